//! The first frame, rendered without a browser: year, areas, legend, slider and controls stand there before any effect has run.

use atlas_core::area::AreaKey;
use atlas_core::date::{Date, Year};
use atlas_core::legend::{Class, counts, look};
use atlas_core::place::PlaceIx;
use atlas_core::record::{BundleError, Record};
use atlas_core::snapshot::Snapshot;
use soviet_relations_atlas::bundle;
use soviet_relations_atlas::components::app::{App, AppProps};
use yew::LocalServerRenderer;

/// The page for a query.
async fn frame(query: &'static str) -> Result<String, BundleError> {
    let props = AppProps { record: bundle::record()?, query: query.into(), languages: "".into(), page: "".into() };
    Ok(LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await)
}

/// What stands between two texts, the first time.
fn between<'a>(html: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    html.split_once(begin)?.1.split_once(end).map(|(found, _)| found)
}

/// The text of the element with a test id.
fn text_of<'a>(html: &'a str, testid: &str) -> Option<&'a str> {
    between(html, &format!("data-testid=\"{testid}\""), "</")?.rsplit_once('>').map(|(_, text)| text)
}

/// An attribute of a tag, wherever it stands in it.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    between(tag, &format!("{name}=\""), "\"")
}

/// Class, place and occupier of an area.
type Area = (String, Option<String>, Option<String>);

/// The areas of the map, sorted.
fn areas(html: &str) -> Vec<Area> {
    let map = between(html, "<g class=\"areas\">", "<g class=\"lines\"").unwrap_or_default();
    let tags = map.split("<g ").skip(1).filter_map(|group| group.split('>').next());
    let mut areas: Vec<Area> = tags
        .filter(|tag| attribute(tag, "class").is_some_and(|class| class.starts_with("area ")))
        .map(|tag| {
            let class = attribute(tag, "class").unwrap_or_default();
            // Whether the colour turned in the year is no matter here.
            let class = class.split(' ').filter(|name| !name.starts_with("turned-")).collect::<Vec<_>>().join(" ");
            let own = |name: &str| attribute(tag, name).map(String::from);
            (class, own("data-place"), own("data-occupier"))
        })
        .collect();
    areas.sort();
    areas
}

/// The areas that the map must have.
fn expected_areas(record: &Record, date: Date) -> Vec<Area> {
    let number = |place: Option<PlaceIx>| place.map(|p| p.0.to_string());
    let area =
        |key: &AreaKey| (format!("area {}", look(record, key, date).0.name()), number(key.owner), number(key.occupier));
    let mut areas: Vec<Area> = Snapshot::of(record, date).areas.iter().map(|(key, _)| area(key)).collect();
    areas.sort();
    areas
}

/// Compares a frame with the record.
fn check(html: &str, date: Date) -> Result<(), BundleError> {
    let record = bundle::record()?;
    let year = date.year().to_string();
    assert_eq!(text_of(html, "year"), Some(year.as_str()));
    assert_eq!(text_of(html, "leader"), record.leader(date).map(|l| l.name.as_str()));

    let expected = expected_areas(&record, date);
    assert_eq!(areas(html).len(), expected.len());
    assert_eq!(areas(html), expected);
    // Land too small for the overview's outlines is a circle.
    let circles: Vec<&str> =
        html.split("<g ").filter(|g| g.contains("dot-fill")).filter_map(|g| attribute(g, "data-place")).collect();
    let bare = html.split("<g ").filter(|g| g.contains("<path d=\"\" class=\"fill\""));
    let lost: Vec<&str> = bare.filter(|g| !attribute(g, "data-place").is_some_and(|p| circles.contains(&p))).collect();
    assert_eq!(lost, Vec::<&str>::new(), "areas with neither outline nor circle");
    assert!(html.matches(" class=\"fill\"").count() >= expected.len(), "outlines");

    for (class, count) in Class::LEGEND.into_iter().zip(counts(&record, date)) {
        let row = between(html, &format!("data-class=\"{}\"", class.name()), "</button>").unwrap_or_default();
        let shown = between(row, "class=\"scale-count\">", "<").map(String::from);
        assert_eq!(shown, Some(count.to_string()), "the legend's count of {class:?}");
    }
    let slider = html.split("<input").find(|tag| tag.contains("data-testid=\"slider\"")).unwrap_or_default();
    for (name, value) in [("type", "range"), ("min", "1917"), ("max", "1991"), (" value", year.as_str())] {
        assert_eq!(attribute(slider, name), Some(value), "{name} of the slider");
    }
    for testid in ["map", "panel", "play", "speed", "previous", "next", "year-field", "patterns", "summary"] {
        assert!(html.contains(&format!("data-testid=\"{testid}\"")), "there is no {testid}");
    }
    Ok(())
}

#[tokio::test]
async fn the_first_frame_is_the_end_of_1962() -> Result<(), BundleError> {
    let html = frame("").await?;
    check(&html, Year::new(1962).unwrap().view_date())?;
    assert_eq!(text_of(&html, "leader"), Some("Khrushchev"));
    for absent in ["day", "notice", "tooltip", "place"] {
        assert_eq!(text_of(&html, absent), None, "{absent}");
    }
    Ok(())
}

#[tokio::test]
async fn an_address_gives_the_first_frame_of_its_day() -> Result<(), BundleError> {
    let html = frame("?time=1939-08-24&country=germany&patterns=on").await?;
    check(&html, Date::parse("1939-08-24").unwrap())?;
    assert_eq!(text_of(&html, "day"), Some("24 August 1939"));
    assert_eq!(text_of(&html, "place-name"), Some("Germany"));
    assert!(html.contains("\"map patterned\""), "the pattern mode");
    Ok(())
}

#[tokio::test]
async fn a_broken_address_gives_the_opening_frame_with_a_notice_in_plain_text() -> Result<(), BundleError> {
    let html = frame("?time=2500&x=%3Cscript%3Ealert(1)%3C/script%3E").await?;
    check(&html, Year::new(1962).unwrap().view_date())?;
    let notice = between(&html, "data-testid=\"notice\"", "</div>").unwrap_or_default();
    assert!(notice.contains("time=2500"), "{notice}");
    assert!(!html.contains("<script"), "markup from the address");
    Ok(())
}
