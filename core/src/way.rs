//! The stretch of time along the slider: where a day lies on it, and the days at which the slider stops.

use crate::choices::{Step, YearSpan};
use crate::date::{Date, Year};
use crate::place::{EventIx, PlaceIx};
use crate::record::Record;
use crate::view::View;
use crate::walk::Direction;

/// The years that the timeline shows and what the slider steps by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Way {
    /// The first year.
    pub first: Year,
    /// The last year, later than the first.
    pub last: Year,
    /// What the slider steps by.
    pub step: Step,
}

/// A day at which the slider stops, with the first event of that day if it steps by events.
pub type Stop = (Date, Option<EventIx>);

impl Way {
    /// The way of a view.
    pub fn of(view: &View) -> Way {
        let (first, last) = view.years();
        Way { first, last, step: view.stepping() }
    }

    /// The days at the two ends of the slider. By years it goes from the end of the first to the end of the last.
    pub fn ends(self) -> (Date, Date) {
        let first = if self.step == Step::Year { self.first.view_date() } else { self.first.first_day() };
        (first, self.last.view_date())
    }

    /// Where a day lies: 0 at the left end of the slider, 1 at the right one, beyond them outside.
    pub fn share(self, date: Date) -> f64 {
        let (from, to) = self.ends();
        let days = |date: Date| f64::from(date.day_number());
        (days(date) - days(from)) / (days(to) - days(from))
    }

    /// The share that a year has.
    pub fn unit(self) -> f64 {
        let years = f64::from(self.last.number() - self.first.number());
        1.0 / if self.step == Step::Year { years } else { years + 1.0 }
    }

    /// The year whose bar stands at a share, held within the way.
    pub fn year_at(self, share: f64) -> Year {
        let middle = if self.step == Step::Year { 0.5 } else { 0.0 };
        let years = (share / self.unit() + middle).floor().clamp(0.0, 100.0) as i32;
        self.first.plus(years).min(self.last)
    }

    /// Where the slider stops if it is drawn from a day to another: the stop nearest to that, but further on in its direction, so that
    /// one step of a key leads to the next stop. If a place is chosen only its events are stops.
    pub fn stop(self, record: &Record, place: Option<PlaceIx>, from: Date, to: Date) -> Option<Stop> {
        let on = |(date, _): &Stop| {
            (self.first..=self.last).contains(&date.year()) && if to > from { *date > from } else { *date < from }
        };
        let far = |(date, _): &Stop| date.day_number().abs_diff(to.day_number());
        if self.step == Step::Event {
            let events = record.each_event().filter(|(_, e)| place.is_none_or(|p| e.places.contains(&p)));
            return events.map(|(ix, e)| (e.date, Some(ix))).filter(on).min_by_key(far);
        }
        let month = |day: Date| (day.month_end(), None);
        // The ends of the month that the day lies in and of the two beside it.
        let near = [month(to.plus(-28)), month(to), month(to.plus(28)), month(from.plus(1)), month(from.plus(-31))];
        near.into_iter().filter(on).min_by_key(far)
    }

