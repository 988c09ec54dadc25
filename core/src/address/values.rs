//! The values in an address: reading and writing each kind of them.

use super::Reason;
use crate::camera::{Camera, opening_turn};
use crate::choices::{ProjectionKind, YearSpan};
use crate::date::{Date, Year};
use crate::path::{parse_fixed, push_fixed};
use crate::place::PlaceIx;
use crate::record::Record;
use crate::together::each_once;
use crate::viewport::Viewport;

/// A year (its last day) or a very day.
pub fn time(value: &str) -> Option<Date> {
    year(value).map(Year::view_date).or_else(|| Date::parse(value).filter(|date| *date <= Date::LAST))
}

/// A year of the record, in four digits.
pub(super) fn year(value: &str) -> Option<Year> {
    let plain = value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| value.parse().ok().and_then(Year::new)).flatten()
}

/// Two years with two points between them.
pub(super) fn span(value: &str) -> Option<YearSpan> {
    let (first, last) = value.split_once("..")?;
    YearSpan::new(year(first)?, year(last)?)
}

/// On or off.
pub(super) fn switch(value: &str) -> Result<bool, Reason> {
    match value {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(Reason::Switch),
    }
}

/// Longitude, latitude and magnification, as a look at the globe.
pub(super) fn map(value: &str) -> Option<Camera> {
    let mut parts = value.split(',').map(parse_fixed);
    let (lon, lat, scale) = (parts.next()??, parts.next()??, parts.next()??);
    let within =
        parts.next().is_none() && (-180.0..=191.0).contains(&lon) && (-90.0..=90.0).contains(&lat) && scale > 0.0;
    let globe = Camera { kind: ProjectionKind::Globe, turn: opening_turn(), viewport: Viewport::WORLD };
    within.then(|| globe.at((lon, lat), scale))
}

/// Writes what [`map`] reads.
pub(super) fn push_map(query: &mut String, camera: &Camera) {
    let (lon, lat) = camera.middle();
    push_fixed(query, lon, 2);
    query.push(',');
    push_fixed(query, lat, 2);
    query.push(',');
    push_fixed(query, camera.viewport.scale(), 3);
}

/// Ids of places with a tilde between them; all must be known.
pub(super) fn places(value: &str, record: &Record) -> Option<Vec<PlaceIx>> {
    let found: Option<Vec<PlaceIx>> =
        value.split('~').filter(|id| !id.is_empty()).map(|id| record.find_place(id)).collect();
    found.map(|places| each_once(&places))
}

/// A day as it is written: as a year, if it is the one that the slider sets for it.
pub fn push_time(query: &mut String, date: Date) {
    if date == date.year().view_date() {
        query.push_str(&date.year().to_string());
    } else {
        query.push_str(&date.to_string());
    }
}

/// Writes text so that it can stand in a query.
pub(super) fn push_escaped(query: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            query.push(char::from(byte));
        } else {
            query.push('%');
            for digit in [byte >> 4, byte & 15] {
                query.push(char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
}

/// Undoes percent escapes; what is no valid escape or no UTF-8 stays as it is, or becomes a replacement character.
pub(super) fn unescape(text: &str) -> String {
    let hex = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(byte) = bytes.get(i) {
        let escape = (*byte == b'%').then(|| Some(hex(*bytes.get(i + 1)?)? * 16 + hex(*bytes.get(i + 2)?)?)).flatten();
        match escape {
            Some(decoded) => {
                out.push(decoded);
                i += 3;
            }
            None => {
                out.push(*byte);
                i += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_and_years_are_told_apart() {
        assert_eq!(time("1991").map(|d| d.to_string()).as_deref(), Some("1991-12-25"));
        assert_eq!(time("1939-08-24").map(|d| d.to_string()).as_deref(), Some("1939-08-24"));
        assert_eq!(time("1991-12-26"), None);
        assert_eq!(time("+950"), None);
    }

    #[test]
    fn a_span_is_two_different_years() {
        assert_eq!(span("1941..1945"), span("1945..1941"));
        assert!(span("1941..1945").is_some());
        for wrong in ["1941", "1941..1941", "1941..", "1900..1945", "1941..1945..1950"] {
            assert_eq!(span(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_text_survives_its_escape(text in "\\PC{0,60}") {
            let mut query = String::new();
            push_escaped(&mut query, &text);
            prop_assert!(!query.contains(['&', '=', ' ', '#', '+']));
            prop_assert_eq!(unescape(&query), text);
        }
    }
}
