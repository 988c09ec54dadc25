//! Areas on the sphere.

use crate::topology::{Point, STEPS_PER_DEGREE};

/// Authalic radius of the earth in kilometres (the sphere with the area of the GRS 80 ellipsoid).
pub const EARTH_RADIUS_KM: f64 = 6371.0072;

/// Signed area of a ring in square kilometres, positive where it runs counter-clockwise as seen from outside.
///
/// The edges are taken as straight in the cylindrical equal-area projection (longitude against the sine of latitude), so areas of rings that share
/// edges add up exactly.
pub fn ring_area_km2(ring: &[Point]) -> f64 {
    let flat = |p: &Point| {
        ((f64::from(p.0) / STEPS_PER_DEGREE).to_radians(), (f64::from(p.1) / STEPS_PER_DEGREE).to_radians().sin())
    };
    let doubled: f64 = ring
        .iter()
        .zip(ring.iter().skip(1))
        .map(|(a, b)| {
            let ((ax, ay), (bx, by)) = (flat(a), flat(b));
            ax * by - bx * ay
        })
        .sum();
    doubled / 2.0 * EARTH_RADIUS_KM * EARTH_RADIUS_KM
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_degree_at_the_equator_has_its_area() {
        let area = ring_area_km2(&[(0, 0), (500, 0), (500, 500), (0, 500), (0, 0)]);
        assert!((area - 12_363.0).abs() < 10.0, "{area}");
    }

    #[test]
    fn a_clockwise_ring_is_negative() {
        assert!(ring_area_km2(&[(0, 0), (0, 500), (500, 500), (500, 0), (0, 0)]) < 0.0);
    }
}
