//! Who holds land, and the areas that are drawn: land of one place under one control.

use crate::date::Date;
use crate::place::PlaceIx;
use serde::{Deserialize, Serialize};

/// Who holds a piece of land, from a day until the next holding begins.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Holding {
    /// First day.
    pub from: Date,
    /// The place in control; none where nobody is (Antarctica).
    pub by: Option<PlaceIx>,
    /// Whose land it is in law, where another place occupies it.
    pub occupied: Option<PlaceIx>,
    /// Whether Soviet troops stand on the holder's own land (an occupation zone, a lease, a force).
    pub troops: bool,
}

/// What is drawn as one area: land that belongs to one place, under one control.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AreaKey {
    /// Whose land it is; none where it is nobody's.
    pub owner: Option<PlaceIx>,
    /// Who occupies it, if not the owner.
    pub occupier: Option<PlaceIx>,
    /// Whether Soviet troops stand on it.
    pub troops: bool,
}

impl Holding {
    /// The area that land under this holding is part of.
    pub fn area(&self) -> AreaKey {
        match self.occupied {
            Some(owner) => AreaKey { owner: Some(owner), occupier: self.by, troops: false },
            None => AreaKey { owner: self.by, occupier: None, troops: self.troops },
        }
    }
}
