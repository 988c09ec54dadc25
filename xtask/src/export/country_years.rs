//! `export country-years`: one row per state and year, as the map shows it on the last day of the year.

use crate::export::episodes::cause;
use atlas_core::date::Year;
use atlas_core::give::holder::holder;
use atlas_core::record::Record;
use atlas_core::relation::Standing;

/// The columns. The day meant is 31 December, in 1991 the 25th.
pub const HEADER: [&str; 10] = ["state", "name", "cow", "iso3", "year", "standing", "holder", "tie", "stance", "event"];

/// All rows, ordered by state and year. Years at whose end a state was not there have none.
pub fn rows(record: &Record) -> impl Iterator<Item = [String; 10]> {
    record.each_place().flat_map(move |(ix, place)| {
        Year::all().filter_map(move |year| {
            let date = year.view_date();
            let span = place.span(date).filter(|span| span.standing != Standing::Absent)?;
            Some([
                place.id.clone(),
                place.name(date).to_string(),
                place.cow.map(|cow| cow.to_string()).unwrap_or_default(),
                place.iso3.clone().unwrap_or_default(),
                year.to_string(),
                span.standing.name().to_string(),
                holder(record, ix, date),
                span.relation.map_or("", |r| r.tie.name()).to_string(),
                span.relation.map_or("", |r| r.stance.name()).to_string(),
                cause(record, span),
            ])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::record;

    #[test]
    fn a_year_is_as_on_its_last_day() {
        let rows: Vec<_> = rows(&record()).collect();
        let of = |state: &str| rows.iter().filter(|row| row[0] == state).collect::<Vec<_>>();
        assert_eq!(of("b_power").len(), 75);
        assert_eq!(of("a_colony")[42][1..7].join(" "), "Coast 7  1959 sovereign ");
        // It ended on the first day of 1944.
        assert_eq!(of("d_exile").last().map(|row| row[4..7].join(" ")), Some("1943 exile b_power".into()));
    }
}
