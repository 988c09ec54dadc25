//! The address: one pure pair of functions between the view and the query of the URL.
//!
//! Names follow Our World in Data's where they fit: `time` (a year or an ISO day; two of them, `1938..1962`, compare the second with the
//! first), `country` (id of a place), `tab` (what stands beside the map). Ours are `event`, `map` (longitude, latitude, magnification),
//! `patterns`, `speed`, `pauses`, `layer`, `powers`, `names`, `lines`, `projection`, `pair`, `span` (`1941..1945`), `step`, `states` (ids with a tilde between
//! them), `find`, `lang`, for frames in other pages `embed` and `origin`, and the settings of what stands beside the map, see [`Setting`].

mod values;

use crate::camera::{Camera, opening_turn};
use crate::choices::{LONGEST_SEARCH, Layer, Pair, ProjectionKind, Step, Tab};
use crate::embed::Origin;
use crate::lang::Lang;
use crate::record::Record;
use crate::relation::named;
use crate::settings::Setting;
use crate::timeline::Speed;
use crate::view::View;
use crate::viewport::Viewport;
use values::{map, places, push_escaped, push_map, span, switch, unescape};
pub use values::{push_time, time};

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
    /// None of the names that this setting can have.
    Choice,
    /// No two years.
    Span,
}

#[rustfmt::skip]
named!(Reason, UnknownName = "unknown_name", Repeated = "repeated", Time = "time", Place = "place", Event = "event", Map = "map",
    Switch = "switch", Speed = "speed", Choice = "choice", Span = "span");

/// The query of a view, without the question mark. What is as in the opening view is left out, except the time.
pub fn encode(view: &View, record: &Record) -> String {
    let mut query = String::from("time=");
    if let Some(other) = view.other {
        push_time(&mut query, other);
        query.push_str("..");
    }
    push_time(&mut query, view.date);
    let mut put = |name: &str, value: &str| {
        query.push('&');
        query.push_str(name);
        query.push('=');
        query.push_str(value);
    };
    if let Some(place) = view.place.and_then(|p| record.place(p)) {
        put("country", &place.id);
    }
    if let Some(event) = view.event.and_then(|e| record.event(e)) {
        put("event", &event.id);
    }
    let turned = view.projection == ProjectionKind::Globe && view.turn != opening_turn();
    if turned || view.viewport != Viewport::WORLD {
        let mut value = String::new();
        push_map(&mut value, &view.camera());
        put("map", &value);
    }
    let opening = View::default();
    let names = [
        ("layer", view.layer.name(), opening.layer.name()),
        ("projection", view.projection.name(), opening.projection.name()),
        ("tab", view.tab.name(), opening.tab.name()),
        ("pair", view.pair.name(), opening.pair.name()),
        ("step", view.step.name(), opening.step.name()),
        ("patterns", on(view.patterns), on(false)),
        ("powers", on(view.powers), on(false)),
        ("names", on(view.names), on(true)),
        ("lines", on(view.lines), on(false)),
        ("pauses", on(view.pauses), on(false)),
        ("speed", view.speed.name(), opening.speed.name()),
        ("embed", on(view.embed), on(false)),
        ("origin", view.origin.as_ref().map_or("", Origin::as_str), ""),
        ("lang", view.lang.as_ref().map_or("", Lang::name), ""),
    ];
    for (name, value, _) in names.into_iter().filter(|(_, value, opening)| value != opening) {
        put(name, value);
    }
    if let Some(span) = view.span {
        put("span", &[span.first().to_string(), span.last().to_string()].join(".."));
    }
    let ids: Vec<&str> = view.states.iter().filter_map(|p| record.place(*p)).map(|p| p.id.as_str()).collect();
    if !ids.is_empty() {
        put("states", &ids.join("~"));
    }
    let find = Some(("find", view.find.as_str())).filter(|(_, text)| !text.is_empty());
    let settings = view.settings.iter().map(|(setting, text)| (setting.name(), text));
    for (name, text) in find.into_iter().chain(settings) {
        let mut value = String::new();
        push_escaped(&mut value, text);
        put(name, &value);
    }
    query
}

fn on(switch: bool) -> &'static str {
    if switch { "on" } else { "off" }
}

