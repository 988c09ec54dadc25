//! The first frame, rendered without a browser: year, areas, legend, slider and controls stand there before any effect has run.

use atlas_core::area::AreaKey;
use atlas_core::date::Date;
use atlas_core::legend::{Class, counts, look};
use atlas_core::record::Record;
use atlas_core::snapshot::Snapshot;
use soviet_relations_atlas::bundle;
use soviet_relations_atlas::components::app::{App, AppProps};
use yew::LocalServerRenderer;

/// The page for a query.
async fn frame(query: &'static str) -> String {
    let record = bundle::record().expect("the bundle is of this version");
    LocalServerRenderer::<App>::with_props(AppProps { record, query: query.into() }).hydratable(false).render().await
}

/// What stands between two texts, the first time.
fn between<'a>(html: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = html.split_once(begin).unwrap_or_else(|| panic!("there is no {begin}"));
    rest.split_once(end).map(|(found, _)| found).unwrap_or_else(|| panic!("there is no {end} after {begin}"))
}

/// The text of the element with a test id, without the elements in it.
fn text_of<'a>(html: &'a str, testid: &str) -> &'a str {
    let rest = between(html, &format!("data-testid=\"{testid}\""), "</");
    rest.rsplit_once('>').map_or(rest, |(_, text)| text)
}

/// The opening tag of an area as it must be, but for the mark of a colour that turned in the year.
fn tag(record: &Record, key: &AreaKey, date: Date) -> String {
    let number = |name: &str, place: Option<atlas_core::place::PlaceIx>| {
        place.map(|p| format!(" data-{name}=\"{}\"", p.0)).unwrap_or_default()
    };
    let (class, _) = look(record, key, date);
    format!("class=\"area {}\"{}{}", class.name(), number("place", key.owner), number("occupier", key.occupier))
}

/// Compares a frame with the record.
fn check(html: &str, date: Date) {
    let record = bundle::record().expect("the bundle is of this version");
    let year = date.year().to_string();
    assert_eq!(text_of(html, "year"), year);
    assert_eq!(text_of(html, "leader"), record.leader(date).map_or("", |l| l.name.as_str()));

    let snapshot = Snapshot::of(&record, date);
    let map = between(html, "<g class=\"areas\">", "<g class=\"lakes");
    let areas: Vec<&str> = map.split("<g ").skip(1).map(|g| g.split('>').next().unwrap_or_default()).collect();
    assert_eq!(areas.len(), snapshot.areas.len(), "areas");
    assert_eq!(map.matches("<path class=\"fill\" d=\"M").count(), snapshot.areas.len(), "outlines");
    let mut shown: Vec<String> =
        areas.iter().map(|a| a.replace(" turned-even", "").replace(" turned-odd", "")).collect();
    let mut expected: Vec<String> = snapshot.areas.iter().map(|(key, _)| tag(&record, key, date)).collect();
    shown.sort();
    expected.sort();
    assert_eq!(shown, expected);

    for (class, count) in Class::LEGEND.into_iter().zip(counts(&record, date)) {
        let row = between(html, &format!("data-class=\"{}\"", class.name()), "</button>");
        assert_eq!(between(row, "scale-count\">", "<"), count.to_string(), "the legend's count of {class:?}");
    }
    let (before, after) = html.split_once("data-testid=\"slider\"").expect("there is a slider");
    let opening = before.rsplit_once("<input").expect("the slider is an input").1;
    let slider = format!("{opening}{}", after.split('>').next().unwrap_or_default());
    for part in ["type=\"range\"", "min=\"1917\"", "max=\"1991\"", &format!("value=\"{year}\"")] {
        assert!(slider.contains(part), "{part} in {slider}");
    }
    for testid in ["map", "panel", "play", "speed", "previous", "next", "year-field", "patterns", "summary"] {
        assert!(html.contains(&format!("data-testid=\"{testid}\"")), "there is no {testid}");
    }
}

#[tokio::test]
async fn the_first_frame_is_the_end_of_1962() {
    let html = frame("").await;
    check(&html, Date::parse("1962-12-31").expect("a day of the record"));
    assert_eq!(text_of(&html, "leader"), "Khrushchev");
    for absent in ["data-testid=\"day\"", "data-testid=\"notice\"", "data-testid=\"tooltip\"", "data-testid=\"place\""]
    {
        assert!(!html.contains(absent), "{absent}");
    }
}

#[tokio::test]
async fn an_address_gives_the_first_frame_of_its_day() {
    let html = frame("?time=1939-08-24&country=germany&patterns=on").await;
    check(&html, Date::parse("1939-08-24").expect("a day of the record"));
    assert_eq!(text_of(&html, "day"), "24 August 1939");
    assert_eq!(text_of(&html, "place-name"), "Germany");
    assert!(html.contains("class=\"map patterned\""), "the pattern mode");
    assert_ne!(html, frame("").await);
}

#[tokio::test]
async fn a_broken_address_gives_the_opening_frame_with_a_notice_in_plain_text() {
    let html = frame("?time=2500&x=%3Cscript%3Ealert(1)%3C/script%3E").await;
    check(&html, Date::parse("1962-12-31").expect("a day of the record"));
    assert!(html.contains("data-testid=\"notice\""));
    assert!(!html.contains("<script"), "markup from the address");
}
