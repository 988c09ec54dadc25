//! Levels of detail from one topology: Visvalingam's weights for the points of each shared arc.
//!
//! Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", The Cartographic Journal 30 (1993). Arcs keep their
//! ends, so neighbours that share an arc stay neighbours at every level.

use atlas_core::topology::{Point, STEPS_PER_DEGREE, Topology, arc_of};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Weight of every point of an arc: the area, in square steps scaled to the latitude, of the triangle that is lost with it. The
/// ends weigh infinitely.
pub fn weights(arc: &[Point]) -> Vec<f64> {
    let n = arc.len();
    let mut weights = vec![f64::INFINITY; n];
    if n < 3 {
        return weights;
    }
    let mut prev: Vec<usize> = (0..n).map(|i| i.wrapping_sub(1)).collect();
    let mut next: Vec<usize> = (1..=n).collect();
    let mut current = vec![f64::INFINITY; n];
    let mut heap = BinaryHeap::new();
    for i in 1..n - 1 {
        current[i] = triangle(arc[i - 1], arc[i], arc[i + 1]);
        heap.push(Entry(current[i], i));
    }
    let mut highest = 0.0f64;
    while let Some(Entry(area, i)) = heap.pop() {
        if current[i] != area || weights[i].is_finite() {
            continue;
        }
        // A point never weighs less than one that went before it, so the levels are nested.
        highest = highest.max(area);
        weights[i] = highest;
        let (p, q) = (prev[i], next[i]);
        next[p] = q;
        prev[q] = p;
        for k in [p, q] {
            if k > 0 && k < n - 1 {
                current[k] = triangle(arc[prev[k]], arc[k], arc[next[k]]);
                heap.push(Entry(current[k], k));
            }
        }
    }
    weights
}

/// Heap entry: smallest area first, then by position so that the order is the same everywhere.
struct Entry(f64, usize);

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Entry {}
impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.total_cmp(&self.0).then(other.1.cmp(&self.1))
    }
}

fn triangle(a: Point, b: Point, c: Point) -> f64 {
    let squeeze = (f64::from(b.1) / STEPS_PER_DEGREE).to_radians().cos();
    let (ax, bx, cx) = (f64::from(a.0) * squeeze, f64::from(b.0) * squeeze, f64::from(c.0) * squeeze);
    ((bx - ax) * f64::from(c.1 - a.1) - (cx - ax) * f64::from(b.1 - a.1)).abs() / 2.0
}

/// A topology with the weight of each of its points and the arcs that may not vanish.
pub struct Weighted<'a> {
    topology: &'a Topology,
    weights: Vec<Vec<f64>>,
    /// Arcs of the largest ring of each piece: a piece must not vanish.
    keep: Vec<bool>,
}

