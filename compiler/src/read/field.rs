//! Fields that many records have: days, dates and ids.

use crate::problem::{Place, Problems};
use atlas_core::date::{Date, Precision, parse_partial};

/// A full date of the record, or a problem.
pub fn day(text: &str, at: &Place, problems: &mut Problems) -> Option<Date> {
    let found = Date::parse(text).filter(|d| *d <= Date::LAST);
    if found.is_none() {
        problems.add(at, format!("`{text}` is no day between 1917-11-07 and 1991-12-25; write YYYY-MM-DD"));
    }
    found
}

/// A date that may be known to the month or year only, or a problem.
pub fn partial(text: &str, at: &Place, problems: &mut Problems) -> Option<(Date, Precision)> {
    let found = parse_partial(text).filter(|(d, _)| *d <= Date::LAST);
    if found.is_none() {
        problems.add(
            at,
            format!("`{text}` is no date between 1917-11-07 and 1991-12-25; write YYYY-MM-DD, YYYY-MM or YYYY"),
        );
    }
    found
}

/// Asks that a text is a date, which may be known to the month or year only and may lie after the record's last day.
pub fn partial_anywhere(text: &str, at: &Place, problems: &mut Problems) {
    // A leap year of the record stands for the years after it; only the form and the length of months matter there.
    let year = text.get(..4).and_then(|year| year.parse::<u16>().ok());
    let after = year.filter(|year| (1992..=2100).contains(year)).map(|year| if year % 4 == 0 { 1988 } else { 1987 });
    let within = match (after, text.get(4..)) {
        (Some(year), Some(rest)) => parse_partial(&format!("{year}{rest}")),
        _ => parse_partial(text),
    };
    if within.is_none() {
        problems.add(at, format!("`{text}` is no date from 1917-11-07 on; write YYYY-MM-DD, YYYY-MM or YYYY"));
    }
}

/// A date as it is written: to the day, month or year, as exactly as it is known.
pub fn written((date, precision): (Date, Precision)) -> String {
    let (year, month, day) = date.ymd();
    match precision {
        Precision::Day => format!("{year}-{month:02}-{day:02}"),
        Precision::Month => format!("{year}-{month:02}"),
        Precision::Year => year.to_string(),
    }
}

/// The id of a place: it also names a class of the stylesheet and a part of addresses.
pub fn place_id(id: &str, at: &Place, problems: &mut Problems) {
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
        problems.add(at, format!("`{id}` is no id of a place; use small letters, digits and _ only"));
    }
}

/// The id of an event or a source. Those of events stand in addresses.
pub fn id(id: &str, at: &Place, problems: &mut Problems) {
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b)) {
        problems.add(at, format!("`{id}` is no id; use small letters, digits, - and _ only"));
    }
}

/// The id of a piece of land.
pub fn piece_id(id: &str, at: &Place, problems: &mut Problems) {
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_') {
        problems.add(at, format!("`{id}` is no id of a piece; use capital letters, digits and _ only"));
    }
}

/// A text that the reader sees: it must not be empty.
pub fn shown(text: &str, what: &str, at: &Place, problems: &mut Problems) {
    if text.trim().is_empty() {
        problems.add(at, format!("the {what} is empty; write it, or leave the entry out"));
    }
}
