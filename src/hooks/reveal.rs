//! Brings what was opened into view.

use crate::browser;
use yew::prelude::*;

/// Scrolls what is open in an element into view when another is opened, from the map, the timeline or the address, or when the element
/// gets another subject. `ready`: the content is there.
#[hook]
pub fn use_reveal(node: &NodeRef, subject: &str, open: Option<u16>, ready: bool) {
    let node = node.clone();
    use_effect_with((subject.to_string(), open, ready), move |(_, open, ready)| {
        if open.is_some() && *ready {
            browser::reveal(&node, ".open");
        }
    });
}
