//! Brings what was opened into view.

use crate::browser;
use yew::prelude::*;

/// Scrolls the open entry of a list into view when another is opened, from the map, the timeline or the address. `ready`: the list is
/// there.
#[hook]
pub fn use_reveal(list: &NodeRef, open: Option<u16>, ready: bool) {
    let list = list.clone();
    use_effect_with((open, ready), move |(open, ready)| {
        if open.is_some() && *ready {
            browser::reveal(&list, ".open");
        }
    });
}
