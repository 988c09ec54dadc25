//! Blocs: their members are there, their days follow one another, and the stance of a member has an event that speaks for it.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use crate::read::blocs::{Bloc, Member, Role, Side};
use crate::relations::Coded;
use atlas_core::date::Date;
use atlas_core::event::Grade;
use atlas_core::place::{PlaceIx, Span};
use atlas_core::relation::{Stance, Standing};
use std::collections::HashMap;

/// Checks all blocs.
pub fn check(read: &Read, linked: &Linked, coded: &Coded, problems: &mut Problems) {
    let events: HashMap<&str, &[String]> = read.events.iter().map(|e| (e.id.as_str(), e.places.as_slice())).collect();
    for bloc in &read.blocs {
        if let Some(to) = bloc.to.filter(|to| *to <= bloc.from) {
            problems.add(&bloc.at, format!("ends on {to}, but begins on {}; mend one of the days", bloc.from));
        }
        for (i, member) in bloc.members.iter().enumerate() {
            form(bloc, member, &bloc.members[..i], problems);
            told(member, &events, problems);
            if let Some(place) = linked.place_ix.get(&member.place).copied() {
                there(bloc, member, place, coded, problems);
                stance(bloc, member, place, (read, linked, coded), problems);
            }
        }
    }
}

/// Days of a membership, and its grade.
fn form(bloc: &Bloc, member: &Member, earlier: &[Member], problems: &mut Problems) {
    let (id, from, end) = (&member.place, member.from, bloc.end(member));
    if end <= from {
        problems.add(&member.at, format!("`{id}` leaves on {end}, but enters on {from}; mend one of the days"));
    }
    if from < bloc.from || end > bloc.to.unwrap_or(Date::END) {
        problems.add(&member.at, format!("`{id}` is a member on days on which there is no such bloc; mend the days"));
    }
    if earlier.iter().any(|e| e.place == *id && e.from < end && from < bloc.end(e)) {
        problems.add(&member.at, format!("`{id}` is a member twice on {from}; mend the days, or make them one entry"));
    }
    if member.grade == Some(Grade::C) && member.note.is_none() {
        problems.add(&member.at, format!("`{id}` has grade C, which needs a `note`; say on what the days rest"));
    }
}

/// The event that a membership names is there, and names the place.
fn told(member: &Member, events: &HashMap<&str, &[String]>, problems: &mut Problems) {
    let Some(event) = &member.event else { return };
    match events.get(event.as_str()) {
        None => problems.add(&member.at, format!("there is no event `{event}`; mend the id or leave it out")),
        // What concerns the Soviet state alone stands on the world timeline, which names no place.
        Some([]) if member.place == "soviet" => {}
        Some(places) if !places.contains(&member.place) => {
            problems.add(&member.at, format!("the event `{event}` does not name `{}`; mend one of them", member.place));
        }
        _ => {}
    }
}

/// Spans of a place that overlap a membership, each with its first day in it.
fn spans<'a>(bloc: &Bloc, member: &Member, place: PlaceIx, coded: &'a Coded) -> impl Iterator<Item = (Date, &'a Span)> {
    let (from, end) = (member.from, bloc.end(member));
    let spans = &coded.spans[usize::from(place.0)];
    let ends = spans.iter().skip(1).map(|s| s.from).chain(std::iter::once(Date::END));
    spans.iter().zip(ends).filter(move |(s, e)| s.from < end && from < *e).map(move |(s, _)| (s.from.max(from), s))
}

/// A member is sovereign, a rival or in exile on all its days, or a note says why it counts; but it is there.
fn there(bloc: &Bloc, member: &Member, place: PlaceIx, coded: &Coded, problems: &mut Problems) {
    let reason = spans(bloc, member, place, coded).find_map(|(day, span)| match span.standing {
        Standing::Sovereign | Standing::Exile | Standing::Rival => None,
        Standing::Absent => Some(format!("is not there on {day}; mend the days")),
        _ if member.place == "soviet" || member.note.is_some() => None,
        standing => Some(format!("is {} on {day}; say in a `note` why it counts, or mend the days", standing.name())),
    });
    if let Some(reason) = reason {
        problems.add(&member.at, format!("`{}` {reason}", member.place));
    }
}

/// Membership only fills the gap where nothing dated speaks. So a stance that does not fit it has an event after the entry.
fn stance(
    bloc: &Bloc,
    member: &Member,
    place: PlaceIx,
    (read, linked, coded): (&Read, &Linked, &Coded),
    problems: &mut Problems,
) {
    let misfit = |stance: Stance| match bloc.side {
        Side::Soviet => stance <= Stance::Neutral,
        Side::Opposed => stance >= Stance::Partner,
        _ => false,
    };
    let found = spans(bloc, member, place, coded).find_map(|(day, span)| {
        let stance = span.relation.map(|r| r.stance).filter(|stance| misfit(*stance))?;
        let event = span.stance_event.map(|ix| linked.event(read, ix));
        let before = event.is_none_or(|e| e.end.map_or(e.date.0, |(end, _)| end.max(e.date.0)) < member.from);
        before.then_some((day, stance, event))
    });
    if let Some((day, stance, event)) = found.filter(|_| member.role == Role::Member) {
        let set = event.map_or(String::new(), |e| format!(", as `{}` of {} has set it", e.id, e.date.0));
        problems.add(
            &member.at,
            format!(
                "`{}` is a member from {}, but {} on {day}{set}; add an event that speaks of its stance from then on",
                member.place,
                member.from,
                stance.name()
            ),
        );
    }
}
