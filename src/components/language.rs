//! The control that chooses the language.

use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::lang::Lang;
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`LanguageChoice`].
#[derive(Properties, PartialEq)]
pub struct LanguageProps {
    /// The record, which knows the languages.
    pub record: Shared<Record>,
    /// The words of the chosen language could not be had.
    pub failed: bool,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The choice: each language by its name in itself.
#[component]
pub fn LanguageChoice(props: &LanguageProps) -> Html {
    let words = use_words();
    let onchange = {
        let dispatch = props.dispatch.clone();
        move |e: Event| {
            if let Some(lang) = browser::value_of(&e).as_deref().and_then(Lang::from_name) {
                dispatch.emit(Action::SetLang(Some(lang)));
            }
        }
    };
    let options = props.record.languages.iter().map(|language| {
        let code = AttrValue::from(language.lang.name().to_string());
        html! {
            <option key={code.to_string()} value={code.clone()} lang={code.clone()} selected={language.lang == words.lang}>{ &language.name }</option>
        }
    });
    html! {
        <div class="language">
            <select data-testid="language" aria-label={words.get(Word::Language)} title={words.get(Word::Language)} {onchange}>{ for options }</select>
            if props.failed { <p class="wrong" role="alert" data-testid="language-failed">{ words.get(Word::LanguageFailed) }</p> }
        </div>
    }
}
