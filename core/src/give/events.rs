//! The table of the events that stand beside the map: those of the open state, or of the year.

use super::states::sources;
use super::table::{Table, list};
use crate::date::Precision;
use crate::event::Event;
use crate::place::{EventIx, PlaceIx};
use crate::record::Record;
use crate::texts::Texts;
use crate::view::View;

/// The columns: those of the dataset's table of the same name, and the titles of the sources.
const HEADER: [&str; 13] = [
    "id",
    "date",
    "precision",
    "end",
    "end_precision",
    "kind",
    "title",
    "text",
    "places",
    "combat",
    "grade",
    "caution",
    "sources",
];

/// The events that stand beside the map in a view, in order of date. Without the texts, what they tell is empty.
pub fn events(record: &Record, texts: Option<&Texts>, view: &View) -> Table {
    let rows = match view.place {
        Some(place) => record.events_of_place(place).map(|(ix, event)| row(record, texts, ix, event)).collect(),
        None => record.events_of_year(view.year()).map(|(ix, event)| row(record, texts, ix, event)).collect(),
    };
    Table { header: &HEADER, rows }
}

fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::Year => "year",
    }
}

fn row(record: &Record, texts: Option<&Texts>, ix: EventIx, event: &Event) -> Vec<String> {
    let text = texts.and_then(|texts| texts.event(ix));
    let ids = |places: &[PlaceIx]| {
        let ids: Vec<&str> = places.iter().filter_map(|p| record.place(*p)).map(|p| p.id.as_str()).collect();
        list(&ids)
    };
    vec![
        event.id.clone(),
        event.date.to_string(),
        precision(event.precision).to_string(),
        event.end.map(|(end, _)| end.to_string()).unwrap_or_default(),
        event.end.map_or("", |(_, exact)| precision(exact)).to_string(),
        event.kind.name().to_string(),
        text.map(|t| t.title.clone()).unwrap_or_default(),
        text.map(|t| t.text.clone()).unwrap_or_default(),
        ids(&event.places),
        ids(&event.combat),
        text.map_or("", |t| t.grade.name()).to_string(),
        text.and_then(|t| t.caution.clone()).unwrap_or_default(),
        sources(texts, text),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Kind;
    use crate::samples::{event, named, record};

    #[test]
    fn an_open_state_has_its_events_of_all_years_and_else_the_year_those_of_all_states() {
        let mut record = record(vec![named("a", &[]), named("b", &[])]);
        record.events = vec![
            event("1940-01-01", Kind::Turn, &[0]),
            event("1962-03-01", Kind::Treaty, &[0, 1]),
            event("1962-04-01", Kind::Turn, &[1]),
        ];
        let dates = |view: &View| events(&record, None, view).rows.iter().map(|row| row[1].clone()).collect::<Vec<_>>();
        assert_eq!(dates(&View::default()), ["1962-03-01", "1962-04-01"]);
        assert_eq!(dates(&View { place: Some(PlaceIx(0)), ..View::default() }), ["1940-01-01", "1962-03-01"]);
    }
}
