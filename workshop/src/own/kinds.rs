//! What a kind of event asks of its effects, as for events of ours.

use super::faults::Faults;
use atlas_core::event::Kind;
use atlas_core::own_fault::{Where, Wrong};
use atlas_core::relation::{Stance, Tie};

/// The ties of which a kind must set one.
fn wanted(kind: Kind) -> &'static [Tie] {
    match kind {
        Kind::RelationsBroken => &[Tie::Broken],
        Kind::RelationsDormant => &[Tie::Dormant],
        Kind::RelationsEstablished | Kind::RelationsRestored => &[Tie::Full, Tie::DeFacto],
        _ => &[],
    }
}

/// Holds an effect against the kind of its event.
pub fn check(at: Where, kind: Kind, place: &str, tie: Option<Tie>, stance: Option<Stance>, faults: &mut Faults) {
    let ties = wanted(kind);
    if !ties.is_empty() && !tie.is_some_and(|tie| ties.contains(&tie)) {
        let names: Vec<&str> = ties.iter().map(|tie| tie.name()).collect();
        faults.add(at, Wrong::WantsTie, kind.name(), names.join(", "));
    }
    if kind == Kind::WarBegins && stance != Some(Stance::War) {
        faults.add(at, Wrong::WantsWar, kind.name(), "");
    }
    if kind == Kind::WarEnds && stance == Some(Stance::War) {
        faults.add(at, Wrong::StillWar, place, "");
    }
}
