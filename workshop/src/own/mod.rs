//! Reading a record of the reader's own: recognised, checked like ours, and taken in whole or not at all.

mod coding;
mod events;
mod faults;
mod field;
mod json;
mod kinds;
mod map;
mod resolve;
mod row;
mod table;

use atlas_core::own::{OwnKind, OwnRecord};
use atlas_core::own_fault::{OwnFault, Where, Wrong};
use atlas_core::record::Record;
use coding::Coding;
use events::Events;
use faults::Faults;
use map::Map;
use resolve::Resolver;
use row::Form;

/// The largest file that is read, in bytes. What is larger gets an answer at once.
pub const LARGEST: usize = 64 << 20;

/// The most rows, entries or features that are read from all files together.
pub const MOST_ENTRIES: u32 = 1_000_000;

/// A file as it was opened.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// What it holds; empty if it is larger than what is read.
    pub bytes: &'a [u8],
    /// Its size in bytes.
    pub size: usize,
}

impl<'a> File<'a> {
    /// A file of these bytes.
    pub fn of(bytes: &'a [u8]) -> File<'a> {
        File { bytes, size: bytes.len() }
    }
}

/// Says how much has been read, as bytes so far and bytes in all.
pub type Progress<'a> = dyn FnMut(usize, usize) + 'a;

/// Reads files that make up one record: a table or a map, or the two tables of events and effects.
///
/// # Errors
/// All that is wrong with them, ordered by where it stands; then nothing is taken in.
pub fn read(record: &Record, files: &[File], progress: &mut Progress) -> Result<OwnRecord, Vec<OwnFault>> {
    let mut faults = Faults::default();
    let resolver = Resolver::new(record);
    let mut reading =
        Reading { record, resolver: &resolver, kind: None, events: None, coding: None, map: None, rows: 0 };
    let total = files.iter().map(|file| file.bytes.len()).sum();
    let mut before = 0;
    for (number, file) in (0u8..).zip(files) {
        let at = Where { file: number, ..Where::default() };
        let mut so_far = |read: usize| progress(before + read, total);
        if file.size > LARGEST {
            let megabytes = |bytes: usize| bytes.div_ceil(1 << 20).to_string();
            faults.add(at, Wrong::TooLarge, megabytes(file.size), megabytes(LARGEST));
        } else {
            reading.file(number, file.bytes, &mut faults, &mut so_far);
        }
        before += file.bytes.len();
    }
    progress(total, total);
    let own = reading.finish(&mut faults);
    match (own, faults.done()) {
        (Some(own), faults) if faults.is_empty() => Ok(own),
        (_, faults) => Err(faults),
    }
}

/// What has been read so far.
struct Reading<'a> {
    record: &'a Record,
    resolver: &'a Resolver,
    kind: Option<OwnKind>,
    events: Option<Events<'a>>,
    coding: Option<Coding<'a>>,
    map: Option<Map<'a>>,
    rows: u32,
}

impl Reading<'_> {
    fn file(&mut self, number: u8, bytes: &[u8], faults: &mut Faults, progress: &mut dyn FnMut(usize)) {
        let at = Where { file: number, ..Where::default() };
        // A mark of the order of bytes, as some spreadsheets write it.
        let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let Some(first) = text.iter().find(|b| !b.is_ascii_whitespace()) else {
            return faults.add(at, Wrong::Empty, "", "");
        };
        let Ok(text) = std::str::from_utf8(text) else { return faults.add(at, Wrong::NotText, "", "") };
        if *first == b'{' || *first == b'[' {
            json::read(self, number, text, faults, progress);
        } else {
            table::read(self, number, text, faults, progress);
        }
    }

    /// Decides that the files hold this; false if they hold something else already.
    fn is(&mut self, kind: OwnKind, at: Where, faults: &mut Faults) -> bool {
        let known = *self.kind.get_or_insert(kind);
        if known != kind {
            faults.add(at, Wrong::Mixed, name(known), name(kind));
        }
        known == kind
    }

    /// Counts an entry; false if there are too many.
    fn count(&mut self, at: Where, faults: &mut Faults) -> bool {
        self.rows += 1;
        if self.rows == MOST_ENTRIES + 1 {
            faults.add(at, Wrong::TooMany, MOST_ENTRIES.to_string(), "");
        }
        self.rows <= MOST_ENTRIES
    }

    /// Takes in a row of a table or an object of a list.
    fn row(&mut self, form: Form, row: &row::Row, faults: &mut Faults) {
        let (record, resolver) = (self.record, self.resolver);
        match form {
            Form::Events => self.events.get_or_insert_with(|| Events::new(record, resolver)).event(row, faults),
            Form::Effects => self.events.get_or_insert_with(|| Events::new(record, resolver)).effect(row, faults),
            Form::Coding => self.coding.get_or_insert_with(|| Coding::new(record, resolver)).row(row, faults),
        }
    }

    /// Takes in a feature of a map.
    fn feature(&mut self, at: Where, text: &str, faults: &mut Faults) {
        let (record, resolver) = (self.record, self.resolver);
        self.map.get_or_insert_with(|| Map::new(record, resolver)).feature(at, text, faults);
    }

    fn finish(self, faults: &mut Faults) -> Option<OwnRecord> {
        let rows = self.rows;
        let own = match self.kind {
            Some(OwnKind::Events) => self.events.map(|events| events.finish(faults)),
            Some(OwnKind::Coding) => self.coding.map(|coding| coding.finish(faults)),
            Some(OwnKind::Map) => self.map.map(Map::finish),
            None => None,
        };
        if own.is_none() && faults.is_empty() {
            faults.add(Where::default(), Wrong::NothingIn, "", "");
        }
        own.map(|own| OwnRecord { rows, ..own })
    }
}

fn name(kind: OwnKind) -> &'static str {
    match kind {
        OwnKind::Events => "events",
        OwnKind::Coding => "coding",
        OwnKind::Map => "map",
    }
}
