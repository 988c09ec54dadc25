//! Outlines of states, merged at run time from the arcs that their pieces do not share, and meshes of borders.

use crate::path::Path;
use crate::project::disc::Disc;
use crate::project::laid;
use crate::sorted::sorted;
use crate::topology::{ArcRef, Point, STEPS_PER_DEGREE, Sides, Topology, arc_of, runs_along_edge};

/// A topology made ready for drawing: projected once, with the sides of each arc.
#[derive(Clone, PartialEq, Debug)]
pub struct Outlines {
    topology: Topology,
    projected: Vec<Vec<(i32, i32)>>,
    sides: Vec<Sides>,
}

/// A point of the topology on the map, in whole map units.
pub fn project_point(point: Point) -> (i32, i32) {
    lay_point(None, point)
}

/// The same on a disc that is partly rolled out; without one on the map.
pub fn lay_point(disc: Option<&Disc>, point: Point) -> (i32, i32) {
    laid(disc, f64::from(point.0) / STEPS_PER_DEGREE, f64::from(point.1) / STEPS_PER_DEGREE)
}

impl Outlines {
    /// Projects all arcs.
    pub fn new(topology: Topology) -> Outlines {
        let sides = topology.sides();
        let mut outlines = Outlines { topology, projected: Vec::new(), sides };
        outlines.lay_out(None);
        outlines
    }

    /// Lays all arcs on a disc that is partly rolled out; without one on the map.
    pub fn lay_out(&mut self, disc: Option<&Disc>) {
        let line = |arc: &Vec<Point>| arc.iter().map(|point| lay_point(disc, *point)).collect();
        self.projected = self.topology.arcs.iter().map(line).collect();
    }

    /// The rings around a set of pieces, as lists of arcs: every arc with one side inside and one outside, joined end to end.
    ///
    /// `inside` says which pieces belong; arcs between two of them vanish.
    pub fn merge(&self, inside: impl Fn(u16) -> bool) -> Vec<Vec<ArcRef>> {
        let is_in = |piece: Option<u16>| piece.is_some_and(&inside);
        let mut open: Vec<(Point, Point, ArcRef)> = Vec::new();
        for (i, sides) in (0i32..).zip(&self.sides) {
            let reference = match (is_in(sides.forward), is_in(sides.backward)) {
                (true, false) => i,
                (false, true) => !i,
                _ => continue,
            };
            if let Some((start, end)) = self.ends(reference) {
                open.push((start, end, reference));
            }
        }
        join(open)
    }

    /// Path of the outline around a set of pieces.
    pub fn outline(&self, inside: impl Fn(u16) -> bool) -> String {
        self.rings_path(self.merge(inside).iter().map(Vec::as_slice))
    }

    /// Path of rings.
    pub fn rings_path<'a>(&self, rings: impl Iterator<Item = &'a [ArcRef]>) -> String {
        let mut path = Path::default();
        for ring in rings {
            path.line(ring.iter().flat_map(|reference| self.points(*reference)), true);
        }
        path.finish()
    }

    /// Path of arcs as lines, each once, but for those along the edge of the map, which are lines of the map and not of the land.
    pub fn lines(&self, arcs: &[ArcRef]) -> String {
        let mut path = Path::default();
        for arc in arcs.iter().map(|reference| arc_of(*reference).0) {
            let (Some(line), Some(on_map)) = (self.topology.arcs.get(arc), self.projected.get(arc)) else { continue };
            if !runs_along_edge(line) {
                path.line(on_map.iter().copied(), false);
            }
        }
        path.finish()
    }

    /// Path of all arcs whose two sides satisfy a test, as lines.
    pub fn mesh(&self, wanted: impl Fn(Sides) -> bool) -> String {
        let arcs: Vec<ArcRef> =
            (0..).zip(&self.sides).filter(|(_, sides)| wanted(**sides)).map(|(arc, _)| arc).collect();
        self.lines(&arcs)
    }

    /// The points of the rings around a set of pieces, unprojected, the first repeated at the end.
    pub fn rings(&self, inside: impl Fn(u16) -> bool) -> Vec<Vec<Point>> {
        self.merge(inside).iter().map(|ring| self.topology.ring_points(ring)).collect()
    }

    /// The topology as it was given.
    pub fn topology(&self) -> &Topology {
        &self.topology
    }

    /// The sides of all arcs.
    pub fn sides(&self) -> &[Sides] {
        &self.sides
    }

    fn ends(&self, reference: ArcRef) -> Option<(Point, Point)> {
        let (arc, backward) = arc_of(reference);
        let arc = self.topology.arcs.get(arc)?;
        let (first, last) = (*arc.first()?, *arc.last()?);
        Some(if backward { (last, first) } else { (first, last) })
    }

    fn points(&self, reference: ArcRef) -> Box<dyn Iterator<Item = (i32, i32)> + '_> {
        let (arc, backward) = arc_of(reference);
        let points = self.projected.get(arc).map_or(&[][..], Vec::as_slice);
        if backward { Box::new(points.iter().rev().copied()) } else { Box::new(points.iter().copied()) }
    }
}

