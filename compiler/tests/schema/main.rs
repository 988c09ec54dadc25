//! The schemas for editors say what the compiler reads: the real files fit them, and fields and words are the same.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop at what they do not expect, as tests may"
)]

mod fields;
mod files;
mod validate;
mod words;

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The data folder.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// A schema by its name.
fn schema(name: &str) -> Value {
    let text = std::fs::read_to_string(data().join(format!("schema/{name}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}