/// The view of a query, and what of it had to be ignored. Never fails: a hostile query gives the opening view.
pub fn decode(query: &str, record: &Record) -> (View, Vec<Ignored>) {
    let mut view = View::default();
    let mut ignored = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    for part in query.split('&').filter(|p| !p.is_empty()).take(60) {
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
    // The map was read as the globe, because its projection may come after it.
    if view.projection != ProjectionKind::Globe {
        let globe = Camera { kind: ProjectionKind::Globe, ..view.camera() };
        view.look(&Camera { turn: opening_turn(), ..globe.of_kind(view.projection) });
    }
    if view.span.is_some_and(|span| !span.holds(view.date)) {
        view.span = None;
        ignored.push(Ignored { part: "span".into(), reason: Reason::Span });
    }
    (view, ignored)
}

fn set(view: &mut View, name: &str, value: &str, record: &Record) -> Result<(), Reason> {
    match name {
        "time" => {
            let (other, date) = value.split_once("..").map_or((None, value), |(other, date)| (Some(other), date));
            let other = other.map(|day| time(day).ok_or(Reason::Time)).transpose()?;
            (view.date, view.other) = (time(date).ok_or(Reason::Time)?, other);
        }
        "country" => view.place = Some(record.find_place(value).ok_or(Reason::Place)?),
        "event" => view.event = Some(record.find_event(value).ok_or(Reason::Event)?),
        "map" => {
            let globe = map(value).ok_or(Reason::Map)?;
            (view.turn, view.viewport) = (globe.turn, globe.viewport);
        }
        "layer" => view.layer = Layer::from_name(value).ok_or(Reason::Choice)?,
        "projection" => view.projection = ProjectionKind::from_name(value).ok_or(Reason::Choice)?,
        "tab" => view.tab = Tab::from_name(value).ok_or(Reason::Choice)?,
        "pair" => view.pair = Pair::from_name(value).ok_or(Reason::Choice)?,
        "step" => view.step = Step::from_name(value).ok_or(Reason::Choice)?,
        "lang" => view.lang = Some(language(value, record).ok_or(Reason::Choice)?),
        "speed" => view.speed = Speed::from_name(value).ok_or(Reason::Speed)?,
        "patterns" => view.patterns = switch(value)?,
        "powers" => view.powers = switch(value)?,
        "names" => view.names = switch(value)?,
        "lines" => view.lines = switch(value)?,
        "pauses" => view.pauses = switch(value)?,
        "embed" => view.embed = switch(value)?,
        "origin" => view.origin = Some(Origin::parse(value).ok_or(Reason::Choice)?),
        "span" => view.span = Some(span(value).ok_or(Reason::Span)?),
        "states" => view.states = places(value, record).ok_or(Reason::Place)?,
        "find" => view.find = value.chars().take(LONGEST_SEARCH).collect(),
        _ => view.settings.set(Setting::from_name(name).ok_or(Reason::UnknownName)?, value),
    }
    Ok(())
}

/// A language that the atlas speaks.
fn language(code: &str, record: &Record) -> Option<Lang> {
    Lang::from_name(code).filter(|lang| record.language(*lang).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Date;
    use crate::event::{Event, Kind};
    use crate::lang::Language;
    use crate::place::{EventIx, NameSpan, Place, PlaceIx};
    use crate::projection::{MapPoint, invert};
    use crate::settings::Settings;
    use crate::topology::Topology;
    use proptest::prelude::*;

    fn record() -> Record {
        let place = |id: &str| Place {
            id: id.into(),
            region: crate::region::Region::MiddleEast,
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
            languages: Lang::from_name("ru")
                .map(|lang| Language { lang, name: "Русский".into(), file: "words-ru.bin".into() })
                .into_iter()
                .collect(),
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
    fn every_choice_has_its_place_in_the_address() {
        let query = "time=1938-09-01..1962&country=egypt&layer=blocs&projection=globe&tab=strips&pair=side&step=month\
            &patterns=on&powers=on&names=off&lines=on&pauses=on&embed=on&origin=http://localhost:8000&lang=ru&span=1961..1963&states=israel~egypt&find=Chru%C5%A1%C4%8Dov%20a%26b\
            &among=western_europe&by=tie&order=turn&table_sort=since_down&table_name=%C3%A9%20a&find_bloc=nato&changes_shift=away&take_grey=on";
        let (view, ignored) = decode(query, &record());
        assert_eq!(ignored, vec![]);
        assert_eq!((view.layer, view.tab, view.lang), (Layer::Blocs, Tab::Strips, Lang::from_name("ru")));
        assert_eq!(view.states, vec![PlaceIx(1), PlaceIx(0)]);
        assert_eq!(view.find, "Chruščov a&b");
        assert_eq!(
            (view.settings.get(Setting::Among), view.settings.get(Setting::TableName)),
            ("western_europe", "é a")
        );
        assert_eq!(view.other.map(|d| d.to_string()).as_deref(), Some("1938-09-01"));
        assert_eq!(encode(&view, &record()), query);
    }

    #[test]
    fn choices_that_do_not_exist_are_told_one_by_one() {
        let query = "origin=*&layer=oil&projection=mercator&tab=x&pair=2&step=day&lang=tl&span=1930..1940&states=egypt~atlantis&time=1950..2050";
        let (view, ignored) = decode(query, &record());
        assert_eq!(view, View::default());
        let reasons: Vec<_> = ignored.iter().map(|i| i.reason).collect();
        let choice = Reason::Choice;
        assert_eq!(
            reasons,
            vec![choice, choice, choice, choice, choice, choice, choice, Reason::Place, Reason::Time, Reason::Span]
        );
    }

    proptest! {
        /// The globe and the map around Moscow keep what lies in their middle.
        #[test]
        fn any_look_survives_its_address(kind in 0usize..3, lon in -180.0..180.0f64, lat in -89.0..89.0f64, scale in 1.0..40.0f64) {
            let record = record();
            let kinds = [ProjectionKind::EqualEarth, ProjectionKind::Globe, ProjectionKind::Moscow];
            let mut view = View { projection: kinds[kind], ..View::default() };
            view.look(&view.camera().at((lon, lat), scale));
            let (back, ignored) = decode(&encode(&view, &record), &record);
            prop_assert_eq!((ignored, back.projection), (vec![], view.projection));
            let (a, b) = (view.viewport.centre(), back.viewport.centre());
            let round = (view.turn.lon_deg() - back.turn.lon_deg()).abs();
            prop_assert!(round.min(360.0 - round) < 0.01 && (view.turn.lat_deg() - back.turn.lat_deg()).abs() < 0.01);
            // Towards its antipode the map around Moscow stretches a hundredth of a degree a hundredfold.
            let near = if kind == 2 { 300.0 } else { 60.0 };
            prop_assert!((view.viewport.scale() - back.viewport.scale()).abs() < 0.01 && (a.x - b.x).hypot(a.y - b.y) < near, "{:?} {:?}", a, b);
        }

        #[test]
        fn any_view_survives_its_address(
            day in 0u16..27_076, place in proptest::option::of(0u16..2), event in proptest::option::of(0u16..2),
            x in 0.0..1e5f64, y in 0.0..48_000.0f64, scale in 1.0..40.0f64, patterns: bool, names: bool, lines: bool, speed in 0usize..4,
            set in proptest::collection::vec((0usize..Setting::ALL.len(), "\\PC{1,40}"), 0..5),
        ) {
            let record = record();
            let mut date = Date::FIRST;
            for _ in 0..day { date = date.succ().unwrap(); }
            let mut settings = Settings::default();
            for (at, text) in &set { settings.set(Setting::ALL[*at], text); }
            let view = View {
                settings, date, place: place.map(PlaceIx), event: event.map(EventIx), patterns, names, lines, playing: false, speed: Speed::ALL[speed],
                viewport: Viewport::new(MapPoint { x, y }, scale), ..View::default()
            };
            let (back, ignored) = decode(&encode(&view, &record), &record);
            prop_assert_eq!(ignored, vec![]);
            prop_assert_eq!((back.date, back.place, back.event, back.patterns, back.names, back.lines, back.speed), (view.date, view.place, view.event, patterns, names, lines, view.speed));
            prop_assert_eq!(&back.settings, &view.settings);
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
