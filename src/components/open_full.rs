//! In a frame of another page: the link to the atlas by itself, on the same day.

use crate::shared::Shared;
use crate::words::{Word, use_words};
use atlas_core::address::encode;
use atlas_core::embed::full;
use atlas_core::record::Record;
use atlas_core::view::View;
use yew::prelude::*;

/// Properties of [`OpenFull`].
#[derive(Properties, PartialEq)]
pub struct OpenFullProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
}

/// The link.
#[component]
pub fn OpenFull(props: &OpenFullProps) -> Html {
    let words = use_words();
    let href = ["?", &encode(&full(&props.view), &props.record)].concat();
    html! { <a class="open-full" {href} target="_blank" rel="noopener">{ words.get(Word::OpenFull) }</a> }
}
