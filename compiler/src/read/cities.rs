//! `cities.toml`: where the capitals lie.

use super::file::TextFile;
use crate::problem::{Place, Problems};
use atlas_core::projection::CENTRAL_MERIDIAN_DEG;
use atlas_core::topology::{Point, STEPS_PER_DEGREE};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A city as written.
pub struct City {
    /// Where it stands.
    pub at: Place,
    /// Its name, as `capitals` have it.
    pub name: String,
    /// Where it lies, in the steps of the topology.
    pub point: Point,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cities: BTreeMap<String, Spanned<(f64, f64)>>,
}

/// Reads the file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<City> {
    let mut cities = Vec::new();
    for (name, degrees) in file.toml::<File>(problems).map(|raw| raw.cities).unwrap_or_default() {
        let at = file.at(&degrees, name.as_str());
        let (lat, lon) = degrees.into_inner();
        if !((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)) {
            problems.add(&at, "lies nowhere on the earth; write latitude, then longitude, in degrees");
            continue;
        }
        // The map begins in the Bering Strait.
        let lon = if lon < CENTRAL_MERIDIAN_DEG - 180.0 { lon + 360.0 } else { lon };
        let steps = |degrees: f64| (degrees * STEPS_PER_DEGREE).round() as i32;
        cities.push(City { at, name, point: (steps(lon), steps(lat)) });
    }
    cities
}
