//! Tables: CSV, row by row, with commas, semicolons or tabs between the fields.

use super::Reading;
use super::faults::Faults;
use super::row::{Form, Row, column};
use atlas_core::own::OwnKind;
use atlas_core::own_fault::{Where, Wrong};

/// Bytes between two reports of progress.
const REPORT: u64 = 1 << 19;

/// What stands between the fields: whichever the first line has most of.
fn delimiter(text: &str) -> u8 {
    let line = text.trim_start().lines().next().unwrap_or_default();
    let number = |c: u8| line.bytes().filter(|b| *b == c).count();
    b";\t".iter().copied().filter(|c| number(*c) > number(b',')).max_by_key(|c| number(*c)).unwrap_or(b',')
}

/// Reads a table.
pub fn read(reading: &mut Reading, file: u8, text: &str, faults: &mut Faults, progress: &mut dyn FnMut(usize)) {
    let at = |line: u64| Where { file, line: u32::try_from(line).unwrap_or(u32::MAX), entry: 0 };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(column).collect(),
        Err(e) => return faults.add(at(1), Wrong::Broken, e.to_string(), ""),
    };
    let Some(form) = Form::of(header.iter().map(String::as_str)) else {
        return faults.add(at(1), Wrong::Unknown, header.join(", "), "");
    };
    let kind = if form == Form::Coding { OwnKind::Coding } else { OwnKind::Events };
    if !reading.is(kind, at(1), faults) {
        return;
    }
    let mut record = csv::StringRecord::new();
    let mut reported = 0;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(e) => return faults.add(at(reader.position().line()), Wrong::Broken, e.to_string(), ""),
        }
        let here = at(record.position().map_or(0, csv::Position::line));
        if !reading.count(here, faults) {
            return;
        }
        if record.len() != header.len() {
            faults.add(here, Wrong::Fields, record.len().to_string(), header.len().to_string());
            continue;
        }
        let fields = header.iter().zip(&record).filter(|(_, value)| !value.trim().is_empty());
        let fields = fields.map(|(name, value)| (name.clone(), value.trim().to_string())).collect();
        reading.row(form, &Row { at: here, fields, inner: Vec::new() }, faults);
        let byte = reader.position().byte();
        if byte >= reported + REPORT {
            reported = byte;
            progress(usize::try_from(byte).unwrap_or(usize::MAX));
        }
    }
}
