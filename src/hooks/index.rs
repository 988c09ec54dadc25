//! The index of the search.

use super::use_watch;
use crate::browser;
use crate::shared::Shared;
use crate::words::Words;
use atlas_core::record::Record;
use atlas_core::search::aliases;
use atlas_core::search::index::Index;
use atlas_core::texts::Texts;
use yew::prelude::*;

/// The index over the record, the texts, and the names in the language of the page. Made when the texts are there, after the page has
/// been drawn; none before.
#[hook]
pub fn use_index(record: &Shared<Record>, texts: Option<&Shared<Texts>>, words: &Words) -> Option<Shared<Index>> {
    let index = use_state(|| None);
    let (setter, record) = (index.setter(), record.clone());
    let (texts, words) = (texts.cloned(), words.clone());
    use_watch((texts.clone(), words.clone()), move || {
        texts.map(|texts| {
            let names = [words.further_names(), aliases::all(&record)].concat();
            browser::timeout(0, move || setter.set(Some(Shared::new(Index::new(&record, &texts, names)))))
        })
    });
    (*index).clone()
}
