//! Events: their form, and the places they name and act on.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::{Read, events::Event};
use atlas_core::date::{Date, Precision};
use atlas_core::event::Kind;
use atlas_core::life::Status;
use std::collections::HashMap;

/// Longest title in characters: it must fit a line of the list.
const TITLE: usize = 72;

/// Checks all events.
pub fn check(read: &Read, linked: &Linked, problems: &mut Problems) {
    twins(read, linked, problems);
    for (_, event) in linked.each_event(read) {
        form(event, problems);
        effects(event, problems);
        places(event, linked, problems);
    }
}

/// No two events are the same: of one day and kind, about the same places. Acts of the world timeline have no places to tell them apart.
fn twins(read: &Read, linked: &Linked, problems: &mut Problems) {
    let mut seen: HashMap<(Date, Kind, Vec<&str>), &Event> = HashMap::new();
    let exact = |e: &Event| e.date.1 == Precision::Day && !e.places.is_empty();
    for (_, event) in linked.each_event(read).filter(|(_, e)| exact(e)) {
        let mut places: Vec<&str> = event.places.iter().map(String::as_str).collect();
        places.sort_unstable();
        if let Some(other) = seen.insert((event.date.0, event.kind, places), event) {
            problems.add(
                &event.at,
                format!("is of the same day and kind, and about the same places, as `{}`; make them one", other.id),
            );
        }
    }
}

fn form(event: &Event, problems: &mut Problems) {
    let length = event.title.chars().count();
    if event.title.trim().is_empty() || length > TITLE {
        problems.add(&event.at, format!("the title has {length} characters; write 1 to {TITLE}"));
    }
    if let Some((end, _)) = event.end.filter(|(end, _)| *end < event.date.0) {
        problems.add(&event.at, format!("ends on {end}, before it begins on {}; mend one of the days", event.date.0));
    }
    for (list, what) in [(&event.places, "places"), (&event.combat, "combat"), (&event.facts, "facts")] {
        for (i, id) in list.iter().enumerate() {
            if list.iter().take(i).any(|other| other == id) {
                problems.add(&event.at, format!("names `{id}` twice in `{what}`; once is enough"));
            }
        }
    }
}

fn effects(event: &Event, problems: &mut Problems) {
    for (i, effect) in event.effects.iter().enumerate() {
        let id = &effect.place;
        if !event.places.contains(id) {
            problems.add(&event.at, format!("acts on `{id}`, but does not name it in `places`; add it there"));
        }
        if event.effects.iter().take(i).any(|other| other.place == *id) {
            problems.add(&event.at, format!("has two effects on `{id}`; make them one, or make two events"));
        }
        // Periods end before anything else of a day, so an end on the first day would never come.
        if effect.then.is_some() && event.end.is_some_and(|(end, _)| end == event.date.0) {
            problems.add(
                &event.at,
                format!("the effect on `{id}` has a `then`, but ends on the day on which it acts; give a later `end`"),
            );
        }
    }
}

/// Every place named exists around the date: on the day itself or, for its end, on the day before.
fn places(event: &Event, linked: &Linked, problems: &mut Problems) {
    let day = event.date.0;
    let last = event.end.map_or(day, |(end, _)| end);
    for id in event.places.iter().chain(&event.combat) {
        let Some(place) = linked.place_ix.get(id).copied() else { continue };
        let days = || [Some(day), day.pred(), Some(last)].into_iter().flatten();
        if days().all(|day| linked.status(place, day) == Status::Absent) {
            problems.add(
                &event.at,
                format!("names `{id}`, which is not there on {day}; mend the date or the place's life"),
            );
        }
    }
    for id in &event.combat {
        if !event.places.contains(id) {
            problems.add(&event.at, format!("has combat in `{id}`, but does not name it in `places`; add it there"));
        }
        let place = linked.place_ix.get(id).copied();
        if place.is_some_and(|place| linked.status(place, day) == Status::Movement) {
            problems.add(&event.at, format!("has combat in `{id}`, a movement without land; name the state it is in"));
        }
    }
}
