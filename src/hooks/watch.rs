//! Effects, all of one type.
//!
//! Yew's own hook is compiled anew for each effect; this one boxes what differs.

use crate::browser::Guard;
use crate::shared::AnyEq;
use yew::prelude::*;

/// Acts after the page was drawn, if what it depends on has changed. What the act gives goes on until it acts again, or the component
/// goes.
#[hook]
pub fn use_watch(on: impl PartialEq + 'static, act: impl FnOnce() -> Option<Guard> + 'static) {
    use_boxed(Box::new(on), Box::new(act));
}

#[hook]
fn use_boxed(on: Box<dyn AnyEq>, act: Box<dyn FnOnce() -> Option<Guard>>) {
    use_effect_with(on, |_| {
        let guard = act();
        move || drop(guard)
    });
}
