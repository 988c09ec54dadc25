//! Keeps the address and the view in step.

use super::use_watch;
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use atlas_core::address::{decode, encode};
use atlas_core::record::Record;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// The address follows when the view has been still for so long. Browsers refuse pages that write it too often.
const SETTLED_MS: u32 = 250;

/// Writes the view into the address when the reader settles, and takes it back from there when the reader goes back or forward.
///
/// Each place where the reader settles is an entry of the history; play and the opening make none.
#[hook]
pub fn use_address(record: &Shared<Record>, view: &View, dispatch: &Dispatch) {
    let opened = use_mut_ref(|| false);
    // The year with which play ends belongs to the play.
    let was_playing = use_mut_ref(|| false);
    let played = was_playing.replace(view.playing) || view.playing;
    let query = encode(view, record);
    use_watch(query.clone(), move || {
        let same = browser::query().strip_prefix('?') == Some(query.as_str());
        let first = !opened.replace(true);
        if same {
            None
        } else if first {
            browser::replace_query(&query);
            None
        } else {
            let write = if played { browser::replace_query } else { browser::push_query };
            Some(browser::timeout(SETTLED_MS, move || write(&query)))
        }
    });
    let (record, dispatch) = (record.clone(), dispatch.clone());
    use_watch((), move || {
        Some(browser::on_popstate(move || {
            let (view, _) = decode(&browser::query(), &record);
            dispatch.emit(Action::Restore(Box::new(view)));
        }))
    });
}
