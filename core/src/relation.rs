//! The three sides of a coded relation: standing, tie and stance (see the code book, `data/CODEBOOK.md`).

use serde::{Deserialize, Serialize};

/// What kind of actor a place is on a day. Never a relation colour.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Standing {
    /// Conducts its own foreign relations on land of its own.
    Sovereign,
    /// A government with relations but without its land.
    Exile,
    /// A government in control of part of a state's land.
    Rival,
    /// Colony, protectorate, mandate, annexed without wide recognition, or under military government.
    Dependent,
    /// Part of the Soviet state.
    Soviet,
    /// Under Soviet military government.
    SovietOccupied,
    /// Not there.
    Absent,
}

/// The formal side of a relation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Tie {
    /// Never with the Soviet state, refusal included.
    None,
    /// Recognition de facto, a trade mission, a consular agent.
    DeFacto,
    /// Diplomatic relations at any level.
    Full,
    /// Never severed, but neither side keeps a mission for a year or more.
    Dormant,
    /// Severed.
    Broken,
}

/// Conduct between the two, in seven ordered steps from war to alliance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Stance {
    /// Declared war or sustained combat between regular forces.
    War,
    /// Armed confrontation, threat of force, an acute rivalry, or backing an armed opponent.
    Hostile,
    /// A dated quarrel, refusal of recognition as a policy, or membership of an opposing alliance.
    Strained,
    /// Correct relations, trade alone, or no dealings.
    Neutral,
    /// Non-aggression that shapes conduct, credits or aid, or a marked turn to cordial relations.
    Cooperative,
    /// A kept treaty of friendship, lasting large-scale arms or aid, or a common enemy short of alliance.
    Partner,
    /// A mutual defence pledge in force and kept, or full membership of the Soviet bloc.
    Ally,
}

/// Tie and stance together: what a state that conducts its own relations has with Moscow on a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Relation {
    /// The formal side.
    pub tie: Tie,
    /// The conduct.
    pub stance: Stance,
}

/// Gives an enum its list of variants and its names in the data and the stylesheet, both ways.
macro_rules! named {
    ($type:ty, $($variant:ident = $name:literal),+ $(,)?) => {
        impl $type {
            /// All variants in order.
            pub const ALL: &'static [$type] = &[$(<$type>::$variant),+];

            /// The name used in data files, exports and the stylesheet.
            pub fn name(self) -> &'static str {
                match self { $(<$type>::$variant => $name),+ }
            }

            /// The variant of a name, as [`Self::name`] writes it.
            pub fn from_name(name: &str) -> Option<Self> {
                // Not a match, which would be a comparison of its own for each name: they add up over all such types.
                Self::ALL.iter().copied().find(|variant| variant.name() == name)
            }
        }
    };
}
pub(crate) use named;

#[rustfmt::skip]
named!(Standing, Sovereign = "sovereign", Exile = "exile", Rival = "rival", Dependent = "dependent", Soviet = "soviet",
    SovietOccupied = "soviet_occupied", Absent = "absent");
#[rustfmt::skip]
named!(Tie, None = "none", DeFacto = "de_facto", Full = "full", Dormant = "dormant", Broken = "broken");
#[rustfmt::skip]
named!(Stance, War = "war", Hostile = "hostile", Strained = "strained", Neutral = "neutral", Cooperative = "cooperative",
    Partner = "partner", Ally = "ally");

impl Standing {
    /// Whether a place of this standing has a tie and a stance of its own.
    pub fn has_relation(self) -> bool {
        matches!(self, Standing::Sovereign | Standing::Exile | Standing::Rival)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for standing in Standing::ALL {
            assert_eq!(Standing::from_name(standing.name()), Some(*standing));
        }
        for tie in Tie::ALL {
            assert_eq!(Tie::from_name(tie.name()), Some(*tie));
        }
        for stance in Stance::ALL {
            assert_eq!(Stance::from_name(stance.name()), Some(*stance));
        }
    }

    #[test]
    fn stances_are_ordered_from_war_to_alliance() {
        assert!(Stance::ALL.is_sorted());
        assert!(Stance::War < Stance::Neutral && Stance::Neutral < Stance::Ally);
    }
}
