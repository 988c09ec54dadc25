//! A file of the data: its text, and where in it a record stands.

use crate::problem::{Place, Problems};
use serde::de::DeserializeOwned;
use std::path::Path;
use toml::Spanned;

/// A file below the data folder, with its text.
pub struct TextFile {
    /// Its path below the data folder.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl TextFile {
    /// Reads a file; one that is missing or not text is a problem.
    pub fn open(data: &Path, path: &str, problems: &mut Problems) -> Option<TextFile> {
        match std::fs::read_to_string(data.join(path)) {
            Ok(text) => Some(TextFile { path: path.into(), text }),
            Err(e) => {
                problems.file(path, 0, format!("cannot be read ({e}); put it back, as UTF-8 text"));
                None
            }
        }
    }

    /// Reads all TOML files of a folder, in the order of their names.
    pub fn open_folder(data: &Path, folder: &str, problems: &mut Problems) -> Vec<TextFile> {
        let mut names: Vec<String> = match std::fs::read_dir(data.join(folder)) {
            Ok(entries) => entries
                .flatten()
                .filter_map(|e| e.file_name().into_string().ok())
                .filter(|name| name.ends_with(".toml"))
                .collect(),
            Err(e) => {
                problems.file(folder, 0, format!("the folder cannot be read ({e}); put it back"));
                return Vec::new();
            }
        };
        names.sort();
        names.iter().filter_map(|name| TextFile::open(data, &format!("{folder}/{name}"), problems)).collect()
    }

    /// Parses the text into its raw form; a mistake is a problem with its line.
    pub fn toml<T: DeserializeOwned>(&self, problems: &mut Problems) -> Option<T> {
        let mistake = match toml::from_str(&self.text) {
            Ok(raw) => return Some(raw),
            Err(e) => e,
        };
        let line = mistake.span().map_or(0, |span| self.line(span.start));
        let message = mistake.message().replace('\n', " ");
        problems.file(&self.path, line, format!("{message}; data/README.md shows what may stand here"));
        None
    }

    /// Line, from 1, of a byte offset.
    pub fn line(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
    }

    /// Where a value stands that belongs to a record.
    pub fn at<T>(&self, value: &Spanned<T>, record: impl Into<String>) -> Place {
        Place { file: self.path.clone(), line: self.line(value.span().start), record: record.into() }
    }

    /// Where a record stands that is told by its id.
    pub fn at_id(&self, id: &Spanned<String>) -> Place {
        self.at(id, id.get_ref().as_str())
    }
}
