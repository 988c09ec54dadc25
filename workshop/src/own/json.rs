//! JSON: a list of events or of rows, our tables of events and effects in one object, or the features of GeoJSON; entry by entry, each
//! with its line, so that a large file needs no more memory than its largest entry.

use super::Reading;
use super::faults::Faults;
use super::row::{Form, Row, column};
use atlas_core::own::OwnKind;
use atlas_core::own_fault::{Where, Wrong};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// The largest entry that is read, in bytes.
const LARGEST_ENTRY: usize = 8 << 20;
/// Bytes between two reports of progress.
const REPORT: usize = 1 << 19;

/// Reads a file.
pub fn read(reading: &mut Reading, file: u8, text: &str, faults: &mut Faults, progress: &mut dyn FnMut(usize)) {
    let mut walk =
        Walk { reading, file, text, line: 1, read: 0, entry: 0, reported: 0, faults, progress, known: false };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let found = Top(&mut walk).deserialize(&mut deserializer).and_then(|()| deserializer.end());
    let (known, entries) = (walk.known, walk.entry);
    if let Err(e) = found {
        let line = u32::try_from(e.line()).unwrap_or(u32::MAX);
        faults.add(Where { file, line, entry: 0 }, Wrong::Broken, said(&e.to_string()), "");
    } else if !known && entries == 0 {
        faults.add(Where { file, ..Where::default() }, Wrong::Unknown, "", "");
    }
}

/// What the parser says, without its own way of telling where.
pub fn said(message: &str) -> &str {
    message.split_once(" at line ").map_or(message, |(what, _)| what)
}

/// The walk through a file.
struct Walk<'w, 'r, 't> {
    reading: &'w mut Reading<'r>,
    file: u8,
    text: &'t str,
    /// The line of the byte up to which lines were counted.
    line: u32,
    read: usize,
    entry: u32,
    reported: usize,
    faults: &'w mut Faults,
    progress: &'w mut dyn FnMut(usize),
    /// Whether a list was found that is one of ours.
    known: bool,
}

/// What a list holds, as its name in the object around it tells.
#[derive(Clone, Copy, PartialEq)]
enum List {
    /// Whatever its entries look like.
    Any,
    Rows(Form),
    Features,
}

impl Walk<'_, '_, '_> {
    /// Takes in an entry; false to stop.
    fn entry(&mut self, list: List, raw: &RawValue) -> bool {
        let at = self.place(raw.get());
        if !self.reading.count(at, self.faults) {
            return false;
        }
        if raw.get().len() > LARGEST_ENTRY {
            let kilobytes = |bytes: usize| (bytes >> 10).to_string();
            self.faults.add(at, Wrong::EntryTooLarge, kilobytes(raw.get().len()), kilobytes(LARGEST_ENTRY));
            return true;
        }
        match list {
            List::Features => {
                if self.reading.is(OwnKind::Map, at, self.faults) {
                    self.reading.feature(at, raw.get(), self.faults);
                }
            }
            List::Any | List::Rows(_) => {
                let Ok(value) = serde_json::from_str::<Value>(raw.get()) else { return true };
                let Some(row) = row(at, &value) else {
                    self.faults.add(at, Wrong::NotObject, "", "");
                    return true;
                };
                let names = || value.as_object().into_iter().flatten().map(|(name, _)| name.as_str());
                let form = match list {
                    List::Rows(form) => Some(form),
                    _ => Form::of(names()),
                };
                let Some(form) = form else {
                    self.faults.add(at, Wrong::Unknown, names().collect::<Vec<_>>().join(", "), "");
                    return false;
                };
                let kind = if form == Form::Coding { OwnKind::Coding } else { OwnKind::Events };
                if !self.reading.is(kind, at, self.faults) {
                    return false;
                }
                self.reading.row(form, &row, self.faults);
            }
        }
        true
    }

    /// Where a part of the text stands.
    fn place(&mut self, part: &str) -> Where {
        self.entry += 1;
        let begin = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len());
        let between = self.text.as_bytes().get(self.read..begin).unwrap_or_default();
        self.line += u32::try_from(between.iter().filter(|b| **b == b'\n').count()).unwrap_or(0);
        self.read = self.read.max(begin);
        if begin >= self.reported + REPORT {
            self.reported = begin;
            (self.progress)(begin);
        }
        Where { file: self.file, line: self.line, entry: self.entry }
    }
}

/// The outermost value.
struct Top<'a, 'w, 'r, 't>(&'a mut Walk<'w, 'r, 't>);

impl<'de> DeserializeSeed<'de> for Top<'_, '_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        Entries(self.0, List::Any).visit_seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let list = match key.as_str() {
                "events" => List::Rows(Form::Events),
                "effects" => List::Rows(Form::Effects),
                "features" => List::Features,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            self.0.known = true;
            map.next_value_seed(Entries(self.0, list))?;
        }
        Ok(())
    }
}

/// The entries of a list.
struct Entries<'a, 'w, 'r, 't>(&'a mut Walk<'w, 'r, 't>, List);

impl<'de> DeserializeSeed<'de> for Entries<'_, '_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.known = true;
        while let Some(raw) = seq.next_element::<&RawValue>()? {
            if !self.0.entry(self.1, raw) {
                // What follows is not looked at, but must be passed over for the parser to end.
                while seq.next_element::<IgnoredAny>().map_err(A::Error::custom)?.is_some() {}
            }
        }
        Ok(())
    }
}

/// An object as a row: lists joined as in our tables, numbers and truths as text, `effects` as rows of their own.
fn row(at: Where, value: &Value) -> Option<Row> {
    let mut row = Row { at, ..Row::default() };
    for (name, value) in value.as_object()? {
        let name = column(name);
        if name == "effects" {
            let inner = value.as_array()?.iter().map(|effect| self::row(at, effect));
            row.inner = inner.collect::<Option<Vec<Row>>>()?;
        } else if let Some(text) = text(value).filter(|text| !text.is_empty()) {
            row.fields.push((name, text));
        }
    }
    Some(row)
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Object(_) => None,
        Value::Bool(truth) => Some(if *truth { "yes" } else { "no" }.into()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.trim().into()),
        Value::Array(values) => Some(values.iter().filter_map(self::text).collect::<Vec<_>>().join("; ")),
    }
}
