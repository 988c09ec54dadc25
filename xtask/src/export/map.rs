//! `export map`: the states of a day with their outlines, as GeoJSON (RFC 7946).

use crate::export::holder::holder;
use crate::export::polygons::{Ring, polygons, simple_rings};
use crate::export::seam;
use crate::failure::{At, Outcome};
use atlas_core::date::Date;
use atlas_core::outline::Outlines;
use atlas_core::place::{Place, PlaceIx};
use atlas_core::record::Record;
use atlas_core::snapshot::Snapshot;
use atlas_core::topology::{STEPS_PER_DEGREE, Topology};
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, JsonObject, Position, feature::Id};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};

/// The map of a day, with the finest outlines. Land that nobody holds is left out; occupied land counts to the state whose it is.
///
/// # Errors
/// If the map cannot be written.
pub fn geojson(record: &Record, fine: Topology, date: Date) -> Outcome<String> {
    let outlines = Outlines::new(fine);
    let features = pieces_of_places(record, date).into_iter().filter_map(|(ix, pieces)| {
        let place = record.place(ix)?;
        let rings = simple_rings(outlines.rings(|piece| pieces.contains(&piece)));
        Some(Feature {
            id: Some(Id::String(place.id.clone())),
            geometry: Some(geometry(polygons(seam::cut(rings)))),
            properties: Some(properties(record, ix, place, date)),
            ..Feature::default()
        })
    });
    let about = JsonObject::from_iter([("date".to_string(), json!(date.to_string()))]);
    let map = FeatureCollection { bbox: None, features: features.collect(), foreign_members: Some(about) };
    serde_json::to_string(&map).map(|text| text + "\n").at("the map")
}

/// The land of each place that has any.
fn pieces_of_places(record: &Record, date: Date) -> BTreeMap<PlaceIx, HashSet<u16>> {
    let mut land: BTreeMap<PlaceIx, HashSet<u16>> = BTreeMap::new();
    for (key, pieces) in Snapshot::of(record, date).areas {
        if let Some(owner) = key.owner {
            land.entry(owner).or_default().extend(pieces);
        }
    }
    land
}

fn properties(record: &Record, ix: PlaceIx, place: &Place, date: Date) -> JsonObject {
    let relation = place.span(date).and_then(|span| span.relation);
    let holder = Some(holder(record, ix, date)).filter(|h| !h.is_empty());
    let pairs: [(&str, Value); 7] = [
        ("id", json!(place.id)),
        ("name", json!(place.name(date))),
        ("cow", json!(place.cow)),
        ("standing", json!(place.standing(date).name())),
        ("holder", json!(holder)),
        ("tie", json!(relation.map(|r| r.tie.name()))),
        ("stance", json!(relation.map(|r| r.stance.name()))),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
}

fn geometry(polygons: Vec<Vec<Ring>>) -> Geometry {
    let degrees = |steps: i32| f64::from(steps) / STEPS_PER_DEGREE;
    let positions = |ring: Ring| ring.into_iter().map(|(x, y)| Position::from([degrees(x), degrees(y)])).collect();
    let mut coordinates: Vec<Vec<Vec<Position>>> =
        polygons.into_iter().map(|rings| rings.into_iter().map(positions).collect()).collect();
    let value = match (coordinates.len(), coordinates.pop()) {
        (1, Some(only)) => GeometryValue::Polygon { coordinates: only },
        (_, last) => {
            coordinates.extend(last);
            GeometryValue::MultiPolygon { coordinates }
        }
    };
    Geometry::new(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::{day, record};

    /// Properties and polygons of the features of a day.
    fn features(date: &str) -> Vec<(JsonObject, Vec<Value>)> {
        let record = record();
        let map: Value = serde_json::from_str(&geojson(&record, record.overview.clone(), day(date)).unwrap()).unwrap();
        let one = |feature: &Value| {
            let geometry = &feature["geometry"];
            let coordinates = geometry["coordinates"].as_array().unwrap().clone();
            let polygons = if geometry["type"] == "Polygon" { vec![Value::Array(coordinates)] } else { coordinates };
            (feature["properties"].as_object().unwrap().clone(), polygons)
        };
        map["features"].as_array().unwrap().iter().map(one).collect()
    }

    #[test]
    fn occupied_land_counts_to_its_state_and_is_cut_at_the_antimeridian() {
        let found = features("1941-06-22");
        assert_eq!(found.len(), 2);
        let (exile, polygons) = &found[1];
        assert_eq!(
            (exile["id"].as_str(), exile["standing"].as_str(), exile["holder"].as_str()),
            (Some("d_exile"), Some("exile"), Some("c_power"))
        );
        assert_eq!(polygons.len(), 2);
        // The larger part, beyond the antimeridian, comes first.
        assert_eq!(
            polygons[0][0].as_array().unwrap().iter().map(|p| p[0].as_f64().unwrap()).fold(0.0, f64::min),
            -180.0
        );
    }

    #[test]
    fn the_pieces_of_a_state_are_merged() {
        let found = features("1950-01-01");
        let (colony, polygons) = &found[0];
        assert_eq!((found.len(), colony["holder"].as_str(), polygons.len()), (1, Some("b_power+c_power"), 2));
        // The ends of the line between the two pieces are corners of the eastern one only where it stood alone.
        let inner = json!([179.6, 0.0]);
        assert!(!polygons.iter().any(|rings| {
            rings[0].as_array().unwrap().windows(2).any(|pair| pair == [inner.clone(), json!([179.6, 1.0])])
        }));
    }
}
