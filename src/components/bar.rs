//! The bar above the map: the title, and what stands beside the map.

use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::choices::Tab;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`Bar`].
#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// What stands beside the map.
    pub tab: Tab,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The bar. A second press on what is shown puts it away.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let words = use_words();
    let buttons = Tab::ALL.iter().map(|tab| {
        let shown = *tab == props.tab;
        let to = if shown { Tab::Map } else { *tab };
        let onclick = props.dispatch.reform(move |_: MouseEvent| Action::SetTab(to));
        html! {
            <li key={tab.name()}>
                <button type="button" class="tab" data-tab={tab.name()} aria-pressed={shown.to_string()} {onclick}>{ words.tab(*tab) }</button>
            </li>
        }
    });
    html! {
        <header class="masthead">
            <h1>{ words.get(Word::Title) }</h1>
            <nav class="views" aria-label={words.get(Word::Views)}><ul>{ for buttons }</ul></nav>
        </header>
    }
}
