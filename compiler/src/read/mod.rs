//! Reading the human-edited files: one module a kind of file, each giving plain records that know where they stand.

pub mod events;
pub mod holders;
pub mod leaders;
pub mod pieces;
pub mod places;
pub mod sources;

use crate::problem::{Place, Problems};
use atlas_core::date::{Date, Precision, parse_partial};
use serde::de::DeserializeOwned;
use std::path::Path;

/// All records of the data, as they stand in the files.
#[derive(Default)]
pub struct Read {
    /// Places, in the order of files and lines.
    pub places: Vec<places::Place>,
    /// Who holds which pieces.
    pub lands: Vec<holders::Land>,
    /// Events.
    pub events: Vec<events::Event>,
    /// Sources.
    pub sources: Vec<sources::Source>,
    /// Pieces of land.
    pub pieces: Vec<pieces::Piece>,
    /// Leaders and foreign ministers.
    pub leaders: leaders::Leaders,
    /// Ids of the founding facts, in order.
    pub facts: Vec<String>,
}

/// Reads all files of a data folder. What cannot be read is a problem; the rest is read all the same.
pub fn read(data: &Path, problems: &mut Problems) -> Read {
    Read {
        places: folder(data, "places", problems, places::parse),
        lands: folder(data, "territory/holders", problems, holders::parse),
        events: folder(data, "events", problems, events::parse),
        sources: folder(data, "sources", problems, sources::parse),
        pieces: file(data, "territory/pieces.toml", problems)
            .map(|text| pieces::parse("territory/pieces.toml", &text, problems))
            .unwrap_or_default(),
        leaders: file(data, "leaders.toml", problems)
            .map(|text| leaders::parse("leaders.toml", &text, problems))
            .unwrap_or_default(),
        facts: file(data, "seed/facts.tsv", problems).map(|text| fact_ids(&text)).unwrap_or_default(),
    }
}

fn fact_ids(text: &str) -> Vec<String> {
    text.lines()
        .skip(1)
        .filter_map(|line| line.split('\t').next())
        .filter(|id| !id.is_empty())
        .map(String::from)
        .collect()
}

/// Text of a file below the data folder.
pub fn file(data: &Path, name: &str, problems: &mut Problems) -> Option<String> {
    match std::fs::read_to_string(data.join(name)) {
        Ok(text) => Some(text),
        Err(e) => {
            problems.file(name, 0, format!("cannot be read: {e}"));
            None
        }
    }
}

/// All records of the TOML files in a folder, in the order of the file names.
fn folder<T>(
    data: &Path,
    name: &str,
    problems: &mut Problems,
    parse: impl Fn(&str, &str, &mut Problems) -> Vec<T>,
) -> Vec<T> {
    let mut files: Vec<String> = match std::fs::read_dir(data.join(name)) {
        Ok(entries) => entries
            .flatten()
            .filter_map(|e| e.file_name().into_string().ok())
            .filter(|f| f.ends_with(".toml"))
            .collect(),
        Err(e) => {
            problems.file(name, 0, format!("the folder cannot be read: {e}"));
            return Vec::new();
        }
    };
    files.sort();
    let mut records = Vec::new();
    for short in files {
        let path = format!("{name}/{short}");
        if let Some(text) = file(data, &path, problems) {
            records.extend(parse(&path, &text, problems));
        }
    }
    records
}

/// Parses a TOML file into its raw form; a mistake is a problem with its line.
pub fn toml<T: DeserializeOwned + Default>(path: &str, text: &str, problems: &mut Problems) -> T {
    match toml::from_str(text) {
        Ok(raw) => raw,
        Err(e) => {
            let line = e.span().map_or(0, |span| line_of(text, span.start));
            problems.file(path, line, e.message().replace('\n', " "));
            T::default()
        }
    }
}

/// Line, from 1, of a byte offset.
pub fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
}

/// Where a record with a spanned id stands.
pub fn place_of(path: &str, text: &str, id: &toml::Spanned<String>) -> Place {
    Place { file: path.into(), line: line_of(text, id.span().start), record: id.get_ref().clone() }
}

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
