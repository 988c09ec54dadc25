//! In a frame of another page: takes the day and the state that the page tells, and answers it.

use super::use_watch;
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use atlas_core::embed::{Message, reply};
use atlas_core::record::Record;
use atlas_core::view::View;
use yew::prelude::*;

/// Listens while the view is a frame's. Only an origin that the address names gets an answer.
#[hook]
pub fn use_embed(record: &Shared<Record>, view: &View, dispatch: &Dispatch) {
    let latest = use_mut_ref(View::default);
    latest.replace(view.clone());
    let (record, dispatch) = (record.clone(), dispatch.clone());
    let framed = view.embed;
    use_watch(framed, move || {
        let listen = move |origin: &str, text: &str| {
            let message = Message::parse(text, &record)?;
            let mut view = latest.borrow().clone();
            for action in message.actions() {
                view = view.apply(&action);
                dispatch.emit(action);
            }
            let named = view.origin.as_ref().is_some_and(|known| known.as_str() == origin);
            let answer = named.then(|| reply(&view, &record));
            // A second message may come before the view has followed.
            latest.replace(view);
            answer
        };
        framed.then(|| browser::on_message(listen))
    });
}
