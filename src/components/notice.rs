//! A notice of what in the address could not be used.

use crate::words::{Word, Words};
use atlas_core::address::Ignored;
use yew::prelude::*;

/// The notice of what was ignored, until it is closed.
pub(super) fn notice(words: &Words, ignored: &[Ignored], closed: &UseStateHandle<bool>) -> Html {
    if ignored.is_empty() || **closed {
        return Html::default();
    }
    let items: Vec<String> = ignored
        .iter()
        .map(|i| words.with(Word::IgnoredPart, &[("part", &i.part), ("reason", words.reason(i.reason))]))
        .collect();
    let close = {
        let closed = closed.setter();
        move |_| closed.set(true)
    };
    html! {
        <div class="notice" role="status" data-testid="notice">
            <p>{ words.get(Word::Ignored) }{ " " }{ items.join("; ") }</p>
            <button type="button" class="close" aria-label={words.get(Word::Close)} onclick={close}>{ "×" }</button>
        </div>
    }
}
