//! The bundle compiled from the data: the record and the words of English in this very file, the late parts by name.

use crate::shared::Shared;
use atlas_core::record::{BundleError, Record};
use atlas_core::words::Table;

const RECORD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/record.bin"));

const ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words-en.bin"));

const WHOLE_ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words-en-whole.bin"));

/// File with the texts of events and sources, beside the page.
pub const TEXTS_FILE: &str = env!("ATLAS_TEXTS");

/// File with the finer outlines, beside the page.
pub const DETAIL_FILE: &str = env!("ATLAS_DETAIL");

/// The bytes of the record that the atlas carries. What stands beside the map is handed them and carries none.
pub fn record_bytes() -> &'static [u8] {
    RECORD
}

/// The record that this build carries.
///
/// # Errors
/// Only if the build was mixed from different versions.
pub fn record() -> Result<Shared<Record>, BundleError> {
    Record::read(RECORD).map(Shared::new)
}

/// The words of English.
///
/// # Errors
/// Only if the build was mixed from different versions.
pub fn english() -> Result<Table, BundleError> {
    Table::read(ENGLISH)
}

/// All words of English, those of what stands beside the map too.
///
/// # Errors
/// Only if the build was mixed from different versions.
pub fn whole_english() -> Result<Table, BundleError> {
    Table::read(WHOLE_ENGLISH)
}
