//! The choice of the projection: three buttons on the map.

use super::icon::{Icon, icon};
use crate::state::Dispatch;
use crate::words;
use atlas_core::choices::ProjectionKind;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`Projections`].
#[derive(Properties, PartialEq)]
pub struct ProjectionsProps {
    /// The projection shown.
    pub chosen: ProjectionKind,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// All projections, with their icons.
const ALL: [(ProjectionKind, Icon); 3] = [
    (ProjectionKind::EqualEarth, Icon::FlatMap),
    (ProjectionKind::Globe, Icon::Globe),
    (ProjectionKind::Moscow, Icon::Rings),
];

/// The buttons.
#[component]
pub fn Projections(props: &ProjectionsProps) -> Html {
    let buttons = ALL.into_iter().map(|(kind, shape)| {
        let name = words::projection(kind);
        let choose = props.dispatch.reform(move |_: MouseEvent| Action::SetProjection(kind));
        html! {
            <button key={kind.name()} type="button" aria-label={name} title={name} onclick={choose} data-projection={kind.name()}
                aria-pressed={if kind == props.chosen { "true" } else { "false" }}>{ icon(shape) }</button>
        }
    });
    html! { <div class="projections" role="group" aria-label={words::PROJECTION}>{ for buttons }</div> }
}
