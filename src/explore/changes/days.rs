//! The two days that are compared.

use crate::browser;
use crate::components::icon::{Icon, icon};
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::address::time;
use atlas_core::date::Date;
use atlas_core::search::fold::fold;
use atlas_core::search::when::find;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`Days`].
#[derive(Properties, PartialEq)]
pub struct DaysProps {
    /// The view, for the day shown.
    pub view: View,
    /// The day with which it is compared.
    pub other: Date,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// A day as one writes it: as a year, if it is the one that the slider sets for it.
fn written(date: Date) -> String {
    if date == date.year().view_date() { date.year().to_string() } else { date.to_string() }
}

/// A day as people write it. Of a month or years that were written, the last day counts.
fn read(text: &str) -> Option<Date> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    time(text.trim()).or_else(|| find(&words).map(|(when, _)| when.until))
}

/// The fields of both days, a button that exchanges them, and the switch that brings both to the map.
#[component]
pub fn Days(props: &DaysProps) -> Html {
    let DaysProps { view, other, dispatch } = props;
    let words = use_words();
    let wrong = use_state_eq(|| false);
    let field = |label: Word, testid: &'static str, day: Date, action: fn(Date) -> Action| {
        let (dispatch, wrong) = (dispatch.clone(), wrong.clone());
        let onchange = move |e: Event| {
            let day = browser::value_of(&e).as_deref().and_then(read);
            wrong.set(day.is_none());
            day.into_iter().for_each(|day| dispatch.emit(action(day)));
        };
        html! {
            <label class="year-label">{ words.get(label) }<input type="text" class="year-field" data-testid={testid} autocomplete="off" size="9" value={written(day)} {onchange} /></label>
        }
    };
    let swap = {
        let (dispatch, other, date) = (dispatch.clone(), *other, view.date);
        move |_: MouseEvent| {
            dispatch.emit(Action::SetDate(other));
            dispatch.emit(Action::CompareWith(Some(date)));
        }
    };
    let compare = {
        let to = if view.other.is_some() { None } else { Some(*other) };
        dispatch.reform(move |_: Event| Action::CompareWith(to))
    };
    let swap_label = words.get(Word::ChangesSwap);
    html! {
        <div class="choice days">
            { field(Word::ChangesOther, "other-day", *other, |day| Action::CompareWith(Some(day))) }
            <button type="button" data-testid="swap" aria-label={swap_label.clone()} title={swap_label} onclick={swap}>{ icon(Icon::Swap) }</button>
            { field(Word::ChangesShown, "shown-day", view.date, Action::SetDate) }
            <label class="switch"><input type="checkbox" data-testid="compare" checked={view.other.is_some()} onchange={compare} />{ words.get(Word::ChangesCompare) }</label>
            if *wrong { <p class="caution" role="alert">{ words.get(Word::YearWrong) }</p> }
        </div>
    }
}
