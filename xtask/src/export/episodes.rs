//! `export episodes`: one row per state and span of days on which nothing in the row changed.

use atlas_core::date::Date;
use atlas_core::give::holder::holder;
use atlas_core::place::{Place, PlaceIx, Span};
use atlas_core::record::Record;
use atlas_core::relation::Standing;

/// The columns. `to` is the first day after the span.
pub const HEADER: [&str; 11] =
    ["state", "name", "cow", "iso3", "from", "to", "standing", "holder", "tie", "stance", "event"];

/// All rows, ordered by state and date. Days on which a state was not there have none.
pub fn rows(record: &Record) -> impl Iterator<Item = [String; 11]> {
    record.each_place().flat_map(|(ix, place)| of_place(record, ix, place))
}

/// Rows of one place: its spans, split where its name or its holder changes.
fn of_place(record: &Record, ix: PlaceIx, place: &Place) -> Vec<[String; 11]> {
    let mut rows = Vec::new();
    for (span, end) in place.spans_with_ends().filter(|(span, _)| span.standing != Standing::Absent) {
        let mut from = span.from;
        let mut now = (place.name(from), holder(record, ix, from));
        for day in days_of_change(record, place, span, end) {
            let then = (place.name(day), holder(record, ix, day));
            if then != now {
                rows.push(row(record, place, span, (from, day), &now));
                (from, now) = (day, then);
            }
        }
        rows.push(row(record, place, span, (from, end), &now));
    }
    rows
}

/// Days within a span on which the name or the holder may change, in order. Land and lives change on epochs only.
fn days_of_change(record: &Record, place: &Place, span: &Span, end: Date) -> Vec<Date> {
    let names = place.names.iter().map(|n| n.from);
    let mut days: Vec<Date> =
        names.chain(record.epochs.iter().copied()).filter(|d| *d > span.from && *d < end).collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn row(
    record: &Record,
    place: &Place,
    span: &Span,
    (from, to): (Date, Date),
    (name, holder): &(&str, String),
) -> [String; 11] {
    [
        place.id.clone(),
        (*name).to_string(),
        place.cow.map(|cow| cow.to_string()).unwrap_or_default(),
        place.iso3.clone().unwrap_or_default(),
        from.to_string(),
        to.to_string(),
        span.standing.name().to_string(),
        holder.clone(),
        span.relation.map_or("", |r| r.tie.name()).to_string(),
        span.relation.map_or("", |r| r.stance.name()).to_string(),
        cause(record, span),
    ]
}

/// Id of the event that caused a span, if one did.
pub fn cause(record: &Record, span: &Span) -> String {
    span.cause.and_then(|ix| record.event(ix)).map(|e| e.id.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::record;

    #[test]
    fn a_row_ends_where_name_holder_or_standing_changes() {
        let short: Vec<String> = rows(&record())
            .filter(|row| row[0] != "b_power" && row[0] != "c_power")
            .map(|row| [&row[1], &row[4], &row[5], &row[6], &row[7], &row[9]].map(String::as_str).join(" "))
            .collect();
        assert_eq!(
            short,
            [
                "Coast 1917-11-07 1930-05-01 dependent b_power ",
                "Coast 1930-05-01 1959-01-01 dependent b_power+c_power ",
                "Coast 1959-01-01 1960-01-01 sovereign  neutral",
                "Land 1960-01-01 1991-12-26 sovereign  neutral",
                "Kingdom 1917-11-07 1940-04-09 sovereign  neutral",
                "Kingdom 1940-04-09 1942-01-01 exile c_power neutral",
                "Kingdom 1942-01-01 1944-01-01 exile b_power neutral",
            ]
        );
    }
}
