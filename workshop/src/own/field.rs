//! Fields of a row as what they mean. What cannot be read is a fault.

use super::faults::Faults;
use super::row::Row;
use atlas_core::date::{Date, Precision, parse_partial};
use atlas_core::own_fault::{Where, Wrong};
use atlas_core::relation::{Stance, Tie};

/// A day as a file may name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Day {
    /// Before 7 November 1917.
    Before,
    /// A day of the record, or the one after its last.
    Known(Date),
    /// After the record.
    After,
}

impl Day {
    /// The day within the record: its first or open end for what lies outside.
    pub fn clamped(self) -> Date {
        match self {
            Day::Before => Date::FIRST,
            Day::Known(date) => date,
            Day::After => Date::END,
        }
    }
}

/// A date of any year, known to the day, month or year, on its first day; none if it is no date.
pub fn any_day(text: &str) -> Option<Day> {
    if let Some((date, _)) = parse_partial(text) {
        return Some(Day::Known(date));
    }
    let mut parts = text.split('-');
    let year = parts.next().filter(|y| y.len() == 4).and_then(number::<u16>)?;
    let rest: Vec<u8> = parts.map(|p| number::<u8>(p).filter(|_| p.len() == 2)).collect::<Option<_>>()?;
    let month = rest.first().copied().unwrap_or(1);
    let day = rest.get(1).copied().unwrap_or(1);
    // The length of months is that of a year of the record with the same place in the leap years.
    let like = 1920 + i32::from(year % 4);
    let leap_off = year % 4 == 0 && (year % 100 == 0 && year % 400 != 0) && month == 2 && day == 29;
    if rest.len() > 2 || leap_off || Date::from_ymd(like, month, day).is_none() {
        return None;
    }
    Some(if year < 1918 { Day::Before } else { Day::After })
}

/// A whole number of digits only.
pub fn number<N: std::str::FromStr>(text: &str) -> Option<N> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// A date of the record that may be known to the month or year only; faults are added.
pub fn date(at: Where, text: &str, faults: &mut Faults) -> Option<(Date, Precision)> {
    let found = parse_partial(text).filter(|(date, _)| *date <= Date::LAST);
    if found.is_none() {
        faults.add(at, Wrong::NoDate, text, "");
    }
    found
}

/// A stance, if the row tells one.
pub fn stance(row: &Row, faults: &mut Faults) -> Option<Stance> {
    let text = row.get("stance")?;
    let found = Stance::from_name(&text.to_lowercase());
    if found.is_none() {
        faults.add(row.at, Wrong::NoStance, text, "");
    }
    found
}

/// A tie, if the row tells one.
pub fn tie(row: &Row, faults: &mut Faults) -> Option<Tie> {
    let text = row.get("tie")?;
    let found = Tie::from_name(&text.to_lowercase());
    if found.is_none() {
        faults.add(row.at, Wrong::NoTie, text, "");
    }
    found
}

/// Several values in one field, as our tables join them.
pub fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}
