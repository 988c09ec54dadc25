//! Places with their names, capitals and lives, and who led the Soviet state.

use super::table::{Table, flag, list, optional};
use atlas_compiler::read::Read;
use atlas_compiler::read::places::Place;
use atlas_core::date::Date;

/// Places in order of id.
fn ordered(read: &Read) -> Vec<&Place> {
    let mut places: Vec<&Place> = read.places.iter().collect();
    places.sort_by(|a, b| a.id.cmp(&b.id));
    places
}

/// A row a place.
pub fn places(read: &Read) -> Table {
    let rows = ordered(read).into_iter().map(|p| {
        [
            p.id.clone(),
            p.names.last().map(|(_, name)| name.clone()).unwrap_or_default(),
            optional(&p.present),
            optional(&p.cow),
            optional(&p.iso3),
            list(&p.follows),
            optional(&p.note),
        ]
    });
    Table::new("places", &["id", "last_name", "present", "cow", "iso3", "follows", "note"], rows)
}

/// A row a name of a place.
pub fn names(read: &Read) -> Table {
    let rows = ordered(read)
        .into_iter()
        .flat_map(|p| p.names.iter().map(|(from, name)| [p.id.clone(), from.to_string(), name.clone()]));
    Table::new("names", &["place", "from", "name"], rows)
}

/// A row a seat of government.
pub fn capitals(read: &Read) -> Table {
    let rows = ordered(read)
        .into_iter()
        .flat_map(|p| p.capitals.iter().map(|(from, name)| [p.id.clone(), from.to_string(), name.clone()]));
    Table::new("capitals", &["place", "from", "name"], rows)
}

/// A row a stretch of a place's life.
pub fn lives(read: &Read) -> Table {
    let rows = ordered(read).into_iter().flat_map(|p| {
        let ends = p.life.iter().skip(1).map(|l| l.from).chain(std::iter::once(Date::END));
        p.life.iter().zip(ends).map(|(l, end)| {
            [p.id.clone(), l.from.to_string(), end.to_string(), l.status.name().into(), list(&l.of), flag(l.recognised)]
        })
    });
    Table::new("lives", &["place", "from", "to", "status", "of", "recognised"], rows)
}

/// A row a person in office.
pub fn leaders(read: &Read) -> Table {
    let office = |office: &'static str, list: &[(Date, String)]| {
        list.iter().map(|(from, name)| [office.to_string(), from.to_string(), name.clone()]).collect::<Vec<_>>()
    };
    let mut rows = office("leader", &read.leaders.leaders);
    rows.extend(office("foreign_minister", &read.leaders.foreign_ministers));
    rows.extend(office("us_president", &read.leaders.us_presidents));
    Table::new("leaders", &["office", "from", "name"], rows)
}
