//! Files that are as they should be: the examples that come with the atlas, and the ways in which a state or a day may be written.

use crate::{open, record, root};
use atlas_core::against::lands;
use atlas_core::date::Date;
use atlas_core::own::OwnKind;
use atlas_core::relation::{Stance, Tie};
use atlas_core::snapshot::Snapshot;

fn example(name: &str) -> String {
    std::fs::read_to_string(root().join("www/examples").join(name)).unwrap()
}

#[test]
fn every_example_is_read() {
    for (name, kind) in [
        ("coding.csv", OwnKind::Coding),
        ("events.csv", OwnKind::Events),
        ("events.json", OwnKind::Events),
        ("map.geojson", OwnKind::Map),
    ] {
        let own = open(&[&example(name)]).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
        assert_eq!(own.kind, kind, "{name}");
        assert!(own.rows > 2 && (own.places.len() > 2 || own.shapes.len() > 2), "{name}");
    }
}

#[test]
fn a_state_may_be_written_as_id_name_number_or_code() {
    for (column, written) in
        [("state", "cuba"), ("Country", "CUBA"), ("ccode", "40"), ("ISO3", "cub"), ("place", " Cuba ")]
    {
        let own = open(&[&format!("{column},from,to,stance\n{written},1970-05,1971-06-07,ally\n")]).unwrap();
        let place = own.places.first().unwrap();
        assert_eq!(record().place(place.place).map(|p| p.id.as_str()), Some("cuba"), "{column}");
        let span = place.spans.first().unwrap();
        assert_eq!((span.from.to_string(), span.to.to_string()), ("1970-05-01".into(), "1971-06-07".into()));
        assert_eq!((span.stance, span.tie), (Some(Stance::Ally), None));
    }
}

#[test]
fn semicolons_tabs_and_marks_of_spreadsheets_are_read() {
    for text in [
        "\u{feff}state;year;tie\ncuba;1970;full\n",
        "state\tyear\ttie\r\ncuba\t1970\tfull\r\n",
        "[{\"state\": \"cuba\", \"year\": 1970, \"tie\": \"full\"}]",
    ] {
        let own = open(&[text]).unwrap();
        assert_eq!(own.places[0].spans[0].tie, Some(Tie::Full), "{text}");
        assert_eq!(own.places[0].spans[0].to.to_string(), "1971-01-01");
    }
}

#[test]
fn what_lies_outside_the_record_is_left_out_and_counted() {
    let own = open(&["state,from,to,stance\nusa,1816,1914,neutral\nusa,1914,1920-02,hostile\nusa,1990,2010,partner\nusa,1999,,ally\n"]).unwrap();
    assert_eq!((own.left_out, own.rows), (2, 4));
    let days: Vec<_> = own.places[0].spans.iter().map(|s| (s.from, s.to)).collect();
    assert_eq!(days[0], (Date::FIRST, Date::parse("1920-02-01").unwrap()));
    assert_eq!(days[1].1, Date::END);
}

#[test]
fn a_period_ends_as_ours_do() {
    let text = "id,date,end,kind,title,places,stance,tie,then\na,1950,,turn,T,usa,partner,full,\nb,1962-10-14,1962-11-20,crisis,C,usa; cuba,hostile,,before\n";
    let own = open(&[text]).unwrap();
    let usa = record().find_place("usa").unwrap();
    let on = |day: &str| own.span(usa, Date::parse(day).unwrap()).and_then(|s| s.stance);
    assert_eq!(
        [on("1962-10-13"), on("1962-10-14"), on("1962-11-20")],
        [Some(Stance::Partner), Some(Stance::Hostile), Some(Stance::Partner)]
    );
}

#[test]
fn land_of_a_map_is_measured_against_ours() {
    let own = open(&[&example("map.geojson")]).unwrap();
    let date = Date::parse("1950-12-31").unwrap();
    let lands = lands(&Snapshot::of(record(), date), &own, date);
    let both = lands.iter().filter(|l| l.ours_km2.is_some() && l.own_km2.is_some()).count();
    assert!(both >= 2 && lands.iter().any(|l| l.own_km2.is_none()), "{lands:?}");
}
