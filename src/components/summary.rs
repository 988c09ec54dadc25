//! What a screen reader is told when the reader has settled on a day: the day, the leader, and how the world stood.

use super::part::Part;
use crate::shared::Shared;
use crate::words::{Word, Words};
use atlas_core::date::Date;
use atlas_core::legend::{Class, counts};
use atlas_core::record::Record;
use yew::prelude::*;

/// The one polite live region of the page's state.
#[derive(PartialEq)]
pub(super) struct Summary {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The day to tell of; none while nothing is to be told.
    pub date: Option<Date>,
}

impl Part for Summary {
    fn show(&self) -> Html {
        let told = self.date.map(|date| summary(&self.words, &self.record, date)).unwrap_or_default();
        html! { <p class="hidden" role="status" data-testid="summary">{ told }</p> }
    }
}

/// "1962, Khrushchev: Ally 9, Partner 7 ..."; classes without a state are left out.
fn summary(words: &Words, record: &Record, date: Date) -> String {
    let classes: Vec<String> = Class::LEGEND
        .into_iter()
        .zip(counts(record, date))
        .filter(|(class, count)| *count > 0 && *class != Class::Soviet)
        .map(|(class, count)| [words.class(class), " ", &count.to_string()].concat())
        .collect();
    let values =
        [("day", &*words.shown(date)), ("leader", words.leader(record, date)), ("classes", &classes.join(", "))];
    words.with(Word::Summary, &values)
}
