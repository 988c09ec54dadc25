//! A place on a day, in words.

use crate::words;
use atlas_core::date::Date;
use atlas_core::life::Status;
use atlas_core::place::{PlaceIx, Span};
use atlas_core::record::Record;
use atlas_core::relation::Standing;

/// "Hostile; diplomatic relations", "Colony of France", and so on.
pub fn describe(record: &Record, place: PlaceIx, date: Date) -> String {
    let Some(found) = record.place(place) else { return String::new() };
    match found.span(date) {
        Some(Span { standing: Standing::Sovereign, relation: Some(r), .. }) => {
            format!("{}; {}", words::stance(r.stance), words::tie(r.tie))
        }
        Some(Span { standing, relation: Some(r), .. }) => {
            format!("{}: {}; {}", words::standing(*standing), words::stance(r.stance).to_lowercase(), words::tie(r.tie))
        }
        _ => standing(record, place, date),
    }
}

/// What kind of actor it is: "Sovereign state", "Colony of France", "Part of the Soviet state".
pub fn standing(record: &Record, place: PlaceIx, date: Date) -> String {
    let Some(found) = record.place(place) else { return String::new() };
    match (found.standing(date), found.life(date)) {
        (Standing::Absent, Some(life)) if life.status == Status::Movement => words::status(life.status, ""),
        (Standing::Dependent | Standing::SovietOccupied | Standing::Rival, Some(life)) => {
            let powers: Vec<&str> = life.of.iter().map(|p| record.name(*p, date)).collect();
            words::status(life.status, &powers.join(" and "))
        }
        (standing, _) => words::standing(standing).into(),
    }
}
