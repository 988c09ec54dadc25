//! The arcs of a topology on the sphere, made once, as unit vectors.
//!
//! The flat map is cut through the Bering Strait and draws the pole as a line. On the sphere both sides of the cut are one line and the
//! pole is one point: a ring that goes down one side and up the other covers nothing between, so rings are right as they are. Only
//! lines must leave out what runs along that edge.

use super::unit::{Cap, Unit};
use crate::outline::Outlines;
use crate::topology::{ArcRef, Point, STEPS_PER_DEGREE, Topology, arc_of, runs_along_edge};

/// Longer edges of land get points between, because a straight line on one map is none on another; in degrees.
const LONGEST_DEG: f64 = 2.5;

/// An arc on the sphere.
#[derive(Clone, PartialEq, Debug)]
pub struct Arc {
    /// Its points.
    pub points: Vec<Unit>,
    /// Whether it is but the edge of the flat map: no line of the earth.
    pub edge: bool,
    /// What holds them all.
    pub cap: Cap,
}

/// A ring of an area: its arcs, end to end.
#[derive(Clone, PartialEq, Debug)]
pub struct Ring {
    /// The arcs.
    pub arcs: Vec<ArcRef>,
    /// What holds them all.
    pub cap: Cap,
}

/// All arcs of a level of detail.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Arcs(Vec<Arc>);

impl Arcs {
    /// The arcs of a topology, at the same positions.
    pub fn new(topology: &Topology) -> Arcs {
        Arcs::of_lines(topology.arcs.iter().map(Vec::as_slice), LONGEST_DEG)
    }

    /// Lines of the flat map as arcs, with a point at least every so many degrees.
    pub fn of_lines<'a>(lines: impl Iterator<Item = &'a [Point]>, longest_deg: f64) -> Arcs {
        Arcs(lines.map(|line| arc(line, longest_deg)).collect())
    }

    /// The arcs.
    pub fn iter(&self) -> std::slice::Iter<'_, Arc> {
        self.0.iter()
    }

    /// The rings around a set of pieces.
    pub fn rings(&self, outlines: &Outlines, inside: impl Fn(u16) -> bool) -> Vec<Ring> {
        outlines.merge(inside).into_iter().map(|arcs| self.ring(arcs)).collect()
    }

    /// The arc at a position.
    pub fn get(&self, arc: usize) -> Option<&Arc> {
        self.0.get(arc)
    }

    /// A ring of these arcs.
    pub fn ring(&self, arcs: Vec<ArcRef>) -> Ring {
        let used = arcs.iter().filter_map(|reference| self.0.get(arc_of(*reference).0));
        let cap = Cap::around(used.flat_map(|arc| arc.points.iter().copied()));
        Ring { arcs, cap }
    }
}

fn arc(line: &[Point], longest_deg: f64) -> Arc {
    let mut points = Vec::with_capacity(line.len());
    let degrees = |p: &Point| (f64::from(p.0) / STEPS_PER_DEGREE, f64::from(p.1) / STEPS_PER_DEGREE);
    for (from, to) in line.iter().zip(line.iter().skip(1)) {
        let (a, b) = (degrees(from), degrees(to));
        let wide = (b.0 - a.0).abs() * a.1.abs().min(b.1.abs()).to_radians().cos();
        let parts = (wide.max((b.1 - a.1).abs()) / longest_deg).ceil().max(1.0);
        for part in 0..parts as i32 {
            let t = f64::from(part) / parts;
            points.push(Unit::of_degrees(a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t));
        }
    }
    points.extend(line.last().map(degrees).map(|(lon, lat)| Unit::of_degrees(lon, lat)));
    let cap = Cap::around(points.iter().copied());
    Arc { points, edge: runs_along_edge(line), cap }
}
