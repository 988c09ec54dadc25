//! Keeps the address and the view in step.

use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use atlas_core::address::{decode, encode};
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// A change so soon after the last one belongs to the same movement (a drag of the slider, a zoom), and replaces its entry.
const ONE_MOVEMENT_MS: f64 = 900.0;

/// Writes the view into the address, and takes it back from there when the reader goes back or forward.
///
/// The first change of a movement makes a new entry, the rest of it replaces that; play never makes one.
#[hook]
pub fn use_address(record: &Shared<Record>, view: &View, dispatch: &Dispatch) {
    let last_change = use_mut_ref(|| f64::NEG_INFINITY);
    let query = encode(view, record);
    let (playing, changed) = (view.playing, std::rc::Rc::clone(&last_change));
    use_effect_with(query, move |query| {
        if browser::query().strip_prefix('?') == Some(query.as_str()) {
            return;
        }
        let now = browser::now_ms();
        let last = changed.replace(now);
        let opening = last == f64::NEG_INFINITY;
        if opening || playing || now - last < ONE_MOVEMENT_MS {
            browser::replace_query(query);
        } else {
            browser::push_query(query);
        }
    });
    let (record, dispatch) = (record.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let guard = browser::on_popstate(move || {
            let (view, _) = decode(&browser::query(), &record);
            dispatch.emit(Action::Restore(Box::new(view)));
        });
        move || drop(guard)
    });
}
