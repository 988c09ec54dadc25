//! A banner that says that the map shows a record of the reader's own.

use crate::words::{Word, use_words};
use yew::prelude::*;

/// Properties of [`OwnBanner`].
#[derive(Properties, PartialEq)]
pub struct OwnBannerProps {
    /// Shows ours again.
    pub on_end: Callback<MouseEvent>,
}

/// The banner.
#[component]
pub fn OwnBanner(props: &OwnBannerProps) -> Html {
    let words = use_words();
    html! {
        <div class="notice" role="status" data-testid="own-shown">
            <p>{ words.get(Word::OwnShown) }</p>
            <button type="button" onclick={props.on_end.clone()}>{ words.get(Word::OwnEnd) }</button>
        </div>
    }
}
