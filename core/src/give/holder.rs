//! Who held a place: the column `holder` of the exports.

use crate::date::Date;
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::relation::Standing;

/// Ids of the powers that a dependent place was under, or of those who occupied the land of a government in exile, joined by `+`;
/// empty for all others.
pub fn holder(record: &Record, place: PlaceIx, date: Date) -> String {
    let Some(found) = record.place(place) else { return String::new() };
    let ids = match found.standing(date) {
        Standing::Dependent | Standing::SovietOccupied => powers(found, date).to_vec(),
        Standing::Exile => occupiers(record, place, date),
        _ => Vec::new(),
    };
    let ids: Vec<&str> = ids.iter().filter_map(|ix| record.place(*ix)).map(|p| p.id.as_str()).collect();
    ids.join("+")
}

fn powers(place: &Place, date: Date) -> &[PlaceIx] {
    place.life(date).map_or(&[], |life| life.of.as_slice())
}

/// Everyone who occupies land of a place, in order of id. (Places are ordered by id in the record.)
fn occupiers(record: &Record, place: PlaceIx, date: Date) -> Vec<PlaceIx> {
    let on_its_land =
        record.pieces.iter().filter_map(|piece| record.holding(piece, date)).filter(|h| h.occupied == Some(place));
    let mut found: Vec<PlaceIx> = on_its_land.filter_map(|h| h.by).collect();
    found.sort_unstable();
    found.dedup();
    found
}
