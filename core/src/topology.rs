//! Shared arcs: every border between two pieces of land is stored once, and rings are lists of arcs.

use crate::projection::CENTRAL_MERIDIAN_DEG;
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

/// Form of a topology in the bundle: differences, by columns, in units of their greatest common divisor, because they compress best so.
#[derive(Serialize, Deserialize)]
struct Packed {
    unit: i32,
    lengths: Vec<u32>,
    dx: Vec<i32>,
    dy: Vec<i32>,
    rings: Vec<Vec<Vec<ArcRef>>>,
}

impl From<Topology> for Packed {
    fn from(topology: Topology) -> Self {
        let points = topology.arcs.iter().flatten();
        let unit = points.fold(0, |unit, point| divisor(divisor(unit, point.0), point.1)).max(1);
        let mut packed = Packed { unit, lengths: Vec::new(), dx: Vec::new(), dy: Vec::new(), rings: topology.rings };
        for arc in &topology.arcs {
            packed.lengths.push(u32::try_from(arc.len()).unwrap_or(0));
            let mut last = (0, 0);
            for point in arc {
                packed.dx.push((point.0 - last.0) / unit);
                packed.dy.push((point.1 - last.1) / unit);
                last = *point;
            }
        }
        packed
    }
}

impl From<Packed> for Topology {
    fn from(packed: Packed) -> Self {
        let unit = packed.unit;
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
                        at = (
                            at.0.saturating_add(dx.saturating_mul(unit)),
                            at.1.saturating_add(dy.saturating_mul(unit)),
                        );
                        at
                    })
                    .collect()
            })
            .collect();
        Topology { arcs, rings: packed.rings }
    }
}

/// Greatest common divisor, not negative (Euclid).
fn divisor(a: i32, b: i32) -> i32 {
    if b == 0 { a.saturating_abs() } else { divisor(b, a.checked_rem(b).unwrap_or(0)) }
}

/// Position of the arc that a reference means, and whether it is followed backwards.
pub fn arc_of(reference: ArcRef) -> (usize, bool) {
    if reference < 0 { (!reference as usize, true) } else { (reference as usize, false) }
}

/// Longitude of the map's western edge in steps.
const WEST_EDGE: i32 = ((CENTRAL_MERIDIAN_DEG - 180.0) * STEPS_PER_DEGREE) as i32;
/// Longitude of the map's eastern edge in steps.
const EAST_EDGE: i32 = ((CENTRAL_MERIDIAN_DEG + 180.0) * STEPS_PER_DEGREE) as i32;
/// Latitude of the south pole in steps: a point on the earth, a line on the map.
const SOUTH_POLE: i32 = (-90.0 * STEPS_PER_DEGREE) as i32;

/// Whether an arc runs along the edge of the map: land is cut there, and ends neither at the sea nor at a border.
///
/// The geography tool makes each such line an arc of its own.
pub fn runs_along_edge(arc: &[Point]) -> bool {
    let all = |on_edge: fn(&Point) -> bool| arc.len() > 1 && arc.iter().all(on_edge);
    all(|p| p.0 == WEST_EDGE) || all(|p| p.0 == EAST_EDGE) || all(|p| p.1 == SOUTH_POLE)
}

impl Topology {
    /// Number of points of all arcs.
    pub fn point_count(&self) -> usize {
        self.arcs.iter().map(Vec::len).sum()
    }

    /// The same outlines with all points rounded to multiples of so many steps, and what then repeats left out.
    #[must_use]
    pub fn rounded(&self, steps: i32) -> Topology {
        let steps = steps.max(1);
        let round = |value: i32| (f64::from(value) / f64::from(steps)).round() as i32 * steps;
        let arcs = self.arcs.iter().map(|arc| {
            let mut points: Vec<Point> = arc.iter().map(|p| (round(p.0), round(p.1))).collect();
            let ends = points.first().copied().zip(points.last().copied());
            points.dedup();
            // An arc that has shrunk to a point keeps its two ends, where other arcs begin.
            match (points.len(), ends) {
                (1, Some((first, last))) => vec![first, last],
                _ => points,
            }
        });
        Topology { arcs: arcs.collect(), rings: self.rings.clone() }
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
    fn coordinates_with_a_common_divisor_take_less_room_and_read_back() {
        let coarse = Topology { arcs: vec![vec![(-1000, 500), (1500, 2000)]], rings: vec![] };
        let odd = Topology { arcs: vec![vec![(-1001, 501), (1500, 2000)]], rings: vec![] };
        let bytes = postcard::to_allocvec(&coarse).unwrap();
        assert_eq!(postcard::from_bytes::<Topology>(&bytes).unwrap(), coarse);
        assert!(bytes.len() < postcard::to_allocvec(&odd).unwrap().len());
    }

    #[test]
    fn rounding_keeps_the_ends_of_what_shrinks() {
        let fine =
            Topology { arcs: vec![vec![(0, 0), (1, 1), (2, 0)], vec![(12, 7), (18, 7), (19, 8)]], rings: vec![] };
        assert_eq!(fine.rounded(5).arcs, vec![vec![(0, 0), (0, 0)], vec![(10, 5), (20, 5), (20, 10)]]);
    }

    #[test]
    fn the_cut_through_antarctica_is_the_edge_of_the_map() {
        let (west, east, pole) = (-169 * 500, 191 * 500, -90 * 500);
        assert!(runs_along_edge(&[(west, -42_000), (west, pole)]));
        assert!(runs_along_edge(&[(west, pole), (east, pole)]));
        assert!(runs_along_edge(&[(east, pole), (east, -42_000)]));
        // A coast that comes to the edge, or turns a corner of it, is none.
        assert!(!runs_along_edge(&[(east, -42_000), (0, -35_000), (west, -42_000)]));
        assert!(!runs_along_edge(&[(west, -42_000), (west, pole), (east, pole)]));
        assert!(!runs_along_edge(&[]));
    }

    #[test]
    fn a_ring_follows_its_arcs_both_ways() {
        let t = squares();
        assert_eq!(t.ring_points(&[!0, 2]), vec![(10, 10), (10, 0), (20, 0), (20, 10), (10, 10)]);
        assert_eq!(t.sides()[0], Sides { forward: Some(0), backward: Some(1) });
        assert_eq!(t.sides()[1], Sides { forward: Some(0), backward: None });
    }
}
