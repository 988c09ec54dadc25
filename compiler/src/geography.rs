//! The land: reads the built topology and lakes, derives the levels of detail, areas and anchor points, and checks them.

use crate::problem::Problems;
use crate::read::{Read, file};
use crate::simplify::Weighted;
use atlas_core::sphere::ring_area_km2;
use atlas_core::topology::{Point, STEPS_PER_DEGREE, Topology};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Points of the overview, at most: with more, software rendering drops frames (measured for the design).
pub const OVERVIEW_POINTS: usize = 15_000;
/// Points of the level between, at most.
pub const MEDIUM_POINTS: usize = 28_000;
/// Half the surface of the earth in square kilometres: a larger polygon is one turned inside out.
const HEMISPHERE_KM2: f64 = 255_000_000.0;

const TOPOLOGY: &str = "territory/topology.json";
const LAKES: &str = "territory/lakes.json";

/// The land, ready to be put into the bundle. Pieces are ordered by id.
#[derive(Default)]
pub struct Geography {
    /// Ids of the pieces, in order.
    pub ids: Vec<String>,
    /// Areas in square kilometres.
    pub areas_km2: Vec<f64>,
    /// A point well inside each piece's largest part.
    pub anchors: Vec<Point>,
    /// The finest outlines.
    pub fine: Topology,
    /// The overview.
    pub overview: Topology,
    /// Which points of the finest level the middle one has.
    pub medium: Vec<u8>,
    /// Rings of the lakes in degrees.
    pub lakes: Vec<Vec<(f32, f32)>>,
}

impl Geography {
    /// Position of a piece.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.binary_search_by(|p| p.as_str().cmp(id)).ok()
    }
}

/// TopoJSON 1.0, as far as the geography tool writes it.
#[derive(Deserialize)]
struct TopoJson {
    transform: Transform,
    arcs: Vec<Vec<(i64, i64)>>,
    objects: BTreeMap<String, Collection>,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    properties: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    arcs: serde_json::Value,
}

/// Reads and derives everything. Problems leave the parts empty that they concern.
pub fn build(data: &Path, read: &Read, problems: &mut Problems) -> Geography {
    let Some(text) = file(data, TOPOLOGY, problems) else { return Geography::default() };
    let raw: TopoJson = match serde_json::from_str(&text) {
        Ok(raw) => raw,
        Err(e) => {
            problems.file(TOPOLOGY, e.line(), format!("is no TopoJSON that the atlas reads: {e}"));
            return Geography::default();
        }
    };
    let (ids, mut fine) = topology(&raw, problems);
    same_pieces(read, &ids, problems);
    let mut largest = Vec::new();
    let mut areas = Vec::new();
    let mut anchors = Vec::new();
    for (id, rings) in ids.iter().zip(&mut fine.rings) {
        let arcs = Topology { arcs: std::mem::take(&mut fine.arcs), rings: Vec::new() };
        let (area, ring, anchor) = measure(&arcs, rings);
        fine.arcs = arcs.arcs;
        if !(area > 0.0 && area < HEMISPHERE_KM2) {
            problems.file(TOPOLOGY, 0, format!("piece {id} has an area of {area:.3} km2; rebuild the geography"));
        }
        areas.push(area);
        largest.push(ring);
        anchors.push(anchor);
    }
    let weighted = Weighted::new(&fine, &largest);
    let overview = weighted.level(weighted.threshold(OVERVIEW_POINTS));
    let medium = weighted.mask(weighted.threshold(MEDIUM_POINTS));
    if overview.point_count() > OVERVIEW_POINTS {
        problems.file(
            TOPOLOGY,
            0,
            format!("the overview has {} points, more than {OVERVIEW_POINTS}", overview.point_count()),
        );
    }
    Geography { ids, areas_km2: areas, anchors, overview, medium, lakes: lakes(data, problems), fine }
}

/// Reads arcs and rings; pieces come out ordered by id.
fn topology(raw: &TopoJson, problems: &mut Problems) -> (Vec<String>, Topology) {
    let step =
        |value: i64, scale: f64, translate: f64| ((value as f64 * scale + translate) * STEPS_PER_DEGREE).round() as i32;
    let arcs = raw
        .arcs
        .iter()
        .map(|arc| {
            let (mut x, mut y) = (0, 0);
            let mut points: Vec<Point> = arc
                .iter()
                .map(|(dx, dy)| {
                    x += dx;
                    y += dy;
                    (
                        step(x, raw.transform.scale.0, raw.transform.translate.0),
                        step(y, raw.transform.scale.1, raw.transform.translate.1),
                    )
                })
                .collect();
            // Two points of an arc always stay: its ends are where other arcs begin.
            let (first, last) = (points.first().copied(), points.last().copied());
            points.dedup();
            if let (1, Some(first), Some(last)) = (points.len(), first, last) {
                points = vec![first, last];
            }
            points
        })
        .collect();
    let mut pieces: BTreeMap<String, Vec<Vec<i32>>> = BTreeMap::new();
    for geometry in raw.objects.values().flat_map(|o| &o.geometries) {
        let Some(id) = geometry.id.clone().or_else(|| name_of(geometry)) else {
            problems.file(TOPOLOGY, 0, "a geometry has no id");
            continue;
        };
        let polygons: Option<Vec<Vec<Vec<i32>>>> = match geometry.kind.as_str() {
            "Polygon" => serde_json::from_value(geometry.arcs.clone()).ok().map(|p| vec![p]),
            "MultiPolygon" => serde_json::from_value(geometry.arcs.clone()).ok(),
            _ => None,
        };
        match polygons {
            Some(polygons) => pieces.entry(id).or_default().extend(polygons.into_iter().flatten()),
            None => problems.file(TOPOLOGY, 0, format!("piece {id} is no polygon")),
        }
    }
    let ids = pieces.keys().cloned().collect();
    (ids, Topology { arcs, rings: pieces.into_values().collect() })
}

