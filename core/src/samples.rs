//! Small records for the tests of what is computed from spans alone.

use crate::date::Date;
use crate::event::{Event, Kind};
use crate::place::{EventIx, NameSpan, Place, PlaceIx, Span};
use crate::record::Record;
use crate::region::Region;
use crate::relation::{Relation, Stance, Standing, Tie};
use crate::topology::Topology;

/// First day, standing and relation of a span.
pub type Sample = (Date, Standing, Option<Relation>);

/// A day by its ISO date; the open end if there is no such day.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or(Date::END)
}

/// A day by its number from the first one.
pub fn date(number: u16) -> Date {
    (0..number).fold(Date::FIRST, |date, _| date.succ().unwrap_or(date))
}

/// A span of a sovereign state with full relations.
pub fn state(from: &str, stance: Stance) -> Sample {
    (day(from), Standing::Sovereign, Some(Relation { tie: Tie::Full, stance }))
}

/// A place of Africa with these spans; the event of each change has the number of the span, from 0.
pub fn place(spans: &[Sample]) -> Place {
    let spans = (0..).zip(spans).map(|(i, (from, standing, relation))| Span {
        from: *from,
        standing: *standing,
        relation: *relation,
        cause: Some(EventIx(i)),
        stance_event: None,
        tie_event: None,
    });
    Place {
        id: String::new(),
        region: Region::Africa,
        cow: None,
        iso3: None,
        present: None,
        names: vec![],
        life: vec![],
        spans: spans.collect(),
    }
}

/// A place with a name.
pub fn named(name: &str, spans: &[Sample]) -> Place {
    Place { names: vec![NameSpan { from: Date::FIRST, name: name.into() }], ..place(spans) }
}

/// An event of a kind at places.
pub fn event(date: &str, kind: Kind, places: &[u16]) -> Event {
    Event {
        id: String::new(),
        date: day(date),
        precision: crate::date::Precision::Day,
        end: None,
        kind,
        places: places.iter().map(|p| PlaceIx(*p)).collect(),
        combat: vec![],
    }
}

/// A record of these places, with nothing else in it.
pub fn record(places: Vec<Place>) -> Record {
    Record {
        places,
        pieces: vec![],
        histories: vec![],
        events: vec![],
        leaders: vec![],
        epochs: vec![],
        overview: Topology::default(),
        lakes: Topology::default(),
        languages: Vec::new(),
        texts_sum: 0,
        detail_sum: 0,
    }
}
