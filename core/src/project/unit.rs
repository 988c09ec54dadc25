//! Points of the earth as vectors of length 1, and the turn that brings one of them to the front.

use crate::projection::MapPoint;
use std::f64::consts::{PI, TAU};

/// A point of the unit sphere. As a place of the earth, x points to 0 N 0 E, y to 0 N 90 E, z to the north pole. Seen from the front,
/// x points to the right, y down, and z to the reader.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Unit {
    /// First coordinate.
    pub x: f64,
    /// Second coordinate.
    pub y: f64,
    /// Third coordinate.
    pub z: f64,
}

impl Unit {
    /// A place of the earth.
    pub fn of_degrees(lon_deg: f64, lat_deg: f64) -> Unit {
        let ((sin_lon, cos_lon), (sin_lat, cos_lat)) = (lon_deg.to_radians().sin_cos(), lat_deg.to_radians().sin_cos());
        Unit { x: cos_lat * cos_lon, y: cos_lat * sin_lon, z: sin_lat }
    }

    /// Longitude and latitude in degrees, from -180 to 180 and -90 to 90.
    pub fn degrees(self) -> (f64, f64) {
        (self.y.atan2(self.x).to_degrees(), self.z.atan2(self.x.hypot(self.y)).to_degrees())
    }

    /// Cosine of the angle between two points.
    pub fn dot(self, other: Unit) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// Angle between two points in radians, 0 to pi.
    pub fn angle(self, other: Unit) -> f64 {
        let cos = self.dot(other).clamp(-1.0, 1.0);
        (1.0 - cos * cos).sqrt().atan2(cos)
    }
}

/// The place of the earth that lies in the middle, with north upwards.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Turn {
    lon_deg: f64,
    lat_deg: f64,
}

/// How far from the middle of the disc, at most, the globe is taken hold of: nearer to its edge a hair would be a wide turn.
const GRIP: f64 = 0.94;

/// The point of the near side that is seen at a point of the disc.
fn facing((x, y): (f64, f64)) -> Unit {
    let far = x.hypot(y).max(1e-9);
    let kept = far.min(GRIP) / far;
    Unit { x: x * kept, y: y * kept, z: (1.0 - far.min(GRIP) * far.min(GRIP)).sqrt() }
}

/// The lesser of the two angles that lead from one direction to another, in radians; the other is a full turn away.
pub fn lesser(angle: f64) -> f64 {
    if angle > PI {
        angle - TAU
    } else if angle < -PI {
        angle + TAU
    } else {
        angle
    }
}

/// A turn as three axes: where right, down and front lie on the earth.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Axes {
    right: Unit,
    down: Unit,
    front: Unit,
}

impl Turn {
    /// Puts a place into the middle. Longitudes of any number of rounds are taken; what is no number becomes 0.
    pub fn new(lon_deg: f64, lat_deg: f64) -> Turn {
        let finite = |value: f64| if value.is_finite() { value } else { 0.0 };
        let lon_deg = (finite(lon_deg) + 180.0).rem_euclid(360.0) - 180.0;
        Turn { lon_deg, lat_deg: finite(lat_deg).clamp(-90.0, 90.0) }
    }

    /// Longitude of the middle in degrees, -180 up to 180.
    pub fn lon_deg(&self) -> f64 {
        self.lon_deg
    }

    /// Latitude of the middle in degrees, -90 to 90.
    pub fn lat_deg(&self) -> f64 {
        self.lat_deg
    }

    /// The turn, with north still upwards, after which what was seen at one point of the globe is seen at another; both are points of
    /// the disc of radius 1, to the right and down. Points outside the disc count as its nearest ones a little within.
    ///
    /// Where the place cannot come there because of the poles, it comes as near as it can.
    #[must_use]
    pub fn dragged(&self, from: (f64, f64), to: (f64, f64)) -> Turn {
        let (from, to) = (facing(from), facing(to));
        let place = self.axes().place(from);
        // The height above the equator of what lies at `to` is `reach * sin(latitude of the middle - tilt)`.
        let (reach, tilt) = (to.y.hypot(to.z), to.y.atan2(to.z));
        let rise = (place.z / reach.max(1e-9)).clamp(-1.0, 1.0).asin();
        let now = self.lat_deg.to_radians();
        let near = |lat: f64| (lesser(lat - now)).abs();
        let (low, high) = (rise + tilt, PI - rise + tilt);
        let lat = lesser(if near(low) <= near(high) { low } else { high }).clamp(-PI / 2.0, PI / 2.0);
        let beside = to.x.atan2(to.y * lat.sin() + to.z * lat.cos());
        Turn::new((place.y.atan2(place.x) - beside).to_degrees(), lat.to_degrees())
    }

    /// The turn at a part, 0 to 1, of the shortest way to another.
    #[must_use]
    pub fn toward(&self, to: Turn, part: f64) -> Turn {
        let round = lesser((to.lon_deg - self.lon_deg).to_radians()).to_degrees();
        Turn::new(self.lon_deg + round * part, self.lat_deg + (to.lat_deg - self.lat_deg) * part)
    }

    /// The axes of the turn.
    pub fn axes(&self) -> Axes {
        let (sin_lon, cos_lon) = self.lon_deg.to_radians().sin_cos();
        let (sin_lat, cos_lat) = self.lat_deg.to_radians().sin_cos();
        Axes {
            right: Unit { x: -sin_lon, y: cos_lon, z: 0.0 },
            down: Unit { x: sin_lat * cos_lon, y: sin_lat * sin_lon, z: -cos_lat },
            front: Unit { x: cos_lat * cos_lon, y: cos_lat * sin_lon, z: sin_lat },
        }
    }
}

