//! The timeline: the rules of playing and of going from one event to the next.

use crate::date::Date;
use crate::event::Event;
use crate::place::{EventIx, PlaceIx};
use crate::record::Record;

/// How fast the years go by when playing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Speed {
    /// Half as fast.
    Half,
    /// 0.6 seconds a year.
    #[default]
    Normal,
    /// Twice as fast.
    Double,
    /// Four times as fast.
    Fourfold,
}

impl Speed {
    /// All speeds from slow to fast.
    pub const ALL: [Speed; 4] = [Speed::Half, Speed::Normal, Speed::Double, Speed::Fourfold];

    /// Milliseconds that a year stays.
    pub fn millis(self) -> u32 {
        match self {
            Speed::Half => 1200,
            Speed::Normal => 600,
            Speed::Double => 300,
            Speed::Fourfold => 150,
        }
    }

    /// The name used in the address and in the control.
    pub fn name(self) -> &'static str {
        match self {
            Speed::Half => "0.5",
            Speed::Normal => "1",
            Speed::Double => "2",
            Speed::Fourfold => "4",
        }
    }

    /// The speed of a name.
    pub fn from_name(name: &str) -> Option<Speed> {
        Speed::ALL.into_iter().find(|s| s.name() == name)
    }
}

/// The next event that concerns a place, or any event if none is chosen: after the open event, else after a day. From the open event it
/// goes on in the order of the record, so that none of several events of one day is passed over.
pub fn next_event(record: &Record, place: Option<PlaceIx>, open: Option<EventIx>, day: Date) -> Option<EventIx> {
    let after = |ix: EventIx, e: &Event| open.map_or(e.date > day, |open| ix > open);
    record.each_event().find(|(ix, e)| after(*ix, e) && concerns(&e.places, place)).map(|(ix, _)| ix)
}

/// The event before, likewise.
pub fn previous_event(record: &Record, place: Option<PlaceIx>, open: Option<EventIx>, day: Date) -> Option<EventIx> {
    let before = |ix: EventIx, e: &Event| open.map_or(e.date < day, |open| ix < open);
    record.each_event().filter(|(ix, e)| before(*ix, e) && concerns(&e.places, place)).last().map(|(ix, _)| ix)
}

fn concerns(places: &[PlaceIx], place: Option<PlaceIx>) -> bool {
    place.is_none_or(|p| places.contains(&p))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds_read_back() {
        for speed in Speed::ALL {
            assert_eq!(Speed::from_name(speed.name()), Some(speed));
        }
    }
}
