//! A choice among few things, with one that leaves nothing out.

use crate::browser;
use crate::components::part::Part;
use crate::words::{Word, Words};
use yew::prelude::*;

/// The choice.
#[derive(PartialEq)]
pub struct Select {
    /// The words.
    pub words: Words,
    /// What the choice is about.
    pub label: AttrValue,
    /// Name for tests.
    pub testid: &'static str,
    /// What can be chosen: value and text.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The value chosen; empty for all.
    pub chosen: AttrValue,
    /// The text of the choice that leaves nothing out; made from the label, if it is left out.
    pub all: Option<AttrValue>,
    /// Called with the value chosen; empty for all.
    pub on_choice: Callback<String>,
}

impl Part for Select {
    fn show(&self) -> Html {
        let words = &self.words;
        let onchange = self.on_choice.reform(|e: Event| browser::value_of(&e).unwrap_or_default());
        let all = || words.with(Word::AllOf, &[("what", &self.label)]).into();
        let all = self.all.clone().unwrap_or_else(all);
        let options = self.options.iter().map(|(value, text)| {
            html! { <option key={value.to_string()} value={value.clone()} selected={*value == self.chosen}>{ text.clone() }</option> }
        });
        html! {
            <select aria-label={self.label.clone()} data-testid={self.testid} class={classes!((!self.chosen.is_empty()).then_some("narrowed"))} {onchange}>
                <option key="all" value="" selected={self.chosen.is_empty()}>{ all }</option>
                { for options }
            </select>
        }
    }
}
