//! The data compiler: reads everything under `data/`, checks it, and makes the bundle that the atlas carries.
//!
//! All checks of the data are made here, so a mistake fails the build with its file, line or record id and the reason. What cannot be
//! read is told alone, and so are ids that mean nothing: a record that is left out for them would only make others look wrong.

pub mod assemble;
pub mod check;
pub mod findings;
pub mod geography;
pub mod link;
pub mod problem;
pub mod read;
pub mod relations;
pub mod simplify;
pub mod standing;
pub mod words;

use atlas_core::detail::Detail;
use atlas_core::lang::{Lang, Language};
use atlas_core::record::{Record, checksum};
use atlas_core::texts::Texts;
use atlas_core::words::Table;
use problem::Problems;
use serde::Serialize;
use std::path::Path;

/// Everything that is compiled from the data.
pub struct Compiled {
    /// The record, the part that is in the wasm file.
    pub record: Record,
    /// Texts of events and sources.
    pub texts: Texts,
    /// Finer outlines.
    pub detail: Detail,
    /// The words of the languages, in the order of the record's languages.
    pub words: Vec<Table>,
    /// The data as read, for exports and reports.
    pub read: read::Read,
}

/// The bundle's files as bytes.
pub struct Bundle {
    /// `record.bin`.
    pub record: Vec<u8>,
    /// `texts.bin`.
    pub texts: Vec<u8>,
    /// `detail.bin`.
    pub detail: Vec<u8>,
    /// The words of English, the part that is in the wasm file.
    pub english: Vec<u8>,
    /// All words of English, for what stands beside the map.
    pub whole_english: Vec<u8>,
    /// The words of the other languages, with their public names.
    pub words: Vec<(String, Vec<u8>)>,
}

/// Reads and compiles a data folder.
///
/// # Errors
/// All problems found, each with its place and reason.
pub fn compile(data: &Path) -> Result<Compiled, Problems> {
    let mut problems = Problems::default();
    let read = read::read(data, &mut problems);
    let land = geography::read(data, &mut problems);
    problems.stop()?;

    let linked = link::link(&read, &mut problems);
    problems.stop()?;

    check::sources::check(&read, &mut problems);
    check::facts::check(&read, &mut problems);
    check::languages::check(&read, &mut problems);
    check::pieces::check(&read, &linked, &land, &mut problems);
    check::holders::check(&read, &linked, &mut problems);
    check::powers::check(&read, &linked, &mut problems);
    check::succession::check(&read, &linked, &mut problems);
    check::cities::check(&read, &linked, &land, &mut problems);
    let stretches = standing::stretches(&read, &linked, &mut problems);
    let coded = relations::code(&read, &linked, &stretches, &mut problems);
    check::events::check(&read, &linked, &mut problems);
    check::treaties::check(&read, &mut problems);
    check::kinds::check(&read, &linked, &coded, &mut problems);
    check::blocs::check(&read, &linked, &coded, &mut problems);
    check::tiers::check(&read, &linked, &mut problems);
    let geography = geography::build(land, &mut problems);
    problems.stop()?;

    let words = words::pack(&read, &linked);
    let (mut record, texts) = assemble::assemble(&read, linked, coded, &geography);
    let detail = Detail { fine: geography.fine, medium: geography.medium };
    record.texts_sum = checksum(&encode(&texts));
    record.detail_sum = checksum(&encode(&detail));
    record.languages = words.iter().map(|(name, table)| language(name, table)).collect();
    Ok(Compiled { record, texts, detail, words: words.into_iter().map(|(_, table)| table).collect(), read })
}

impl Compiled {
    /// The files of the bundle.
    pub fn bundle(&self) -> Bundle {
        let mut words = self.record.languages.iter().zip(&self.words).map(|(l, table)| (l.file.clone(), encode(table)));
        let whole = words.next().map(|(_, bytes)| bytes).unwrap_or_default();
        let english = self.words.first().map(|table| encode(&table.without_beside())).unwrap_or_default();
        Bundle {
            record: encode(&self.record),
            texts: encode(&self.texts),
            detail: encode(&self.detail),
            english,
            whole_english: whole,
            words: words.collect(),
        }
    }
}

/// A language as the record tells of it. The file carries its checksum in its name, as all late parts do.
fn language(name: &str, table: &Table) -> Language {
    let file = match table.lang {
        Lang::EN => String::new(),
        lang => format!("words-{}-{:016x}.bin", lang.name(), checksum(&encode(table))),
    };
    Language { lang: table.lang, name: name.into(), file }
}

/// Postcard bytes. Encoding into memory cannot fail for our types; an empty answer would be caught by the checksum.
fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
