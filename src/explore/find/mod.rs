//! The search: a field, conditions, and what was found, while the reader types.

mod conditions;
mod hits;
mod results;

use self::conditions::{Conditions, Narrow};
use self::results::Results;
use crate::browser;
use crate::components::part::Part;
use crate::hooks::{Late, use_draft, use_index, use_list_keys, use_lit, use_opening, use_search_field};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::choices::{LONGEST_SEARCH, Tab};
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`FindView`].
#[derive(Properties, PartialEq)]
pub struct FindProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The search.
#[component]
pub fn FindView(props: &FindProps) -> Html {
    let FindProps { record, texts, view, dispatch } = props;
    let words = use_words();
    let (field, list) = (use_node_ref(), use_node_ref());
    let index = use_index(record, texts.ready(), &words);
    let conditions = Conditions::of(&view.settings, texts.ready().map(|texts| &**texts));
    let (_, tell) = use_lit(record);
    let wrong = use_state_eq(bool::default);
    let keep = use_callback(dispatch.clone(), |text, dispatch| dispatch.emit(Action::SetFind(text)));
    let (typed, change) = use_draft(&view.find, &keep);
    use_search_field(&field);
    let leave = use_callback((typed.clone(), change.clone(), dispatch.clone()), |(), (typed, change, dispatch)| {
        if typed.is_empty() {
            dispatch.emit(Action::SetTab(Tab::Map));
        } else {
            change.emit(String::new());
        }
    });
    let onkeydown = use_list_keys(&field, &list, leave);
    // What was typed is kept at once when something is opened, since on a telephone the search then makes room for the map.
    let opening = use_opening(dispatch);
    let open = use_callback((typed.clone(), opening), |actions: Vec<Action>, (typed, opening)| {
        opening.emit([Action::SetFind(typed.to_string())].into_iter().chain(actions).collect());
    });
    let oninput = change.reform(|e: InputEvent| browser::value_of(&e).unwrap_or_default());
    let body = match (texts, &index) {
        (Late::Failed(_), _) => html! { <p class="caution">{ words.get(Word::TextsFailed) }</p> },
        (Late::Ready(texts), Some(index)) if !typed.trim().is_empty() || conditions.is_asking() => html! {
            <Results record={record.clone()} texts={texts.clone()} index={index.clone()} typed={typed.clone()} conditions={conditions.clone()}
                date={view.date} place={view.place} event={view.event} {dispatch} {open} {tell} />
        },
        (Late::Ready(_), Some(_)) => examples(&words, &change),
        _ => html! { <p class="quiet" role="status">{ words.get(Word::FindWait) }</p> },
    };
    html! {
        <div class="finder" role="search" {onkeydown}>
            <input ref={field} type="search" class="find-field" data-testid="find" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
                maxlength={LONGEST_SEARCH.to_string()} placeholder={words.get(Word::FindField)} aria-label={words.get(Word::FindField)} aria-describedby="find-keys" value={typed.clone()} {oninput} />
            <p id="find-keys" class="hidden">{ words.get(Word::FindKeys) }</p>
            if let Late::Ready(texts) = texts { { Narrow { words: words.clone(), texts: texts.clone(), conditions, wrong, dispatch: dispatch.clone() }.node() } }
            <div ref={list} class="found">{ body }</div>
        </div>
    }
}

/// What can be typed, as long as nothing is.
fn examples(words: &Words, on_example: &Callback<String>) -> Html {
    let examples = words.text(Word::FindExamples).split(';').map(str::trim).map(|example| {
        let text = example.to_string();
        let onclick = on_example.reform(move |_: MouseEvent| text.clone());
        html! { <li key={example.to_string()}><button type="button" class="chip" data-stop="" {onclick}>{ example.to_string() }</button></li> }
    });
    html! { <><p class="quiet">{ words.get(Word::FindTry) }</p><ul class="chips">{ for examples }</ul></> }
}
