//! The state of the app: the view of the core, wrapped for Yew.

use atlas_core::camera::opening_turn;
use atlas_core::settings::Settings;
use atlas_core::view::{Action, View};
use atlas_core::viewport::Viewport;
use std::rc::Rc;
use yew::{Callback, Event, MouseEvent, Reducible};

/// The state that all components share.
#[derive(Clone, PartialEq, Debug)]
pub struct State {
    /// What the reader looks at.
    pub view: View,
}

impl Reducible for State {
    type Action = Action;

    /// The pure reducer of the core; the same handle comes back when nothing changes.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let view = self.view.apply(&action);
        if view == self.view { self } else { Rc::new(State { view }) }
    }
}

/// What components call to change the view.
pub type Dispatch = yew::Callback<Action>;

/// The view with its camera and settings as at the beginning: the same for all views that differ only in how the map is moved, or in what
/// stands beside it.
pub fn still(view: &View) -> View {
    View { viewport: Viewport::WORLD, turn: opening_turn(), settings: Settings::default(), ..view.clone() }
}

/// What a button does: one action.
pub fn press(dispatch: &Dispatch, action: Action) -> Callback<MouseEvent> {
    dispatch.reform(move |_| action.clone())
}

/// What a field does that is chosen or left: one action.
pub fn pick(dispatch: &Dispatch, action: Action) -> Callback<Event> {
    dispatch.reform(move |_| action.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_changes_nothing_gives_the_same_state() {
        let state = Rc::new(State { view: View::default() });
        assert!(Rc::ptr_eq(&Rc::clone(&state).reduce(Action::CloseEvent), &state));
    }
}
