//! Events of the reader's own, in the columns of our tables, and the spans that follow from them by the rules of the code book.

use super::faults::Faults;
use super::field::{date, list, number, stance, tie};
use super::kinds;
use super::resolve::Resolver;
use super::row::Row;
use atlas_core::coding::{CodingError, Effect, Stretch, Then, code};
use atlas_core::date::{Date, Precision};
use atlas_core::event::Kind;
use atlas_core::own::{OwnKind, OwnPlace, OwnRecord, OwnSpan};
use atlas_core::own_fault::{Where, Wrong};
use atlas_core::place::{EventIx, Place, PlaceIx};
use atlas_core::record::Record;
use atlas_core::relation::Stance;
use std::collections::{BTreeMap, HashMap};

/// The most events that are coded: their positions are numbers of 16 bits.
const MOST: usize = 60_000;

/// An event as it was read.
struct Event {
    id: String,
    at: Where,
    date: Date,
    end: Option<Date>,
    kind: Kind,
    order: i32,
    places: Vec<PlaceIx>,
}

/// An effect before its event is known.
struct Acting {
    at: Where,
    event: String,
    row: Row,
}

/// Events and effects in the making.
pub struct Events<'a> {
    record: &'a Record,
    resolver: &'a Resolver,
    events: Vec<Event>,
    by_id: HashMap<String, usize>,
    /// Ids of events that had faults of their own, so that their effects are not told as lacking an event.
    faulty: Vec<String>,
    effects: Vec<Acting>,
}