impl<'a> Weighted<'a> {
    /// Weighs all points. `largest` gives the largest ring of each piece.
    pub fn new(topology: &'a Topology, largest: &[usize]) -> Weighted<'a> {
        let mut weights: Vec<Vec<f64>> = topology.arcs.iter().map(|arc| weights(arc)).collect();
        let mut keep = vec![false; topology.arcs.len()];
        for (rings, largest) in topology.rings.iter().zip(largest) {
            let Some(ring) = rings.get(*largest) else { continue };
            for reference in ring {
                keep[arc_of(*reference).0] = true;
            }
            hold_open(ring, &mut weights);
        }
        Weighted { topology, weights, keep }
    }

    /// Whether a level with this threshold has a point.
    fn has(&self, arc: usize, point: usize, threshold: f64) -> bool {
        self.weights[arc][point] >= threshold
    }

    /// Whether an arc is an island that vanishes at a level: closed, not to be kept, and left with fewer than four points.
    fn vanishes(&self, arc: usize, threshold: f64) -> bool {
        let points = &self.topology.arcs[arc];
        let closed = points.len() > 2 && points.first() == points.last();
        closed && !self.keep[arc] && self.weights[arc].iter().filter(|w| **w >= threshold).count() < 4
    }

    /// Number of points of a level.
    pub fn count(&self, threshold: f64) -> usize {
        (0..self.topology.arcs.len())
            .filter(|arc| !self.vanishes(*arc, threshold))
            .map(|arc| self.weights[arc].iter().filter(|w| **w >= threshold).count())
            .sum()
    }

    /// The lowest threshold whose level has at most so many points.
    pub fn threshold(&self, budget: usize) -> f64 {
        if self.count(0.0) <= budget {
            return 0.0;
        }
        let (mut low, mut high) = (0.0, 1e7);
        for _ in 0..60 {
            let middle = (low + high) / 2.0;
            if self.count(middle) <= budget { high = middle } else { low = middle }
        }
        high
    }

    /// The topology of a level. Islands that vanish leave an empty arc and lose their ring.
    pub fn level(&self, threshold: f64) -> Topology {
        let arcs: Vec<Vec<Point>> = self
            .topology
            .arcs
            .iter()
            .enumerate()
            .map(|(i, arc)| {
                if self.vanishes(i, threshold) {
                    return Vec::new();
                }
                arc.iter().enumerate().filter(|(j, _)| self.has(i, *j, threshold)).map(|(_, p)| *p).collect()
            })
            .collect();
        let rings = self
            .topology
            .rings
            .iter()
            .map(|rings| {
                rings.iter().filter(|ring| ring.iter().all(|r| !arcs[arc_of(*r).0].is_empty())).cloned().collect()
            })
            .collect();
        Topology { arcs, rings }
    }

    /// One bit a point, lowest first: whether a level has it.
    pub fn mask(&self, threshold: f64) -> Vec<u8> {
        let mut bits = Vec::new();
        let mut at = 0usize;
        for (i, arc) in self.topology.arcs.iter().enumerate() {
            let gone = self.vanishes(i, threshold);
            for j in 0..arc.len() {
                if at.is_multiple_of(8) {
                    bits.push(0u8);
                }
                if !gone
                    && self.has(i, j, threshold)
                    && let Some(last) = bits.last_mut()
                {
                    *last |= 1 << (at % 8);
                }
                at += 1;
            }
        }
        bits
    }
}

/// Makes the heaviest inner points of a ring weigh infinitely, until the ring has four points (three and the first again).
fn hold_open(ring: &[i32], weights: &mut [Vec<f64>]) {
    let arcs: Vec<usize> = ring.iter().map(|r| arc_of(*r).0).collect();
    let fixed: usize =
        arcs.iter().map(|a| weights[*a].iter().filter(|w| w.is_infinite()).count().saturating_sub(1)).sum();
    let mut inner: Vec<(f64, usize, usize)> = arcs
        .iter()
        .flat_map(|a| weights[*a].iter().enumerate().filter(|(_, w)| w.is_finite()).map(move |(j, w)| (*w, *a, j)))
        .collect();
    inner.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
    for (_, arc, point) in inner.into_iter().take(3usize.saturating_sub(fixed)) {
        weights[arc][point] = f64::INFINITY;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_smallest_bump_weighs_least() {
        let w = weights(&[(0, 0), (100, 1), (200, 0), (300, 90), (400, 0)]);
        assert!(w[1] < w[2] && w[1] < w[3]);
        assert!(w[0].is_infinite() && w[4].is_infinite());
    }

    #[test]
    fn a_small_island_vanishes_unless_it_is_all_that_a_piece_has() {
        let island = vec![(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)];
        let topology = Topology { arcs: vec![island.clone(), island], rings: vec![vec![vec![0], vec![1]]] };
        let weighted = Weighted::new(&topology, &[0]);
        let level = weighted.level(1e6);
        assert_eq!(level.arcs[0].len(), 4);
        assert_eq!(level.arcs[1].len(), 0);
        assert_eq!(level.rings[0].len(), 1);
    }

    proptest! {
        #[test]
        fn levels_are_nested_and_within_budget(points in proptest::collection::vec((-500i32..500, -500i32..500), 4..60), budget in 4usize..40) {
            let mut arc = points.clone();
            arc.dedup();
            arc.push(points[0]);
            let topology = Topology { arcs: vec![arc], rings: vec![vec![vec![0]]] };
            let weighted = Weighted::new(&topology, &[0]);
            let threshold = weighted.threshold(budget);
            let level = weighted.level(threshold);
            prop_assert!(level.point_count() <= budget.max(4));
            prop_assert!(level.arcs[0].iter().all(|p| topology.arcs[0].contains(p)));
            prop_assert!(weighted.count(threshold * 2.0) <= level.point_count());
        }
    }
}
