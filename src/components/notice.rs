//! A notice of what in the address could not be used.

use crate::words;
use atlas_core::address::Ignored;
use yew::prelude::*;

/// Properties of [`Notice`].
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What was ignored.
    pub ignored: Vec<Ignored>,
}

/// The notice; it can be closed.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let closed = use_state(|| false);
    if props.ignored.is_empty() || *closed {
        return Html::default();
    }
    let items = props.ignored.iter().map(|i| format!("“{}” ({})", i.part, words::reason(i.reason))).collect::<Vec<_>>();
    let close = move |_| closed.set(true);
    html! {
        <div class="notice" role="status" data-testid="notice">
            <p>{ words::IGNORED }{ " " }{ items.join("; ") }</p>
            <button type="button" class="close" aria-label={words::CLOSE} onclick={close}>{ "×" }</button>
        </div>
    }
}
