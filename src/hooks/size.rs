//! The size of an element on the screen.

use super::use_watch;
use crate::browser;
use atlas_core::frame::Frame;
use yew::prelude::*;

/// The box of an element in CSS pixels; a common desktop's until the element is measured.
#[hook]
pub fn use_frame(node: &NodeRef) -> Frame {
    let frame = use_state_eq(Frame::default);
    let setter = frame.setter();
    let node = node.clone();
    use_watch((), move || {
        let measured = node.clone();
        let measure = move || {
            if let Some(frame) = browser::rect(&measured).and_then(|r| Frame::new(r.width, r.height)) {
                setter.set(frame);
            }
        };
        measure();
        Some(browser::on_element_resize(&node, measure))
    });
    *frame
}
