//! In a frame of another page: the link to the atlas by itself, on the same day.

use crate::words::{Word, Words};
use atlas_core::address::encode;
use atlas_core::embed::full;
use atlas_core::record::Record;
use atlas_core::view::View;
use yew::prelude::*;

/// The link.
pub(super) fn open_full(words: &Words, record: &Record, view: &View) -> Html {
    let href = ["?", &encode(&full(view), record)].concat();
    html! { <a class="open-full" {href} target="_blank" rel="noopener">{ words.get(Word::OpenFull) }</a> }
}
