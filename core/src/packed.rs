//! Form of the record in the bundle: by columns, because they compress best so. Nothing else knows it.
//!
//! What follows from the rest is left out: the days on which anything changes, and in the ids of events what their place and year say.

use crate::area::Holding;
use crate::date::{Date, Precision};
use crate::event::{Event, Kind};
use crate::lang::Language;
use crate::place::{EventIx, Place, PlaceIx, Span};
use crate::record::{Leader, Piece, Record, epochs};
use crate::relation::{Relation, Standing};
use crate::topology::Topology;
use serde::{Deserialize, Serialize};

/// Stands in an id for the id of the event's first place and a hyphen.
const PLACE: char = '^';
/// Stands in an id for a hyphen and the event's year.
const YEAR: char = '$';

/// A record by columns.
#[derive(Serialize, Deserialize)]
pub(crate) struct Packed {
    places: Vec<Place>,
    spans: Spans,
    pieces: Pieces,
    histories: Vec<Vec<Holding>>,
    events: Events,
    leaders: Vec<Leader>,
    languages: Vec<Language>,
    overview: Topology,
    lakes: Topology,
    texts_sum: u64,
    detail_sum: u64,
}

/// The spans of all places.
#[derive(Serialize, Deserialize, Default)]
struct Spans {
    /// How many each place has.
    counts: Vec<u16>,
    /// Days since the span before of the same place.
    days: Vec<u16>,
    states: Vec<(Standing, Option<Relation>)>,
    causes: Vec<u16>,
    stances: Vec<u16>,
    ties: Vec<u16>,
}

/// The events.
#[derive(Serialize, Deserialize, Default)]
struct Events {
    /// A line each.
    ids: String,
    /// Days since the event before.
    days: Vec<u16>,
    precisions: Vec<Precision>,
    ends: Vec<Option<(Date, Precision)>>,
    kinds: Vec<Kind>,
    /// How many places each concerns.
    counts: Vec<u16>,
    places: Vec<PlaceIx>,
    combats: Vec<Vec<PlaceIx>>,
}

/// The pieces of land.
#[derive(Serialize, Deserialize, Default)]
struct Pieces {
    /// A line each.
    ids: String,
    areas: Vec<f32>,
    anchors_x: Vec<i32>,
    anchors_y: Vec<i32>,
    histories: Vec<u16>,
}

impl From<Record> for Packed {
    fn from(record: Record) -> Packed {
        Packed {
            spans: Spans::of(&record.places),
            pieces: Pieces::of(&record.pieces),
            events: Events::of(&record.events, &record.places),
            places: record.places,
            histories: record.histories,
            leaders: record.leaders,
            languages: record.languages,
            overview: record.overview,
            lakes: record.lakes,
            texts_sum: record.texts_sum,
            detail_sum: record.detail_sum,
        }
    }
}

impl From<Packed> for Record {
    fn from(packed: Packed) -> Record {
        let mut places = packed.places;
        packed.spans.give(&mut places);
        Record {
            epochs: epochs(&packed.histories, &places),
            pieces: packed.pieces.list(),
            histories: packed.histories,
            events: packed.events.list(&places),
            places,
            leaders: packed.leaders,
            languages: packed.languages,
            overview: packed.overview,
            lakes: packed.lakes,
            texts_sum: packed.texts_sum,
            detail_sum: packed.detail_sum,
        }
    }
}

/// The event of a span's tie or stance: 0 as the cause, 1 as in the span before, 2 none, from 3 on its position.
fn told(event: Option<EventIx>, cause: Option<EventIx>, before: Option<EventIx>) -> u16 {
    match event {
        _ if event == cause => 0,
        _ if event == before => 1,
        None => 2,
        Some(event) => event.0.saturating_add(3),
    }
}

/// The reverse of [`told`].
fn meant(told: u16, cause: Option<EventIx>, before: Option<EventIx>) -> Option<EventIx> {
    match told {
        0 => cause,
        1 => before,
        _ => told.checked_sub(3).map(EventIx),
    }
}

