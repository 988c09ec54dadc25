//! The language of the page: its words come with the program or late, and the page says which it is.

use super::use_watch;
use crate::browser;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::lang::Lang;
use atlas_core::record::{BundleError, Record};
use atlas_core::words::Table;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// The words to speak in, and whether those of the wanted language could not be had.
#[derive(Clone, PartialEq)]
pub struct Spoken {
    /// The words.
    pub words: Words,
    /// The wanted language could not be loaded; these are the words before it.
    pub failed: bool,
}

/// The words of a language; `english` gives those that the program carries. Until they are there, those before it stay: English at first, which the program carries.
#[hook]
pub fn use_language(record: &Shared<Record>, wanted: Lang, english: fn() -> Result<Table, BundleError>) -> Spoken {
    let english = use_memo((), |()| Words::new(english().unwrap_or_default()));
    let spoken = {
        let english = english.clone();
        use_state_eq(move || Spoken { words: (*english).clone(), failed: false })
    };
    let (setter, before) = (spoken.setter(), spoken.words.clone());
    let file = record.language(wanted).map(|l| l.file.clone()).unwrap_or_default();
    let now = spoken.words.lang;
    use_watch((wanted, now), move || {
        // The reader may choose another one while this is on its way.
        let left = Rc::new(Cell::new(false));
        let gone = Rc::clone(&left);
        if file.is_empty() {
            setter.set(Spoken { words: (*english).clone(), failed: false });
        } else if wanted != now {
            yew::platform::spawn_local(async move {
                let found = browser::bytes(&file).await.ok().and_then(|bytes| Table::read(&bytes).ok());
                if !gone.get() {
                    let failed = found.is_none();
                    setter.set(Spoken { words: found.map_or(before, Words::new), failed });
                }
            });
        }
        Some(browser::Guard::new(move || left.set(true)))
    });
    let words = spoken.words.clone();
    use_watch(words.clone(), move || {
        browser::say_language(words.lang.name(), words.text(Word::PageTitle));
        None
    });
    (*spoken).clone()
}
