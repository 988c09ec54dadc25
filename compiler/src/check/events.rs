//! Events: their ids and places, and what their kinds ask of their effects.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::{Read, events::Event};
use crate::relations::Coded;
use atlas_core::event::Kind;
use atlas_core::life::Status;
use atlas_core::place::PlaceIx;
use atlas_core::relation::{Relation, Stance, Tie};

/// Longest title in characters: it must fit a line of the list.
const TITLE: usize = 72;

/// Checks all events.
pub fn check(read: &Read, linked: &Linked, coded: &Coded, problems: &mut Problems) {
    for (_, event) in linked.each_event(read) {
        form(event, problems);
        places(event, linked, problems);
        kind(event, linked, coded, problems);
    }
}

fn form(event: &Event, problems: &mut Problems) {
    if event.title.trim().is_empty() || event.title.chars().count() > TITLE {
        problems.add(&event.at, format!("the title needs 1 to {TITLE} characters"));
    }
    if event.text.trim().is_empty() {
        problems.add(&event.at, "has no text");
    }
    if event.end.is_some_and(|(end, _)| end < event.date.0) {
        problems.add(&event.at, "ends before it begins");
    }
    for effect in &event.effects {
        if !event.places.contains(&effect.place) {
            problems.add(&event.at, format!("acts on `{}`, but does not name it in `places`", effect.place));
        }
    }
}

/// Every place named exists around the date: on the day itself or, for its end, on the day before.
fn places(event: &Event, linked: &Linked, problems: &mut Problems) {
    for id in event.places.iter().chain(&event.combat) {
        let Some(place) = linked.place_ix.get(id) else {
            problems.add(&event.at, format!("there is no place `{id}`; add it to places/ or mend the id"));
            continue;
        };
        let there = |day| linked.status(*place, day) != Status::Absent;
        let last = event.end.map_or(event.date.0, |(end, _)| end);
        let day_before = event.date.0.pred();
        if !there(event.date.0) && !day_before.is_some_and(there) && !there(last) {
            problems.add(&event.at, format!("names `{id}`, which is not there on {}", event.date.0));
        }
    }
}

fn kind(event: &Event, linked: &Linked, coded: &Coded, problems: &mut Problems) {
    for effect in &event.effects {
        let wanted = match event.kind {
            Kind::RelationsBroken => Some("broken").filter(|_| effect.tie != Some(Tie::Broken)),
            Kind::RelationsDormant => Some("dormant").filter(|_| effect.tie != Some(Tie::Dormant)),
            Kind::RelationsEstablished | Kind::RelationsRestored => {
                Some("full or de_facto").filter(|_| !matches!(effect.tie, Some(Tie::Full | Tie::DeFacto)))
            }
            _ => None,
        };
        if let Some(tie) = wanted {
            problems.add(
                &event.at,
                format!("is `{}`, so its effect on `{}` must set the tie {tie}", event.kind.name(), effect.place),
            );
        }
        if event.kind == Kind::WarBegins && effect.stance != Some(Stance::War) {
            problems.add(
                &event.at,
                format!("is `war_begins`, so its effect on `{}` must set the stance war", effect.place),
            );
        }
        if event.kind == Kind::WarEnds && effect.stance == Some(Stance::War) {
            problems.add(&event.at, format!("is `war_ends`, so its effect on `{}` must leave war", effect.place));
        }
    }
    for id in &event.places {
        let Some(relation) = linked.place_ix.get(id).and_then(|place| relation(*place, event, coded)) else { continue };
        let treaty = matches!(event.kind, Kind::TreatyAssistance | Kind::TreatyFriendship);
        if treaty && relation.stance < Stance::Partner && event.caution.is_none() {
            problems.add(
                &event.at,
                format!(
                    "is a treaty of this kind, but `{id}` is only {}: say why in `caution`",
                    relation.stance.name()
                ),
            );
        }
        let acts = event.effects.iter().any(|e| e.place == *id && e.stance.is_some());
        // `none` too is no relation: a war with a state that was never recognised breaks nothing.
        let severed = matches!(relation.tie, Tie::Broken | Tie::None);
        if event.kind == Kind::WarBegins && acts && !severed && !event.relations_kept {
            problems.add(
                &event.at,
                format!("begins a war, so the tie of `{id}` must be broken, unless `relations_kept = true`"),
            );
        }
    }
}

/// Tie and stance of a place at the end of the event's day.
fn relation(place: PlaceIx, event: &Event, coded: &Coded) -> Option<Relation> {
    coded.span(place, event.date.0).and_then(|s| s.relation)
}
