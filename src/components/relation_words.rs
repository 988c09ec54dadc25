//! A place on a day, in words.

use crate::words::{Word, Words};
use atlas_core::date::Date;
use atlas_core::life::Status;
use atlas_core::place::{PlaceIx, Span};
use atlas_core::record::Record;
use atlas_core::relation::Standing;

/// "Hostile; diplomatic relations", "Colony of France", and so on.
pub fn describe(words: &Words, record: &Record, place: PlaceIx, date: Date) -> String {
    let Some(found) = record.place(place) else { return String::new() };
    match found.span(date) {
        Some(Span { standing: Standing::Sovereign, relation: Some(r), .. }) => {
            words.with(Word::Relation, &[("stance", words.stance(r.stance)), ("tie", words.tie(r.tie))])
        }
        Some(Span { standing, relation: Some(r), .. }) => {
            let values = [
                ("actor", words.standing(*standing)),
                ("stance", words.stance_within(r.stance)),
                ("tie", words.tie(r.tie)),
            ];
            words.with(Word::RelationOfActor, &values)
        }
        _ => standing(words, record, place, date),
    }
}

/// What kind of actor it is: "Sovereign state", "Colony of France", "Part of the Soviet state".
pub fn standing(words: &Words, record: &Record, place: PlaceIx, date: Date) -> String {
    let Some(found) = record.place(place) else { return String::new() };
    match (found.standing(date), found.life(date)) {
        (Standing::Absent, Some(life)) if life.status == Status::Movement => words.status(life.status, &[]),
        (Standing::Dependent | Standing::SovietOccupied | Standing::Rival, Some(life)) => {
            let powers: Vec<&str> = life.of.iter().map(|p| words.name(record, *p, date)).collect();
            words.status(life.status, &powers)
        }
        (standing, _) => words.standing(standing).into(),
    }
}
