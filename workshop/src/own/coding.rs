//! Another coding: rows with a state, a span of days or a year, and a stance or a tie.

use super::faults::Faults;
use super::field::{Day, any_day, number, stance, tie};
use super::resolve::Resolver;
use super::row::{FROM, PLACE, Row, TO};
use atlas_core::date::Date;
use atlas_core::own::{OwnKind, OwnPlace, OwnRecord, OwnSpan};
use atlas_core::own_fault::{Where, Wrong};
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::relation::Standing;
use std::collections::BTreeMap;

/// A coding in the making.
pub struct Coding<'a> {
    record: &'a Record,
    resolver: &'a Resolver,
    spans: BTreeMap<PlaceIx, Vec<(OwnSpan, Where)>>,
    left_out: u32,
}

impl<'a> Coding<'a> {
    /// An empty one.
    pub fn new(record: &'a Record, resolver: &'a Resolver) -> Coding<'a> {
        Coding { record, resolver, spans: BTreeMap::new(), left_out: 0 }
    }

    /// Takes in a row.
    pub fn row(&mut self, row: &Row, faults: &mut Faults) {
        let standing = row.get("standing").and_then(Standing::from_name);
        if standing.is_some_and(|standing| !standing.has_relation()) {
            // Our own tables have rows for what is no state.
            self.left_out += 1;
            return;
        }
        let days = days(row, faults);
        let (stance, tie) = (stance(row, faults), tie(row, faults));
        if row.get("stance").is_none() && row.get("tie").is_none() {
            faults.add(row.at, Wrong::NeitherStanceNorTie, "", "");
        }
        let text = row.first(&PLACE);
        if text.is_none() {
            faults.add(row.at, Wrong::Missing, "state", "");
        }
        let Some((from, to)) = days else {
            // The name can be checked all the same.
            let _place = text.and_then(|text| self.resolver.state(self.record, row.at, text, Date::LAST, faults));
            return;
        };
        if to <= Day::Known(Date::FIRST) || from >= Day::Known(Date::END) {
            self.left_out += 1;
            return;
        }
        let (from, to) = (from.clamped(), to.clamped());
        let place = text.and_then(|text| self.resolver.state(self.record, row.at, text, from, faults));
        if let (Some(place), true) = (place, stance.is_some() || tie.is_some()) {
            self.spans.entry(place).or_default().push((OwnSpan { from, to, stance, tie }, row.at));
        }
    }

    /// The record, once spans that overlap are told.
    pub fn finish(self, faults: &mut Faults) -> OwnRecord {
        let mut places = Vec::new();
        for (place, mut spans) in self.spans {
            spans.sort_by_key(|(span, at)| (span.from, *at));
            let id = self.record.place(place).map_or("", |p| p.id.as_str());
            let mut latest: Option<(Date, Where)> = None;
            for (span, at) in &spans {
                if let Some((_, first)) = latest.filter(|(to, _)| span.from < *to) {
                    let (first, second) = (first.min(*at), first.max(*at));
                    faults.add(second, Wrong::Overlap, id, first.line.to_string());
                }
                if latest.is_none_or(|(to, _)| to < span.to) {
                    latest = Some((span.to, *at));
                }
            }
            places.push(OwnPlace { place, spans: spans.into_iter().map(|(span, _)| span).collect() });
        }
        OwnRecord { kind: OwnKind::Coding, rows: 0, left_out: self.left_out, places, shapes: Vec::new() }
    }
}

/// First day and first day after of a row; faults are added.
pub fn days(row: &Row, faults: &mut Faults) -> Option<(Day, Day)> {
    if let Some(text) = row.first(&FROM) {
        let from = any_day(text);
        if from.is_none() {
            faults.add(row.at, Wrong::NoDate, text, "");
        }
        let end = row.first(&TO);
        let to = end.map_or(Some(Day::After), any_day);
        if to.is_none() {
            faults.add(row.at, Wrong::NoDate, end.unwrap_or_default(), "");
        }
        let (from, to) = (from?, to?);
        if let (Day::Known(a), Day::Known(b)) = (from, to)
            && b <= a
        {
            faults.add(row.at, Wrong::EndsBefore, a.to_string(), b.to_string());
            return None;
        }
        if from > to {
            faults.add(row.at, Wrong::EndsBefore, text, end.unwrap_or_default());
            return None;
        }
        return Some((from, to));
    }
    let Some(text) = row.get("year") else {
        faults.add(row.at, Wrong::Missing, "from", "");
        return None;
    };
    let year = number::<u16>(text).filter(|year| (1000..=3000).contains(year));
    let span = year.and_then(|year| Some((any_day(&year.to_string())?, any_day(&(year + 1).to_string())?)));
    if span.is_none() {
        faults.add(row.at, Wrong::NoYear, text, "");
    }
    span
}
