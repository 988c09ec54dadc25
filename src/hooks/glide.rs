//! The map moves and scales as one group; now and then it glides to where it shall be.

use super::use_watch;
use crate::browser;
use yew::prelude::*;

/// Moves an element from one transform to the next with a short movement, where `glides` asks for it: a drag must follow at once, a
/// flight to a chosen state should be seen. Nothing moves for readers who asked for less motion.
#[hook]
pub fn use_glide(node: &NodeRef, transform: &str, glides: bool) {
    let last = use_mut_ref(String::new);
    let (node, transform) = (node.clone(), transform.to_string());
    use_watch(transform.clone(), move || {
        let before = last.replace(transform.clone());
        (glides && !before.is_empty() && !browser::prefers_reduced_motion())
            .then(|| browser::glide(&node, &before, &transform))
    });
}