impl Axes {
    /// A place of the earth as seen from the front.
    pub fn seen(&self, place: Unit) -> Unit {
        Unit { x: place.dot(self.right), y: place.dot(self.down), z: place.dot(self.front) }
    }

    /// The place of the earth that is seen there.
    pub fn place(&self, seen: Unit) -> Unit {
        let sum = |r: f64, d: f64, f: f64| seen.x * r + seen.y * d + seen.z * f;
        let Axes { right, down, front } = self;
        Unit { x: sum(right.x, down.x, front.x), y: sum(right.y, down.y, front.y), z: sum(right.z, down.z, front.z) }
    }

    /// The place of the earth in the middle.
    pub fn front(&self) -> Unit {
        self.front
    }
}

/// A part of the sphere around a point: what bounds an arc or a ring, and what a map shows.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Cap {
    /// Its middle.
    pub middle: Unit,
    /// Radius in radians, 0 to pi.
    pub radius: f64,
}

impl Cap {
    /// A cap that holds all points; it lies about their mean.
    pub fn around(points: impl Iterator<Item = Unit> + Clone) -> Cap {
        let sum = points.clone().fold(Unit::default(), |s, p| Unit { x: s.x + p.x, y: s.y + p.y, z: s.z + p.z });
        let length = sum.dot(sum).sqrt();
        if length < 1e-9 {
            return Cap { middle: Unit { x: 1.0, y: 0.0, z: 0.0 }, radius: PI };
        }
        let middle = Unit { x: sum.x / length, y: sum.y / length, z: sum.z / length };
        let nearest = points.fold(1.0, |least: f64, p| least.min(p.dot(middle)));
        let radius = (1.0 - nearest * nearest).max(0.0).sqrt().atan2(nearest);
        // A hair more, for what rounding took.
        Cap { middle, radius: radius + 1e-6 }
    }
}

/// The middle of the disc of round maps on the map.
pub const DISC_CENTRE: MapPoint =
    MapPoint { x: crate::projection::WORLD_WIDTH / 2.0, y: crate::projection::WORLD_HEIGHT / 2.0 };

/// Radius of the disc of round maps in map units: it touches the upper and the lower edge of the world's box.
pub const DISC_RADIUS: f64 = crate::projection::WORLD_HEIGHT / 2.0;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_middle_of_a_turn_is_in_front_with_north_above_and_east_to_the_right() {
        let axes = Turn::new(37.6, 55.8).axes();
        assert!(axes.seen(Unit::of_degrees(37.6, 55.8)).z > 0.999_999);
        assert!(axes.seen(Unit::of_degrees(37.6, 60.0)).y < 0.0);
        assert!(axes.seen(Unit::of_degrees(45.0, 55.8)).x > 0.0);
    }

    #[test]
    fn nothing_that_is_not_a_number_turns_the_globe() {
        assert_eq!(Turn::new(f64::NAN, f64::INFINITY), Turn::new(0.0, 0.0));
        assert_eq!(Turn::new(190.0, 95.0), Turn::new(-170.0, 90.0));
    }

    proptest! {
        #[test]
        fn a_place_is_seen_and_found_again(lon in -179.0..179.0f64, lat in -89.0..89.0f64, a in -200.0..200.0f64, b in -90.0..90.0f64) {
            let axes = Turn::new(a, b).axes();
            let (back_lon, back_lat) = axes.place(axes.seen(Unit::of_degrees(lon, lat))).degrees();
            prop_assert!((back_lon - lon).abs() < 1e-9 && (back_lat - lat).abs() < 1e-9);
        }

        /// The place that was taken hold of stays under the pointer, unless a pole is in the way.
        #[test]
        fn the_globe_turns_under_the_pointer(lon in -180.0..180.0f64, lat in -50.0..50.0f64, x in -0.4..0.4f64, y in -0.4..0.4f64, dx in -0.2..0.2f64, dy in -0.2..0.2f64) {
            let turn = Turn::new(lon, lat);
            let held = turn.axes().place(facing((x, y)));
            let after = turn.dragged((x, y), (x + dx, y + dy));
            let now = after.axes().seen(held);
            // So far to the side no place of its latitude is ever seen.
            let beyond = held.degrees().1.to_radians().sin().abs() > (1.0 - (x + dx).powi(2)).sqrt();
            prop_assert!(beyond || after.lat_deg().abs() > 89.9 || (now.x - x - dx).hypot(now.y - y - dy) < 1e-9, "{:?} {:?}", after, now);
        }

        #[test]
        fn no_drag_breaks_the_globe(lon in -180.0..180.0f64, lat in -90.0..=90.0f64, x in -3.0..3.0f64, y in -3.0..3.0f64, dx in -3.0..3.0f64, dy in -3.0..3.0f64) {
            let after = Turn::new(lon, lat).dragged((x, y), (dx, dy));
            prop_assert!(after.lat_deg().is_finite() && after.lon_deg().is_finite());
        }

        #[test]
        fn a_cap_holds_its_points(points in proptest::collection::vec((-180.0..180.0f64, -90.0..90.0f64), 1..20)) {
            let units: Vec<Unit> = points.iter().map(|(lon, lat)| Unit::of_degrees(*lon, *lat)).collect();
            let cap = Cap::around(units.iter().copied());
            prop_assert!(units.iter().all(|u| u.angle(cap.middle) <= cap.radius));
        }
    }
}
