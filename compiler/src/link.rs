//! Linking: ids become positions.

use crate::problem::{self, Problems};
use crate::read::{Read, events, places};
use atlas_core::area::Holding;
use atlas_core::date::Date;
use atlas_core::life::{LifeSpan, Status};
use atlas_core::place::{EventIx, PlaceIx};
use std::collections::HashMap;

/// The record with positions in the place of ids.
pub struct Linked {
    /// For each place, in order of id, its position in [`Read::places`].
    pub places: Vec<usize>,
    /// Position of each place id.
    pub place_ix: HashMap<String, PlaceIx>,
    /// For each event, in order of date, its position in [`Read::events`].
    pub events: Vec<usize>,
    /// Life of each place.
    pub life: Vec<Vec<LifeSpan>>,
    /// Histories of land, in the order of [`Read::lands`].
    pub histories: Vec<Vec<Holding>>,
    /// History of each piece id.
    pub history_of: HashMap<String, u16>,
}

/// Resolves all ids. Unknown and repeated ones are problems.
pub fn link(read: &Read, problems: &mut Problems) -> Linked {
    once(read.places.iter().map(|p| (p.id.as_str(), &p.at)), "place", problems);
    once(read.events.iter().map(|e| (e.id.as_str(), &e.at)), "event", problems);
    once(read.sources.iter().map(|s| (s.id.as_str(), &s.at)), "source", problems);
    once(read.pieces.iter().map(|p| (p.id.as_str(), &p.at)), "piece", problems);
    once(read.blocs.iter().map(|b| (b.id.as_str(), &b.at)), "bloc", problems);
    once(read.facts.iter().map(|f| (f.id.as_str(), &f.at)), "fact", problems);
    let mut places: Vec<usize> = (0..read.places.len()).collect();
    places.sort_by(|a, b| read.places[*a].id.cmp(&read.places[*b].id));
    let place_ix: HashMap<String, PlaceIx> =
        (0u16..).zip(&places).map(|(i, position)| (read.places[*position].id.clone(), PlaceIx(i))).collect();

    let mut events: Vec<usize> = (0..read.events.len()).collect();
    events.sort_by(|a, b| {
        let (a, b) = (&read.events[*a], &read.events[*b]);
        (a.date.0, a.order, &a.id).cmp(&(b.date.0, b.order, &b.id))
    });

    let life = places.iter().map(|position| life(&read.places[*position], &place_ix, problems)).collect();
    for event in &read.events {
        let effects = event.effects.iter().map(|e| &e.place);
        for id in event.places.iter().chain(&event.combat).chain(effects) {
            known(id, &place_ix, &event.at, problems);
        }
    }
    for member in read.blocs.iter().flat_map(|b| &b.members) {
        known(&member.place, &place_ix, &member.at, problems);
    }
    let (histories, history_of) = histories(read, &place_ix, problems);
    Linked { places, place_ix, events, life, histories, history_of }
}

/// Asks that every id occurs once; a repetition is a problem of the later record and names the earlier one.
fn once<'a>(ids: impl Iterator<Item = (&'a str, &'a problem::Place)>, what: &str, problems: &mut Problems) {
    let mut seen: HashMap<&str, &problem::Place> = HashMap::new();
    for (id, at) in ids {
        if let Some(other) = seen.get(id) {
            problems.add(at, format!("there is another {what} `{id}` at {other}; rename one or take it out"));
        } else {
            seen.insert(id, at);
        }
    }
}

/// Position of a place, or a problem.
fn known(id: &str, places: &HashMap<String, PlaceIx>, at: &problem::Place, problems: &mut Problems) -> Option<PlaceIx> {
    let found = places.get(id).copied();
    if found.is_none() {
        problems.add(at, format!("there is no place `{id}`; add it to places/ or mend the id"));
    }
    found
}

fn life(place: &places::Place, places: &HashMap<String, PlaceIx>, problems: &mut Problems) -> Vec<LifeSpan> {
    place
        .life
        .iter()
        .map(|l| LifeSpan {
            from: l.from,
            status: l.status,
            of: l.of.iter().filter_map(|id| known(id, places, &l.at, problems)).collect(),
            recognised: l.recognised,
        })
        .collect()
}

fn histories(
    read: &Read,
    places: &HashMap<String, PlaceIx>,
    problems: &mut Problems,
) -> (Vec<Vec<Holding>>, HashMap<String, u16>) {
    let pieces = read.lands.iter().flat_map(|land| land.pieces.iter().map(|piece| (piece.as_str(), &land.at)));
    let mut seen: HashMap<&str, &problem::Place> = HashMap::new();
    for (piece, at) in pieces {
        if let Some(other) = seen.insert(piece, at) {
            problems
                .add(at, format!("piece {piece} stands in the [[land]] at {other} too; leave it in one place only"));
        }
    }
    let histories = read
        .lands
        .iter()
        .map(|land| {
            land.held
                .iter()
                .map(|h| Holding {
                    from: h.from,
                    by: if h.by == "nobody" { None } else { known(&h.by, places, &h.at, problems) },
                    occupied: h.occupied.as_ref().and_then(|id| known(id, places, &h.at, problems)),
                    troops: h.troops,
                })
                .collect()
        })
        .collect();
    let numbered = (0u16..).zip(&read.lands);
    let history_of = numbered.flat_map(|(i, land)| land.pieces.iter().map(move |piece| (piece.clone(), i))).collect();
    (histories, history_of)
}

impl Linked {
    /// The place, as read, at a position.
    pub fn place<'a>(&self, read: &'a Read, place: PlaceIx) -> &'a places::Place {
        &read.places[self.places[usize::from(place.0)]]
    }

    /// The event, as read, at a position.
    pub fn event<'a>(&self, read: &'a Read, event: EventIx) -> &'a events::Event {
        &read.events[self.events[usize::from(event.0)]]
    }

    /// All places with their positions.
    pub fn each_place<'a>(&'a self, read: &'a Read) -> impl Iterator<Item = (PlaceIx, &'a places::Place)> {
        (0u16..).map(PlaceIx).zip(self.places.iter().map(|p| &read.places[*p]))
    }

    /// All events with their positions, in order of date.
    pub fn each_event<'a>(&'a self, read: &'a Read) -> impl Iterator<Item = (EventIx, &'a events::Event)> {
        (0u16..).map(EventIx).zip(self.events.iter().map(|p| &read.events[*p]))
    }

    /// What a place is on a day.
    pub fn status(&self, place: PlaceIx, date: Date) -> Status {
        atlas_core::place::at(&self.life[usize::from(place.0)], date, |l| l.from).map_or(Status::Absent, |l| l.status)
    }

    /// Holdings of a history with their open ends.
    pub fn holdings(history: &[Holding]) -> impl Iterator<Item = (&Holding, Date)> {
        let ends = history.iter().skip(1).map(|h| h.from).chain(std::iter::once(Date::END));
        history.iter().zip(ends)
    }
}
