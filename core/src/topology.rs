//! Shared arcs: every border between two pieces of land is stored once, and rings are lists of arcs.

use serde::{Deserialize, Serialize};

/// Steps per degree of the stored coordinates: a step is 0.002 degrees, at most 220 m, so that even the Vatican has an area.
pub const STEPS_PER_DEGREE: f64 = 500.0;

/// A point in steps of longitude and latitude. Longitudes run from -169 to 191 degrees (see `data/territory/README.md`).
pub type Point = (i32, i32);

/// A use of an arc in a ring: its position, or the bitwise complement of it where the arc is followed backwards (TopoJSON 1.0, 2.1.4).
pub type ArcRef = i32;

/// Outlines of pieces of land at one level of detail.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Packed", into = "Packed")]
pub struct Topology {
    /// The arcs; one that is too small for this level is empty.
    pub arcs: Vec<Vec<Point>>,
    /// The rings of each piece.
    pub rings: Vec<Vec<Vec<ArcRef>>>,
}

/// The two sides of an arc: the piece that follows it forwards, and the one that follows it backwards.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Sides {
    /// Piece whose ring follows the arc forwards.
    pub forward: Option<u16>,
    /// Piece whose ring follows the arc backwards.
    pub backward: Option<u16>,
}

/// Form of a topology in the bundle: differences, by columns, because they compress best so.
#[derive(Serialize, Deserialize)]
struct Packed {
    lengths: Vec<u32>,
    dx: Vec<i32>,
    dy: Vec<i32>,
    rings: Vec<Vec<Vec<ArcRef>>>,
}

impl From<Topology> for Packed {
    fn from(topology: Topology) -> Self {
        let mut packed = Packed { lengths: Vec::new(), dx: Vec::new(), dy: Vec::new(), rings: topology.rings };
        for arc in &topology.arcs {
            packed.lengths.push(u32::try_from(arc.len()).unwrap_or(0));
            let mut last = (0, 0);
            for point in arc {
                packed.dx.push(point.0 - last.0);
                packed.dy.push(point.1 - last.1);
                last = *point;
            }
        }
        packed
    }
}

impl From<Packed> for Topology {
    fn from(packed: Packed) -> Self {
        let mut steps = packed.dx.into_iter().zip(packed.dy);
        let arcs = packed
            .lengths
            .iter()
            .map(|length| {
                let mut at: Point = (0, 0);
                steps
                    .by_ref()
                    .take(*length as usize)
                    .map(|(dx, dy)| {
                        at = (at.0.saturating_add(dx), at.1.saturating_add(dy));
                        at
                    })
                    .collect()
            })
            .collect();
        Topology { arcs, rings: packed.rings }
    }
}

/// Position of the arc that a reference means, and whether it is followed backwards.
pub fn arc_of(reference: ArcRef) -> (usize, bool) {
    if reference < 0 { (!reference as usize, true) } else { (reference as usize, false) }
}

impl Topology {
    /// Number of points of all arcs.
    pub fn point_count(&self) -> usize {
        self.arcs.iter().map(Vec::len).sum()
    }

    /// The sides of every arc.
    pub fn sides(&self) -> Vec<Sides> {
        let mut sides = vec![Sides::default(); self.arcs.len()];
        for (piece, rings) in (0u16..).zip(&self.rings) {
            for reference in rings.iter().flatten() {
                let (arc, backward) = arc_of(*reference);
                if let Some(side) = sides.get_mut(arc) {
                    *(if backward { &mut side.backward } else { &mut side.forward }) = Some(piece);
                }
            }
        }
        sides
    }

    /// The points of a ring, the first repeated at the end.
    pub fn ring_points(&self, ring: &[ArcRef]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for reference in ring {
            let (arc, backward) = arc_of(*reference);
            let Some(arc) = self.arcs.get(arc) else { continue };
            let skip = usize::from(!points.is_empty());
            if backward {
                points.extend(arc.iter().rev().skip(skip));
            } else {
                points.extend(arc.iter().skip(skip));
            }
        }
        points
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares that share an arc.
    pub fn squares() -> Topology {
        Topology {
            arcs: vec![
                vec![(10, 0), (10, 10)],
                vec![(10, 10), (0, 10), (0, 0), (10, 0)],
                vec![(10, 0), (20, 0), (20, 10), (10, 10)],
            ],
            rings: vec![vec![vec![0, 1]], vec![vec![!0, 2]]],
        }
    }

    #[test]
    fn the_packed_form_reads_back() {
        let bytes = postcard::to_allocvec(&squares()).unwrap();
        assert_eq!(postcard::from_bytes::<Topology>(&bytes).unwrap(), squares());
    }

    #[test]
    fn a_ring_follows_its_arcs_both_ways() {
        let t = squares();
        assert_eq!(t.ring_points(&[!0, 2]), vec![(10, 10), (10, 0), (20, 0), (20, 10), (10, 10)]);
        assert_eq!(t.sides()[0], Sides { forward: Some(0), backward: Some(1) });
        assert_eq!(t.sides()[1], Sides { forward: Some(0), backward: None });
    }
}
