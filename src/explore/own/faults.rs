//! The table of all that is wrong with the files that were opened.

use crate::shared::Shared;
use crate::words::{Word, Words, use_words};
use atlas_core::own_fault::{OwnFault, Where};
use yew::prelude::*;

/// Properties of [`Faults`].
#[derive(Properties, PartialEq)]
pub struct FaultsProps {
    /// What is wrong.
    pub faults: Vec<OwnFault>,
    /// Names of the files.
    pub names: Shared<Vec<String>>,
}

/// The table.
#[component]
pub fn Faults(props: &FaultsProps) -> Html {
    let words = use_words();
    let rows = props.faults.iter().enumerate().map(|(i, fault)| {
        html! {
            <tr key={i} data-wrong={fault.wrong.name()}>
                <td class="number">{ place(&words, fault.at, &props.names) }</td>
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
