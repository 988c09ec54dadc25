//! Days of the record: 7 November 1917 to 25 December 1991, and the years the slider knows.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the record, or the day after its last one (as the open end of a span).
///
/// Counted from 7 November 1917 (day 0); the last day is 25 December 1991, and [`Date::END`] is the day after it. Days are
/// of the Gregorian calendar throughout ("new style").
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date(u16);

/// A calendar year from 1917 to 1991.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Year(u16);

/// How exactly a date is known. A date known to the month or year acts on its first day and is shown with "about".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Precision {
    /// The very day.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

/// Days from 0000-03-01 to 1917-11-07, in the count that [`days_from_civil`] uses.
const ORIGIN: i32 = days_from_civil(1917, 11, 7);

/// Days since 1970-01-01 of a Gregorian date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
const fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y - era * 400;
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let doy = (153 * shifted + 2) / 5 + day - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe - 719_468
}

/// The Gregorian date of a count of days since 1970-01-01 (same source, civil_from_days).
const fn civil_from_days(days: i32) -> (i32, u8, u8) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z - era * 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month as u8, day as u8)
}

/// Days of a month, leap years included.
const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        _ if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        _ => 28,
    }
}

impl Date {
    /// 7 November 1917, the first day of the record.
    pub const FIRST: Date = Date(0);
    /// 25 December 1991, the last day of the record.
    pub const LAST: Date = Date((days_from_civil(1991, 12, 25) - ORIGIN) as u16);
    /// 26 December 1991: the open end of a span that lasts to the end of the record.
    pub const END: Date = Date(Self::LAST.0 + 1);

    /// The day of a Gregorian date, if it exists and lies in the record (or is its open end).
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Date> {
        if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        let days = days_from_civil(year, i32::from(month), i32::from(day)) - ORIGIN;
        u16::try_from(days).ok().map(Date).filter(|date| *date <= Date::END)
    }

    /// Year, month and day.
    pub fn ymd(self) -> (i32, u8, u8) {
        civil_from_days(i32::from(self.0) + ORIGIN)
    }

    /// The calendar year that the day lies in. The open end counts to 1991.
    pub fn year(self) -> Year {
        Year(self.ymd().0.clamp(1917, 1991) as u16)
    }

    /// Days since 7 November 1917.
    pub fn day_number(self) -> u16 {
        self.0
    }

    /// The day before, or none on the first day.
    pub fn pred(self) -> Option<Date> {
        self.0.checked_sub(1).map(Date)
    }

    /// The day after, or none after the open end.
    pub fn succ(self) -> Option<Date> {
        if self >= Date::END { None } else { Some(Date(self.0 + 1)) }
    }

    /// The day so many days later (or earlier), held within the record.
    #[must_use]
    pub fn plus(self, days: i32) -> Date {
        Date((i32::from(self.0) + days).clamp(0, i32::from(Date::LAST.0)) as u16)
    }

    /// The last day of its month that lies in the record.
    #[must_use]
    pub fn month_end(self) -> Date {
        let (year, month, _) = self.ymd();
        Date::from_ymd(year, month, days_in_month(year, month)).map_or(Date::LAST, |date| date.min(Date::LAST))
    }

    /// Reads an ISO date `YYYY-MM-DD` of the record.
    pub fn parse(text: &str) -> Option<Date> {
        match parse_partial(text)? {
            (date, Precision::Day) => Some(date),
            _ => None,
        }
    }
}

/// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the first day meant and how exactly it is known.
///
/// `1917` and `1917-11` mean the first day of the record; anything else outside the record is refused.
pub fn parse_partial(text: &str) -> Option<(Date, Precision)> {
    let number = |part: &str, len: usize| {
        (part.len() == len && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u16>().ok()).flatten()
    };
    let mut parts = text.split('-');
    let year = i32::from(number(parts.next()?, 4)?);
    let month = parts.next();
    let day = parts.next();
    if parts.next().is_some() {
        return None;
    }
    let (month, day, precision) = match (month, day) {
        (None, None) => (1, 1, Precision::Year),
        (Some(month), None) => (number(month, 2)?, 1, Precision::Month),
        (Some(month), Some(day)) => (number(month, 2)?, number(day, 2)?, Precision::Day),
        (None, Some(_)) => return None,
    };
    if year == 1917 && (precision == Precision::Year || (precision == Precision::Month && month == 11)) {
        return Some((Date::FIRST, precision));
    }
    let date = Date::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some((date, precision))
}

impl fmt::Display for Date {
    /// ISO 8601, `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Year {
    /// 1917.
    pub const FIRST: Year = Year(1917);
    /// 1991.
    pub const LAST: Year = Year(1991);

    /// A year of the record.
    pub fn new(year: i32) -> Option<Year> {
        (1917..=1991).contains(&year).then_some(Year(year as u16))
    }

    /// The year as a number, 1917 to 1991.
    pub fn number(self) -> u16 {
        self.0
    }

    /// Years since 1917, 0 to 74.
    pub fn index(self) -> usize {
        usize::from(self.0 - 1917)
    }

    /// All 75 years in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Year> {
        (1917..=1991).map(Year)
    }

    /// The day that the slider shows for the year: 31 December, in 1991 25 December.
    pub fn view_date(self) -> Date {
        Date::from_ymd(i32::from(self.0), 12, 31).filter(|date| *date <= Date::LAST).unwrap_or(Date::LAST)
    }

    /// First day of the year that lies in the record.
    pub fn first_day(self) -> Date {
        Date::from_ymd(i32::from(self.0), 1, 1).unwrap_or(Date::FIRST)
    }

    /// The following year, if the record has it.
    pub fn succ(self) -> Option<Year> {
        Year::new(i32::from(self.0) + 1)
    }

    /// The year so many years later (or earlier), held within the record.
    pub fn plus(self, years: i32) -> Year {
        Year((i32::from(self.0) + years).clamp(1917, 1991) as u16)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_record_has_27076_days() {
        assert_eq!(Date::FIRST.to_string(), "1917-11-07");
        assert_eq!(Date::LAST.to_string(), "1991-12-25");
        assert_eq!(Date::LAST.day_number() + 1, 27_077);
    }

    #[test]
    fn the_slider_shows_the_last_day_of_a_year() {
        assert_eq!(Year::new(1962).map(Year::view_date), Date::parse("1962-12-31"));
        assert_eq!(Year::LAST.view_date(), Date::LAST);
        assert_eq!(Year::FIRST.first_day(), Date::FIRST);
    }

    #[test]
    fn impossible_days_are_refused() {
        for text in [
            "1918-02-29",
            "1917-11-06",
            "1991-12-27",
            "1950-13-01",
            "1950-00-10",
            "50-01-01",
            "1950-1-1",
            "1950-01-01-01",
            "",
            "abcd",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("1920-02-29").is_some());
    }

    #[test]
    fn partial_dates_act_on_their_first_day() {
        assert_eq!(
            parse_partial("1921-02").map(|(d, p)| (d.to_string(), p)),
            Some(("1921-02-01".into(), Precision::Month))
        );
        assert_eq!(parse_partial("1917"), Some((Date::FIRST, Precision::Year)));
        assert_eq!(parse_partial("1917-10"), None);
    }

    proptest! {
        #[test]
        fn every_day_survives_a_round_trip(day in 0u16..=27_077) {
            let date = Date(day);
            prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
        }
    }
}
