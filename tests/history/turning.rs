//! The record through time: what changed between two days, the turning points, the chart and the matrix.

use crate::record::{place, record};
use atlas_core::changes::{Shift, causes, changes};
use atlas_core::chart::by_class;
use atlas_core::date::{Date, Year};
use atlas_core::kinds::{Group, per_year};
use atlas_core::legend::counts;
use atlas_core::matrix::{Order, rows};
use atlas_core::place::PlaceIx;
use atlas_core::scope::Scope;
use atlas_core::turning::{Why, of_year, turning_points};
use atlas_core::turns::{next_change, previous_change};
use std::time::{Duration, Instant};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn id(place: PlaceIx) -> &'static str {
    record().place(place).map_or("", |p| p.id.as_str())
}

#[test]
fn what_changed_between_two_days_is_what_history_tells() {
    let shift = |id: &str, from: &str, to: &str| {
        let found = changes(record(), day(from), day(to));
        found.into_iter().find(|c| c.place == record().find_place(id).unwrap()).map(|c| c.shift)
    };
    assert_eq!(shift("cuba", "1958-12-31", "1962-12-31"), Some(Shift::Towards));
    assert_eq!(shift("china", "1955-12-31", "1969-12-31"), Some(Shift::Away));
    assert_eq!(shift("estonia", "1939-12-31", "1940-12-31"), Some(Shift::IntoSoviet));
    assert_eq!(shift("lithuania", "1990-12-31", "1991-12-25"), Some(Shift::OutOfSoviet));
    assert_eq!(shift("ghana", "1956-12-31", "1957-12-31"), Some(Shift::New));
    assert_eq!(shift("east_germany", "1989-12-31", "1990-12-31"), Some(Shift::Gone));
    assert_eq!(shift("kenya", "1930-12-31", "1950-12-31"), None);
}

#[test]
fn every_change_has_its_causes_and_they_lie_between_the_days() {
    for year in Year::all().skip(1) {
        let (from, to) = (year.first_day().pred().unwrap(), year.view_date());
        let found = changes(record(), from, to);
        for change in found.iter().filter(|c| c.shift != Shift::Unchanged) {
            assert!(!change.causes.is_empty(), "{} in {year}", id(change.place));
        }
        for event in causes(&found).into_iter().filter_map(|ix| record().event(ix)) {
            let ends = event.end.map(|(end, _)| end);
            let within = [Some(event.date), ends].into_iter().flatten().any(|date| date > from && date <= to);
            assert!(within, "{} is the cause of a change in {year}", event.id);
        }
    }
}

#[test]
fn from_change_to_change_one_passes_the_whole_record_and_comes_back() {
    let (mut forth, mut day) = (Vec::new(), Date::FIRST);
    while let Some(turn) = next_change(record(), Scope::World, day) {
        day = turn.day;
        assert!(!turn.places.is_empty());
        forth.push(turn);
    }
    let mut back = Vec::new();
    let mut day = Date::END;
    while let Some(turn) = previous_change(record(), Scope::World, day) {
        day = turn.day;
        back.push(turn);
    }
    back.reverse();
    assert!(forth.len() > 500, "there are only {} days of change", forth.len());
    assert_eq!(forth, back);
}

#[test]
fn the_turning_points_are_those_of_the_century() {
    let points = turning_points(record());
    let has = |year, why, place: &str| {
        let of_year = of_year(&points, Year::new(year).unwrap());
        of_year.iter().any(|p| p.why == why && (place.is_empty() || p.places.iter().any(|ix| id(*ix) == place)))
    };
    for (year, why, place) in [
        (1941, Why::WarBegins, "germany"),
        (1945, Why::WarEnds, "germany"),
        (1927, Why::Broken, "uk"),
        (1967, Why::Broken, "israel"),
        (1953, Why::Leader, ""),
        (1985, Why::Leader, ""),
    ] {
        assert!(has(year, why, place), "{year} {why:?} {place}");
    }
    assert!(!has(1950, Why::WarBegins, ""));
    let years = Year::all().filter(|year| !of_year(&points, *year).is_empty()).count();
    // Enough to stop at in most years, and few enough beside some two thousand events.
    assert!((60..=75).contains(&years) && (150..400).contains(&points.len()), "{} in {years} years", points.len());
}

#[test]
fn the_chart_tells_the_same_as_the_legend() {
    let layers = by_class(record(), &|_, _, _| true);
    for year in Year::all() {
        let found: Vec<u16> = layers.iter().map(|layer| layer.count(year)).collect();
        assert_eq!(found, counts(record(), year.view_date()), "{year}");
    }
}

#[test]
fn events_by_group_are_all_events() {
    let years = per_year(record(), &|_| true);
    let totals: Vec<u16> = years.iter().map(|groups| groups.iter().sum()).collect();
    assert_eq!(totals, record().events_per_year());
    for (i, group) in Group::ALL.iter().enumerate() {
        let count: u16 = years.iter().map(|groups| groups[i]).sum();
        assert!(count > 50, "{} has only {count} events", group.name());
    }
}

#[test]
fn states_of_one_camp_land_near_each_other_in_the_matrix() {
    let states: Vec<PlaceIx> =
        record().each_place().filter(|(_, p)| p.spans.iter().any(|s| s.relation.is_some())).map(|(ix, _)| ix).collect();
    let begun = Instant::now();
    let found = rows(record(), &states, Order::Likeness, Date::LAST);
    let took = begun.elapsed();
    assert_eq!(found.len(), states.len());
    // Without optimisation, on a busy machine; the release build is many times faster.
    assert!(took < Duration::from_secs(5), "{took:?}");
    let row = |name: &str| {
        assert!(place(name).is_ok());
        found.iter().position(|row| id(row.place) == name).unwrap()
    };
    for (a, b) in [("bulgaria", "romania"), ("belgium", "netherlands"), ("uk", "usa"), ("east_germany", "north_korea")]
    {
        assert!(row(a).abs_diff(row(b)) < found.len() / 4, "{a} {} and {b} {}", row(a), row(b));
    }
}
