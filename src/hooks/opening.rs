//! Opening something on the map from what stands beside it.

use crate::browser;
use crate::state::Dispatch;
use atlas_core::choices::Tab;
use atlas_core::view::Action;
use yew::prelude::*;

/// A dispatch for several actions in order. On a telephone, where what stands beside the map covers it, the map comes to the front.
#[hook]
pub fn use_opening(dispatch: &Dispatch) -> Callback<Vec<Action>> {
    use_callback(dispatch.clone(), |actions: Vec<Action>, dispatch| {
        let map = browser::is_narrow().then_some(Action::SetTab(Tab::Map));
        actions.into_iter().chain(map).for_each(|action| dispatch.emit(action));
    })
}
