//! Of what a reader asks: the whole map, a region, or one place.

use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::region::Region;

/// The places that a question is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Scope {
    /// All places.
    #[default]
    World,
    /// The places of a region.
    Region(Region),
    /// One place.
    Place(PlaceIx),
}

impl Scope {
    /// Whether a place is in it; `ix` is the place's own position.
    pub fn has(self, ix: PlaceIx, place: &Place) -> bool {
        match self {
            Scope::World => true,
            Scope::Region(region) => place.region == region,
            Scope::Place(one) => one == ix,
        }
    }

    /// Its places with their positions, in the order of the record.
    pub fn places(self, record: &Record) -> impl Iterator<Item = (PlaceIx, &Place)> {
        record.each_place().filter(move |(ix, place)| self.has(*ix, place))
    }
}
