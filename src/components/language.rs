//! The control that chooses the language.

use crate::browser;
use crate::state::Dispatch;
use crate::words::{Word, Words};
use atlas_core::lang::Lang;
use atlas_core::record::Record;
use atlas_core::view::Action;
use yew::prelude::*;

/// The choice: each language by its name in itself. `failed`: the words of the chosen one could not be had.
pub(super) fn language_choice(words: &Words, record: &Record, failed: bool, dispatch: &Dispatch) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        move |e: Event| {
            if let Some(lang) = browser::value_of(&e).as_deref().and_then(Lang::from_name) {
                dispatch.emit(Action::SetLang(Some(lang)));
            }
        }
    };
    let options = record.languages.iter().map(|language| {
        let code = AttrValue::from(language.lang.name().to_string());
        html! {
            <option key={code.to_string()} value={code.clone()} lang={code.clone()} selected={language.lang == words.lang}>{ &language.name }</option>
        }
    });
    html! {
        <div class="language">
            <select data-testid="language" aria-label={words.get(Word::Language)} title={words.get(Word::Language)} {onchange}>{ for options }</select>
            if failed { <p class="wrong" role="alert" data-testid="language-failed">{ words.get(Word::LanguageFailed) }</p> }
        </div>
    }
}
