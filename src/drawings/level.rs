//! The levels of detail: outlines for the flat map, arcs for round ones, and the arcs as the disc in use shows them.

use atlas_core::detail::Detail as DetailPart;
use atlas_core::label::room::{Room, in_land};
use atlas_core::outline::Outlines;
use atlas_core::project::arcs::{Arcs, Ring};
use atlas_core::project::disc::Disc;
use atlas_core::project::draw::Drawing;
use atlas_core::project::trace::Traced;
use atlas_core::topology::{ArcRef, Sides, Topology};
use atlas_core::viewport::Detail;

/// A level of detail.
pub struct Level {
    outlines: Outlines,
    arcs: Option<Arcs>,
    traced: Traced,
    /// What the outlines, or the arcs, are laid out for.
    disc: Option<Disc>,
    /// Whether the outlines are those of a disc that is partly rolled out.
    bent: bool,
}

/// All levels, and what they are drawn for.
pub struct Levels {
    overview: Level,
    /// The level between, and that with all points.
    finer: Option<Box<(Level, Level)>>,
    disc: Option<Disc>,
    /// Counts the discs: what was drawn for another one is drawn anew.
    layout: u32,
}

impl Levels {
    /// The overview alone, for Equal Earth.
    pub fn new(overview: &Topology) -> Levels {
        Levels { overview: Level::new(overview.clone()), finer: None, disc: None, layout: 0 }
    }

    /// Takes in the finer outlines.
    pub fn refine(&mut self, detail: &DetailPart) {
        if self.finer.is_none() {
            self.finer = Some(Box::new((Level::new(detail.medium()), Level::new(detail.fine.clone()))));
        }
    }

    /// Draws for a disc from now on; without one for Equal Earth.
    pub fn lay_out(&mut self, disc: Option<Disc>) {
        if self.disc != disc {
            self.disc = disc;
            self.layout += 1;
        }
    }

    /// The rooms for a name in pieces, in the overview.
    pub fn rooms(&self, pieces: &[u16], disc: Option<&Disc>) -> Vec<Room> {
        in_land(&self.overview.outlines, pieces, disc)
    }

    /// The number of the disc in use.
    pub fn layout(&self) -> u32 {
        self.layout
    }

    /// The level that can be drawn: the one wanted, or the overview until the others are there.
    pub fn level(&mut self, wanted: Detail) -> (Detail, &Level) {
        let (detail, level) = match (wanted, &mut self.finer) {
            (Detail::Medium, Some(finer)) => (wanted, &mut finer.0),
            (Detail::Fine, Some(finer)) => (wanted, &mut finer.1),
            _ => (Detail::Overview, &mut self.overview),
        };
        level.lay_out(self.disc);
        (detail, level)
    }
}

impl Level {
    /// A level, for Equal Earth.
    pub fn new(topology: Topology) -> Level {
        Level { outlines: Outlines::new(topology), arcs: None, traced: Traced::default(), disc: None, bent: false }
    }

    /// Draws for a disc from now on; without one for Equal Earth.
    pub fn lay_out(&mut self, disc: Option<Disc>) {
        if self.disc == disc {
            return;
        }
        let arcs = disc.map(|_| &*self.arcs.get_or_insert_with(|| Arcs::new(self.outlines.topology())));
        match (&disc, arcs) {
            (Some(disc), Some(arcs)) if disc.flat() == 0.0 => self.traced.trace(arcs, disc),
            (disc, _) if disc.is_some() || self.bent => {
                self.outlines.lay_out(disc.as_ref());
                self.bent = disc.is_some();
            }
            _ => {}
        }
        self.disc = disc;
    }

    /// The arcs whose two sides satisfy a test.
    pub fn mesh(&self, wanted: impl Fn(Sides) -> bool) -> Vec<ArcRef> {
        (0..).zip(self.outlines.sides()).filter(|(_, sides)| wanted(**sides)).map(|(arc, _)| arc).collect()
    }

    /// Path of arcs as lines.
    pub fn lines(&self, arcs: &[ArcRef]) -> String {
        match self.round() {
            None => self.outlines.lines(arcs),
            Some(drawing) => drawing.lines(arcs),
        }
    }

    /// Path of the outline around pieces. The rings on the sphere are the same in all turns: they are found once.
    pub fn outline(&self, pieces: &[u16], rings: &mut Option<Vec<Ring>>) -> String {
        let inside = |piece: u16| pieces.binary_search(&piece).is_ok();
        let Some(arcs) = self.arcs.as_ref().filter(|_| self.disc.is_some()) else {
            return self.outlines.outline(inside);
        };
        let rings = rings.get_or_insert_with(|| arcs.rings(&self.outlines, inside));
        match self.round() {
            None => self.outlines.rings_path(rings.iter().map(|ring| ring.arcs.as_slice())),
            Some(drawing) => drawing.outline(rings),
        }
    }

    /// What draws on the disc; none for Equal Earth, and for a disc that is partly rolled out to it.
    pub fn round(&self) -> Option<Drawing<'_>> {
        let (Some(arcs), Some(disc)) = (&self.arcs, self.disc.as_ref().filter(|disc| disc.flat() == 0.0)) else {
            return None;
        };
        Some(Drawing { arcs, disc, traced: &self.traced })
    }
}
