//! A value once it has stopped changing.

use crate::browser;
use yew::prelude::*;

/// The last value that stayed for so many milliseconds: what a screen reader is told, who would be drowned by every step on the way.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(value: &T, millis: u32) -> Option<T> {
    let settled = use_state_eq(|| None);
    let setter = settled.setter();
    use_effect_with(value.clone(), move |value| {
        let value = value.clone();
        let guard = browser::timeout(millis, move || setter.set(Some(value)));
        move || drop(guard)
    });
    (*settled).clone()
}
