//! Checks of the record as a whole, one module a subject.

pub mod blocs;
pub mod cities;
pub mod events;
pub mod facts;
pub mod holders;
pub mod kinds;
pub mod languages;
pub mod pieces;
pub mod powers;
pub mod sources;
pub mod succession;
pub mod tiers;
pub mod treaties;

use crate::link::Linked;
use atlas_core::date::Date;
use atlas_core::life::Status;
use atlas_core::place::PlaceIx;

/// The first day of a stretch on which a place cannot hold land or rule others, and why: it is absent, or a movement.
fn missing_day(linked: &Linked, place: PlaceIx, from: Date, end: Date) -> Option<(Date, &'static str)> {
    let life = &linked.life[usize::from(place.0)];
    std::iter::once(from).chain(life.iter().map(|l| l.from).filter(|d| *d > from && *d < end)).find_map(|day| {
        match linked.status(place, day) {
            Status::Absent => Some((day, "is not there")),
            Status::Movement => Some((day, "is a movement")),
            _ => None,
        }
    })
}
