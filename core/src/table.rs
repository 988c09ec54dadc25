//! The table of a day: all that is on the map, in rows that can be sorted and chosen from.

use crate::date::Date;
use crate::legend::Class;
use crate::place::{EventIx, PlaceIx};
use crate::record::Record;
use crate::region::Region;
use crate::relation::{Relation, Standing, named};
use std::cmp::Ordering;

/// A place on the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// The place.
    pub place: PlaceIx,
    /// Its region.
    pub region: Region,
    /// What kind of actor it is.
    pub standing: Standing,
    /// Tie and stance, for what is a state.
    pub relation: Option<Relation>,
    /// Its colour.
    pub class: Class,
    /// The day since which its standing, tie and stance are as they are.
    pub since: Date,
    /// The event that changed them then.
    pub cause: Option<EventIx>,
}

/// A column by which the table can be sorted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Column {
    /// Its name.
    #[default]
    Name,
    /// Region.
    Region,
    /// Stance, from the Soviet state itself down to war; what is no state comes last.
    Stance,
    /// Tie; what is no state comes last.
    Tie,
    /// The day of the last change.
    Since,
}

named!(Column, Name = "name", Region = "region", Stance = "stance", Tie = "tie", Since = "since");

/// A column by which the rows are in order, and whether downward.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Sorting {
    /// The column.
    pub column: Column,
    /// Whether the last comes first.
    pub downward: bool,
}

/// What the name of a downward order ends with.
const DOWNWARD: &str = "_down";

impl Sorting {
    /// The name: that of the column, and whether downward.
    pub fn name(self) -> String {
        [self.column.name(), if self.downward { DOWNWARD } else { "" }].concat()
    }

    /// The order of a name, as [`Sorting::name`] writes it.
    pub fn from_name(name: &str) -> Option<Sorting> {
        let column = name.strip_suffix(DOWNWARD);
        Some(Sorting { column: Column::from_name(column.unwrap_or(name))?, downward: column.is_some() })
    }
}

/// All places that are there on a day, in the order of the record.
pub fn rows(record: &Record, date: Date) -> Vec<Row> {
    let row = |(place, found): (PlaceIx, &crate::place::Place)| {
        let span = found.span(date).filter(|span| span.standing != Standing::Absent)?;
        let class = Class::of_span(Some(span));
        let (standing, relation, since, cause) = (span.standing, span.relation, span.from, span.cause);
        Some(Row { place, region: found.region, standing, relation, class, since, cause })
    };
    record.each_place().filter_map(row).collect()
}

impl Row {
    /// Whether it is a state or a government with relations of its own; all else is land under another power.
    pub fn is_state(&self) -> bool {
        self.relation.is_some()
    }
}

/// Puts rows in order of a column, by name where it is equal; states come before all else. `name` gives the text to sort by, see [`crate::collation::key`].
pub fn sort(rows: &mut [Row], Sorting { column, downward }: Sorting, name: impl Fn(PlaceIx) -> String) {
    let compare = |a: &(Row, String), b: &(Row, String)| -> Ordering {
        let rank = |row: &Row| Class::LEGEND.iter().position(|class| *class == row.class).unwrap_or(usize::MAX);
        let tie = |row: &Row| row.relation.map_or(u8::MAX, |r| r.tie as u8);
        let order = match column {
            Column::Name => Ordering::Equal,
            Column::Region => a.0.region.cmp(&b.0.region),
            Column::Stance => rank(&a.0).cmp(&rank(&b.0)),
            Column::Tie => tie(&a.0).cmp(&tie(&b.0)),
            Column::Since => a.0.since.cmp(&b.0.since),
        };
        let order = if downward { order.reverse() } else { order };
        let by_name = a.1.cmp(&b.1);
        let land = (!a.0.is_state()).cmp(&!b.0.is_state());
        land.then(order).then(if downward && column == Column::Name { by_name.reverse() } else { by_name })
    };
    let mut named: Vec<(Row, String)> = rows.iter().map(|row| (*row, name(row.place))).collect();
    named.sort_by(compare);
    for (slot, (row, _)) in rows.iter_mut().zip(named) {
        *slot = row;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_order_reads_back() {
        for column in Column::ALL {
            for downward in [false, true] {
                let order = Sorting { column: *column, downward };
                assert_eq!(Sorting::from_name(&order.name()), Some(order));
            }
        }
        for wrong in ["", "down", "_down", "since_up", "since_down_down"] {
            assert_eq!(Sorting::from_name(wrong), None, "{wrong}");
        }
    }
}
