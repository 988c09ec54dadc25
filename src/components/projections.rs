//! The choice of the projection: three buttons on the map.

use super::icon::{Icon, icon};
use crate::state::{Dispatch, press};
use crate::words::{Word, Words};
use atlas_core::choices::ProjectionKind;
use atlas_core::view::Action;
use yew::prelude::*;

/// All projections, with their icons and names.
const ALL: [(ProjectionKind, Icon, Word); 3] = [
    (ProjectionKind::EqualEarth, Icon::FlatMap, Word::EqualEarth),
    (ProjectionKind::Globe, Icon::Globe, Word::Globe),
    (ProjectionKind::Moscow, Icon::Rings, Word::AroundMoscow),
];

/// The buttons.
pub(super) fn projections(words: &Words, chosen: ProjectionKind, dispatch: &Dispatch) -> Html {
    let buttons = ALL.into_iter().map(|(kind, shape, name)| {
        let (name, choose) = (words.get(name), press(dispatch, Action::SetProjection(kind)));
        html! {
            <button key={kind.name()} type="button" aria-label={name.clone()} title={name} onclick={choose} data-projection={kind.name()}
                aria-pressed={if kind == chosen { "true" } else { "false" }}>{ icon(shape) }</button>
        }
    });
    html! { <div class="projections" role="group" aria-label={words.get(Word::Projection)}>{ for buttons }</div> }
}
