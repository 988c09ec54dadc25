//! How the earth is laid flat for a picture: outlines and lines as path data in map units.

use crate::ground;
use crate::outline::Outlines;
use crate::topology::{Sides, Topology};

/// A way to lay the earth flat.
pub trait Surface {
    /// The edge of the world.
    fn sea(&self) -> String;
    /// Meridians and parallels.
    fn grid(&self) -> String;
    /// The outline around pieces of land, given in order.
    fn area(&self, pieces: &[u16]) -> String;
    /// The lines whose two sides satisfy a test.
    fn mesh(&self, wanted: &dyn Fn(Sides) -> bool) -> String;
    /// Lakes.
    fn lakes(&self, lakes: &Topology) -> String;
    /// Where a point of Equal Earth lies, in map units; none where it is hidden.
    fn point(&self, at: (i32, i32)) -> Option<(i32, i32)>;
}

/// Equal Earth: the whole world, areas true.
impl Surface for Outlines {
    fn sea(&self) -> String {
        ground::sphere()
    }

    fn grid(&self) -> String {
        ground::graticule()
    }

    fn area(&self, pieces: &[u16]) -> String {
        self.outline(|piece| pieces.binary_search(&piece).is_ok())
    }

    fn mesh(&self, wanted: &dyn Fn(Sides) -> bool) -> String {
        Outlines::mesh(self, wanted)
    }

    fn lakes(&self, lakes: &Topology) -> String {
        ground::lakes(lakes)
    }

    fn point(&self, at: (i32, i32)) -> Option<(i32, i32)> {
        Some(at)
    }
}
