//! Measures of a piece: its area, its largest part, and a point well inside that.

use atlas_core::sphere::ring_area_km2;
use atlas_core::topology::{Point, STEPS_PER_DEGREE, Topology};

/// Area of a piece, position of its largest ring and a point inside that; turns the rings so that the outer ones run counter-clockwise.
pub fn measure(arcs: &Topology, rings: &mut [Vec<i32>]) -> (f64, usize, Point) {
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
