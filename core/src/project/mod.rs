//! The projections of the map: Equal Earth, a globe that turns, and the world around Moscow.
//!
//! All share the map units and the box of the world, so that frame, viewport and marks need not know which is drawn. The round ones
//! are drawn as in d3-geo: points of the sphere are turned to the front, clipped at a small circle, and then laid out flat.

pub mod arcs;
pub mod azimuthal;
pub mod disc;
pub mod draw;
pub mod ground;
pub mod trace;
pub mod unit;

use crate::projection::{self, MapPoint};
use azimuthal::Azimuthal;
use disc::Disc;
use unit::Turn;

/// Longitude and latitude of Moscow in degrees.
pub const MOSCOW: (f64, f64) = (37.62, 55.75);

/// What the places of the earth are laid out by.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Projection {
    /// Equal Earth: areas are true.
    EqualEarth,
    /// The globe, with a place in the middle.
    Globe(Turn),
    /// The world around Moscow: distances from Moscow are true.
    Moscow,
}

impl Projection {
    /// The disc of a round projection, whole and with all points; none for Equal Earth.
    pub fn disc(&self) -> Option<Disc> {
        match self {
            Projection::EqualEarth => None,
            Projection::Globe(turn) => Some(Disc::new(Azimuthal::ORTHOGRAPHIC, *turn)),
            Projection::Moscow => Some(Disc::new(Azimuthal::EQUIDISTANT, Turn::new(MOSCOW.0, MOSCOW.1))),
        }
    }

    /// Degrees to a point on the map; none where it is hidden.
    pub fn project(&self, lon_deg: f64, lat_deg: f64) -> Option<MapPoint> {
        match self.disc() {
            None => Some(projection::project(lon_deg, lat_deg)),
            Some(disc) => disc.project(lon_deg, lat_deg),
        }
    }

    /// A point on the map to longitude and latitude in degrees; none outside the world.
    pub fn invert(&self, point: MapPoint) -> Option<(f64, f64)> {
        match self.disc() {
            None => projection::invert(point),
            Some(disc) => disc.invert(point),
        }
    }
}

/// Where a place, in degrees of longitude from -169 to 191 and of latitude, lies on Equal Earth, in whole map units, or on a disc that is
/// partly rolled out to it.
pub fn laid(disc: Option<&Disc>, lon_deg: f64, lat_deg: f64) -> (i32, i32) {
    let on_disc = disc.and_then(|disc| disc.project(lon_deg, lat_deg));
    trace::whole(on_disc.unwrap_or_else(|| projection::project(lon_deg, lat_deg)))
}

/// Where a point of the Equal Earth map, in whole map units, lies on a round map; none where it is hidden. Without a disc the map is
/// Equal Earth, and the point stays.
pub fn carried(disc: Option<&Disc>, at: (i32, i32)) -> Option<(i32, i32)> {
    let Some(disc) = disc else { return Some(at) };
    let (lon, lat) = projection::invert_nearest(MapPoint { x: f64::from(at.0), y: f64::from(at.1) });
    disc.project(lon, lat).map(trace::whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::projection::{WORLD_HEIGHT, WORLD_WIDTH};
    use proptest::prelude::*;

    fn any_projection() -> impl Strategy<Value = Projection> {
        prop_oneof![
            Just(Projection::EqualEarth),
            (-180.0..180.0f64, -90.0..90.0f64).prop_map(|(lon, lat)| Projection::Globe(Turn::new(lon, lat))),
            Just(Projection::Moscow),
        ]
    }

    #[test]
    fn distances_from_moscow_are_true() {
        let map = Projection::Moscow;
        let middle = map.project(37.62, 55.75).unwrap();
        assert!((middle.x - WORLD_WIDTH / 2.0).abs() < 1e-6 && (middle.y - WORLD_HEIGHT / 2.0).abs() < 1e-6);
        // Moscow to Havana, some 9,600 km along the great circle, and to Vladivostok, some 6,400 km.
        let far = |lon, lat| {
            let p = map.project(lon, lat).unwrap();
            (p.x - middle.x).hypot(p.y - middle.y) / (WORLD_HEIGHT / 2.0) * std::f64::consts::PI * 6371.0
        };
        assert!((far(-82.37, 23.13) - 9_600.0).abs() < 60.0, "{}", far(-82.37, 23.13));
        assert!((far(131.9, 43.12) - 6_420.0).abs() < 60.0, "{}", far(131.9, 43.12));
    }

    #[test]
    fn the_far_side_of_the_globe_is_hidden() {
        let globe = Projection::Globe(Turn::new(37.6, 55.8));
        assert!(globe.project(18.0, 52.0).is_some());
        assert_eq!(globe.project(-150.0, -40.0), None);
        assert_eq!(globe.invert(MapPoint { x: 1_000.0, y: 20_000.0 }), None);
    }

    #[test]
    fn a_point_of_the_flat_map_is_carried_to_the_same_place() {
        let warsaw = projection::project(21.0, 52.2);
        let at = (warsaw.x.round() as i32, warsaw.y.round() as i32);
        assert_eq!(carried(None, at), Some(at));
        let globe = Projection::Globe(Turn::new(40.0, 45.0));
        let (x, y) = carried(globe.disc().as_ref(), at).unwrap();
        let there = globe.project(21.0, 52.2).unwrap();
        assert!((there.x - f64::from(x)).hypot(there.y - f64::from(y)) < 2.0);
        assert_eq!(carried(Projection::Globe(Turn::new(-140.0, -45.0)).disc().as_ref(), at), None);
    }

    proptest! {
        #[test]
        fn a_point_of_any_map_comes_back(map in any_projection(), lon in -168.9..179.9f64, lat in -89.0..89.0f64) {
            if let Some(at) = map.project(lon, lat) {
                prop_assert!((0.0..=WORLD_WIDTH).contains(&at.x) && (0.0..=WORLD_HEIGHT).contains(&at.y));
                // At the very rim of the globe a hair on the map is much on the earth.
                let rim = map.disc().is_some_and(|d| d.seen(lon, lat).z.abs() < 0.02 || d.seen(lon, lat).z < -0.9999);
                let (back_lon, back_lat) = map.invert(at).unwrap();
                let turns = (back_lon - lon) / 360.0;
                prop_assert!(rim || ((turns - turns.round()).abs() < 1e-7 && (back_lat - lat).abs() < 1e-5));
            }
        }
    }
}
