//! Two days compared: what became of every state between them, and through which events.

use crate::date::Date;
use crate::place::{EventIx, Place, PlaceIx, Span};
use crate::record::Record;
use crate::relation::{Relation, Standing, named};

/// What became of a state from one day to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shift {
    /// A state on both days, with a stance nearer to alliance on the later one.
    Towards,
    /// A state on both days, with a stance nearer to war on the later one.
    Away,
    /// A state on the later day only, and not in the Soviet state on the earlier one.
    New,
    /// A state on the earlier day only, and not in the Soviet state on the later one.
    Gone,
    /// A state on the earlier day, in the Soviet state on the later one.
    IntoSoviet,
    /// In the Soviet state on the earlier day, a state on the later one.
    OutOfSoviet,
    /// A state on both days, with the same stance; its tie or its standing may be another.
    Unchanged,
}

#[rustfmt::skip]
named!(Shift, Towards = "towards", Away = "away", New = "new", Gone = "gone", IntoSoviet = "into_soviet",
    OutOfSoviet = "out_of_soviet", Unchanged = "unchanged");

/// A place that was a state on one of two days at least.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The place.
    pub place: PlaceIx,
    /// What became of it.
    pub shift: Shift,
    /// Tie and stance on the earlier day, if it was a state.
    pub before: Option<Relation>,
    /// Tie and stance on the later day, if it was a state.
    pub after: Option<Relation>,
    /// The events between that changed its standing, tie or stance, in order; also those that were undone again.
    pub causes: Vec<EventIx>,
}

impl Change {
    /// Steps of stance towards alliance (above 0, at most 6) or towards war (below 0); 0 where it was no state on one of the days.
    pub fn steps(&self) -> i8 {
        match (self.before, self.after) {
            (Some(before), Some(after)) => after.stance as i8 - before.stance as i8,
            _ => 0,
        }
    }
}

/// Whether a reader of the map sees a difference between two spans of one place: of standing, tie or stance. Spans may differ in their
/// events alone.
pub fn differ(a: &Span, b: &Span) -> bool {
    a.standing != b.standing || a.relation != b.relation
}

/// Every place that was a state on one of two days, in the order of the record. The earlier day comes first whatever the order of
/// the arguments.
pub fn changes(record: &Record, a: Date, b: Date) -> Vec<Change> {
    let (from, to) = (a.min(b), a.max(b));
    record.each_place().filter_map(|(ix, place)| change(ix, place, from, to)).collect()
}

/// Years between the two days, unless the reader chose the other one.
const YEARS_BETWEEN: i32 = 10;

/// The day with which a day is compared if the reader has not chosen one: ten years before, or the first one of the record.
pub fn usual_other(date: Date) -> Date {
    let (year, month, day) = date.ymd();
    if date == date.year().view_date() {
        return date.year().plus(-YEARS_BETWEEN).view_date();
    }
    Date::from_ymd(year - YEARS_BETWEEN, month, day)
        .or_else(|| Date::from_ymd(year - YEARS_BETWEEN, month, day - 1))
        .unwrap_or(Date::FIRST)
}

/// All events that caused any of the changes, in order.
pub fn causes(changes: &[Change]) -> Vec<EventIx> {
    let mut events: Vec<EventIx> = changes.iter().flat_map(|c| &c.causes).copied().collect();
    events.sort_unstable();
    events.dedup();
    events
}

