//! The weightiest shade that events give each place.

use super::Shade;
use crate::place::PlaceIx;
use crate::record::Record;

/// For each place of the record the weightiest shade so far; their order is that of their weight.
pub(super) struct Weightiest(Vec<Option<Shade>>);

impl Weightiest {
    /// None yet for any place.
    pub(super) fn new(record: &Record) -> Weightiest {
        Weightiest(vec![None; record.places.len()])
    }

    /// Gives places a shade, where they have none that is weightier.
    pub(super) fn give(&mut self, places: &[PlaceIx], shade: Shade) {
        for place in places {
            if let Some(kept) = self.0.get_mut(usize::from(place.0)) {
                *kept = Some(kept.map_or(shade, |kept| kept.min(shade)));
            }
        }
    }

    /// The shade of a place, if it got one.
    pub(super) fn of(&self, place: PlaceIx) -> Option<Shade> {
        self.0.get(usize::from(place.0)).copied().flatten()
    }
}
