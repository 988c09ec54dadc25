//! A handle on the words of a language.

use super::Word;
use crate::shared::Shared;
use atlas_core::words::Table;
use std::ops::Deref;
use yew::prelude::*;

/// The words of a language. Two handles are equal only if they point to the same table.
#[derive(Clone, PartialEq, Debug)]
pub struct Words(Shared<Table>);

impl Words {
    /// Shares a table.
    pub fn new(table: Table) -> Words {
        Words(Shared::new(table))
    }

    /// A text for an element or attribute. Within other texts use [`Table::text`].
    pub fn get(&self, word: Word) -> AttrValue {
        AttrValue::from(self.0.text(word).to_string())
    }
}

impl Deref for Words {
    type Target = Table;

    fn deref(&self) -> &Table {
        &self.0
    }
}

/// The words in which a component of what stands beside the map speaks. The atlas hands its parts their words and has no context.
#[hook]
pub fn use_words() -> Words {
    use_context().unwrap_or_else(|| Words::new(Table::default()))
}
