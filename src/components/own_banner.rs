//! A banner that says that the map shows a record of the reader's own.

use crate::words::{Word, Words};
use yew::prelude::*;

/// The banner, with a button that shows ours again.
pub(super) fn own_banner(words: &Words, on_end: Callback<MouseEvent>) -> Html {
    html! {
        <div class="notice" role="status" data-testid="own-shown">
            <p>{ words.get(Word::OwnShown) }</p>
            <button type="button" onclick={on_end}>{ words.get(Word::OwnEnd) }</button>
        </div>
    }
}
