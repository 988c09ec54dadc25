//! A value once it has stopped changing.

use super::use_watch;
use crate::browser;
use yew::prelude::*;

/// The last value that stayed for so many milliseconds: what a screen reader is told, who would be drowned by every step on the way.
#[hook]
pub fn use_settled<T: Clone + PartialEq + 'static>(value: &T, millis: u32) -> Option<T> {
    let settled = use_state_eq(|| None);
    let setter = settled.setter();
    let value = value.clone();
    use_watch(value.clone(), move || Some(browser::timeout(millis, move || setter.set(Some(value)))));
    (*settled).clone()
}
