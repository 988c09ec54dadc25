//! The layer of aid: arms, bases, credits and advisers.

use super::weightiest::Weightiest;
use super::{Shade, Told};
use crate::date::Date;
use crate::event::Kind;
use crate::place::PlaceIx;
use crate::record::Record;

/// Aid agreed within so many years counts as of late.
const OF_LATE_YEARS: u16 = 5;

/// The strongest that events say of each place.
pub(super) struct Aid(Weightiest);

/// A period that covers the day is aid now; an agreement counts as of late for five years, then as earlier.
pub(super) fn of_day(record: &Record, date: Date) -> Aid {
    let mut found = Weightiest::new(record);
    for (_, event) in record.each_event().filter(|(_, e)| e.kind == Kind::Aid && e.date <= date) {
        let shade = if event.end.is_some() && date <= event.last_day() {
            Shade::AidNow
        } else if date.year().number() - event.last_day().year().number() <= OF_LATE_YEARS {
            Shade::AidOfLate
        } else {
            Shade::AidBefore
        };
        found.give(&event.places, shade);
    }
    Aid(found)
}

impl Aid {
    /// What is told of a place.
    pub(super) fn told(&self, place: PlaceIx) -> Told {
        self.0.of(place).unwrap_or(Shade::NoAid).into()
    }
}
