//! The address: one pure pair of functions between the view and the query of the URL.
//!
//! Names follow Our World in Data's where they fit: `time` (a year or an ISO day), `country` (id of a place). Ours are `event`,
//! `map` (longitude, latitude, magnification), `patterns` and `speed`.

use crate::date::{Date, Year};
use crate::path::push_fixed;
use crate::projection::{invert_nearest, project};
use crate::record::Record;
use crate::relation::named;
use crate::timeline::Speed;
use crate::view::View;
use crate::viewport::Viewport;

/// A part of an address that could not be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ignored {
    /// The part as it stood there, cut to 60 characters.
    pub part: String,
    /// Why.
    pub reason: Reason,
}

/// Why a part of an address was ignored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// No such name.
    UnknownName,
    /// It stands there twice; the first counts.
    Repeated,
    /// No year or day between 7 November 1917 and 25 December 1991.
    Time,
    /// No such place.
    Place,
    /// No such event.
    Event,
    /// No longitude, latitude and magnification.
    Map,
    /// Neither on nor off.
    Switch,
    /// No such speed.
    Speed,
}

#[rustfmt::skip]
named!(Reason, UnknownName = "unknown_name", Repeated = "repeated", Time = "time", Place = "place", Event = "event", Map = "map",
    Switch = "switch", Speed = "speed");

/// The query of a view, without the question mark. What is as in the opening view is left out, except the time.
pub fn encode(view: &View, record: &Record) -> String {
    let mut query = String::from("time=");
    if view.is_exact_day() {
        query.push_str(&view.date.to_string());
    } else {
        query.push_str(&view.year().to_string());
    }
    if let Some(place) = view.place.and_then(|p| record.place(p)) {
        query.push_str("&country=");
        query.push_str(&place.id);
    }
    if let Some(event) = view.event.and_then(|e| record.event(e)) {
        query.push_str("&event=");
        query.push_str(&event.id);
    }
    if view.viewport != Viewport::WORLD {
        let (lon, lat) = invert_nearest(view.viewport.centre());
        query.push_str("&map=");
        push_fixed(&mut query, lon, 2);
        query.push(',');
        push_fixed(&mut query, lat, 2);
        query.push(',');
        push_fixed(&mut query, view.viewport.scale(), 3);
    }
    if view.patterns {
        query.push_str("&patterns=on");
    }
    if view.speed != Speed::default() {
        query.push_str("&speed=");
        query.push_str(view.speed.name());
    }
    query
}

/// The view of a query, and what of it had to be ignored. Never fails: a hostile query gives the opening view.
pub fn decode(query: &str, record: &Record) -> (View, Vec<Ignored>) {
    let mut view = View::default();
    let mut ignored = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    for part in query.split('&').filter(|p| !p.is_empty()).take(40) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let result =
            if seen.contains(&name) { Err(Reason::Repeated) } else { set(&mut view, name, &unescape(value), record) };
        seen.push(name);
        if let Err(reason) = result {
            ignored.push(Ignored { part: unescape(part).chars().take(60).collect(), reason });
        }
    }
    // An event sets its day, unless the address names another: then the event is open beside it.
    if let (Some(event), false) = (view.event.and_then(|e| record.event(e)), seen.contains(&"time")) {
        view.date = event.date;
    }
    (view, ignored)
}

fn set(view: &mut View, name: &str, value: &str, record: &Record) -> Result<(), Reason> {
    match name {
        "time" => view.date = time(value).ok_or(Reason::Time)?,
        "country" => view.place = Some(record.find_place(value).ok_or(Reason::Place)?),
        "event" => view.event = Some(record.find_event(value).ok_or(Reason::Event)?),
        "map" => view.viewport = map(value).ok_or(Reason::Map)?,
        "patterns" => {
            view.patterns = match value {
                "on" => true,
                "off" => false,
                _ => return Err(Reason::Switch),
            }
        }
        "speed" => view.speed = Speed::from_name(value).ok_or(Reason::Speed)?,
        _ => return Err(Reason::UnknownName),
    }
    Ok(())
}

/// A year (its last day) or a very day.
pub fn time(value: &str) -> Option<Date> {
    if value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit()) {
        return value.parse().ok().and_then(Year::new).map(Year::view_date);
    }
    Date::parse(value).filter(|date| *date <= Date::LAST)
}

fn map(value: &str) -> Option<Viewport> {
    let mut parts = value.split(',').map(|p| p.parse::<f64>().ok().filter(|n| n.is_finite()));
    let (lon, lat, scale) = (parts.next()??, parts.next()??, parts.next()??);
    let within =
        parts.next().is_none() && (-180.0..=191.0).contains(&lon) && (-90.0..=90.0).contains(&lat) && scale > 0.0;
    within.then(|| Viewport::new(project(if lon < -169.0 { lon + 360.0 } else { lon }, lat), scale))
}