/// The id of a piece or the name of a lake.
fn name_of(geometry: &Geometry) -> Option<String> {
    ["id", "name"].iter().find_map(|key| geometry.properties.get(*key)).and_then(|v| v.as_str()).map(String::from)
}

/// Every piece that is defined has an outline and the other way round.
fn same_pieces(read: &Read, ids: &[String], problems: &mut Problems) {
    for piece in &read.pieces {
        if ids.binary_search(&piece.id).is_err() {
            problems.add(&piece.at, "has no outline in topology.json; rebuild the geography");
        }
    }
    let mut defined: Vec<&str> = read.pieces.iter().map(|p| p.id.as_str()).collect();
    defined.sort_unstable();
    for pair in defined.windows(2) {
        if pair[0] == pair[1] {
            problems.file("territory/pieces.toml", 0, format!("piece {} is defined twice", pair[0]));
        }
    }
    for id in ids {
        if defined.binary_search(&id.as_str()).is_err() {
            problems.file(TOPOLOGY, 0, format!("piece {id} is not defined in pieces.toml; rebuild the geography"));
        }
    }
}

/// Area of a piece, position of its largest ring and a point inside that; turns the rings so that the outer ones run counter-clockwise.
fn measure(arcs: &Topology, rings: &mut [Vec<i32>]) -> (f64, usize, Point) {
    let mut areas: Vec<f64> = rings.iter().map(|ring| ring_area_km2(&arcs.ring_points(ring))).collect();
    if areas.iter().sum::<f64>() < 0.0 {
        for ring in rings.iter_mut() {
            ring.reverse();
            for reference in ring.iter_mut() {
                *reference = !*reference;
            }
        }
        for area in &mut areas {
            *area = -*area;
        }
    }
    let largest = areas.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(i, _)| i);
    let anchor = rings.get(largest).map_or((0, 0), |ring| anchor(&arcs.ring_points(ring)));
    (areas.iter().sum(), largest, anchor)
}

/// A point of a ring's inside that is far from its edge: the best of a grid of candidates.
fn anchor(ring: &[Point]) -> Point {
    let span =
        |values: &mut dyn Iterator<Item = i32>| values.fold((i32::MAX, i32::MIN), |(a, b), v| (a.min(v), b.max(v)));
    let (x0, x1) = span(&mut ring.iter().map(|p| p.0));
    let (y0, y1) = span(&mut ring.iter().map(|p| p.1));
    let mut best = (f64::NEG_INFINITY, ((x0 + x1) / 2, (y0 + y1) / 2));
    const N: i32 = 24;
    for i in 0..N {
        for j in 0..N {
            let p = (x0 + ((x1 - x0) * (2 * i + 1)) / (2 * N), y0 + ((y1 - y0) * (2 * j + 1)) / (2 * N));
            let distance = signed_distance(ring, p);
            if distance > best.0 {
                best = (distance, p);
            }
        }
    }
    best.1
}

/// Distance of a point to a ring in steps at the point's latitude, positive inside.
fn signed_distance(ring: &[Point], p: Point) -> f64 {
    let squeeze = (f64::from(p.1) / STEPS_PER_DEGREE).to_radians().cos();
    let flat = |q: &Point| (f64::from(q.0 - p.0) * squeeze, f64::from(q.1 - p.1));
    let mut inside = false;
    let mut nearest = f64::INFINITY;
    for (a, b) in ring.iter().zip(ring.iter().skip(1)) {
        let ((ax, ay), (bx, by)) = (flat(a), flat(b));
        if (ay > 0.0) != (by > 0.0) && 0.0 < (bx - ax) * (0.0 - ay) / (by - ay) + ax {
            inside = !inside;
        }
        let (dx, dy) = (bx - ax, by - ay);
        let length = dx * dx + dy * dy;
        let t = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
        nearest = nearest.min((ax + t * dx).hypot(ay + t * dy));
    }
    if inside { nearest } else { -nearest }
}

/// Rings of the lakes in degrees. The file is TopoJSON like the land's; its rings are wanted without sharing.
fn lakes(data: &Path, problems: &mut Problems) -> Vec<Vec<(f32, f32)>> {
    let Some(text) = file(data, LAKES, problems) else { return Vec::new() };
    let raw: TopoJson = match serde_json::from_str(&text) {
        Ok(raw) => raw,
        Err(e) => {
            problems.file(LAKES, e.line(), format!("is no TopoJSON that the atlas reads: {e}"));
            return Vec::new();
        }
    };
    let (_, lakes) = topology(&raw, problems);
    let degrees = |p: &Point| ((f64::from(p.0) / STEPS_PER_DEGREE) as f32, (f64::from(p.1) / STEPS_PER_DEGREE) as f32);
    lakes.rings.iter().flatten().map(|ring| lakes.ring_points(ring).iter().map(degrees).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchor_of_a_horseshoe_lies_on_the_land() {
        let ring = [(0, 0), (300, 0), (300, 300), (200, 300), (200, 100), (100, 100), (100, 300), (0, 300), (0, 0)];
        assert!(signed_distance(&ring, anchor(&ring)) > 20.0);
        assert!(signed_distance(&ring, (150, 200)) < 0.0);
    }

    #[test]
    fn rings_are_turned_counter_clockwise() {
        let clockwise = Topology { arcs: vec![vec![(0, 0), (0, 500), (500, 500), (500, 0), (0, 0)]], rings: vec![] };
        let mut rings = vec![vec![0]];
        let (area, _, _) = measure(&clockwise, &mut rings);
        assert!(area > 12_000.0);
        assert_eq!(rings, vec![vec![!0]]);
    }
}
