//! Where a card beside the pointer stands.

use crate::browser;
use atlas_core::frame::{Frame, Pixels};
use yew::prelude::*;

/// Puts an element beside a place in a box, on the side where there is room, as long as it is there.
#[hook]
pub fn use_card(node: &NodeRef, at: Option<Pixels>, frame: Frame) {
    let node = node.clone();
    use_effect_with((at, frame), move |(at, frame)| {
        if let Some(at) = at {
            browser::put_beside(&node, (at.x, at.y), (frame.width(), frame.height()));
        }
    });
}
