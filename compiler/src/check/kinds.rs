//! Kinds of events: what each asks of its effects and of the relation that holds at the end of its day.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use crate::read::events::{Effect, Event};
use crate::relations::Coded;
use atlas_core::event::Kind;
use atlas_core::relation::{Relation, Stance, Tie};

/// Checks all events.
pub fn check(read: &Read, linked: &Linked, coded: &Coded, problems: &mut Problems) {
    for (_, event) in linked.each_event(read) {
        let mut reasons = Vec::new();
        for effect in &event.effects {
            reasons.extend(tie(event.kind, effect));
            reasons.extend(stance(event.kind, effect));
        }
        // Tie and stance at the end of the event's day, of each place that has them.
        let relations: Vec<(&str, Relation)> = event
            .places
            .iter()
            .filter_map(|id| {
                let place = linked.place_ix.get(id)?;
                Some((id.as_str(), coded.span(*place, event.date.0)?.relation?))
            })
            .collect();
        if event.effects.is_empty() {
            reasons.extend(elsewhere(event, &relations));
        }
        for (id, relation) in relations {
            reasons.extend(outcome(event, id, relation));
        }
        reasons.into_iter().for_each(|reason| problems.add(&event.at, reason));
    }
    for event in read.events.iter().filter(|e| e.relations_kept && e.kind != Kind::WarBegins) {
        problems.add(&event.at, "`relations_kept` belongs to the kind `war_begins` only; leave it out");
    }
}

/// The ties of which a kind must set one.
fn wanted(kind: Kind) -> &'static [Tie] {
    match kind {
        Kind::RelationsBroken => &[Tie::Broken],
        Kind::RelationsDormant => &[Tie::Dormant],
        Kind::RelationsEstablished | Kind::RelationsRestored => &[Tie::Full, Tie::DeFacto],
        _ => &[],
    }
}

/// Those ties in words.
fn named(ties: &[Tie]) -> String {
    ties.iter().map(|t| t.name()).collect::<Vec<_>>().join(" or ")
}

/// What the kind asks of the tie that an effect sets.
fn tie(kind: Kind, effect: &Effect) -> Option<String> {
    let ties = wanted(kind);
    let fits = ties.is_empty() || effect.tie.is_some_and(|tie| ties.contains(&tie));
    (!fits).then(|| {
        let (kind, place) = (kind.name(), &effect.place);
        format!("is `{kind}`, so its effect on `{place}` must set the tie {}; mend one of them", named(ties))
    })
}

/// What the kind asks of the stance that an effect sets.
fn stance(kind: Kind, effect: &Effect) -> Option<String> {
    let wrong = kind == Kind::WarBegins && effect.stance != Some(Stance::War);
    wrong.then(|| {
        format!("is `war_begins`, so its effect on `{}` must set the stance war; mend one of them", effect.place)
    })
}

/// An event without effects may tell of what another event of the day has done; but what its kind says must be true of a place.
fn elsewhere(event: &Event, relations: &[(&str, Relation)]) -> Option<String> {
    let name = event.kind.name();
    if event.kind == Kind::WarBegins && relations.iter().all(|(_, r)| r.stance != Stance::War) {
        return Some(format!("is `{name}`, but none of its places is at war on that day; add the effect"));
    }
    let ties = wanted(event.kind);
    let fits = ties.is_empty() || relations.iter().any(|(_, r)| ties.contains(&r.tie));
    (!fits)
        .then(|| format!("is `{name}`, but none of its places has the tie {} on that day; add the effect", named(ties)))
}

/// What the kind asks of the relation with a place at the end of the day.
fn outcome(event: &Event, id: &str, relation: Relation) -> Option<String> {
    let acts = event.effects.iter().any(|e| e.place == id);
    match event.kind {
        Kind::TreatyAssistance | Kind::TreatyFriendship
            if relation.stance < Stance::Partner && event.caution.is_none() =>
        {
            Some(format!(
                "is a treaty of this kind, but `{id}` is only {}; say why in `caution`",
                relation.stance.name()
            ))
        }
        // `none` too is no relation: a war with a state that was never recognised breaks nothing.
        Kind::WarBegins if acts && !event.relations_kept && !matches!(relation.tie, Tie::Broken | Tie::None) => {
            Some(format!("begins a war, so the tie of `{id}` must be broken; break it or say `relations_kept = true`"))
        }
        Kind::WarEnds if acts && relation.stance == Stance::War => {
            Some(format!("is `war_ends`, but leaves `{id}` at war; set another stance or mend the kind"))
        }
        _ => None,
    }
}
