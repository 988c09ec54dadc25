//! A choice among few things, with one that leaves nothing out.

use crate::browser;
use crate::words::{Word, use_words};
use yew::prelude::*;

/// Properties of [`Select`].
#[derive(Properties, PartialEq)]
pub struct SelectProps {
    /// What the choice is about.
    pub label: AttrValue,
    /// Name for tests.
    pub testid: &'static str,
    /// What can be chosen: value and text.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The value chosen; empty for all.
    pub chosen: AttrValue,
    /// The text of the choice that leaves nothing out; made from the label, if it is left out.
    #[prop_or_default]
    pub all: Option<AttrValue>,
    /// Called with the value chosen; empty for all.
    pub on_choice: Callback<String>,
}

/// The choice.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let words = use_words();
    let onchange = props.on_choice.reform(|e: Event| browser::value_of(&e).unwrap_or_default());
    let all = || words.with(Word::AllOf, &[("what", &props.label)]).into();
    let all = props.all.clone().unwrap_or_else(all);
    let options = props.options.iter().map(|(value, text)| {
        html! { <option key={value.to_string()} value={value.clone()} selected={*value == props.chosen}>{ text.clone() }</option> }
    });
    html! {
        <select aria-label={props.label.clone()} data-testid={props.testid} class={classes!((!props.chosen.is_empty()).then_some("narrowed"))} {onchange}>
            <option key="all" value="" selected={props.chosen.is_empty()}>{ all }</option>
            { for options }
        </select>
    }
}
