//! Our own tables, opened as somebody's own record, say what ours says.

use crate::{compiled, open, record};
use atlas_core::against::{Verdict, disagreements};
use atlas_core::own::OwnKind;

fn table(name: &str, json: bool) -> String {
    let tables = xtask::export::dataset::tables(compiled());
    let table = tables.into_iter().find(|table| table.name == name).unwrap();
    if json { table.json().unwrap() } else { table.csv().unwrap() }
}

#[test]
fn our_events_and_effects_give_our_spans() {
    for json in [false, true] {
        let own = open(&[&table("events", json), &table("effects", json)]).unwrap();
        assert_eq!(own.kind, OwnKind::Events);
        assert!(own.places.len() > 150, "{}", own.places.len());
        let (found, share) = disagreements(record(), &own);
        assert_eq!(found, []);
        assert!(share.both > 1_000_000 && share.same == share.both, "{share:?}");
    }
}

#[test]
fn our_events_in_one_object_are_read_too() {
    let text = format!("{{\"effects\": {}, \"events\": {}}}", table("effects", true), table("events", true));
    assert_eq!(disagreements(record(), &open(&[&text]).unwrap()).0, []);
}

#[test]
fn our_episodes_are_a_coding_that_agrees_with_ours() {
    let own = open(&[&table("episodes", false)]).unwrap();
    assert_eq!(own.kind, OwnKind::Coding);
    assert!(own.left_out > 0);
    assert_eq!(disagreements(record(), &own).0, []);
}

#[test]
fn our_years_agree_on_their_last_days() {
    let own = open(&[&table("country_years", false)]).unwrap();
    for year in atlas_core::date::Year::all() {
        let day = atlas_core::against::of_day(record(), &own, year.view_date());
        let wrong: Vec<_> = day.into_iter().filter(|(_, verdict)| *verdict != Verdict::Same).collect();
        assert_eq!(wrong, [], "{year}");
    }
}