impl Spans {
    fn of(places: &[Place]) -> Spans {
        let mut all = Spans::default();
        for place in places {
            all.counts.push(u16::try_from(place.spans.len()).unwrap_or(u16::MAX));
            let (mut day, mut stance, mut tie) = (0, None, None);
            for span in &place.spans {
                all.days.push(span.from.day_number().saturating_sub(day));
                all.states.push((span.standing, span.relation));
                all.causes.push(span.cause.map_or(0, |cause| cause.0.saturating_add(1)));
                all.stances.push(told(span.stance_event, span.cause, stance));
                all.ties.push(told(span.tie_event, span.cause, tie));
                (day, stance, tie) = (span.from.day_number(), span.stance_event, span.tie_event);
            }
        }
        all
    }

    /// Gives each place its spans.
    fn give(self, places: &mut [Place]) {
        let told = self.causes.into_iter().zip(self.stances.into_iter().zip(self.ties));
        let mut rows = self.days.into_iter().zip(self.states).zip(told);
        for (place, count) in places.iter_mut().zip(self.counts) {
            let (mut from, mut stance_event, mut tie_event) = (Date::FIRST, None, None);
            for ((days, (standing, relation)), (cause, (stance, tie))) in rows.by_ref().take(usize::from(count)) {
                from = from.plus(i32::from(days));
                let cause = cause.checked_sub(1).map(EventIx);
                stance_event = meant(stance, cause, stance_event);
                tie_event = meant(tie, cause, tie_event);
                place.spans.push(Span { from, standing, relation, cause, stance_event, tie_event });
            }
        }
    }
}

impl Events {
    fn of(list: &[Event], places: &[Place]) -> Events {
        let mut all = Events::default();
        let mut day = 0;
        for event in list {
            all.ids.push_str(&short(event, places));
            all.ids.push('\n');
            all.days.push(event.date.day_number().saturating_sub(day));
            day = event.date.day_number();
            all.precisions.push(event.precision);
            all.ends.push(event.end);
            all.kinds.push(event.kind);
            all.counts.push(u16::try_from(event.places.len()).unwrap_or(u16::MAX));
            all.places.extend(&event.places);
            all.combats.push(event.combat.clone());
        }
        all
    }

    fn list(self, all: &[Place]) -> Vec<Event> {
        let mut places = self.places.into_iter();
        let mut date = Date::FIRST;
        let rows = self.ids.lines().zip(self.days).zip(self.precisions.into_iter().zip(self.ends));
        let rest = self.kinds.into_iter().zip(self.counts).zip(self.combats);
        rows.zip(rest)
            .map(|(((id, days), (precision, end)), ((kind, count), combat))| {
                date = date.plus(i32::from(days));
                let places: Vec<PlaceIx> = places.by_ref().take(usize::from(count)).collect();
                Event { id: long(id, date, &places, all), date, precision, end, kind, places, combat }
            })
            .collect()
    }
}

/// The id of the first of some places.
fn first<'a>(places: &[PlaceIx], all: &'a [Place]) -> &'a str {
    places.first().and_then(|place| all.get(usize::from(place.0))).map_or("", |place| place.id.as_str())
}

/// An event's id without what its first place and its year say.
fn short(event: &Event, places: &[Place]) -> String {
    let (place, year) = (first(&event.places, places), event.date.year().to_string());
    let mut id = event.id.clone();
    if let Some(rest) = id.strip_prefix(place).and_then(|rest| rest.strip_prefix('-')).filter(|_| !place.is_empty()) {
        id = [&PLACE.to_string(), rest].concat();
    }
    if let Some(rest) = id.strip_suffix(&year).and_then(|rest| rest.strip_suffix('-')) {
        id = [rest, &YEAR.to_string()].concat();
    }
    id
}

/// The reverse of [`short`].
fn long(short: &str, date: Date, places: &[PlaceIx], all: &[Place]) -> String {
    let (head, rest) = match short.strip_prefix(PLACE) {
        Some(rest) => ([first(places, all), "-"], rest),
        None => (["", ""], short),
    };
    match rest.strip_suffix(YEAR) {
        Some(rest) => [head.concat().as_str(), rest, "-", &date.year().to_string()].concat(),
        None => [head.concat().as_str(), rest].concat(),
    }
}

