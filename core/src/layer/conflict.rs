//! The layer of conflict: wars with the Soviet state, where its troops fight, and armed incidents of the year.

use super::{Shade, Told};
use crate::date::Date;
use crate::event::Kind;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::relation::Stance;

/// What the events of a day and its year say.
pub(super) struct Conflicts {
    combat: Vec<PlaceIx>,
    incident: Vec<PlaceIx>,
}

/// Soviet troops fight where an event's combat covers the day; incidents count for their whole year.
pub(super) fn of_day(record: &Record, date: Date) -> Conflicts {
    let mut found = Conflicts { combat: Vec::new(), incident: Vec::new() };
    for (_, event) in record.each_event() {
        if event.date <= date && date <= event.last_day() {
            found.combat.extend(&event.combat);
        }
        let of_year = event.date.year() == date.year() && event.date <= date;
        if of_year && matches!(event.kind, Kind::Incident | Kind::Intervention) {
            found.incident.extend(&event.places);
        }
    }
    found
}

impl Conflicts {
    /// What is told of a place.
    pub(super) fn told(&self, record: &Record, place: PlaceIx, date: Date) -> Told {
        let relation = record.place(place).and_then(|p| p.span(date)).and_then(|span| span.relation);
        let shade = if relation.is_some_and(|r| r.stance == Stance::War) {
            Shade::AtWar
        } else if self.combat.contains(&place) {
            Shade::Combat
        } else if self.incident.contains(&place) {
            Shade::Incident
        } else {
            Shade::NoConflict
        };
        shade.into()
    }
}
