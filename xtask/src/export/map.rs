//! `export map`: the states of a day with their outlines, as GeoJSON.

use atlas_core::date::Date;
use atlas_core::give;
use atlas_core::outline::Outlines;
use atlas_core::record::Record;
use atlas_core::topology::Topology;

/// The map of a day, with the finest outlines.
pub fn geojson(record: &Record, fine: Topology, date: Date) -> String {
    give::geojson::geojson(record, &Outlines::new(fine), date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::{day, record};
    use serde_json::{Map, Value, json};

    /// Properties and polygons of the features of a day.
    fn features(date: &str) -> Vec<(Map<String, Value>, Vec<Value>)> {
        let record = record();
        let map: Value = serde_json::from_str(&geojson(&record, record.overview.clone(), day(date))).unwrap();
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