    /// The years shown after a key: up shows half as many about a year, down twice as many, left and right move them by a quarter. None
    /// stands for all years.
    pub fn moved(self, about: Year, key: Direction) -> Option<YearSpan> {
        let (first, last) = (i32::from(self.first.number()), i32::from(self.last.number()));
        let (width, quarter) = (last - first, ((last - first) / 4).max(1));
        let (begin, width) = match key {
            Direction::Up => (i32::from(about.number()) - width / 4, (width / 2).max(1)),
            Direction::Down => (first - width / 2, width * 2),
            Direction::Left => (first - quarter, width),
            Direction::Right => (first + quarter, width),
        };
        let begin = Year::FIRST.plus((begin - 1917).clamp(0, (74 - width).max(0)));
        YearSpan::new(begin, begin.plus(width)).filter(|_| width < 74)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Kind;
    use crate::samples::{date, day, event, record};
    use proptest::prelude::*;

    fn year(n: i32) -> Year {
        Year::new(n).unwrap()
    }

    fn way(first: i32, last: i32, step: Step) -> Way {
        Way { first: year(first), last: year(last), step }
    }

    #[test]
    fn by_years_the_slider_goes_from_the_end_of_the_first_to_that_of_the_last() {
        let all = Way::of(&View::default());
        assert_eq!(all.ends(), (day("1917-12-31"), Date::LAST));
        assert!(all.share(Date::FIRST) < 0.0);
        assert_eq!(way(1941, 1945, Step::Month).ends().0, day("1941-01-01"));
    }

    #[test]
    fn a_step_of_the_slider_leads_to_the_next_stop() {
        let mut record = record(vec![]);
        record.events = vec![
            event("1938-09-29", Kind::Crisis, &[1]),
            event("1939-08-23", Kind::Treaty, &[2]),
            event("1939-09-17", Kind::WarBegins, &[1]),
            event("1940-06-15", Kind::StateEnds, &[3]),
        ];
        let to = |step, from: &str, to: &str, place| {
            let stop = way(1939, 1941, step).stop(&record, place, day(from), day(to));
            stop.map(|(date, event)| (date.to_string(), event.map(|e| e.0)))
        };
        assert_eq!(to(Step::Event, "1939-01-01", "1939-01-02", None), Some(("1939-08-23".into(), Some(1))));
        assert_eq!(to(Step::Event, "1939-01-01", "1939-01-02", Some(PlaceIx(1))), Some(("1939-09-17".into(), Some(2))));
        assert_eq!(to(Step::Event, "1939-08-23", "1939-08-22", None), None, "what lies outside is no stop");
        assert_eq!(to(Step::Event, "1939-01-01", "1941-12-31", None), Some(("1940-06-15".into(), Some(3))));
        assert_eq!(to(Step::Month, "1939-12-31", "1940-01-01", None), Some(("1940-01-31".into(), None)));
        assert_eq!(to(Step::Month, "1940-02-29", "1940-02-28", None), Some(("1940-01-31".into(), None)));
        assert_eq!(to(Step::Month, "1940-02-29", "1939-01-01", None), Some(("1939-01-31".into(), None)));
        assert_eq!(to(Step::Month, "1939-01-31", "1939-01-30", None), None);
    }

    #[test]
    fn keys_narrow_widen_and_move_the_years() {
        let moved = |first, last, about, key| {
            way(first, last, Step::Year).moved(year(about), key).map(|s| (s.first().number(), s.last().number()))
        };
        assert_eq!(moved(1917, 1991, 1941, Direction::Up), Some((1923, 1960)));
        assert_eq!(moved(1941, 1942, 1941, Direction::Up), Some((1941, 1942)));
        assert_eq!(moved(1923, 1960, 1941, Direction::Down), None);
        assert_eq!(moved(1941, 1951, 1941, Direction::Down), Some((1936, 1956)));
        assert_eq!(moved(1985, 1991, 1991, Direction::Right), Some((1985, 1991)));
        assert_eq!(moved(1921, 1931, 1921, Direction::Left), Some((1919, 1929)));
    }

    proptest! {
        #[test]
        fn the_bar_of_a_year_stands_where_the_slider_stops_for_it(first in 1917i32..1991, years in 1i32..74, at in 0i32..74) {
            let way = way(first, (first + years).min(1991), Step::Year);
            let shown = way.first.plus(at).min(way.last);
            prop_assert_eq!(way.year_at(way.share(shown.view_date())), shown);
            let shares = (way.share(way.first.view_date()), way.share(way.last.view_date()));
            prop_assert_eq!(shares, (0.0, 1.0));
        }

        #[test]
        fn a_month_stop_is_the_last_day_of_a_month_on_the_way(from in 0u16..27_077, to in 0u16..27_077) {
            let record = record(vec![]);
            let (from, to) = (date(from), date(to));
            if let Some((stop, _)) = way(1917, 1991, Step::Month).stop(&record, None, from, to) {
                prop_assert_eq!(stop, stop.month_end());
                prop_assert_eq!(stop > from, to > from);
                prop_assert!(stop != from);
                // No further from the goal than the next stop lies.
                prop_assert!(stop.day_number().abs_diff(to.day_number()) <= 31);
            }
        }
    }
}
