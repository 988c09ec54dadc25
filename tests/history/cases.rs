//! Every hand-picked case against the record. All differences are reported at once.

use crate::record::{describe, none, place, record};
use atlas_core::area::Holding;
use atlas_core::date::Date;
use atlas_core::legend::Class;
use atlas_core::place::PlaceIx;
use atlas_tests::cases::{self, Case, Held, LandCase};
use std::collections::BTreeSet;

#[test]
fn every_place_is_as_history_has_it() {
    none("The record differs from the cases in tests/src/cases/.", cases::all().filter_map(difference).collect());
}

#[test]
fn every_piece_is_held_as_history_has_it() {
    none("The record differs from tests/src/cases/land.rs.", cases::all_land().filter_map(land_difference).collect());
}

#[test]
fn the_cases_are_many_and_none_stands_twice() {
    let places: Vec<_> = cases::all().map(|case| (case.place, case.day)).collect();
    let pieces: Vec<_> = cases::all_land().map(|case| (case.piece, case.day)).collect();
    assert!(places.len() >= 90, "there are only {} cases of places", places.len());
    assert!(pieces.len() >= 60, "there are only {} cases of land", pieces.len());
    assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len(), "a place stands twice with one day");
    assert_eq!(pieces.iter().collect::<BTreeSet<_>>().len(), pieces.len(), "a piece stands twice with one day");
}

#[test]
fn the_cases_meet_every_class_and_every_tie() {
    let classes: BTreeSet<Class> = cases::all().map(Case::class).collect();
    let missing: Vec<&str> = Class::LEGEND.iter().filter(|c| !classes.contains(c)).map(|c| c.name()).collect();
    assert!(missing.is_empty(), "no case has the class {missing:?}");
    let ties: BTreeSet<_> = cases::all().filter_map(|case| case.relation).map(|relation| relation.tie).collect();
    assert_eq!(ties.len(), 5, "only these ties have a case: {ties:?}");
}

fn difference(case: &Case) -> Option<String> {
    let Case { place: id, day, why, .. } = case;
    let Some(date) = case.date() else { return Some(format!("{id} {day}: there is no such day")) };
    let found = match place(id) {
        Ok(found) => found,
        Err(reason) => return Some(format!("{id} {day}: {reason}")),
    };
    let span = found.span(date);
    if found.standing(date) == case.standing && span.and_then(|s| s.relation) == case.relation {
        return None;
    }
    let expected = match case.relation {
        Some(r) => format!("{}, {}, {}", case.standing.name(), r.tie.name(), r.stance.name()),
        None => case.standing.name().into(),
    };
    Some(format!("{id} {day}: expected {expected} ({why})\n      found {}", describe(span)))
}

fn land_difference(case: &LandCase) -> Option<String> {
    let LandCase { piece: id, day, held, why } = case;
    let Some(date) = case.date() else { return Some(format!("{id} {day}: there is no such day")) };
    let Some(piece) = record().pieces.iter().find(|p| p.id == *id) else {
        return Some(format!("{id} {day}: there is no such piece"));
    };
    let Some(holding) = record().holding(piece, date) else {
        return Some(format!("{id} {day}: expected {held:?} ({why})\n      found no holder"));
    };
    let name = |place| record().place(place).map(|p| p.id.as_str());
    let (by, of) = (holding.by.and_then(name), holding.occupied.and_then(name));
    let right = match *held {
        Held::Own(own) => by == Some(own) && of.is_none() && !holding.troops,
        Held::Troops(own) => by == Some(own) && of.is_none() && holding.troops,
        Held::Under(own, power) => by == Some(own) && of.is_none() && powers(holding.by, date) == [power],
        Held::Occupied(owner, occupier) => by == Some(occupier) && of == Some(owner),
        Held::By(holder) => by == Some(holder),
        Held::Nobody => by.is_none(),
    };
    (!right).then(|| format!("{id} {day}: expected {held:?} ({why})\n      found {}", words(holding, by, of, date)))
}

/// The powers that rule a place on a day.
fn powers(place: Option<PlaceIx>, date: Date) -> Vec<&'static str> {
    let life = place.and_then(|p| record().place(p)).and_then(|p| p.life(date));
    let powers = life.map_or(&[][..], |l| l.of.as_slice());
    powers.iter().filter_map(|p| record().place(*p)).map(|p| p.id.as_str()).collect()
}

fn words(holding: &Holding, by: Option<&str>, of: Option<&str>, date: Date) -> String {
    let troops = if holding.troops { " with Soviet troops" } else { "" };
    let since = if holding.from == date { String::new() } else { format!(" since {}", holding.from) };
    let under = match powers(holding.by, date).as_slice() {
        [] => String::new(),
        powers => format!(" under {}", powers.join(" and ")),
    };
    match of {
        Some(owner) => format!("land of {owner} occupied by {}{since}", by.unwrap_or("nobody")),
        None => format!("land of {}{under}{troops}{since}", by.unwrap_or("nobody")),
    }
}
