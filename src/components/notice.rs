//! A notice of what in the address could not be used.

use crate::words::{Word, use_words};
use atlas_core::address::Ignored;
use yew::prelude::*;

/// Properties of [`Notice`].
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What was ignored.
    pub ignored: Vec<Ignored>,
}

/// The notice; it can be closed.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let words = use_words();
    let closed = use_state(|| false);
    if props.ignored.is_empty() || *closed {
        return Html::default();
    }
    let items = props.ignored.iter();
    let items: Vec<String> = items
        .map(|i| words.with(Word::IgnoredPart, &[("part", &i.part), ("reason", words.reason(i.reason))]))
        .collect();
    let close = move |_| closed.set(true);
    html! {
        <div class="notice" role="status" data-testid="notice">
            <p>{ words.get(Word::Ignored) }{ " " }{ items.join("; ") }</p>
            <button type="button" class="close" aria-label={words.get(Word::Close)} onclick={close}>{ "×" }</button>
        </div>
    }
}
