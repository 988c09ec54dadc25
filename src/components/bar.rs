//! The bar above the map: the title, what stands beside the map, and the language.

use super::language::language_choice;
use super::part::Part;
use crate::shared::Shared;
use crate::state::{Dispatch, press};
use crate::words::{Word, Words};
use atlas_core::choices::Tab;
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// The bar. A second press on what is shown puts it away.
#[derive(PartialEq)]
pub(super) struct Bar {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// What stands beside the map.
    pub tab: Tab,
    /// The words of the chosen language could not be had.
    pub language_failed: bool,
    /// Changes the view.
    pub dispatch: Dispatch,
}

impl Part for Bar {
    fn show(&self) -> Html {
        let Bar { words, dispatch, .. } = self;
        let buttons = Tab::ALL.iter().map(|tab| {
            let shown = *tab == self.tab;
            let to = if shown { Tab::Map } else { *tab };
            let onclick = press(dispatch, Action::SetTab(to));
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
                { language_choice(words, &self.record, self.language_failed, dispatch) }
            </header>
        }
    }
}
