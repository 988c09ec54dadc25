//! The axis of days that chart, strips and comparison share: where a day lies, and which year lies under the pointer.

use crate::date::{Date, Year};
use crate::strip::fraction;

/// Room that the number of a year needs on an axis, in pixels.
const TICK_ROOM: f64 = 38.0;
/// Steps between the years that are written on an axis.
const STEPS: [u16; 5] = [1, 2, 5, 10, 20];

/// A horizontal axis of days in pixels, from the first day of a year to the last day of another.
///
/// As on the slider, the place of a year is its last day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Axis {
    first: Year,
    last: Year,
    from: f64,
    to: f64,
    width: f64,
}

impl Axis {
    /// The axis of the years from the first to the last (both on it), so many pixels wide.
    pub fn new(first: Year, last: Year, width: f64) -> Axis {
        let from = if first == Year::FIRST { 0.0 } else { fraction(first.first_day()) };
        let to = last.view_date().succ().map_or(1.0, fraction);
        Axis { first, last, from, to, width: width.max(1.0) }
    }

    /// Its width in pixels.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// The years on it.
    pub fn years(&self) -> impl Iterator<Item = Year> {
        let (first, last) = (self.first, self.last);
        Year::all().filter(move |year| (first..=last).contains(year))
    }

    /// Where a fraction of the record's length lies, in pixels from the left; outside of the axis for a day outside of it.
    pub fn x(&self, fraction: f64) -> f64 {
        (fraction - self.from) / (self.to - self.from) * self.width
    }

    /// Where a day lies, in pixels from the left.
    pub fn x_of(&self, date: Date) -> f64 {
        self.x(fraction(date))
    }

    /// Where a stretch of fractions lies, cut at the ends of the axis: left and right edge in pixels; none if it lies outside.
    pub fn stretch(&self, start: f64, length: f64) -> Option<(f64, f64)> {
        let (left, right) = (self.x(start).max(0.0), self.x(start + length).min(self.width));
        (right > left).then_some((left, right))
    }

    /// The year that a point lies in, held on the axis.
    pub fn year_at(&self, x: f64) -> Year {
        self.years().find(|year| x < self.x_of(year.view_date())).unwrap_or(self.last)
    }

    /// The year whose place is the nearest to a point.
    pub fn nearest_year(&self, x: f64) -> Year {
        let away = |year: &Year| (self.x_of(year.view_date()) - x).abs();
        self.years().min_by(|a, b| away(a).total_cmp(&away(b))).unwrap_or(self.last)
    }

    /// The years that are written on the axis and their places: as many as have room, at round numbers.
    pub fn ticks(&self) -> Vec<(Year, f64)> {
        let a_year = self.width / f64::from(self.last.number() - self.first.number() + 1);
        let step = STEPS.into_iter().find(|step| f64::from(*step) * a_year >= TICK_ROOM).unwrap_or(20);
        self.years().filter(|y| y.number() % step == 0).map(|y| (y, self.x_of(y.view_date()))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn year(number: i32) -> Year {
        Year::new(number).unwrap()
    }

    fn any_axis() -> impl Strategy<Value = Axis> {
        (1917i32..=1991, 1917i32..=1991, 50.0..2000.0f64)
            .prop_map(|(a, b, width)| Axis::new(year(a.min(b)), year(a.max(b)), width))
    }

    #[test]
    fn the_whole_record_fills_its_axis() {
        let axis = Axis::new(Year::FIRST, Year::LAST, 800.0);
        assert_eq!((axis.x_of(Date::FIRST), axis.x_of(Date::END)), (0.0, 800.0));
        let written: Vec<u16> = axis.ticks().iter().map(|(y, _)| y.number()).collect();
        assert_eq!(written, [1920, 1925, 1930, 1935, 1940, 1945, 1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990]);
        let few: Vec<u16> = Axis::new(Year::FIRST, Year::LAST, 200.0).ticks().iter().map(|(y, _)| y.number()).collect();
        assert_eq!(few, [1920, 1940, 1960, 1980]);
    }

    #[test]
    fn a_stretch_is_cut_at_the_ends() {
        let axis = Axis::new(year(1941), year(1945), 500.0);
        assert_eq!(axis.stretch(0.0, 1.0), Some((0.0, 500.0)));
        assert_eq!(axis.stretch(0.9, 0.1), None);
    }

    proptest! {
        #[test]
        fn the_place_of_a_year_is_in_the_year_and_nearest_to_it(axis in any_axis()) {
            for year in axis.years() {
                let x = axis.x_of(year.view_date());
                prop_assert!((0.0..=axis.width()).contains(&x));
                prop_assert_eq!(axis.nearest_year(x), year);
                prop_assert_eq!(axis.year_at(x - 1e-6), year);
            }
        }

        #[test]
        fn numbers_on_the_axis_have_room(axis in any_axis()) {
            for two in axis.ticks().windows(2) {
                prop_assert!(two[1].1 - two[0].1 >= TICK_ROOM * 0.97 || axis.width() < 300.0);
            }
        }
    }
}
