//! The two round projections: the globe as seen from far away, and the whole world with true distances from the middle.
//!
//! Snyder, "Map Projections: A Working Manual", US Geological Survey Professional Paper 1395 (1987), chapters 20 and 25. Both are
//! functions of the distance from the middle alone; the disc has radius 1.

use super::unit::Unit;
use std::f64::consts::{FRAC_PI_2, PI};

/// A projection around the middle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Azimuthal {
    /// Orthographic: half of the earth, as from far away.
    Orthographic,
    /// Equidistant: all of the earth, distances and directions from the middle are true.
    Equidistant,
}

impl Azimuthal {
    /// Angle from the middle, in radians, up to which the earth is shown. That to the antipode falls short by a hair, because the
    /// antipode is no point of the map.
    pub fn reach(self) -> f64 {
        match self {
            Azimuthal::Orthographic => FRAC_PI_2,
            Azimuthal::Equidistant => PI - 1e-4,
        }
    }

    /// Distance from the middle of the disc, 0 to 1, of what lies at an angle from the middle of the earth, in radians.
    pub fn distance(self, angle: f64) -> f64 {
        match self {
            Azimuthal::Orthographic => angle.sin(),
            Azimuthal::Equidistant => angle / PI,
        }
    }

    /// Where in the disc a point seen from the front lies: to the right and down, each -1 to 1. What is hidden must be left out before.
    pub fn forward(self, seen: Unit) -> (f64, f64) {
        match self {
            Azimuthal::Orthographic => (seen.x, seen.y),
            Azimuthal::Equidistant => {
                let sine = seen.x.hypot(seen.y);
                let stretch = if sine < 1e-12 { 1.0 / PI } else { sine.atan2(seen.z) / sine / PI };
                (seen.x * stretch, seen.y * stretch)
            }
        }
    }

    /// The point seen from the front that lies there in the disc; none outside it.
    pub fn inverse(self, x: f64, y: f64) -> Option<Unit> {
        let far = x.hypot(y);
        if far > 1.0 {
            return None;
        }
        Some(match self {
            Azimuthal::Orthographic => Unit { x, y, z: (1.0 - far * far).max(0.0).sqrt() },
            Azimuthal::Equidistant => {
                let (sine, cosine) = (far * PI).sin_cos();
                let shrink = if far < 1e-12 { PI } else { sine / far };
                Unit { x: x * shrink, y: y * shrink, z: cosine }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn both() -> impl Strategy<Value = Azimuthal> {
        prop_oneof![Just(Azimuthal::Orthographic), Just(Azimuthal::Equidistant)]
    }

    proptest! {
        /// Nothing lies outside the disc, and every point of the disc comes from the point that it leads to.
        #[test]
        fn forward_and_inverse_are_one(raw in both(), x in -1.0..1.0f64, y in -1.0..1.0f64) {
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
        fn the_disc_is_as_wide_as_what_it_shows(raw in both(), bearing in 0.0..6.3f64, part in 0.0..1.0f64) {
            let (angle, (sine, cosine)) = (part * raw.reach(), bearing.sin_cos());
            let seen = Unit { x: angle.sin() * cosine, y: angle.sin() * sine, z: angle.cos() };
            let (x, y) = raw.forward(seen);
            prop_assert!((x.hypot(y) - raw.distance(angle)).abs() < 1e-9 && x.hypot(y) <= 1.0);
        }
    }
}
