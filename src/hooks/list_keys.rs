//! A list that is walked by keys, with a field above it.

use crate::browser;
use yew::prelude::*;

/// What the arrows stop at.
const STOPS: &str = "[data-stop]";

/// For the element around both: the down arrow goes from the field into the list and on from entry to entry, the up arrow back; Enter in
/// the field presses the first entry; Escape comes back to the field, and from there calls `leave`. Entries have the attribute
/// `data-stop`.
#[hook]
pub fn use_list_keys(field: &NodeRef, list: &NodeRef, leave: Callback<()>) -> Callback<KeyboardEvent> {
    use_callback((field.clone(), list.clone(), leave), |e: KeyboardEvent, (field, list, leave)| {
        let (in_field, in_list) = (browser::has_focus(field), browser::has_focus(list));
        if e.ctrl_key() || e.alt_key() || e.meta_key() || !(in_field || in_list) {
            return;
        }
        let taken = match e.key().as_str() {
            "ArrowDown" => browser::step_focus(list, STOPS, 1),
            "ArrowUp" if in_list && browser::step_focus(list, STOPS, -1) => true,
            "ArrowUp" | "Escape" if in_list => {
                browser::select(field);
                true
            }
            "Enter" if in_field => {
                browser::press_first(list, STOPS);
                true
            }
            "Escape" => {
                leave.emit(());
                true
            }
            _ => false,
        };
        if taken {
            e.prevent_default();
        }
    })
}
