//! Linking: ids become positions, and the checked parts are put together into the bundle's types.

use crate::geography::Geography;
use crate::problem::Problems;
use crate::read::Read;
use crate::relations::Coded;
use atlas_core::area::Holding;
use atlas_core::date::Date;
use atlas_core::event::Event;
use atlas_core::life::{LifeSpan, Status};
use atlas_core::place::{EventIx, NameSpan, Place, PlaceIx};
use atlas_core::record::{Leader, Piece, Record};
use atlas_core::texts::{Citation, EffectText, EventText, Source, Texts};
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
    let mut places: Vec<usize> = (0..read.places.len()).collect();
    places.sort_by(|a, b| read.places[*a].id.cmp(&read.places[*b].id));
    for pair in places.windows(2) {
        if read.places[pair[0]].id == read.places[pair[1]].id {
            let other = &read.places[pair[0]].at;
            problems.add(
                &read.places[pair[1]].at,
                format!("there is another place with this id in {}:{}", other.file, other.line),
            );
        }
    }
    let place_ix: HashMap<String, PlaceIx> =
        (0u16..).zip(&places).map(|(i, position)| (read.places[*position].id.clone(), PlaceIx(i))).collect();

    let mut events: Vec<usize> = (0..read.events.len()).collect();
    events.sort_by(|a, b| {
        let (a, b) = (&read.events[*a], &read.events[*b]);
        (a.date.0, a.order, &a.id).cmp(&(b.date.0, b.order, &b.id))
    });
    repeated_events(read, problems);

    let life = places
        .iter()
        .map(|position| {
            let place = &read.places[*position];
            place
                .life
                .iter()
                .map(|l| LifeSpan {
                    from: l.from,
                    status: l.status,
                    of: l.of.iter().filter_map(|id| known(id, &place_ix, &place.at, problems)).collect(),
                    recognised: l.recognised,
                })
                .collect()
        })
        .collect();
    let (histories, history_of) = histories(read, &place_ix, problems);
    Linked { places, place_ix, events, life, histories, history_of }
}

fn known(
    id: &str,
    places: &HashMap<String, PlaceIx>,
    at: &crate::problem::Place,
    problems: &mut Problems,
) -> Option<PlaceIx> {
    let found = places.get(id).copied();
    if found.is_none() {
        problems.add(at, format!("there is no place `{id}`; add it to places/ or mend the id"));
    }
    found
}

fn repeated_events(read: &Read, problems: &mut Problems) {
    let mut seen: HashMap<&str, &crate::problem::Place> = HashMap::new();
    for event in &read.events {
        if let Some(other) = seen.insert(&event.id, &event.at) {
            problems.add(&event.at, format!("there is another event with this id in {}:{}", other.file, other.line));
        }
    }
}

fn histories(
    read: &Read,
    place_ix: &HashMap<String, PlaceIx>,
    problems: &mut Problems,
) -> (Vec<Vec<Holding>>, HashMap<String, u16>) {
    let mut histories = Vec::new();
    let mut history_of: HashMap<String, u16> = HashMap::new();
    for land in &read.lands {
        let index = u16::try_from(histories.len()).unwrap_or(u16::MAX);
        histories.push(
            land.held
                .iter()
                .map(|h| Holding {
                    from: h.from,
                    by: if h.by == "nobody" { None } else { known(&h.by, place_ix, &land.at, problems) },
                    occupied: h.occupied.as_ref().and_then(|id| known(id, place_ix, &land.at, problems)),
                    troops: h.troops,
                })
                .collect(),
        );
        for piece in &land.pieces {
            if history_of.insert(piece.clone(), index).is_some() {
                problems.add(&land.at, format!("piece {piece} has two histories; each piece stands in one [[land]]"));
            }
        }
    }
    (histories, history_of)
}

