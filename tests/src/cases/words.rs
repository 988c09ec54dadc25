//! The words in which the cases are written.

pub(super) use super::Held::{By, Nobody, Occupied, Own, Troops, Under};
pub(super) use super::{Case, Held, LandCase};
pub(super) use atlas_core::relation::Stance::{Ally, Cooperative, Hostile, Neutral, Partner, Strained, War};
pub(super) use atlas_core::relation::Standing::{Absent, Dependent, Soviet, SovietOccupied};
pub(super) use atlas_core::relation::Tie::{Broken, DeFacto, Dormant, Full, None as NoTie};
use atlas_core::relation::{Relation, Stance, Standing, Tie};

/// A state with land and relations of its own.
pub(super) const fn state(place: &'static str, day: &'static str, tie: Tie, stance: Stance, why: &'static str) -> Case {
    Case { place, day, standing: Standing::Sovereign, relation: Some(Relation { tie, stance }), why }
}

/// A government in exile.
pub(super) const fn exile(place: &'static str, day: &'static str, tie: Tie, stance: Stance, why: &'static str) -> Case {
    Case { place, day, standing: Standing::Exile, relation: Some(Relation { tie, stance }), why }
}

/// A government of part of a state.
pub(super) const fn rival(place: &'static str, day: &'static str, tie: Tie, stance: Stance, why: &'static str) -> Case {
    Case { place, day, standing: Standing::Rival, relation: Some(Relation { tie, stance }), why }
}

/// A place that has no relations of its own.
pub(super) const fn other(place: &'static str, day: &'static str, standing: Standing, why: &'static str) -> Case {
    Case { place, day, standing, relation: None, why }
}

/// A piece of land.
pub(super) const fn land(piece: &'static str, day: &'static str, held: Held, why: &'static str) -> LandCase {
    LandCase { piece, day, held, why }
}
