//! Records of the reader's own, read against the real record: every fault, our own tables back again, and bytes of any kind.

#![allow(clippy::unwrap_used, reason = "tests may stop at what they do not expect")]

mod any_bytes;
mod broken;
mod large;
mod ours;
mod sound;

use atlas_core::own::OwnRecord;
use atlas_core::own_fault::OwnFault;
use atlas_core::record::Record;
use atlas_workshop::own::{File, read};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The compiled record.
pub fn compiled() -> &'static atlas_compiler::Compiled {
    static COMPILED: OnceLock<atlas_compiler::Compiled> = OnceLock::new();
    COMPILED.get_or_init(|| atlas_compiler::compile(&root().join("data")).unwrap())
}

/// The record.
pub fn record() -> &'static Record {
    &compiled().record
}

/// Reads files with these texts.
pub fn open(texts: &[&str]) -> Result<OwnRecord, Vec<OwnFault>> {
    let files: Vec<File> = texts.iter().map(|text| File::of(text.as_bytes())).collect();
    read(record(), &files, &mut |_, _| {})
}
