//! Somebody's map: features of GeoJSON with outlines, names and days.

use super::coding::days;
use super::faults::Faults;
use super::field::{Day, stance};
use super::json::said;
use super::resolve::Resolver;
use super::row::{PLACE, Row, column};
use atlas_core::date::Date;
use atlas_core::own::{OwnKind, OwnRecord, OwnShape};
use atlas_core::own_fault::{Where, Wrong};
use atlas_core::projection::CENTRAL_MERIDIAN_DEG;
use atlas_core::record::Record;
use atlas_core::topology::{Point, STEPS_PER_DEGREE};
use geojson::{Feature, GeometryValue};

/// The most points of all outlines together.
pub const MOST_POINTS: usize = 2_000_000;

/// A map in the making.
pub struct Map<'a> {
    record: &'a Record,
    resolver: &'a Resolver,
    shapes: Vec<OwnShape>,
    points: usize,
    left_out: u32,
}

impl<'a> Map<'a> {
    /// An empty one.
    pub fn new(record: &'a Record, resolver: &'a Resolver) -> Map<'a> {
        Map { record, resolver, shapes: Vec::new(), points: 0, left_out: 0 }
    }

    /// Takes in a feature.
    pub fn feature(&mut self, at: Where, text: &str, faults: &mut Faults) {
        let feature: Feature = match text.parse() {
            Ok(feature) => feature,
            Err(e) => return faults.add(at, Wrong::NoFeature, said(&e.to_string()), ""),
        };
        let row = properties(at, &feature);
        let has_days = ["from", "start", "begin", "year"].iter().any(|name| row.get(name).is_some());
        // A map without days holds always.
        let days = if has_days { days(&row, faults) } else { Some((Day::Before, Day::After)) };
        let stance = stance(&row, faults);
        let name = row.first(&["name", "label", "country", "state", "id", "place"]).unwrap_or_default().to_string();
        if row.first(&PLACE).is_none() && name.is_empty() {
            faults.add(at, Wrong::Missing, "name", "");
        }
        let Some(polygons) = polygons(&feature) else { return faults.add(at, Wrong::NoPolygon, "", "") };
        let mut rings = Vec::new();
        for polygon in polygons {
            for (i, ring) in polygon.into_iter().enumerate() {
                match read_ring(&ring, i > 0) {
                    Ok(ring) => rings.extend(ring),
                    Err((wrong, detail)) => faults.add(at, wrong, detail, ""),
                }
            }
        }
        let number: usize = rings.iter().map(Vec::len).sum();
        if self.points <= MOST_POINTS && self.points + number > MOST_POINTS {
            faults.add(at, Wrong::TooManyPoints, MOST_POINTS.to_string(), "");
        }
        self.points += number;
        let Some((from, to)) = days else { return };
        if to <= Day::Known(Date::FIRST) || from >= Day::Known(Date::END) {
            self.left_out += 1;
            return;
        }
        let (from, to) = (from.clamped(), to.clamped());
        let place = PLACE.iter().filter_map(|name| row.get(name));
        let place = place.filter_map(|text| self.resolver.find(self.record, text, from).ok()).next();
        if self.points <= MOST_POINTS && !rings.is_empty() {
            self.shapes.push(OwnShape { name, place, from, to, stance, rings });
        }
    }

    /// The record.
    pub fn finish(self) -> OwnRecord {
        OwnRecord { kind: OwnKind::Map, rows: 0, left_out: self.left_out, places: Vec::new(), shapes: self.shapes }
    }
}

/// The properties of a feature, and its id, as fields.
fn properties(at: Where, feature: &Feature) -> Row {
    let mut row = Row { at, ..Row::default() };
    for (name, value) in feature.properties.iter().flatten() {
        let text = match value {
            serde_json::Value::String(text) => text.trim().to_string(),
            serde_json::Value::Number(number) => number.to_string(),
            _ => continue,
        };
        if !text.is_empty() {
            row.fields.push((column(name), text));
        }
    }
    row
}

/// A ring as GeoJSON writes it.
type Positions = Vec<(f64, f64)>;

/// The rings of all polygons of a feature; none if it has none.
fn polygons(feature: &Feature) -> Option<Vec<Vec<Positions>>> {
    let rings = |polygon: &Vec<Vec<geojson::Position>>| -> Vec<Positions> {
        let position = |p: &geojson::Position| {
            (p.as_slice().first().copied().unwrap_or(f64::NAN), p.as_slice().get(1).copied().unwrap_or(f64::NAN))
        };
        polygon.iter().map(|ring| ring.iter().map(position).collect()).collect()
    };
    match &feature.geometry.as_ref()?.value {
        GeometryValue::Polygon { coordinates } => Some(vec![rings(coordinates)]),
        GeometryValue::MultiPolygon { coordinates } => Some(coordinates.iter().map(rings).collect()),
        _ => None,
    }
}

/// A ring in the steps of our topology, outer ones counter-clockwise and holes clockwise; none if it is smaller than a step.
fn read_ring(ring: &[(f64, f64)], hole: bool) -> Result<Option<Vec<Point>>, (Wrong, String)> {
    if ring.len() < 4 || ring.first() != ring.last() {
        return Err((Wrong::NoRing, String::new()));
    }
    let outside = |(lon, lat): &&(f64, f64)| !(-360.0..=360.0).contains(lon) || !(-90.0..=90.0).contains(lat);
    if let Some((lon, lat)) = ring.iter().find(outside) {
        return Err((Wrong::OffEarth, format!("{lon}, {lat}")));
    }
    let west = CENTRAL_MERIDIAN_DEG - 180.0;
    let step = |degrees: f64| (degrees * STEPS_PER_DEGREE).round() as i32;
    let point = |(lon, lat): &(f64, f64)| (step((lon - west).rem_euclid(360.0) + west), step(*lat));
    let mut points: Vec<Point> = ring.iter().map(point).collect();
    points.dedup();
    if points.len() < 4 {
        return Ok(None);
    }
    if (atlas_core::sphere::ring_area_km2(&points) < 0.0) != hole {
        points.reverse();
    }
    Ok(Some(points))
}
