//! A text while it is being typed.

use super::use_watch;
use crate::browser::{self, Guard};
use yew::prelude::*;

/// How long the reader must rest, in milliseconds, before what was typed is kept.
const RESTS_MS: u32 = 400;

/// A text as it stands in its field, and a callback for each change of it. When the reader rests it is handed to `keep`, which puts it
/// where `kept` comes from; when `kept` changes for another reason (the reader goes back), the field follows.
#[hook]
pub fn use_draft(kept: &str, keep: &Callback<String>) -> (AttrValue, Callback<String>) {
    let draft = use_state_eq(|| AttrValue::from(kept.to_string()));
    // What both sides last agreed upon.
    let agreed = use_mut_ref(|| kept.to_string());
    {
        let (draft, agreed) = (draft.setter(), agreed.clone());
        let kept = kept.to_string();
        use_watch(kept.clone(), move || {
            if agreed.replace(kept.clone()) != kept {
                draft.set(AttrValue::from(kept));
            }
            None
        });
    }
    {
        let (keep, text, agreed) = (keep.clone(), draft.to_string(), agreed.clone());
        use_watch(text.clone(), move || {
            let changed = *agreed.borrow() != text;
            changed.then(|| {
                browser::timeout(RESTS_MS, move || {
                    agreed.replace(text.clone());
                    keep.emit(text);
                })
            })
        });
    }
    {
        // What goes before the reader has rested is kept all the same.
        let last = use_mut_ref(String::new);
        last.replace(draft.to_string());
        let (keep, agreed) = (keep.clone(), agreed.clone());
        let latest = use_mut_ref(|| keep.clone());
        latest.replace(keep);
        use_watch((), move || {
            Some(Guard::new(move || {
                let text = last.borrow().clone();
                if *agreed.borrow() != text {
                    latest.borrow().emit(text);
                }
            }))
        });
    }
    let change = use_callback(draft.setter(), |text: String, draft| draft.set(AttrValue::from(text)));
    ((*draft).clone(), change)
}
