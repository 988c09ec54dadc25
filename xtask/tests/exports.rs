//! The exports of the real record: what other programs may rely on.

#![allow(clippy::panic, reason = "helpers of tests may stop at what they do not expect, as tests may")]

use atlas_compiler::Compiled;
use atlas_core::date::{Date, Year};
use std::collections::BTreeMap;
use std::path::Path;
use xtask::export::{country_years, episodes, map};

fn compiled() -> Compiled {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    atlas_compiler::compile(&data).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn the_episodes_of_a_state_never_overlap() {
    let record = compiled().record;
    let mut ends: BTreeMap<String, String> = BTreeMap::new();
    for [state, _, _, _, from, to, standing, holder, tie, stance, _] in episodes::rows(&record) {
        assert!(from < to, "{state} {from} {to}");
        assert!(ends.get(&state).is_none_or(|end| *end <= from), "{state}: two rows for {from}");
        let own = ["sovereign", "exile", "rival"].contains(&standing.as_str());
        assert_eq!(
            (own, own),
            (!tie.is_empty(), !stance.is_empty()),
            "{state} {from}: {standing} with tie `{tie}` and stance `{stance}`"
        );
        assert!(standing != "dependent" || !holder.is_empty(), "{state} {from}: dependent on nobody");
        ends.insert(state, to);
    }
    assert!(ends.values().any(|end| *end == Date::END.to_string()));
}

#[test]
fn country_years_say_what_the_episodes_say() {
    let record = compiled().record;
    let rows: Vec<_> = episodes::rows(&record).collect();
    let mut number = 0;
    for [state, name, _, _, year, standing, holder, tie, stance, _] in country_years::rows(&record) {
        let day = year.parse().ok().and_then(Year::new).map(|year| year.view_date().to_string()).unwrap();
        let episode = rows.iter().find(|row| row[0] == state && row[4] <= day && day < row[5]);
        let found = episode.map(|row| [&row[1], &row[6], &row[7], &row[8], &row[9]]);
        assert_eq!(found, Some([&name, &standing, &holder, &tie, &stance]), "{state} {year}");
        number += 1;
    }
    assert!(number > 10_000, "{number} rows");
}

/// Twice the signed area of a ring in square degrees.
fn doubled_area(ring: &[(f64, f64)]) -> f64 {
    ring.windows(2).map(|edge| edge[0].0 * edge[1].1 - edge[1].0 * edge[0].1).sum()
}

#[test]
fn maps_keep_to_the_rules_of_geojson() {
    let compiled = compiled();
    for date in ["1917-11-07", "1938-09-01", "1942-06-01", "1962-12-31", "1991-12-25"] {
        let text = map::geojson(&compiled.record, compiled.detail.fine.clone(), Date::parse(date).unwrap());
        assert!(text.parse::<geojson::GeoJson>().is_ok(), "{date}: another reader refuses it");
        let map: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(map["date"], date);
        for feature in map["features"].as_array().unwrap() {
            let id = &feature["properties"]["id"];
            let geometry = &feature["geometry"];
            let all = geometry["coordinates"].clone();
            let all = if geometry["type"] == "Polygon" { serde_json::json!([all]) } else { all };
            let polygons: Vec<Vec<Vec<(f64, f64)>>> = serde_json::from_value(all).unwrap();
            assert!(!polygons.is_empty(), "{date} {id}: no land");
            for (i, ring) in polygons.iter().flat_map(|rings| rings.iter().enumerate()) {
                assert!(ring.len() > 3 && ring.first() == ring.last(), "{date} {id}: an open ring");
                assert_eq!(
                    doubled_area(ring) > 0.0,
                    i == 0,
                    "{date} {id}: an outer ring runs counter-clockwise, a hole clockwise"
                );
                let inside = ring.iter().all(|(lon, lat)| lon.abs() <= 180.0 && lat.abs() <= 90.0);
                assert!(inside, "{date} {id}: beyond the edge of the map");
            }
        }
    }
}