fn change(ix: PlaceIx, place: &Place, from: Date, to: Date) -> Option<Change> {
    let relation = |date| place.span(date).and_then(|s| s.relation);
    let (before, after) = (relation(from), relation(to));
    let shift = match (before, after) {
        (None, None) => return None,
        (Some(b), Some(a)) if a.stance > b.stance => Shift::Towards,
        (Some(b), Some(a)) if a.stance < b.stance => Shift::Away,
        (Some(_), Some(_)) => Shift::Unchanged,
        (Some(_), None) if place.standing(to) == Standing::Soviet => Shift::IntoSoviet,
        (Some(_), None) => Shift::Gone,
        (None, Some(_)) if place.standing(from) == Standing::Soviet => Shift::OutOfSoviet,
        (None, Some(_)) => Shift::New,
    };
    let pairs = place.spans.iter().zip(place.spans.iter().skip(1));
    let within = pairs.filter(|(last, span)| span.from > from && span.from <= to && differ(last, span));
    let mut causes: Vec<EventIx> = within.filter_map(|(_, span)| span.cause).collect();
    // A period may be the cause both of its beginning and of its end.
    causes.sort_unstable();
    causes.dedup();
    Some(Change { place: ix, shift, before, after, causes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::Stance;
    use crate::samples::{date, day, place, record, state};
    use proptest::prelude::*;

    fn shifts(record: &Record, from: &str, to: &str) -> Vec<(u16, Shift, i8)> {
        changes(record, day(from), day(to)).iter().map(|c| (c.place.0, c.shift, c.steps())).collect()
    }

    #[test]
    fn every_state_of_either_day_is_told_what_became_of_it() {
        let away = [state("1917-11-07", Stance::Ally), state("1950-01-01", Stance::Strained)];
        let joins = [state("1917-11-07", Stance::Neutral), (day("1940-08-06"), Standing::Soviet, None)];
        let colony = [(Date::FIRST, Standing::Dependent, None), state("1960-01-01", Stance::Neutral)];
        let zone = [(Date::FIRST, Standing::SovietOccupied, None), state("1949-10-07", Stance::Ally)];
        let still = [(Date::FIRST, Standing::Dependent, None)];
        let record = record(vec![place(&away), place(&joins), place(&colony), place(&zone), place(&still)]);
        assert_eq!(
            shifts(&record, "1939-01-01", "1960-01-01"),
            [(0, Shift::Away, -4), (1, Shift::IntoSoviet, 0), (2, Shift::New, 0), (3, Shift::New, 0)]
        );
        assert_eq!(shifts(&record, "1918-01-01", "1940-08-05"), [(0, Shift::Unchanged, 0), (1, Shift::Unchanged, 0)]);
    }

    #[test]
    fn leaving_the_soviet_state_is_told_apart_from_a_new_state() {
        let leaves = [(Date::FIRST, Standing::Soviet, None), state("1917-12-31", Stance::Neutral)];
        let ends = [state("1917-11-07", Stance::War), (day("1945-05-08"), Standing::Absent, None)];
        let record = record(vec![place(&leaves), place(&ends)]);
        assert_eq!(shifts(&record, "1917-11-07", "1946-01-01"), [(0, Shift::OutOfSoviet, 0), (1, Shift::Gone, 0)]);
    }

    #[test]
    fn what_was_undone_between_the_days_has_its_causes_too() {
        let crisis = [
            state("1917-11-07", Stance::Strained),
            state("1962-10-14", Stance::Hostile),
            state("1962-11-20", Stance::Strained),
        ];
        let record = record(vec![place(&crisis)]);
        let found = changes(&record, day("1962-01-01"), day("1962-12-31"));
        assert_eq!(found.iter().map(|c| c.shift).collect::<Vec<_>>(), [Shift::Unchanged]);
        // The samples number the causes by span.
        assert_eq!(causes(&found), [EventIx(1), EventIx(2)]);
        assert_eq!(causes(&changes(&record, day("1962-10-14"), day("1962-11-19"))), []);
    }

    #[test]
    fn a_day_is_compared_with_the_one_ten_years_before() {
        let usual = [("1962-12-31", "1952-12-31"), ("1991-12-25", "1981-12-31"), ("1939-08-23", "1929-08-23")];
        let others = [("1956-02-29", "1946-02-28"), ("1925-03-01", "1917-11-07"), ("1920-12-31", "1917-12-31")];
        for (date, other) in usual.into_iter().chain(others) {
            assert_eq!(usual_other(day(date)), day(other), "{date}");
        }
    }

    proptest! {
        #[test]
        fn the_order_of_the_days_does_not_matter_and_a_day_is_like_itself(a in 0u16..27_077, b in 0u16..27_077) {
            let turns = [state("1917-11-07", Stance::Neutral), state("1930-01-01", Stance::War), state("1950-01-01", Stance::Ally)];
            let record = record(vec![place(&turns)]);
            let (a, b) = (date(a), date(b));
            prop_assert_eq!(changes(&record, a, b), changes(&record, b, a));
            prop_assert!(changes(&record, a, a).iter().all(|c| c.shift == Shift::Unchanged && c.causes.is_empty()));
            for change in changes(&record, a, b) {
                let (before, after) = (change.before.unwrap().stance, change.after.unwrap().stance);
                prop_assert_eq!(change.shift == Shift::Towards, after > before);
                prop_assert_eq!(change.steps() < 0, change.shift == Shift::Away);
                prop_assert_eq!(change.shift != Shift::Unchanged, before != after);
            }
        }
    }
}
