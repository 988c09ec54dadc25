//! From one change of the map to the next: the days on which a place changes its standing, tie or stance.

use crate::changes::differ;
use crate::date::Date;
use crate::place::{EventIx, Place, PlaceIx, Span};
use crate::record::Record;
use crate::scope::Scope;

/// A day on which places change, and through what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turn {
    /// The day.
    pub day: Date,
    /// The places that change on it, in the order of the record, each with the event that caused it.
    pub places: Vec<(PlaceIx, Option<EventIx>)>,
}

/// The next day after a day on which any place of a scope changes. The first day of the record is the beginning of all and no change.
pub fn next_change(record: &Record, scope: Scope, date: Date) -> Option<Turn> {
    let days = scope.places(record).filter_map(|(_, place)| {
        turns_of(place).map(|(_, span)| span.from).find(|day| *day > date && *day <= Date::LAST)
    });
    days.min().map(|day| turn(record, scope, day))
}

/// The last day before a day on which any place of a scope changes.
pub fn previous_change(record: &Record, scope: Scope, date: Date) -> Option<Turn> {
    let days = scope
        .places(record)
        .filter_map(|(_, place)| turns_of(place).map(|(_, span)| span.from).take_while(|day| *day < date).last());
    days.max().map(|day| turn(record, scope, day))
}

/// Spans of a place that a reader can tell from the one before, each after that one.
pub fn turns_of(place: &Place) -> impl Iterator<Item = (&Span, &Span)> {
    place.spans.iter().zip(place.spans.iter().skip(1)).filter(|(last, span)| differ(last, span))
}

fn turn(record: &Record, scope: Scope, day: Date) -> Turn {
    let on = |(ix, place)| turns_of(place).find(|(_, span)| span.from == day).map(|(_, span)| (ix, span.cause));
    Turn { day, places: scope.places(record).filter_map(on).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::Region;
    use crate::relation::Stance;
    use crate::samples::{date, day, place, record, state};
    use proptest::prelude::*;

    fn sample() -> Record {
        let mut second = place(&[
            state("1917-11-07", Stance::Neutral),
            // The same colours once more: only the event behind them is another.
            state("1925-01-01", Stance::Neutral),
            state("1930-01-01", Stance::Hostile),
        ]);
        second.region = Region::Asia;
        record(vec![place(&[state("1917-11-07", Stance::Ally), state("1930-01-01", Stance::War)]), second])
    }

    #[test]
    fn places_that_change_on_one_day_come_together() {
        let found = next_change(&sample(), Scope::World, Date::FIRST);
        let places = vec![(PlaceIx(0), Some(EventIx(1))), (PlaceIx(1), Some(EventIx(2)))];
        assert_eq!(found, Some(Turn { day: day("1930-01-01"), places }));
        assert_eq!(next_change(&sample(), Scope::World, day("1930-01-01")), None);
        assert_eq!(previous_change(&sample(), Scope::World, day("1930-01-01")), None);
    }

    #[test]
    fn a_scope_leaves_out_the_rest() {
        let only = |scope| previous_change(&sample(), scope, Date::LAST).map(|t| t.places.len());
        assert_eq!(only(Scope::Region(Region::Asia)), Some(1));
        assert_eq!(only(Scope::Region(Region::Americas)), None);
        assert_eq!(only(Scope::Place(PlaceIx(0))), Some(1));
        assert_eq!(only(Scope::World), Some(2));
    }

    proptest! {
        #[test]
        fn previous_after_next_leads_back(days in proptest::collection::btree_set(1u16..27_000, 1..12), from in 0u16..27_077) {
            let stances = [Stance::War, Stance::Ally];
            let mut spans = vec![state("1917-11-07", Stance::Neutral)];
            for (day, stance) in days.iter().zip(stances.iter().cycle()) {
                spans.push((date(*day), spans[0].1, state("1917-11-07", *stance).2));
            }
            let record = record(vec![place(&spans)]);
            let next = next_change(&record, Scope::World, date(from)).map(|t| t.day.day_number());
            prop_assert_eq!(next, days.iter().copied().find(|d| *d > from));
            let previous = previous_change(&record, Scope::World, date(from)).map(|t| t.day.day_number());
            prop_assert_eq!(previous, days.iter().copied().rfind(|d| *d < from));
        }
    }
}
