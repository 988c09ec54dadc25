//! The small world without a mistake: it compiles, and to the right standings, ties and stances.

use crate::world::{World, check};
use atlas_core::date::Date;
use atlas_core::record::Record;
use atlas_core::region::Region;
use atlas_core::texts::OfficeKind;

/// Standing, tie and stance of a place on a day in words, and the event that caused them.
fn state(record: &Record, place: &str, day: &str) -> String {
    let place = record.place(record.find_place(place).unwrap()).unwrap();
    let span = place.span(Date::parse(day).unwrap()).unwrap();
    let cause = span.cause.and_then(|e| record.event(e)).map_or("-", |e| e.id.as_str());
    match span.relation {
        Some(relation) => {
            format!("{} {} {} by {cause}", span.standing.name(), relation.tie.name(), relation.stance.name())
        }
        None => format!("{} by {cause}", span.standing.name()),
    }
}

#[test]
fn a_sound_world_compiles_to_what_it_says() {
    let record = World::sound().compile().unwrap_or_else(|problems| panic!("{problems}")).record;
    for (place, day, expected) in [
        ("soviet", "1950-01-01", "soviet by soviet-october-revolution"),
        ("norway", "1939-01-01", "sovereign full neutral by norway-recognition-1924"),
        ("norway", "1941-01-01", "exile full neutral by norway-exile-1940"),
        ("norway", "1952-03-01", "sovereign full hostile by norway-crisis-1952"),
        ("norway", "1952-06-30", "sovereign full neutral by norway-crisis-1952"),
        ("germany", "1945-05-07", "sovereign broken war by germany-war-1941"),
        ("estonia", "1918-02-23", "absent by -"),
        ("estonia", "1940-08-06", "soviet by estonia-annexed-1940"),
        ("kenya", "1963-12-11", "dependent by -"),
        ("kenya", "1991-12-25", "sovereign dormant partner by kenya-dormant-1980"),
        ("nationalists", "1939-03-31", "rival none hostile by nationalists-begin-1936"),
        ("plo", "1980-01-01", "absent by -"),
    ] {
        assert_eq!(state(&record, place, day), expected, "{place} on {day}");
    }
}

#[test]
fn the_bundle_of_a_sound_world_reads_back() {
    let compiled = World::sound().compile().unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(Record::read(&compiled.bundle().record).unwrap(), compiled.record);
    assert_eq!(compiled.record.pieces.len(), 9);
    assert_eq!(compiled.record.lakes.rings.len(), 1);
    assert!(compiled.record.pieces.iter().all(|piece| piece.area_km2 > 0.0));
}

#[test]
fn a_place_lies_in_the_region_of_its_file() {
    let record = World::sound().compile().unwrap_or_else(|problems| panic!("{problems}")).record;
    let region = |id: &str| record.place(record.find_place(id).unwrap()).unwrap().region;
    assert_eq!((region("norway"), region("kenya")), (Region::WesternEurope, Region::Africa));
}

#[test]
fn foreign_ministers_and_presidents_are_told_by_the_texts() {
    let texts = World::sound().compile().unwrap_or_else(|problems| panic!("{problems}")).texts;
    let name = |kind, day: &str| texts.in_office(kind, Date::parse(day).unwrap()).map(|l| l.name.as_str());
    assert_eq!(name(OfficeKind::ForeignMinister, "1918-04-08"), Some("Trotsky"));
    assert_eq!(name(OfficeKind::ForeignMinister, "1918-04-09"), Some("Chicherin"));
    assert_eq!(name(OfficeKind::UsPresident, "1991-12-25"), Some("Wilson"));
}

#[test]
fn what_the_readme_allows_is_no_problem() {
    for edit in [
        // Dates known to the month or year, and the first day of the record written so.
        ("events/north.toml#norway-recognition-1924", "date = \"1924-02-15\"", "date = \"1924\""),
        ("events/north.toml#soviet-october", "date = \"1917-11-07\"", "date = \"1917-11\""),
        // A war in which relations were kept.
        ("events/north.toml", "tie = \"broken\", stance = \"war\"", "stance = \"war\""),
        // A treaty that was not kept, and says so.
        ("events/south.toml", "stance = \"partner\", rule", "stance = \"cooperative\", rule"),
        // A period that ends in a stance of its own.
        ("events/north.toml", "then = \"before\"", "then = \"cooperative\""),
        // A new state whose first event states what would hold anyway.
        ("events/south.toml#kenya-independence", "text", "effects = [{ place = \"kenya\", tie = \"none\" }]\ntext"),
        // Grade A by a primary source alone is in the world; so is grade C without any source.
        ("leaders.toml#1924-01-21", "Stalin", "Josef Stalin"),
    ] {
        let also: &[_] = match edit.2 {
            "stance = \"war\"" => &[("events/north.toml", "combat = [", "relations_kept = true\ncombat = [")],
            "stance = \"cooperative\", rule" => {
                &[("events/south.toml#kenya-treaty", "text", "caution = \"A paper treaty.\"\ntext")]
            }
            _ => &[],
        };
        check(&[&[edit], also].concat(), &[]);
    }
}
