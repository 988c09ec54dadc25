//! `seed/facts.tsv`: the founding facts, each of which some event covers.

use super::file::TextFile;
use crate::problem::{Place, Problems};

/// A fact: only its id matters here, the rest of the line is for editors.
pub struct Fact {
    /// Where it stands.
    pub at: Place,
    /// Its id, such as `F040`.
    pub id: String,
}

/// Reads the file: a head line, then a line a fact, the id in the first column.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Fact> {
    let mut lines = (1usize..).zip(file.text.lines());
    if lines.next().is_none_or(|(_, head)| !head.starts_with("id\t")) {
        problems.file(&file.path, 1, "the first line must name the columns, `id` first; put it back");
    }
    lines
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(line, text)| {
            let id = text.split('\t').next().unwrap_or_default().to_string();
            let at = Place { file: file.path.clone(), line, record: id.clone() };
            let number = id.strip_prefix('F').unwrap_or_default();
            if number.len() != 3 || !number.bytes().all(|b| b.is_ascii_digit()) {
                problems.add(&at, format!("`{id}` is no id of a fact; begin the line with F, three digits and a tab"));
            }
            Fact { at, id }
        })
        .collect()
}