impl Linked {
    /// The place, as read, at a position.
    pub fn place<'a>(&self, read: &'a Read, place: PlaceIx) -> &'a crate::read::places::Place {
        &read.places[self.places[usize::from(place.0)]]
    }

    /// The event, as read, at a position.
    pub fn event<'a>(&self, read: &'a Read, event: EventIx) -> &'a crate::read::events::Event {
        &read.events[self.events[usize::from(event.0)]]
    }

    /// All places with their positions.
    pub fn each_place<'a>(&'a self, read: &'a Read) -> impl Iterator<Item = (PlaceIx, &'a crate::read::places::Place)> {
        (0u16..).map(PlaceIx).zip(self.places.iter().map(|p| &read.places[*p]))
    }

    /// All events with their positions, in order of date.
    pub fn each_event<'a>(&'a self, read: &'a Read) -> impl Iterator<Item = (EventIx, &'a crate::read::events::Event)> {
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

/// Puts the parts together. Only called when no problem was found.
pub fn assemble(read: &Read, linked: Linked, coded: Coded, geography: &Geography) -> (Record, Texts) {
    let texts = texts(read, &linked);
    let ix =
        |ids: &[String]| -> Vec<PlaceIx> { ids.iter().filter_map(|id| linked.place_ix.get(id).copied()).collect() };
    let events = linked
        .each_event(read)
        .map(|(_, e)| Event {
            id: e.id.clone(),
            date: e.date.0,
            precision: e.date.1,
            end: e.end,
            kind: e.kind,
            places: ix(&e.places),
            combat: ix(&e.combat),
        })
        .collect();
    let mut epochs: Vec<Date> = linked.histories.iter().flatten().map(|h| h.from).collect();
    epochs.extend(linked.life.iter().flatten().map(|l| l.from));
    epochs.extend(coded.spans.iter().flatten().map(|s| s.from).filter(|d| *d == Date::FIRST));
    epochs.sort_unstable();
    epochs.dedup();
    let pieces = geography
        .ids
        .iter()
        .enumerate()
        .map(|(i, id)| Piece {
            id: id.clone(),
            area_km2: geography.areas_km2[i] as f32,
            anchor: geography.anchors[i],
            history: linked.history_of.get(id).copied().unwrap_or(u16::MAX),
        })
        .collect();
    let places = linked
        .places
        .iter()
        .zip(linked.life)
        .zip(coded.spans)
        .map(|((position, life), spans)| {
            let place = &read.places[*position];
            Place {
                id: place.id.clone(),
                cow: place.cow,
                iso3: place.iso3.clone(),
                present: place.present.clone(),
                names: place.names.iter().map(|(from, name)| NameSpan { from: *from, name: name.clone() }).collect(),
                life,
                spans,
            }
        })
        .collect();
    let record = Record {
        places,
        pieces,
        histories: linked.histories,
        events,
        leaders: read.leaders.leaders.iter().map(|(from, name)| Leader { from: *from, name: name.clone() }).collect(),
        epochs,
        overview: geography.overview.clone(),
        lakes: geography.lakes.clone(),
        texts_sum: 0,
        detail_sum: 0,
    };
    (record, texts)
}

fn texts(read: &Read, linked: &Linked) -> Texts {
    let mut order: Vec<&crate::read::sources::Source> = read.sources.iter().collect();
    order.sort_by(|a, b| a.id.cmp(&b.id));
    let source_ix: HashMap<&str, u16> = order.iter().zip(0u16..).map(|(s, i)| (s.id.as_str(), i)).collect();
    let events = linked
        .each_event(read)
        .map(|(_, e)| EventText {
            title: e.title.clone(),
            text: e.text.clone(),
            effects: e
                .effects
                .iter()
                .filter_map(|f| {
                    let place = linked.place_ix.get(&f.place).copied()?;
                    Some(EffectText { place, tie: f.tie, stance: f.stance, rule: f.rule.clone(), then: f.then })
                })
                .collect(),
            grade: e.grade,
            sources: e
                .sources
                .iter()
                .filter_map(|(id, saw)| Some(Citation { source: *source_ix.get(id.as_str())?, saw: saw.clone() }))
                .collect(),
            caution: e.caution.clone(),
            reasoning: e.reasoning.clone(),
            facts: e.facts.clone(),
        })
        .collect();
    let sources = order
        .iter()
        .map(|s| Source {
            title: s.title.clone(),
            within: s.within.clone(),
            url: s.url.clone(),
            kind: s.kind.clone(),
            seen: s.seen.clone(),
        })
        .collect();
    let place_notes =
        linked.each_place(read).filter_map(|(ix, p)| p.note.as_ref().map(|note| (ix, note.clone()))).collect();
    Texts { events, sources, place_notes }
}
