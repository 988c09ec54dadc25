//! What lies under the land: the outline of the world, its grid, and the lakes above it.

use crate::outline::project_point;
use crate::path::Path;
use crate::projection::project;
use crate::topology::Topology;

fn point(lon_deg: f64, lat_deg: f64) -> (i32, i32) {
    let p = project(lon_deg, lat_deg);
    (p.x.round() as i32, p.y.round() as i32)
}

fn meridian(lon_deg: i32) -> impl DoubleEndedIterator<Item = (i32, i32)> {
    (-45..=45).map(move |step| point(f64::from(lon_deg), f64::from(step * 2)))
}

/// Path of the edge of the world.
pub fn sphere() -> String {
    let mut path = Path::default();
    path.line(meridian(-169).chain(meridian(191).rev()), true);
    path.finish()
}

/// Path of meridians and parallels every 30 degrees.
pub fn graticule() -> String {
    let mut path = Path::default();
    for lon in (-150..=180).step_by(30) {
        path.line(meridian(lon), false);
    }
    for lat in (-60..=60).step_by(30) {
        path.line([point(-169.0, f64::from(lat)), point(191.0, f64::from(lat))], false);
    }
    path.finish()
}

/// Path of the lakes.
pub fn lakes(lakes: &Topology) -> String {
    let mut path = Path::default();
    for ring in lakes.rings.iter().flatten() {
        path.line(lakes.ring_points(ring).into_iter().map(project_point), true);
    }
    path.finish()
}
