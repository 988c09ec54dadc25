//! What lies under the land of round maps: the disc of the sea, the grid, and rings of distance around Moscow.

use super::arcs::Arcs;
use super::trace::whole;
use super::unit::{DISC_CENTRE, DISC_RADIUS};
use crate::path::Path;
use crate::sphere::EARTH_RADIUS_KM;
use crate::topology::{Point, STEPS_PER_DEGREE};
use std::f64::consts::PI;

/// Kilometres between two rings of distance.
pub const RING_KM: i32 = 2_500;

/// Path of the edge of the disc.
pub fn sphere() -> String {
    let mut path = Path::default();
    circle(&mut path, DISC_RADIUS);
    path.finish()
}

/// Meridians and parallels every 30 degrees. Most meridians end ten degrees before the poles, where they would crowd. The
/// lines have a point at least every so many degrees: near its edge, the map around Moscow bends them much.
pub fn grid(longest_deg: f64) -> Arcs {
    let point = |lon: i32, lat: i32| (lon * STEPS_PER_DEGREE as i32, lat * STEPS_PER_DEGREE as i32);
    let mut lines: Vec<[Point; 2]> = Vec::new();
    for lon in (-150..=180).step_by(30) {
        let end = if lon % 90 == 0 { 90 } else { 80 };
        lines.push([point(lon, -end), point(lon, end)]);
    }
    for lat in (-60..=60).step_by(30) {
        lines.push([point(-180, lat), point(180, lat)]);
    }
    Arcs::of_lines(lines.iter().map(<[Point; 2]>::as_slice), longest_deg)
}

/// Distances from Moscow in kilometres at which the map around Moscow has rings, and their radii in map units.
pub fn distances() -> impl Iterator<Item = (i32, f64)> {
    let half_round = PI * EARTH_RADIUS_KM;
    (1..=7).map(move |ring| (ring * RING_KM, f64::from(ring * RING_KM) / half_round * DISC_RADIUS))
}

/// Path of the rings of distance.
pub fn distance_rings() -> String {
    let mut path = Path::default();
    for (_, radius) in distances() {
        circle(&mut path, radius);
    }
    path.finish()
}

/// A circle around the middle of the disc.
fn circle(path: &mut Path, radius: f64) {
    let (x, y) = whole(DISC_CENTRE);
    let radius = radius.round() as i32;
    path.to((x + radius, y));
    path.round(radius, true, (x - radius, y));
    path.round(radius, true, (x + radius, y));
    path.end(true);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ring_lies_within_the_disc_and_the_next_would_not() {
        let last = distances().last().unwrap();
        assert_eq!(last.0, 17_500);
        assert!(last.1 < DISC_RADIUS && last.1 / 7.0 * 8.0 < DISC_RADIUS * 1.001);
    }

    #[test]
    fn the_disc_touches_the_box_of_the_world() {
        assert!(sphere().starts_with("M74336 24336a24336 24336 0 0 1 -48672 0"), "{}", sphere());
    }
}
