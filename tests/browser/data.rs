//! The data that the built atlas is compared with, compiled once for all tests.

use atlas_compiler::{Compiled, compile};
use atlas_core::date::{Date, Year};
use atlas_core::place::{EventIx, Place, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::EventText;
use atlas_tests::trouble::{Outcome, Trouble};
use std::path::Path;
use std::sync::OnceLock;

/// Everything compiled from the data.
pub fn compiled() -> Outcome<&'static Compiled> {
    static COMPILED: OnceLock<Result<Compiled, String>> = OnceLock::new();
    let made = COMPILED.get_or_init(|| {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        compile(&data).map_err(|problems| format!("the data cannot be compiled:\n{problems}"))
    });
    made.as_ref().map_err(|why| Trouble::Failed(why.clone()))
}

/// The record.
pub fn record() -> Outcome<&'static Record> {
    Ok(&compiled()?.record)
}

/// A place of the record by its id.
pub fn place(id: &str) -> Outcome<(PlaceIx, &'static Place)> {
    let record = record()?;
    let found = record.find_place(id).and_then(|ix| Some((ix, record.place(ix)?)));
    found.ok_or_else(|| Trouble::Failed(format!("there is no place `{id}` in the record")))
}

/// The texts of an event.
pub fn text(event: EventIx) -> Outcome<&'static EventText> {
    compiled()?.texts.event(event).ok_or_else(|| Trouble::Failed(format!("event {} has no texts", event.0)))
}

/// A day that a test names.
pub fn day(text: &str) -> Outcome<Date> {
    Date::parse(text).ok_or_else(|| Trouble::Failed(format!("there is no day {text}")))
}

/// What stands after `time=` for a day: its year, where it is the day that the slider sets.
pub fn time(date: Date) -> String {
    if date == date.year().view_date() { date.year().to_string() } else { date.to_string() }
}

/// The last day of a year that the record has, which the slider shows.
pub fn end_of(year: u16) -> Outcome<Date> {
    Year::new(i32::from(year)).map(Year::view_date).ok_or_else(|| Trouble::Failed(format!("there is no year {year}")))
}
