//! What stands beside the map, by the tab of the view.

use crate::hooks::use_atlas;
use crate::shared::Shared;
use atlas_core::record::Record;
use yew::prelude::*;

/// Properties of [`Explore`].
#[derive(Properties, PartialEq)]
pub struct ExploreProps {
    /// The record.
    pub record: Shared<Record>,
    /// The query with which the page was opened.
    pub query: AttrValue,
}

/// What stands beside the map.
#[component]
pub fn Explore(props: &ExploreProps) -> Html {
    let (view, _dispatch) = use_atlas(&props.record, &props.query);
    html! { <p>{ view.date.to_string() }</p> }
}
