//! Cities: every capital has its place on the map, and it lies in the land of its state.

use crate::geography::Land;
use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::area::Holding;
use atlas_core::place::PlaceIx;
use atlas_core::sphere::EARTH_RADIUS_KM;
use atlas_core::texts::city;
use atlas_core::topology::{Point, STEPS_PER_DEGREE};
use std::collections::BTreeMap;

/// A capital may lie so many kilometres outside the land of its state: small islands are missing on the map, and where a front runs, land is
/// held in whole pieces (Lublin in 1944).
const NEAR_KM: f64 = 120.0;

/// Checks all capitals.
pub fn check(read: &Read, linked: &Linked, land: &Land, problems: &mut Problems) {
    let known: BTreeMap<&str, Point> = read.cities.iter().map(|city| (city.name.as_str(), city.point)).collect();
    for (ix, place) in linked.each_place(read) {
        for (_, name) in &place.capitals {
            let Some(name) = city(name) else { continue };
            let Some(point) = known.get(name) else {
                let why = format!("the capital {name} is not in cities.toml; add its latitude and longitude");
                problems.add(&place.at, why);
                continue;
            };
            if let Some(km) = distance(linked, land, ix, *point).filter(|km| *km > NEAR_KM) {
                let why = format!(
                    "the capital {name} lies {km:.0} km outside all land that the place ever had; mend it in cities.toml, or \
                     write `(in exile)` after its name"
                );
                problems.add(&place.at, why);
            }
        }
    }
}

/// Kilometres from a point to the land of a place and its dependencies, 0 inside it; none if it never has any. The land of all its days counts,
/// because fronts follow whole pieces, and of some moves only the year is known.
fn distance(linked: &Linked, land: &Land, place: PlaceIx, point: Point) -> Option<f64> {
    let held = |h: &Holding| {
        let owner = h.occupied.or(h.by);
        let mut powers = owner.iter().flat_map(|owner| &linked.life[usize::from(owner.0)]).flat_map(|life| &life.of);
        owner == Some(place) || powers.any(|power| *power == place)
    };
    let rings = land.ids.iter().zip(&land.fine.rings).filter(|(id, _)| {
        let history = linked.history_of.get(*id).and_then(|history| linked.histories.get(usize::from(*history)));
        history.is_some_and(|history| history.iter().any(held))
    });
    let distances = rings.flat_map(|(_, rings)| rings).map(|ring| outside(&land.fine.ring_points(ring), point));
    distances.min_by(f64::total_cmp)
}

/// Kilometres from a point to the inside of a ring.
fn outside(ring: &[Point], point: Point) -> f64 {
    let squeeze = (f64::from(point.1) / STEPS_PER_DEGREE).to_radians().cos();
    let flat = |p: &Point| (f64::from(p.0 - point.0) * squeeze, f64::from(p.1 - point.1));
    let (mut inside, mut nearest) = (false, f64::INFINITY);
    for (a, b) in ring.iter().zip(ring.iter().skip(1)) {
        let ((ax, ay), (bx, by)) = (flat(a), flat(b));
        if (ay > 0.0) != (by > 0.0) && (bx - ax) * -ay / (by - ay) + ax > 0.0 {
            inside = !inside;
        }
        let (dx, dy) = (bx - ax, by - ay);
        let length = dx * dx + dy * dy;
        let part = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
        nearest = nearest.min((ax + part * dx).hypot(ay + part * dy));
    }
    if inside { 0.0 } else { (nearest / STEPS_PER_DEGREE).to_radians() * EARTH_RADIUS_KM }
}
