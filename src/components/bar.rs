//! The bar above the map: the title, what stands beside the map, and the language.

use super::language::LanguageChoice;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::choices::Tab;
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`Bar`].
#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// The record.
    pub record: Shared<Record>,
    /// What stands beside the map.
    pub tab: Tab,
    /// The words of the chosen language could not be had.
    pub language_failed: bool,
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
            <LanguageChoice record={props.record.clone()} failed={props.language_failed} dispatch={props.dispatch.clone()} />
        </header>
    }
}
