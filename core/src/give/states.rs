//! The table of the states of a day.

use super::holder::holder;
use super::table::{Table, list};
use crate::date::Date;
use crate::place::{EventIx, Place, PlaceIx};
use crate::record::Record;
use crate::relation::Standing;
use crate::texts::{EventText, Texts};

/// The columns. `since` is the first day on which standing, tie and stance were what they are, `event` what made them so.
const HEADER: [&str; 13] = [
    "state",
    "name",
    "cow",
    "iso3",
    "standing",
    "holder",
    "tie",
    "stance",
    "since",
    "event",
    "event_title",
    "grade",
    "sources",
];

/// All places that are there on a day, in order of id. Without the texts, titles, grades and sources are empty.
pub fn states(record: &Record, texts: Option<&Texts>, date: Date) -> Table {
    let there = record.each_place().filter(|(_, place)| place.standing(date) != Standing::Absent);
    Table { header: &HEADER, rows: there.map(|(ix, place)| row(record, texts, ix, place, date)).collect() }
}

fn row(record: &Record, texts: Option<&Texts>, ix: PlaceIx, place: &Place, date: Date) -> Vec<String> {
    let span = place.span(date);
    let relation = span.and_then(|span| span.relation);
    let cause = span.and_then(|span| span.cause);
    let text = cause.zip(texts).and_then(|(event, texts)| texts.event(event));
    vec![
        place.id.clone(),
        place.name(date).to_string(),
        place.cow.map(|cow| cow.to_string()).unwrap_or_default(),
        place.iso3.clone().unwrap_or_default(),
        place.standing(date).name().to_string(),
        holder(record, ix, date),
        relation.map_or("", |r| r.tie.name()).to_string(),
        relation.map_or("", |r| r.stance.name()).to_string(),
        span.map(|span| span.from.to_string()).unwrap_or_default(),
        id(record, cause),
        text.map(|text| text.title.clone()).unwrap_or_default(),
        text.map_or("", |text| text.grade.name()).to_string(),
        sources(texts, text),
    ]
}

fn id(record: &Record, event: Option<EventIx>) -> String {
    event.and_then(|event| record.event(event)).map(|event| event.id.clone()).unwrap_or_default()
}

/// Titles of the sources of an event.
pub(super) fn sources(texts: Option<&Texts>, text: Option<&EventText>) -> String {
    let Some((texts, text)) = texts.zip(text) else { return String::new() };
    let titles: Vec<&str> =
        text.sources.iter().filter_map(|citation| texts.source(citation.source)).map(|s| s.title.as_str()).collect();
    list(&titles)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::Stance;
    use crate::samples::{day, named, record, state};

    #[test]
    fn a_row_tells_what_was_so_on_the_day_and_since_when() {
        let mut place = named("Land", &[state("1917-11-07", Stance::Neutral), state("1940-05-01", Stance::Ally)]);
        place.id = "land".into();
        let absent = named("Gone", &[(Date::FIRST, Standing::Absent, None)]);
        let table = states(&record(vec![place, absent]), None, day("1941-01-01"));
        let row: Vec<&str> = table.rows[0].iter().map(String::as_str).collect();
        assert_eq!(table.rows.len(), 1);
        assert_eq!(row, ["land", "Land", "", "", "sovereign", "", "full", "ally", "1940-05-01", "", "", "", ""]);
    }
}
