//! Keys that work anywhere in the page.

use super::use_watch;
use crate::browser::{self, Channel, Guard};
use crate::state::Dispatch;
use atlas_core::choices::Tab;
use atlas_core::view::Action;
use yew::prelude::*;

/// `p` plays and pauses, `[` and `]` step a year, `/` opens the search, Escape closes what is open: a card over the map first. Never in a text field, never with a modifier.
#[hook]
pub fn use_keys(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_watch(dispatch.clone(), || {
        let heard = browser::on_key(move |key| {
            match key {
                "p" => dispatch.emit(Action::TogglePlay),
                "[" => dispatch.emit(Action::Step(-1)),
                "]" => dispatch.emit(Action::Step(1)),
                "/" => {
                    dispatch.emit(Action::SetTab(Tab::Find));
                    browser::tell(Channel::Search, "");
                }
                "Escape" if browser::close_cards(None) => {}
                "Escape" => dispatch.emit(Action::Close),
                _ => return false,
            }
            true
        });
        let cards = browser::close_cards_outside();
        Some(Guard::new(move || drop((heard, cards))))
    });
}
