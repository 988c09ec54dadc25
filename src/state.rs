//! The state of the app: the view of the core, wrapped for Yew.

use atlas_core::view::{Action, View};
use std::rc::Rc;
use yew::Reducible;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_changes_nothing_gives_the_same_state() {
        let state = Rc::new(State { view: View::default() });
        assert!(Rc::ptr_eq(&Rc::clone(&state).reduce(Action::CloseEvent), &state));
    }
}
