//! The Equal Earth projection.
//!
//! Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of Geographical Information Science 33 (2019).
//! Areas are true everywhere. The central meridian is 11 degrees east, so that the map is cut in the Bering Strait and no state is
//! torn apart.

/// Central meridian in degrees.
pub const CENTRAL_MERIDIAN_DEG: f64 = 11.0;

/// Width of the world in map units. Paths are written in whole units; one is about 400 m at the equator.
pub const WORLD_WIDTH: f64 = 100_000.0;

/// Height of the world in map units.
pub const WORLD_HEIGHT: f64 = 2.0 * RAW_Y_MAX * SCALE;

const A1: f64 = 1.340_264;
const A2: f64 = -0.081_106;
const A3: f64 = 0.000_893;
const A4: f64 = 0.003_796;
/// Half the square root of three, the `M` of the paper.
const M: f64 = 0.866_025_403_784_438_6;
/// Largest x of the raw projection (longitude 180 degrees on the equator).
const RAW_X_MAX: f64 = 2.706_629_967_729_165;
/// Largest y of the raw projection (the pole).
const RAW_Y_MAX: f64 = 1.317_362_759_157_04;
/// Map units per raw unit.
const SCALE: f64 = WORLD_WIDTH / 2.0 / RAW_X_MAX;

/// A point on the map: x to the right, y down, both in map units from the top left corner of the world.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MapPoint {
    /// 0 to [`WORLD_WIDTH`].
    pub x: f64,
    /// 0 to [`WORLD_HEIGHT`].
    pub y: f64,
}

/// The raw projection: longitude (from the central meridian) and latitude in radians to x and y.
pub fn equal_earth_raw(lambda: f64, phi: f64) -> (f64, f64) {
    let l = (M * phi.sin()).asin();
    let l2 = l * l;
    let l6 = l2 * l2 * l2;
    let x = lambda * l.cos() / (M * (A1 + 3.0 * A2 * l2 + l6 * (7.0 * A3 + 9.0 * A4 * l2)));
    (x, l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)))
}

/// The inverse of [`equal_earth_raw`], by Newton's method.
pub fn equal_earth_invert(x: f64, y: f64) -> (f64, f64) {
    let mut l = y;
    for _ in 0..12 {
        let l2 = l * l;
        let l6 = l2 * l2 * l2;
        let fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y;
        let slope = A1 + 3.0 * A2 * l2 + l6 * (7.0 * A3 + 9.0 * A4 * l2);
        let delta = fy / slope;
        l -= delta;
        if delta.abs() < 1e-12 {
            break;
        }
    }
    let l2 = l * l;
    let l6 = l2 * l2 * l2;
    let lambda = M * x * (A1 + 3.0 * A2 * l2 + l6 * (7.0 * A3 + 9.0 * A4 * l2)) / l.cos();
    (lambda, (l.sin() / M).clamp(-1.0, 1.0).asin())
}

/// Degrees to a point on the map. Longitudes run from -169 to 191.
pub fn project(lon_deg: f64, lat_deg: f64) -> MapPoint {
    let (x, y) = equal_earth_raw((lon_deg - CENTRAL_MERIDIAN_DEG).to_radians(), lat_deg.to_radians());
    MapPoint { x: (x + RAW_X_MAX) * SCALE, y: (RAW_Y_MAX - y) * SCALE }
}

/// A point on the map to longitude and latitude in degrees; none outside the world.
pub fn invert(point: MapPoint) -> Option<(f64, f64)> {
    let (x, y) = (point.x / SCALE - RAW_X_MAX, RAW_Y_MAX - point.y / SCALE);
    if y.abs() > RAW_Y_MAX {
        return None;
    }
    let (lambda, phi) = equal_earth_invert(x, y);
    let lon = lambda.to_degrees();
    (lon.abs() <= 180.000_001).then(|| (lon + CENTRAL_MERIDIAN_DEG, phi.to_degrees()))
}

/// Longitude and latitude of the point of the world nearest to a point of the map on its parallel.
pub fn invert_nearest(point: MapPoint) -> (f64, f64) {
    let y = (RAW_Y_MAX - point.y / SCALE).clamp(-RAW_Y_MAX, RAW_Y_MAX);
    let (lambda, phi) = equal_earth_invert(point.x / SCALE - RAW_X_MAX, y);
    (lambda.to_degrees().clamp(-180.0, 180.0) + CENTRAL_MERIDIAN_DEG, phi.to_degrees())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_world_fills_its_box() {
        let centre = project(11.0, 0.0);
        assert!((centre.x - WORLD_WIDTH / 2.0).abs() < 0.5 && (centre.y - WORLD_HEIGHT / 2.0).abs() < 0.5);
        assert!(project(191.0, 0.0).x.round() == WORLD_WIDTH);
        assert!(project(0.0, 90.0).y.abs() < 0.5);
        assert!((project(0.0, -90.0).y - WORLD_HEIGHT).abs() < 1.5);
    }

    #[test]
    fn nothing_lies_outside_the_world() {
        assert_eq!(invert(MapPoint { x: 10.0, y: 10.0 }), None);
        assert_eq!(invert(MapPoint { x: 50_000.0, y: -1.0 }), None);
    }

    proptest! {
        #[test]
        fn a_point_comes_back(lon in -168.9..190.9f64, lat in -89.9..89.9f64) {
            let (back_lon, back_lat) = invert(project(lon, lat)).unwrap();
            prop_assert!((back_lon - lon).abs() < 1e-6 && (back_lat - lat).abs() < 1e-6);
        }

        /// The area of a small cell on the map is the area on the sphere, up to one common factor.
        #[test]
        fn areas_are_true(lon in -150.0..150.0f64, lat in -85.0..85.0f64) {
            let d = 0.01;
            let (a, b, c) = (project(lon, lat), project(lon + d, lat), project(lon, lat + d));
            let cell = ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)).abs();
            let true_cell = d.to_radians() * ((lat + d).to_radians().sin() - lat.to_radians().sin());
            let ratio = cell / true_cell / (SCALE * SCALE);
            prop_assert!((ratio - 1.0).abs() < 2e-3, "{}", ratio);
        }
    }
}
