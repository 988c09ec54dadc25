//! The earth laid flat for a picture, in any projection: outlines and lines as path data in map units.

use crate::ground;
use crate::outline::Outlines;
use crate::project::arcs::Arcs;
use crate::project::disc::Disc;
use crate::project::draw::Drawing;
use crate::project::trace::Traced;
use crate::project::{self, carried};
use crate::topology::{Sides, Topology};

/// Points of the grid of round maps are so many degrees apart.
const GRID_DEG: f64 = 1.0;

/// A level of detail, laid flat.
pub struct Surface<'a> {
    outlines: &'a Outlines,
    round: Option<Round>,
}

/// What round projections draw with.
struct Round {
    disc: Disc,
    arcs: Arcs,
    traced: Traced,
}

impl Round {
    fn new(arcs: Arcs, disc: Disc) -> Round {
        let mut traced = Traced::default();
        traced.trace(&arcs, &disc);
        Round { disc, arcs, traced }
    }

    fn drawing(&self) -> Drawing<'_> {
        Drawing { arcs: &self.arcs, disc: &self.disc, traced: &self.traced }
    }
}

impl Surface<'_> {
    /// Outlines on a disc; without one on Equal Earth.
    pub fn new(outlines: &Outlines, disc: Option<Disc>) -> Surface<'_> {
        Surface { outlines, round: disc.map(|disc| Round::new(Arcs::new(outlines.topology()), disc)) }
    }

    /// The edge of the world.
    pub fn sea(&self) -> String {
        if self.round.is_some() { project::ground::sphere() } else { ground::sphere(None) }
    }

    /// Meridians and parallels.
    pub fn grid(&self) -> String {
        let Some(round) = &self.round else { return ground::graticule(None) };
        let grid = Round::new(project::ground::grid(GRID_DEG), round.disc);
        let all: Vec<i32> = (0..).zip(grid.arcs.iter()).map(|(arc, _)| arc).collect();
        grid.drawing().lines(&all)
    }

    /// Rings of distance around Moscow, where distances from there are true.
    pub fn rings(&self) -> String {
        let whole = self.round.as_ref().is_some_and(|round| round.disc.is_equidistant());
        if whole { project::ground::distance_rings() } else { String::new() }
    }

    /// The outline around pieces of land, given in order.
    pub fn area(&self, pieces: &[u16]) -> String {
        let inside = |piece: u16| pieces.binary_search(&piece).is_ok();
        match &self.round {
            None => self.outlines.outline(inside),
            Some(round) => round.drawing().outline(&round.arcs.rings(self.outlines, inside)),
        }
    }

    /// The edge of pieces of land, given in order, to be drawn as a line: on round maps without the rim.
    pub fn edge(&self, pieces: &[u16]) -> String {
        let inside = |piece: u16| pieces.binary_search(&piece).is_ok();
        match &self.round {
            None => self.outlines.outline(inside),
            Some(round) => round.drawing().edge(&round.arcs.rings(self.outlines, inside)),
        }
    }

    /// The lines whose two sides satisfy a test.
    pub fn mesh(&self, wanted: impl Fn(Sides) -> bool) -> String {
        match &self.round {
            None => self.outlines.mesh(wanted),
            Some(round) => {
                let arcs = (0..).zip(self.outlines.sides()).filter(|(_, sides)| wanted(**sides));
                round.drawing().lines(&arcs.map(|(arc, _)| arc).collect::<Vec<i32>>())
            }
        }
    }

    /// Lakes.
    pub fn lakes(&self, lakes: &Topology) -> String {
        let Some(round) = &self.round else { return ground::lakes(lakes, None) };
        let drawn = Round::new(Arcs::new(lakes), round.disc);
        let rings: Vec<_> = lakes.rings.iter().flatten().map(|ring| drawn.arcs.ring(ring.clone())).collect();
        drawn.drawing().outline(&rings)
    }

    /// The disc; none for Equal Earth.
    pub fn disc(&self) -> Option<&Disc> {
        self.round.as_ref().map(|round| &round.disc)
    }

    /// Where a point of Equal Earth lies, in map units; none where it is hidden.
    pub fn point(&self, at: (i32, i32)) -> Option<(i32, i32)> {
        carried(self.disc(), at)
    }
}
