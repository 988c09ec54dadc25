//! What lies under the land: the outline of the world, its grid, and the lakes above it. All are drawn for Equal Earth, or for a disc that
//! is partly rolled out to it.

use crate::outline::lay_point;
use crate::path::Path;
use crate::project::disc::Disc;
use crate::project::laid;
use crate::project::unit::{DISC_CENTRE, DISC_RADIUS};
use crate::topology::Topology;

fn meridian(disc: Option<&Disc>, lon_deg: i32) -> impl DoubleEndedIterator<Item = (i32, i32)> {
    (-45..=45).map(move |step| laid(disc, f64::from(lon_deg), f64::from(step * 2)))
}

/// Path of the edge of the world. Between Equal Earth and the disc it is the sum of both outlines, each shrunk to its part, which holds all
/// that lies between them.
pub fn sphere(disc: Option<&Disc>) -> String {
    let mut path = Path::default();
    path.line(edge(disc), true);
    path.finish()
}

/// Points of the edge of the world, clockwise.
fn edge(disc: Option<&Disc>) -> Vec<(i32, i32)> {
    let flat = disc.map_or(1.0, Disc::flat);
    let between = |flat_at: i32, round_at: f64| (round_at + (f64::from(flat_at) - round_at) * flat).round() as i32;
    let world: Vec<(i32, i32)> = meridian(None, -169).chain(meridian(None, 191).rev()).collect();
    let mut edge = Vec::with_capacity(2 * world.len());
    for (from, to) in world.iter().zip(world.iter().cycle().skip(1)) {
        let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        let length = dx.hypot(dy).max(1.0);
        // The point of the disc whose edge runs in the same direction.
        let round = (DISC_CENTRE.x + DISC_RADIUS * dy / length, DISC_CENTRE.y - DISC_RADIUS * dx / length);
        for (x, y) in [from, to] {
            edge.push((between(*x, round.0), between(*y, round.1)));
        }
    }
    edge
}

/// Path of meridians and parallels every 30 degrees.
pub fn graticule(disc: Option<&Disc>) -> String {
    let mut path = Path::default();
    for lon in (-150..=180).step_by(30) {
        path.line(meridian(disc, lon), false);
    }
    // On Equal Earth parallels are straight.
    let parts = if disc.is_some() { 90 } else { 1 };
    for lat in (-60..=60).step_by(30) {
        let along = |part: i32| laid(disc, -169.0 + 360.0 * f64::from(part) / f64::from(parts), f64::from(lat));
        path.line((0..=parts).map(along), false);
    }
    path.finish()
}

/// Path of the lakes.
pub fn lakes(lakes: &Topology, disc: Option<&Disc>) -> String {
    let mut path = Path::default();
    for ring in lakes.rings.iter().flatten() {
        path.line(lakes.ring_points(ring).into_iter().map(|point| lay_point(disc, point)), true);
    }
    path.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Projection;
    use proptest::prelude::*;

    /// The disc around Moscow, rolled out by so much.
    fn rolled_out(flat: f64) -> Disc {
        Projection::Moscow.disc().unwrap().rolled_out(flat)
    }

    #[test]
    fn the_edge_is_that_of_the_map_at_one_end_and_of_the_disc_at_the_other() {
        assert_eq!(sphere(None), sphere(Some(&rolled_out(1.0))));
        let off = |(x, y): (i32, i32)| {
            let far = (f64::from(x) - DISC_CENTRE.x).hypot(f64::from(y) - DISC_CENTRE.y);
            (far - DISC_RADIUS).abs()
        };
        // An edge of no length has no direction; there is none.
        assert!(edge(Some(&rolled_out(1e-9))).into_iter().all(|at| off(at) < 2.0));
    }

    proptest! {
        /// On the way from one to the other, all places lie within the edge.
        #[test]
        fn every_place_lies_within_the_edge(lon in -169.0..191.0f64, lat in -90.0..90.0f64, flat in 0.01..1.0f64) {
            let disc = rolled_out(flat);
            let (x, y) = laid(Some(&disc), lon, lat);
            let edge = edge(Some(&disc));
            for (from, to) in edge.iter().zip(edge.iter().cycle().skip(1)).filter(|(from, to)| from != to) {
                let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
                let side = (dx * f64::from(y - from.1) - dy * f64::from(x - from.0)) / dx.hypot(dy);
                // Rounding tilts short pieces of the edge.
                prop_assert!(dx.hypot(dy) < 100.0 || side > -60.0, "{side}");
            }
        }
    }
}