/// Joins arcs end to end into rings. Every point has as many arcs that arrive as arcs that leave, so each walk closes.
fn join(open: Vec<(Point, Point, ArcRef)>) -> Vec<Vec<ArcRef>> {
    let open = sorted(open);
    let mut used = vec![false; open.len()];
    let mut rings = Vec::new();
    for first in 0..open.len() {
        if used.get(first).copied().unwrap_or(true) {
            continue;
        }
        let mut ring = Vec::new();
        let mut next = Some(first);
        while let Some(i) = next {
            let (Some((_, end, reference)), Some(slot)) = (open.get(i), used.get_mut(i)) else { break };
            *slot = true;
            ring.push(*reference);
            let begin = open.partition_point(|(start, _, _)| start < end);
            next = open
                .iter()
                .enumerate()
                .skip(begin)
                .take_while(|(_, (start, _, _))| start == end)
                .map(|(j, _)| j)
                .find(|j| !used.get(*j).copied().unwrap_or(true));
        }
        rings.push(ring);
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sphere::ring_area_km2;
    use proptest::prelude::*;

    /// A grid of cells of one degree, each a piece; horizontal arcs first, then vertical ones.
    fn grid(n: i32) -> Topology {
        let mut arcs = Vec::new();
        let horizontal = |row: i32, col: i32| row * n + col;
        let vertical = |row: i32, col: i32| (n + 1) * n + row * (n + 1) + col;
        for row in 0..=n {
            for col in 0..n {
                arcs.push(vec![(col * 100, row * 100), (col * 100 + 50, row * 100), (col * 100 + 100, row * 100)]);
            }
        }
        for row in 0..n {
            for col in 0..=n {
                arcs.push(vec![(col * 100, row * 100), (col * 100, row * 100 + 100)]);
            }
        }
        let mut rings = Vec::new();
        for row in 0..n {
            for col in 0..n {
                rings.push(vec![vec![
                    horizontal(row, col),
                    vertical(row, col + 1),
                    !horizontal(row + 1, col),
                    !vertical(row, col),
                ]]);
            }
        }
        Topology { arcs, rings }
    }

    #[test]
    fn two_neighbours_merge_into_one_ring_without_their_border() {
        let outlines = Outlines::new(grid(2));
        let rings = outlines.merge(|p| p < 2);
        assert_eq!(rings.len(), 1);
        assert_eq!(rings[0].len(), 6);
    }

    #[test]
    fn a_hole_is_a_ring_of_its_own() {
        assert_eq!(Outlines::new(grid(3)).merge(|p| p != 4).len(), 2);
    }

    /// Land that goes round the pole, with its coast, the two sides of the cut, and the pole.
    #[test]
    fn the_edge_of_the_map_bounds_land_but_is_no_coast() {
        let (west, east, pole, coast) = (-84_500, 95_500, -45_000, -42_000);
        let outlines = Outlines::new(Topology {
            arcs: vec![
                vec![(east, coast), (0, coast + 500), (west, coast)],
                vec![(west, coast), (west, pole)],
                vec![(west, pole), (east, pole)],
                vec![(east, pole), (east, coast)],
            ],
            rings: vec![vec![vec![0, 1, 2, 3]]],
        });
        assert_eq!(outlines.rings(|_| true)[0].len(), 6);
        assert_eq!(outlines.mesh(|_| true).matches('M').count(), 1);
    }

    proptest! {
        /// The area of the merged state is the sum of the areas of its pieces.
        #[test]
        fn merging_keeps_the_area(chosen in proptest::collection::vec(any::<bool>(), 25)) {
            let topology = grid(5);
            let outlines = Outlines::new(topology.clone());
            let inside = |p: u16| chosen.get(usize::from(p)).copied().unwrap_or(false);
            let merged: f64 = outlines.rings(inside).iter().map(|r| ring_area_km2(r)).sum();
            let parts: f64 = (0u16..25).filter(|p| inside(*p))
                .map(|p| ring_area_km2(&topology.ring_points(&topology.rings[usize::from(p)][0]))).sum();
            prop_assert!((merged - parts).abs() < 1e-3, "{} {}", merged, parts);
        }

        /// No arc is drawn twice, and a mesh of all arcs draws every one.
        #[test]
        fn the_mesh_of_borders_and_coast_covers_all_arcs_once(n in 1i32..6) {
            let outlines = Outlines::new(grid(n));
            let lines = |path: String| path.matches('M').count();
            let coast = lines(outlines.mesh(|s| s.forward.is_none() || s.backward.is_none()));
            let borders = lines(outlines.mesh(|s| s.forward.is_some() && s.backward.is_some()));
            prop_assert_eq!(coast, 4 * n as usize);
            prop_assert_eq!(coast + borders, outlines.sides().len());
        }
    }
}
