//! What stands beside the map, by the tab of the view.

use super::take::Take;
use crate::bundle;
use crate::hooks::{use_atlas, use_language, use_texts};
use crate::shared::Shared;
use crate::words::Words;
use atlas_core::choices::Tab;
use atlas_core::lang::choose;
use atlas_core::record::Record;
use yew::prelude::*;

/// Properties of [`Explore`].
#[derive(Properties, PartialEq)]
pub struct ExploreProps {
    /// The record.
    pub record: Shared<Record>,
    /// The query with which the page was opened.
    pub query: AttrValue,
    /// The languages that the browser asks for, in order, with commas between them.
    #[prop_or_default]
    pub languages: AttrValue,
}

/// What stands beside the map.
#[component]
pub fn Explore(props: &ExploreProps) -> Html {
    let record = &props.record;
    let (view, _dispatch) = use_atlas(record, &props.query);
    let spoken = use_language(record, choose(view.lang, &props.languages, &record.languages), bundle::english_whole);
    let texts = use_texts();
    let body = match view.tab {
        Tab::Take => html! { <Take record={record.clone()} {texts} {view} /> },
        _ => html! {},
    };
    html! { <ContextProvider<Words> context={spoken.words}>{ body }</ContextProvider<Words>> }
}
