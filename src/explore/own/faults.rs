//! The table of all that is wrong with the files that were opened.

use crate::components::part::Part;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::own_fault::{OwnFault, Where};
use yew::prelude::*;

/// The table.
#[derive(PartialEq)]
pub struct Faults {
    /// The words.
    pub words: Words,
    /// What is wrong.
    pub faults: Vec<OwnFault>,
    /// Names of the files.
    pub names: Shared<Vec<String>>,
}

impl Part for Faults {
    fn show(&self) -> Html {
        let words = &self.words;
        let rows = self.faults.iter().enumerate().map(|(i, fault)| {
            html! {
                <tr key={i} data-wrong={fault.wrong.name()}>
                    <td class="number">{ place(words, fault.at, &self.names) }</td>
                    <td>{ words.wrong(fault.wrong, &fault.details) }</td>
                </tr>
            }
        });
        html! {
            <table data-testid="own-faults">
                <thead><tr><th scope="col">{ words.get(Word::OwnWhere) }</th><th scope="col">{ words.get(Word::OwnWhat) }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        }
    }
}

/// Where something stands, in words; with the file's name where there are several.
fn place(words: &Words, at: Where, names: &[String]) -> String {
    let (line, entry) = (at.line.to_string(), at.entry.to_string());
    let within = match (at.line, at.entry) {
        (0, _) => words.text(Word::OwnWholeFile).to_string(),
        (_, 0) => words.with(Word::OwnLine, &[("line", &line)]),
        _ => words.with(Word::OwnEntry, &[("entry", &entry), ("line", &line)]),
    };
    match names.get(usize::from(at.file)).filter(|_| names.len() > 1) {
        Some(file) => words.with(Word::OwnFile, &[("file", file), ("place", &within)]),
        None => within,
    }
}
