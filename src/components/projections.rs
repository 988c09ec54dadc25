//! The choice of the projection: three buttons on the map.

use super::icon::{Icon, icon};
use crate::state::Dispatch;
use crate::words::{Word, use_words};
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

/// All projections, with their icons and names.
const ALL: [(ProjectionKind, Icon, Word); 3] = [
    (ProjectionKind::EqualEarth, Icon::FlatMap, Word::EqualEarth),
    (ProjectionKind::Globe, Icon::Globe, Word::Globe),
    (ProjectionKind::Moscow, Icon::Rings, Word::AroundMoscow),
];

/// The buttons.
#[component]
pub fn Projections(props: &ProjectionsProps) -> Html {
    let words = use_words();
    let buttons = ALL.into_iter().map(|(kind, shape, name)| {
        let name = words.get(name);
        let choose = props.dispatch.reform(move |_: MouseEvent| Action::SetProjection(kind));
        html! {
            <button key={kind.name()} type="button" aria-label={name.clone()} title={name} onclick={choose} data-projection={kind.name()}
                aria-pressed={if kind == props.chosen { "true" } else { "false" }}>{ icon(shape) }</button>
        }
    });
    html! { <div class="projections" role="group" aria-label={words.get(Word::Projection)}>{ for buttons }</div> }
}
