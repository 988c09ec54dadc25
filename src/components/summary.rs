//! What a screen reader is told when the reader has settled on a day: the day, the leader, and how the world stood.

use crate::hooks::use_settled;
use crate::shared::Shared;
use crate::words::{Word, Words, use_words};
use atlas_core::date::Date;
use atlas_core::legend::{Class, counts};
use atlas_core::record::Record;
use yew::prelude::*;

/// How long a day must stay, in milliseconds, before it is told. Longer than a year of play at the usual speed.
const SETTLED_MS: u32 = 900;

/// Properties of [`Summary`].
#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    /// The record.
    pub record: Shared<Record>,
    /// The day shown.
    pub date: Date,
    /// Nothing is told while the years go by.
    pub playing: bool,
}

/// The one polite live region of the page's state.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let words = use_words();
    let settled = use_settled(&(props.date, props.playing), SETTLED_MS);
    let told = settled
        .filter(|(_, playing)| !playing)
        .map(|(date, _)| summary(&words, &props.record, date))
        .unwrap_or_default();
    html! { <p class="hidden" role="status" data-testid="summary">{ told }</p> }
}

/// "1962, Khrushchev: Ally 9, Partner 7 ..."; classes without a state are left out.
fn summary(words: &Words, record: &Record, date: Date) -> String {
    let classes: Vec<String> = Class::LEGEND
        .into_iter()
        .zip(counts(record, date))
        .filter(|(class, count)| *count > 0 && *class != Class::Soviet)
        .map(|(class, count)| format!("{} {count}", words.class(class)))
        .collect();
    let values =
        [("day", &*words.shown(date)), ("leader", words.leader(record, date)), ("classes", &classes.join(", "))];
    words.with(Word::Summary, &values)
}
