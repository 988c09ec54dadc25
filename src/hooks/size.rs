//! The size of an element on the screen.

use crate::browser;
use yew::prelude::*;

/// Width and height in CSS pixels; a common desktop's until the element is measured.
#[hook]
pub fn use_size(node: &NodeRef) -> (f64, f64) {
    let size = use_state(|| (1080.0, 640.0));
    let setter = size.setter();
    let node = node.clone();
    use_effect_with((), move |()| {
        let measure = move || {
            if let Some(rect) = browser::rect(&node).filter(|r| r.width > 0.0 && r.height > 0.0) {
                setter.set((rect.width, rect.height));
            }
        };
        measure();
        let guard = browser::on_resize(measure);
        move || drop(guard)
    });
    *size
}