/// Undoes percent escapes; what is no valid escape or no UTF-8 stays as it is, or becomes a replacement character.
fn unescape(text: &str) -> String {
    let hex = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(byte) = bytes.get(i) {
        let escape = (*byte == b'%').then(|| Some(hex(*bytes.get(i + 1)?)? * 16 + hex(*bytes.get(i + 2)?)?)).flatten();
        match escape {
            Some(decoded) => {
                out.push(decoded);
                i += 3;
            }
            None => {
                out.push(*byte);
                i += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Event, Kind};
    use crate::place::{EventIx, NameSpan, Place, PlaceIx};
    use crate::projection::{MapPoint, invert};
    use crate::topology::Topology;
    use proptest::prelude::*;

    fn record() -> Record {
        let place = |id: &str| Place {
            id: id.into(),
            cow: None,
            iso3: None,
            present: None,
            names: vec![NameSpan { from: Date::FIRST, name: id.into() }],
            life: vec![],
            spans: vec![],
        };
        let event = |id: &str, date: &str| Event {
            id: id.into(),
            date: Date::parse(date).unwrap(),
            precision: crate::date::Precision::Day,
            end: None,
            kind: Kind::Other,
            places: vec![],
            combat: vec![],
        };
        Record {
            places: vec![place("egypt"), place("israel")],
            pieces: vec![],
            histories: vec![],
            events: vec![event("a", "1939-08-23"), event("b", "1967-06-10")],
            leaders: vec![],
            epochs: vec![],
            overview: Topology::default(),
            lakes: Topology::default(),
            languages: Vec::new(),
            texts_sum: 0,
            detail_sum: 0,
        }
    }

    #[test]
    fn an_event_without_a_time_opens_on_its_day() {
        let (view, ignored) = decode("?event=b", &record());
        assert_eq!((view.date.to_string().as_str(), view.event), ("1967-06-10", Some(EventIx(1))));
        assert_eq!(ignored, vec![]);
    }

    #[test]
    fn a_broken_address_opens_the_atlas_and_says_what_it_ignored() {
        let (view, ignored) = decode(
            "time=1850&country=atlantis&map=1,2&x=%3Cscript%3E&patterns=maybe&speed=9&event=zz&time=1950",
            &record(),
        );
        assert_eq!(view, View::default());
        let reasons: Vec<_> = ignored.iter().map(|i| i.reason).collect();
        assert_eq!(
            reasons,
            vec![
                Reason::Time,
                Reason::Place,
                Reason::Map,
                Reason::UnknownName,
                Reason::Switch,
                Reason::Speed,
                Reason::Event,
                Reason::Repeated
            ]
        );
        assert_eq!(ignored[3].part, "x=<script>");
    }

    #[test]
    fn days_and_years_are_told_apart() {
        assert_eq!(time("1991").map(|d| d.to_string()).as_deref(), Some("1991-12-25"));
        assert_eq!(time("1939-08-24").map(|d| d.to_string()).as_deref(), Some("1939-08-24"));
        assert_eq!(time("1991-12-26"), None);
        assert_eq!(time("+950"), None);
    }

    proptest! {
        #[test]
        fn any_view_survives_its_address(
            day in 0u16..27_076, place in proptest::option::of(0u16..2), event in proptest::option::of(0u16..2),
            x in 0.0..1e5f64, y in 0.0..48_000.0f64, scale in 1.0..40.0f64, patterns: bool, speed in 0usize..4,
        ) {
            let record = record();
            let mut date = Date::FIRST;
            for _ in 0..day { date = date.succ().unwrap(); }
            let view = View {
                date, place: place.map(PlaceIx), event: event.map(EventIx), patterns, playing: false, speed: Speed::ALL[speed],
                viewport: Viewport::new(MapPoint { x, y }, scale),
            };
            let (back, ignored) = decode(&encode(&view, &record), &record);
            prop_assert_eq!(ignored, vec![]);
            prop_assert_eq!((back.date, back.place, back.event, back.patterns, back.speed), (view.date, view.place, view.event, patterns, view.speed));
            let apart = |a: f64, b: f64| (a - b).abs();
            prop_assert!(apart(back.viewport.scale(), view.viewport.scale()) < 0.01);
            prop_assert!(apart(back.viewport.centre().y, view.viewport.centre().y) < 60.0);
            // A centre beyond the edge of the world comes back at the edge.
            if invert(view.viewport.centre()).is_some() {
                prop_assert!(apart(back.viewport.centre().x, view.viewport.centre().x) < 60.0);
            }
        }

        #[test]
        fn no_query_breaks_it(query in "\\PC{0,200}") {
            let (view, _) = decode(&query, &record());
            prop_assert!(view.date <= Date::LAST);
        }
    }
}
