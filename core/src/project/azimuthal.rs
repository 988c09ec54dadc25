//! The round projections: the globe as seen from far away, the whole world with true distances from the middle, and what lies between.
//!
//! Snyder, "Map Projections: A Working Manual", US Geological Survey Professional Paper 1395 (1987), chapters 20, 24 and 25. All are
//! functions of the distance from the middle alone, the sine of the angle times a bend from 0 (equidistant) to 1 (orthographic); one
//! half is Lambert's equal-area projection. The disc has radius 1.

use super::unit::Unit;
use std::f64::consts::{FRAC_PI_2, PI};

/// A projection around the middle.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Azimuthal {
    /// 0 to 1.
    bend: f64,
}

/// Bends below this count as none: the sine of so small an angle is the angle.
const STRAIGHT: f64 = 1e-6;

impl Azimuthal {
    /// Half of the earth, as from far away.
    pub const ORTHOGRAPHIC: Azimuthal = Azimuthal { bend: 1.0 };
    /// All of the earth, areas are true.
    pub const EQUAL_AREA: Azimuthal = Azimuthal { bend: 0.5 };
    /// All of the earth, distances and directions from the middle are true.
    pub const EQUIDISTANT: Azimuthal = Azimuthal { bend: 0.0 };

    /// What lies at a part, 0 to 1, of the way to another.
    #[must_use]
    pub fn toward(self, to: Azimuthal, part: f64) -> Azimuthal {
        Azimuthal { bend: self.bend + (to.bend - self.bend) * part }
    }

    /// Angle from the middle, in radians, that lies on the edge of the disc.
    fn edge(self) -> f64 {
        PI.min(FRAC_PI_2 / self.bend.max(STRAIGHT))
    }

    /// Angle from the middle, in radians, up to which the earth is shown. That to the antipode falls short by a hair, because the
    /// antipode is no point of the map.
    pub fn reach(self) -> f64 {
        self.edge().min(PI - 1e-4)
    }

    /// Distance from the middle of the disc, 0 to 1, of what lies at an angle from the middle of the earth, in radians.
    pub fn distance(self, angle: f64) -> f64 {
        if self.bend < STRAIGHT { angle / PI } else { (self.bend * angle).sin() / (self.bend * self.edge()).sin() }
    }

    /// The angle, in radians, of what lies at a distance from the middle of the disc.
    pub fn angle(self, distance: f64) -> f64 {
        if self.bend < STRAIGHT {
            return distance * PI;
        }
        let sine = (distance * (self.bend * self.edge()).sin()).min(1.0);
        sine.atan2((1.0 - sine * sine).sqrt()) / self.bend
    }

    /// Where in the disc a point seen from the front lies: to the right and down, each -1 to 1. What is hidden must be left out before.
    pub fn forward(self, seen: Unit) -> (f64, f64) {
        if self == Azimuthal::ORTHOGRAPHIC {
            return (seen.x, seen.y);
        }
        // In the very middle there is no direction to stretch in.
        let sine = seen.x.hypot(seen.y).max(1e-12);
        let stretch = self.distance(sine.atan2(seen.z)) / sine;
        (seen.x * stretch, seen.y * stretch)
    }

    /// The point seen from the front that lies there in the disc; none outside it.
    pub fn inverse(self, x: f64, y: f64) -> Option<Unit> {
        let far = x.hypot(y);
        if far > 1.0 {
            return None;
        }
        let (sine, cosine) = self.angle(far).sin_cos();
        let shrink = sine / far.max(1e-12);
        Some(Unit { x: x * shrink, y: y * shrink, z: cosine })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_bend() -> impl Strategy<Value = Azimuthal> {
        let bend = prop_oneof![Just(1.0), Just(0.5), Just(0.0), 0.0..1.0f64];
        bend.prop_map(|bend| Azimuthal::EQUIDISTANT.toward(Azimuthal::ORTHOGRAPHIC, bend))
    }

    #[test]
    fn lambert_keeps_areas() {
        let ring = |angle: f64| {
            let (inner, outer) = (Azimuthal::EQUAL_AREA.distance(angle), Azimuthal::EQUAL_AREA.distance(angle + 1e-4));
            (outer * outer - inner * inner) / (angle.cos() - (angle + 1e-4).cos())
        };
        assert!((ring(0.2) / ring(2.8) - 1.0).abs() < 1e-3);
    }

    proptest! {
        /// Nothing lies outside the disc, and every point of the disc comes from the point that it leads to.
        #[test]
        fn forward_and_inverse_are_one(raw in any_bend(), x in -1.0..1.0f64, y in -1.0..1.0f64) {
            match raw.inverse(x, y) {
                None => prop_assert!(x.hypot(y) > 1.0),
                Some(seen) => {
                    prop_assert!((seen.dot(seen) - 1.0).abs() < 1e-9);
                    let (back_x, back_y) = raw.forward(seen);
                    prop_assert!((back_x - x).abs() < 1e-9 && (back_y - y).abs() < 1e-9, "{back_x} {back_y}");
                }
            }
        }

        #[test]
        fn the_disc_is_as_wide_as_what_it_shows(raw in any_bend(), bearing in 0.0..6.3f64, part in 0.0..1.0f64) {
            let (angle, (sine, cosine)) = (part * raw.reach(), bearing.sin_cos());
            let seen = Unit { x: angle.sin() * cosine, y: angle.sin() * sine, z: angle.cos() };
            let (x, y) = raw.forward(seen);
            prop_assert!((x.hypot(y) - raw.distance(angle)).abs() < 1e-9 && x.hypot(y) <= 1.0);
        }
    }
}
