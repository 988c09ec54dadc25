//! The land: the levels of detail, areas and anchor points that are derived from the built topology.

mod measure;
mod topojson;

use crate::problem::Problems;
use crate::simplify::Weighted;
use atlas_core::topology::{Point, Topology};
use std::path::Path;

/// Points of the overview, at most: with more, software rendering drops frames (measured for the design).
pub const OVERVIEW_POINTS: usize = 14_300;
/// The overview and the lakes are rounded to so many steps, a hundredth of a degree: far less than a pixel where they are drawn, and a
/// fifth of the first download saved.
const OVERVIEW_STEPS: i32 = 5;
/// Points of the level between, at most.
pub const MEDIUM_POINTS: usize = 28_000;
/// Half the surface of the earth in square kilometres: a larger polygon is one turned inside out.
const HEMISPHERE_KM2: f64 = 255_000_000.0;

/// The built outlines of all pieces.
pub const TOPOLOGY: &str = "territory/topology.json";
/// The built outlines of the lakes.
const LAKES: &str = "territory/lakes.json";

/// The land as built by the geography tool. Pieces are ordered by id.
#[derive(Default)]
pub struct Land {
    /// Ids of the pieces, in order.
    pub ids: Vec<String>,
    /// The finest outlines.
    pub fine: Topology,
    /// Outlines of the lakes.
    pub lakes: Topology,
}

/// The land, ready to be put into the bundle. Pieces are ordered by id.
pub struct Geography {
    /// Ids of the pieces, in order.
    pub ids: Vec<String>,
    /// Areas in square kilometres.
    pub areas_km2: Vec<f64>,
    /// A point well inside each piece's largest part.
    pub anchors: Vec<Point>,
    /// The finest outlines.
    pub fine: Topology,
    /// The overview.
    pub overview: Topology,
    /// Which points of the finest level the middle one has.
    pub medium: Vec<u8>,
    /// Outlines of the lakes.
    pub lakes: Topology,
}

/// Reads the outlines of land and lakes. A file with a mistake gives none, so nothing is derived from it.
pub fn read(data: &Path, problems: &mut Problems) -> Land {
    let (ids, fine) = topojson::read(data, TOPOLOGY, problems);
    let (_, lakes) = topojson::read(data, LAKES, problems);
    Land { ids, fine, lakes }
}

/// Derives everything.
pub fn build(land: Land, problems: &mut Problems) -> Geography {
    let Land { ids, mut fine, lakes } = land;
    let mut largest = Vec::new();
    let mut areas_km2 = Vec::new();
    let mut anchors = Vec::new();
    let mut rings = std::mem::take(&mut fine.rings);
    for (id, rings) in ids.iter().zip(&mut rings) {
        let (area, ring, anchor) = measure::measure(&fine, rings);
        if !(area > 0.0 && area < HEMISPHERE_KM2) {
            problems.file(TOPOLOGY, 0, format!("piece {id} has an area of {area:.3} km2; rebuild the geography"));
        }
        areas_km2.push(area);
        largest.push(ring);
        anchors.push(anchor);
    }
    fine.rings = rings;
    let weighted = Weighted::new(&fine, &largest);
    let overview = weighted.level(weighted.threshold(OVERVIEW_POINTS)).rounded(OVERVIEW_STEPS);
    let medium = weighted.mask(weighted.threshold(MEDIUM_POINTS));
    if overview.point_count() > OVERVIEW_POINTS {
        problems.file(
            TOPOLOGY,
            0,
            format!(
                "the overview has {} points, more than {OVERVIEW_POINTS}; use fewer pieces or coarser coasts",
                overview.point_count()
            ),
        );
    }
    Geography { ids, areas_km2, anchors, overview, medium, lakes: lakes.rounded(OVERVIEW_STEPS), fine }
}
