//! The control that compares the day shown with another: a field for the other day, and how the two are shown.

use crate::browser;
use crate::state::{Dispatch, pick};
use crate::words::{Word, Words};
use atlas_core::address::time;
use atlas_core::choices::Pair;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// The control; `wrong` is whether what was typed is no day.
pub(super) fn compare(words: &Words, view: &View, wrong: &UseStateHandle<bool>, dispatch: &Dispatch) -> Html {
    let typed = {
        let (dispatch, wrong) = (dispatch.clone(), wrong.setter());
        move |e: Event| {
            let day = browser::value_of(&e).as_deref().and_then(|text| time(text.trim()));
            wrong.set(day.is_none());
            day.into_iter().for_each(|day| dispatch.emit(Action::CompareWith(Some(day))));
        }
    };
    let pairs = Pair::ALL.iter().map(|pair| {
        let pick = pick(dispatch, Action::SetPair(*pair));
        html! {
            <label key={pair.name()}><input type="radio" name="pair" value={pair.name()} checked={view.pair == *pair} onchange={pick} />{ words.pair(*pair) }</label>
        }
    });
    let end = {
        let dispatch = dispatch.clone();
        move |e: MouseEvent| {
            browser::focus_summary(&e);
            dispatch.emit(Action::CompareWith(None));
        }
    };
    let summary = match view.other {
        Some(day) => words.with(Word::ComparedWith, &[("day", &words.shown(day))]),
        None => words.text(Word::CompareWith).to_string(),
    };
    let value =
        view.other.map(|day| if day == day.year().view_date() { day.year().to_string() } else { day.to_string() });
    html! {
        <details class="compare">
            <summary data-testid="compare">{ summary }</summary>
            <div class="card">
                <label>{ words.get(Word::SecondDay) }{ " " }<input class="year-field" type="text" autocomplete="off" size="10" data-testid="other-day-field" {value} onchange={typed}
                    aria-invalid={wrong.to_string()} /></label>
                if **wrong { <p role="alert">{ words.get(Word::YearWrong) }</p> }
                if view.other.is_some() {
                    <fieldset><legend>{ words.get(Word::ShowTwo) }</legend>{ for pairs }</fieldset>
                    <button type="button" class="wide" data-testid="end-compare" onclick={end}>{ words.get(Word::EndCompare) }</button>
                }
            </div>
        </details>
    }
}
