//! TopoJSON, as the geography tool writes it. What a damaged or hand-edited file could have wrong is refused here, so that
//! everything after may rely on rings that are closed and lie on the earth.

use crate::problem::Problems;
use crate::read::file::TextFile;
use atlas_core::topology::{ArcRef, Point, STEPS_PER_DEGREE, Topology, arc_of};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Westernmost and easternmost longitude in degrees: the map runs from -169 to 191, its source from -180 to 180.
const LONGITUDES: (f64, f64) = (-180.0, 191.0);
/// Southernmost and northernmost latitude in degrees.
const LATITUDES: (f64, f64) = (-90.0, 90.0);

/// TopoJSON 1.0, as far as it is needed.
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

impl Geometry {
    /// The id of a piece or the name of a lake.
    fn name(&self) -> Option<String> {
        let property = |key: &str| self.properties.get(key)?.as_str().map(String::from);
        self.id.clone().or_else(|| property("id")).or_else(|| property("name"))
    }

    /// All rings of all polygons.
    fn rings(&self) -> Option<Vec<Vec<ArcRef>>> {
        let polygons: Vec<Vec<Vec<ArcRef>>> = match self.kind.as_str() {
            "Polygon" => vec![serde_json::from_value(self.arcs.clone()).ok()?],
            "MultiPolygon" => serde_json::from_value(self.arcs.clone()).ok()?,
            _ => return None,
        };
        Some(polygons.into_iter().flatten().collect())
    }
}

/// Reads a file: the names of its polygons in order, and the topology with their rings in the same order; nothing if it has a mistake.
pub fn read(data: &Path, path: &str, problems: &mut Problems) -> (Vec<String>, Topology) {
    let Some(file) = TextFile::open(data, path, problems) else { return Default::default() };
    let raw: TopoJson = match serde_json::from_str(&file.text) {
        Ok(raw) => raw,
        Err(e) => {
            problems.file(path, e.line(), format!("is no TopoJSON that the atlas reads ({e}); rebuild the geography"));
            return Default::default();
        }
    };
    let (found, mistakes) = polygons(&raw);
    if mistakes.is_empty() {
        return found;
    }
    for mistake in mistakes {
        problems.file(path, 0, format!("{mistake}; rebuild the geography"));
    }
    Default::default()
}

/// The polygons by name with their topology, and what is wrong with them.
fn polygons(raw: &TopoJson) -> ((Vec<String>, Topology), Vec<String>) {
    let mut mistakes: Vec<String> = Vec::new();
    let mut wrong = |mistake: String| mistakes.push(mistake);
    let mut topology =
        Topology { arcs: raw.arcs.iter().map(|arc| raw.transform.points(arc)).collect(), rings: Vec::new() };
    if let Some(arc) = topology.arcs.iter().position(|arc| !arc.iter().all(on_earth)) {
        wrong(format!("arc {arc} leaves the earth"));
    }
    let mut named: BTreeMap<String, Vec<Vec<ArcRef>>> = BTreeMap::new();
    for geometry in raw.objects.values().flat_map(|o| &o.geometries) {
        let Some(name) = geometry.name() else {
            wrong("a polygon has neither id nor name".into());
            continue;
        };
        let Some(rings) = geometry.rings().filter(|rings| !rings.is_empty()) else {
            wrong(format!("{name} is no polygon"));
            continue;
        };
        if let Some(reason) = rings.iter().find_map(|ring| broken(&topology, ring)) {
            wrong(format!("{name} has a ring {reason}"));
        }
        if named.insert(name.clone(), rings).is_some() {
            wrong(format!("{name} occurs twice"));
        }
    }
    for (a, b) in overlaps(&named) {
        wrong(format!("{a} and {b} lie on the same side of one arc, so they overlap"));
    }
    let names = named.keys().cloned().collect();
    topology.rings = named.into_values().collect();
    ((names, topology), mistakes)
}

impl Transform {
    /// The points of an arc, whose numbers are differences, in steps.
    fn points(&self, arc: &[(i64, i64)]) -> Vec<Point> {
        let step = |value: i64, scale: f64, translate: f64| {
            ((value as f64 * scale + translate) * STEPS_PER_DEGREE).round() as i32
        };
        let (mut x, mut y) = (0i64, 0i64);
        let mut points: Vec<Point> = arc
            .iter()
            .map(|(dx, dy)| {
                (x, y) = (x.saturating_add(*dx), y.saturating_add(*dy));
                (step(x, self.scale.0, self.translate.0), step(y, self.scale.1, self.translate.1))
            })
            .collect();
        // Two points of an arc always stay: its ends are where other arcs begin.
        let (first, last) = (points.first().copied(), points.last().copied());
        points.dedup();
        if let (1, Some(first), Some(last)) = (points.len(), first, last) {
            points = vec![first, last];
        }
        points
    }
}

fn on_earth(point: &Point) -> bool {
    let within = |value: i32, (low, high): (f64, f64)| {
        (low * STEPS_PER_DEGREE..=high * STEPS_PER_DEGREE).contains(&f64::from(value))
    };
    within(point.0, LONGITUDES) && within(point.1, LATITUDES)
}

/// What is wrong with a ring: it must follow arcs that there are, each beginning where the one before ends, back to its start.
fn broken(topology: &Topology, ring: &[ArcRef]) -> Option<String> {
    let mut ends: Vec<(Point, Point)> = Vec::new();
    for reference in ring {
        let (position, backward) = arc_of(*reference);
        let Some(arc) = topology.arcs.get(position) else {
            return Some(format!("with arc {position}, which there is not"));
        };
        let (Some(first), Some(last)) = (arc.first().copied(), arc.last().copied()) else {
            return Some(format!("with arc {position}, which has no points"));
        };
        ends.push(if backward { (last, first) } else { (first, last) });
    }
    let joined = ends.iter().zip(ends.iter().cycle().skip(1)).all(|(a, b)| a.1 == b.0);
    if !joined {
        return Some("that is not closed".into());
    }
    (topology.ring_points(ring).len() < 4).then(|| "of fewer than three corners".into())
}

/// Pairs of names whose rings follow one arc in the same direction.
fn overlaps(named: &BTreeMap<String, Vec<Vec<ArcRef>>>) -> Vec<(&str, &str)> {
    let mut used: HashMap<ArcRef, &str> = HashMap::new();
    let uses = named.iter().flat_map(|(name, rings)| rings.iter().flatten().map(move |r| (name.as_str(), *r)));
    uses.filter_map(|(name, reference)| Some((used.insert(reference, name)?, name))).collect()
}