impl Pieces {
    fn of(list: &[Piece]) -> Pieces {
        let mut all = Pieces::default();
        for piece in list {
            all.ids.push_str(&piece.id);
            all.ids.push('\n');
            all.areas.push(piece.area_km2);
            all.anchors_x.push(piece.anchor.0);
            all.anchors_y.push(piece.anchor.1);
            all.histories.push(piece.history);
        }
        all
    }

    fn list(self) -> Vec<Piece> {
        let anchors = self.anchors_x.into_iter().zip(self.anchors_y);
        let rows = self.ids.lines().zip(self.areas).zip(anchors.zip(self.histories));
        rows.map(|((id, area_km2), (anchor, history))| Piece { id: id.to_string(), area_km2, anchor, history })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::{Stance, Tie};
    use crate::samples;

    fn record() -> Record {
        let relation = Some(Relation { tie: Tie::Full, stance: Stance::Neutral });
        let span = |day, cause: Option<u16>, stance: Option<u16>, tie: Option<u16>| Span {
            from: samples::day(day),
            standing: Standing::Sovereign,
            relation,
            cause: cause.map(EventIx),
            stance_event: stance.map(EventIx),
            tie_event: tie.map(EventIx),
        };
        let spans = vec![
            span("1917-11-07", None, None, None),
            span("1924-02-01", Some(0), Some(0), Some(0)),
            span("1927-05-26", Some(2), Some(2), Some(0)),
            span("1929-10-03", Some(1), None, Some(1)),
            span("1941-06-22", Some(0), Some(2), None),
        ];
        let mut places = vec![samples::place(&[]), samples::named("Britain", &[]), samples::place(&[])];
        for (place, id) in places.iter_mut().zip(["afghanistan", "britain", "china"]) {
            place.id = id.into();
        }
        if let Some(place) = places.get_mut(1) {
            place.spans = spans;
        }
        let mut record = samples::record(places);
        record.events = [("1924-02-01", 1), ("1924-02-01", 2), ("1991-12-25", 0)]
            .map(|(day, place)| samples::event(day, Kind::Treaty, &[place, 0]))
            .to_vec();
        for (event, id) in record.events.iter_mut().zip(["britain-recognises-1924", "china-1924", "the-end"]) {
            event.id = id.into();
        }
        if let Some(event) = record.events.first_mut() {
            event.end = Some((samples::day("1930-01-01"), Precision::Month));
            event.combat = vec![PlaceIx(1)];
        }
        record.histories =
            vec![vec![Holding { from: samples::day("1920-01-10"), by: None, occupied: None, troops: true }]];
        record.pieces = vec![Piece { id: "kent".into(), area_km2: 3_736.5, anchor: (-7, 25_600), history: 0 }];
        record.epochs = epochs(&record.histories, &record.places);
        record
    }

    #[test]
    fn a_record_survives_its_packing() {
        let record = record();
        let bytes = postcard::to_allocvec(&record).unwrap();
        assert_eq!(Record::read(&bytes).unwrap(), record);
        assert_eq!(record.epochs.len(), 2);
    }

    #[test]
    fn an_id_is_shortened_by_its_first_place_and_year_only() {
        let Record { events, places, .. } = record();
        let mut event = events.first().unwrap().clone();
        for (id, expected) in [
            ("britain-treaty-1924", "^treaty$"),
            ("britain-treaty", "^treaty"),
            ("britain-1924", "^1924"),
            ("britain1924", "britain1924"),
            ("china-treaty-1924", "china-treaty$"),
            ("china-1800", "china-1800"),
        ] {
            event.id = id.into();
            assert_eq!(short(&event, &places), expected);
            assert_eq!(long(expected, event.date, &event.places, &places), id);
        }
        event.places.clear();
        event.id = "moon-1924".into();
        assert_eq!(short(&event, &places), "moon$");
        assert_eq!(long("moon$", event.date, &[], &places), event.id);
    }
}
