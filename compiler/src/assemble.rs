//! Assembling: the checked parts are put together into the bundle's types.

use crate::geography::Geography;
use crate::link::Linked;
use crate::read::Read;
use crate::relations::Coded;
use atlas_core::bloc::{Bloc, Membership};
use atlas_core::date::Date;
use atlas_core::event::Event;
use atlas_core::place::{NameSpan, Place, PlaceIx};
use atlas_core::record::{Leader, Piece, Record, epochs};
use atlas_core::texts::{Capital, Citation, EffectText, EventText, Office, OfficeKind, PlaceText, Source, Texts, city};
use atlas_core::topology::Point;
use std::collections::{HashMap, HashSet};

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
    let places: Vec<Place> = linked
        .places
        .iter()
        .zip(linked.life)
        .zip(coded.spans)
        .map(|((position, life), spans)| {
            let place = &read.places[*position];
            Place {
                id: place.id.clone(),
                region: place.region,
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
        epochs: epochs(&linked.histories, &places),
        places,
        pieces,
        histories: linked.histories,
        events,
        leaders: holders(&read.leaders.leaders),
        languages: Vec::new(),
        overview: geography.overview.clone(),
        lakes: geography.lakes.clone(),
        texts_sum: 0,
        detail_sum: 0,
    };
    (record, texts)
}

fn texts(read: &Read, linked: &Linked) -> Texts {
    // The sources of blocs are not in the bundle.
    let cited: HashSet<&str> = read.events.iter().flat_map(|e| &e.sources).map(|(id, _)| id.as_str()).collect();
    let mut order: Vec<&crate::read::sources::Source> =
        read.sources.iter().filter(|s| cited.contains(s.id.as_str())).collect();
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
            treaty: e.treaty.clone(),
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
    let cities: HashMap<&str, Point> = read.cities.iter().map(|city| (city.name.as_str(), city.point)).collect();
    let capital = |(from, name): &(Date, String)| {
        let at = city(name).and_then(|city| cities.get(city).copied());
        Capital { from: *from, name: name.clone(), at }
    };
    let places = linked
        .each_place(read)
        .map(|(place, p)| PlaceText {
            place,
            note: p.note.clone(),
            capitals: p.capitals.iter().map(capital).collect(),
            follows: p.follows.iter().filter_map(|id| linked.place_ix.get(id).copied()).collect(),
        })
        .filter(|p| p.note.is_some() || !p.capitals.is_empty() || !p.follows.is_empty())
        .collect();
    let offices = vec![
        Office { kind: OfficeKind::ForeignMinister, holders: holders(&read.leaders.foreign_ministers) },
        Office { kind: OfficeKind::UsPresident, holders: holders(&read.leaders.us_presidents) },
    ];
    Texts { events, sources, places, offices, blocs: blocs(read, linked), tiers: tiers(read, linked) }
}

/// Holders of an office, as the bundle has them.
fn holders(list: &[(Date, String)]) -> Vec<Leader> {
    list.iter().map(|(from, name)| Leader { from: *from, name: name.clone() }).collect()
}

fn blocs(read: &Read, linked: &Linked) -> Vec<Bloc> {
    let member = |m: &crate::read::blocs::Member, bloc: &crate::read::blocs::Bloc| {
        let place = linked.place_ix.get(&m.place).copied()?;
        Some(Membership { place, from: m.from, to: m.to.or(bloc.to), role: m.role })
    };
    let bloc = |b: &crate::read::blocs::Bloc| {
        let mut members: Vec<Membership> = b.members.iter().filter_map(|m| member(m, b)).collect();
        members.sort_by_key(|m| (m.place, m.from));
        Bloc { id: b.id.clone(), name: b.name.clone(), side: b.side, from: b.from, to: b.to, members }
    };
    read.blocs.iter().map(bloc).collect()
}

fn tiers(read: &Read, linked: &Linked) -> Vec<Vec<PlaceIx>> {
    read.tiers
        .iter()
        .map(|tier| tier.places.iter().filter_map(|id| linked.place_ix.get(id).copied()).collect())
        .collect()
}