impl<'a> Events<'a> {
    /// None yet.
    pub fn new(record: &'a Record, resolver: &'a Resolver) -> Events<'a> {
        Events { record, resolver, events: Vec::new(), by_id: HashMap::new(), faulty: Vec::new(), effects: Vec::new() }
    }

    /// Takes in an event. Its effects may stand inside it, or in its own row for all its places.
    pub fn event(&mut self, row: &Row, faults: &mut Faults) {
        let id = row.get("id").map_or_else(|| format!("#{}", self.events.len() + self.faulty.len() + 1), String::from);
        let Some(event) = self.read(row, &id, faults) else {
            self.faulty.push(id);
            return;
        };
        if let Some(first) = self.by_id.get(&id).and_then(|i| self.events.get(*i)) {
            return faults.add(row.at, Wrong::SameId, id, first.at.line.to_string());
        }
        if self.events.len() == MOST {
            faults.add(row.at, Wrong::TooMany, MOST.to_string(), "");
        }
        if self.events.len() >= MOST {
            return;
        }
        for effect in &row.inner {
            self.effects.push(Acting { at: row.at, event: id.clone(), row: effect.clone() });
        }
        if row.get("stance").is_some() || row.get("tie").is_some() {
            for place in event.places.iter().filter_map(|p| self.record.place(*p)) {
                let mut fields = vec![("place".to_string(), place.id.clone())];
                let taken = ["stance", "tie", "then"].iter().filter_map(|name| Some((*name, row.get(name)?)));
                fields.extend(taken.map(|(name, value)| (name.to_string(), value.to_string())));
                let row = Row { at: row.at, fields, inner: Vec::new() };
                self.effects.push(Acting { at: row.at, event: id.clone(), row });
            }
        }
        self.by_id.insert(id, self.events.len());
        self.events.push(event);
    }

    fn read(&self, row: &Row, id: &str, faults: &mut Faults) -> Option<Event> {
        let needed = |name: &str, faults: &mut Faults| {
            let found = row.get(name);
            if found.is_none() {
                faults.add(row.at, Wrong::Missing, name, "");
            }
            found
        };
        if let Some(text) = row.get("precision").filter(|text| !["day", "month", "year"].contains(text)) {
            faults.add(row.at, Wrong::NoPrecision, text, "");
        }
        let begins = needed("date", faults).and_then(|text| date(row.at, text, faults)).map(first_day);
        let end = row.get("end").map(|text| date(row.at, text, faults).map(first_day));
        let kind = needed("kind", faults).and_then(|text| {
            let kind = Kind::from_name(text);
            if kind.is_none() {
                faults.add(row.at, Wrong::NoKind, text, "");
            }
            kind
        });
        let order = match row.get("order") {
            None => Some(0),
            Some(text) => {
                let digits = text.strip_prefix('-').unwrap_or(text);
                let found = number::<i32>(digits).map(|n| if digits.len() < text.len() { -n } else { n });
                if found.is_none() {
                    faults.add(row.at, Wrong::NoNumber, text, "");
                }
                found
            }
        };
        needed("title", faults);
        let on = begins.unwrap_or(Date::LAST);
        let mut places = Vec::new();
        let mut all = true;
        for text in row.get("places").into_iter().flat_map(list) {
            // The Soviet state may be among the places of an event; effects on it are refused.
            match self.resolver.find(self.record, text, on) {
                Ok(place) => places.push(place),
                Err(_) => all = self.resolver.state(self.record, row.at, text, on, faults).is_some() && all,
            }
        }
        let (date, end, kind, order) = (begins?, end.map_or(Some(None), |end| end.map(Some))?, kind?, order?);
        if let Some(end) = end.filter(|end| *end < date) {
            faults.add(row.at, Wrong::EndsBefore, date.to_string(), end.to_string());
            return None;
        }
        all.then_some(Event { id: id.to_string(), at: row.at, date, end, kind, order, places })
    }

    /// Takes in a row of the table of effects.
    pub fn effect(&mut self, row: &Row, faults: &mut Faults) {
        match row.get("event") {
            Some(event) => self.effects.push(Acting { at: row.at, event: event.to_string(), row: row.clone() }),
            None => faults.add(row.at, Wrong::Missing, "event", ""),
        }
    }

    /// The record, once all effects are linked, checked and coded.
    pub fn finish(self, faults: &mut Faults) -> OwnRecord {
        if self.events.is_empty() && self.faulty.is_empty() {
            let at = self
                .effects
                .first()
                .map_or(Where::default(), |effect| Where { file: effect.at.file, ..Where::default() });
            faults.add(at, Wrong::EffectsAlone, "", "");
            return OwnRecord { kind: OwnKind::Events, rows: 0, left_out: 0, places: Vec::new(), shapes: Vec::new() };
        }
        let mut acting: BTreeMap<PlaceIx, Vec<(Effect, Where)>> = BTreeMap::new();
        for effect in &self.effects {
            if let Some((place, found)) = self.link(effect, faults) {
                let list = acting.entry(place).or_default();
                if list.iter().any(|(other, _)| other.event == found.event) {
                    faults.add(effect.at, Wrong::TwoEffects, self.id(place), "");
                } else {
                    list.push((found, effect.at));
                }
            }
        }
        let mut places = Vec::new();
        for (ix, mut effects) in acting {
            let Some(place) = self.record.place(ix) else { continue };
            effects.sort_by_key(|(effect, _)| (effect.date, effect.order));
            let at: HashMap<EventIx, Where> = effects.iter().map(|(effect, at)| (effect.event, *at)).collect();
            let effects: Vec<Effect> = effects.into_iter().map(|(effect, _)| effect).collect();
            let (spans, errors) = code(&stretches(place), &effects, None);
            for error in errors {
                self.tell(&error, &place.id, &at, faults);
            }
            let ends = spans.iter().skip(1).map(|s| s.from).chain([Date::END]);
            let told = spans.iter().zip(ends).filter_map(|(span, to)| {
                let relation = span.relation?;
                Some(OwnSpan { from: span.from, to, stance: Some(relation.stance), tie: Some(relation.tie) })
            });
            places.push(OwnPlace { place: ix, spans: told.collect() });
        }
        OwnRecord { kind: OwnKind::Events, rows: 0, left_out: 0, places, shapes: Vec::new() }
    }

    /// An effect with its event and place.
    fn link(&self, acting: &Acting, faults: &mut Faults) -> Option<(PlaceIx, Effect)> {
        let Acting { at, event: id, row } = acting;
        let row = Row { at: *at, ..row.clone() };
        let (stance, tie) = (stance(&row, faults), tie(&row, faults));
        let Some((ix, event)) = self.by_id.get(id).and_then(|i| Some((u16::try_from(*i).ok()?, self.events.get(*i)?)))
        else {
            if !self.faulty.contains(id) {
                faults.add(*at, Wrong::NoEvent, id.as_str(), "");
            }
            return None;
        };
        let Some(text) = row.get("place") else {
            faults.add(*at, Wrong::Missing, "place", "");
            return None;
        };
        let place = self.resolver.state(self.record, *at, text, event.date, faults)?;
        if !event.places.contains(&place) {
            faults.add(*at, Wrong::NotNamed, text, event.id.as_str());
        }
        let then = match row.get("then") {
            None => None,
            Some("before") => Some(None),
            Some(text) => {
                let stance = Stance::from_name(text);
                if stance.is_none() {
                    faults.add(*at, Wrong::NoThen, text, "");
                }
                Some(Some(stance?))
            }
        };
        let later = event.end.filter(|end| *end > event.date);
        if then.is_some() && later.is_none() {
            faults.add(*at, Wrong::ThenWithoutEnd, text, "");
        }
        if row.get("stance").is_none() && row.get("tie").is_none() {
            faults.add(*at, Wrong::NeitherStanceNorTie, "", "");
            return None;
        }
        kinds::check(*at, event.kind, text, tie, stance, faults);
        if (stance.is_none() && row.get("stance").is_some()) || (tie.is_none() && row.get("tie").is_some()) {
            return None;
        }
        let then = then.and_then(|stance| later.map(|on| Then { on, stance }));
        Some((place, Effect { event: EventIx(ix), date: event.date, order: event.order, tie, stance, then }))
    }

    fn tell(&self, error: &CodingError, place: &str, at: &HashMap<EventIx, Where>, faults: &mut Faults) {
        let place_of = |event: &EventIx| at.get(event).copied().unwrap_or_default();
        match error {
            CodingError::NoRelation(event, standing) => {
                faults.add(place_of(event), Wrong::NoState, place, standing.name());
            }
            CodingError::NoChange(event) => faults.add(place_of(event), Wrong::NoChange, place, ""),
            CodingError::SameOrder(a, b) => {
                let other = self.events.get(usize::from(a.0)).map_or("", |event| event.id.as_str());
                faults.add(place_of(b), Wrong::SameOrder, place, other);
            }
        }
    }

    fn id(&self, place: PlaceIx) -> &str {
        self.record.place(place).map_or("", |p| p.id.as_str())
    }
}

fn first_day((date, _): (Date, Precision)) -> Date {
    date
}

/// The stretches of standing of a place of ours: what an event acts on is the state of its day.
fn stretches(place: &Place) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for span in &place.spans {
        if found.last().is_none_or(|last| last.standing != span.standing) {
            found.push(Stretch { from: span.from, standing: span.standing, event: None });
        }
    }
    found
}
