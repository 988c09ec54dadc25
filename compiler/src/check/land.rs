//! The land on every day on which anything changes: each piece has exactly one holder, and each holder exists.

use crate::geography::Geography;
use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::date::Date;
use atlas_core::life::Status;
use atlas_core::place::PlaceIx;

/// Checks the holders.
pub fn check(read: &Read, linked: &Linked, geography: &Geography, problems: &mut Problems) {
    let defined: std::collections::HashSet<&str> = read.pieces.iter().map(|p| p.id.as_str()).collect();
    for land in &read.lands {
        for piece in land.pieces.iter().filter(|p| !defined.contains(p.as_str())) {
            problems.add(&land.at, format!("there is no piece {piece} in territory/pieces.toml"));
        }
    }
    for piece in &read.pieces {
        if !linked.history_of.contains_key(&piece.id) {
            problems.add(
                &piece.at,
                format!("nobody is said to hold {} ({}); add it to territory/holders/", piece.id, piece.name),
            );
        }
    }
    for id in &geography.ids {
        if geography.find(id).is_none() {
            problems.file("territory/topology.json", 0, format!("piece {id} cannot be found again"));
        }
    }
    for (land, history) in read.lands.iter().zip(&linked.histories) {
        for (holding, end) in Linked::holdings(history) {
            for (place, role) in [(holding.by, "holds"), (holding.occupied, "owns")] {
                let Some(place) = place else { continue };
                if let Some(day) = missing_day(linked, place, holding.from, end) {
                    let id = &linked.place(read, place).id;
                    problems.add(
                        &land.at,
                        format!("`{id}` {role} this land from {} to {end}, but is not there on {day}", holding.from),
                    );
                }
            }
        }
    }
    for (place, as_read) in linked.each_place(read) {
        let life = &linked.life[usize::from(place.0)];
        for (i, span) in life.iter().enumerate() {
            let end = life.get(i + 1).map_or(Date::END, |l| l.from);
            for power in &span.of {
                // A state split between rival governments is still there as a power.
                let gone = missing_day(linked, *power, span.from, end);
                if let Some(day) = gone.filter(|day| !has_rival(linked, *power, *day)) {
                    let id = &linked.place(read, *power).id;
                    problems.add(
                        &as_read.at,
                        format!(
                            "is `{}` of `{id}` from {} to {end}, but `{id}` is not there on {day}",
                            span.status.name(),
                            span.from
                        ),
                    );
                }
            }
        }
    }
}

/// Whether a rival government of a state is there on a day.
fn has_rival(linked: &Linked, state: PlaceIx, day: Date) -> bool {
    linked.life.iter().any(|life| {
        atlas_core::place::at(life, day, |l| l.from).is_some_and(|l| l.status == Status::Rival && l.of.contains(&state))
    })
}

/// The first day of a stretch on which a place is absent.
fn missing_day(linked: &Linked, place: PlaceIx, from: Date, end: Date) -> Option<Date> {
    let life = &linked.life[usize::from(place.0)];
    std::iter::once(from)
        .chain(life.iter().map(|l| l.from).filter(|d| *d > from && *d < end))
        .find(|day| matches!(linked.status(place, *day), Status::Absent | Status::Movement))
}
