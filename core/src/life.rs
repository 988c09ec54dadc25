//! What a place was from which day, and the standing that follows from it and from the land it holds.

use crate::date::Date;
use crate::place::PlaceIx;
use crate::relation::{Standing, named};
use serde::{Deserialize, Serialize};

/// The kind of rule or government that a place was under.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Status {
    /// A state with its own foreign relations.
    Sovereign,
    /// A government in control of part of another state.
    Rival,
    /// A colony.
    Colony,
    /// A protectorate.
    Protectorate,
    /// A mandate of the League of Nations.
    Mandate,
    /// A trust territory of the United Nations.
    TrustTerritory,
    /// A dependent territory of another kind.
    Territory,
    /// A dominion before 10 January 1920.
    Dominion,
    /// Annexed without wide recognition.
    Annexed,
    /// Under foreign military government.
    MilitaryGovernment,
    /// Under the joint authority of several powers.
    Condominium,
    /// In the Soviet state.
    Soviet,
    /// An actor without land.
    Movement,
    /// Not there.
    Absent,
}

#[rustfmt::skip]
named!(Status, Sovereign = "sovereign", Rival = "rival", Colony = "colony", Protectorate = "protectorate", Mandate = "mandate",
    TrustTerritory = "trust_territory", Territory = "territory", Dominion = "dominion", Annexed = "annexed",
    MilitaryGovernment = "military_government", Condominium = "condominium", Soviet = "soviet", Movement = "movement", Absent = "absent");

impl Status {
    /// Whether the status needs the power or powers that hold the place.
    pub fn needs_power(self) -> bool {
        matches!(
            self,
            Status::Rival
                | Status::Colony
                | Status::Protectorate
                | Status::Mandate
                | Status::TrustTerritory
                | Status::Territory
                | Status::Dominion
                | Status::Annexed
                | Status::MilitaryGovernment
                | Status::Condominium
        )
    }

    /// Standing of a place of this status. `holds_land`: it controls land of its own; `only_soviet`: the one power that
    /// holds it is the Soviet state.
    pub fn standing(self, holds_land: bool, only_soviet: bool) -> Standing {
        match self {
            Status::Sovereign if holds_land => Standing::Sovereign,
            Status::Rival if holds_land => Standing::Rival,
            Status::Sovereign | Status::Rival => Standing::Exile,
            Status::Soviet => Standing::Soviet,
            Status::Movement | Status::Absent => Standing::Absent,
            _ if only_soviet => Standing::SovietOccupied,
            _ => Standing::Dependent,
        }
    }
}

/// A stretch of a place's life: it lasts until the next one begins.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LifeSpan {
    /// First day.
    pub from: Date,
    /// What it was.
    pub status: Status,
    /// The powers that held it, or the state it was a rival in; several are a joint authority.
    pub of: Vec<PlaceIx>,
    /// False where the taking into the Soviet state was widely not recognised.
    pub recognised: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_without_land_is_in_exile() {
        assert_eq!(Status::Sovereign.standing(true, false), Standing::Sovereign);
        assert_eq!(Status::Sovereign.standing(false, false), Standing::Exile);
        assert_eq!(Status::Rival.standing(false, false), Standing::Exile);
    }

    #[test]
    fn soviet_military_government_is_told_apart_from_others() {
        assert_eq!(Status::MilitaryGovernment.standing(true, true), Standing::SovietOccupied);
        assert_eq!(Status::MilitaryGovernment.standing(true, false), Standing::Dependent);
    }
}
