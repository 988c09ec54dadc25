//! The timeline: slider, bars of how much happened, leaders, play, steps and a field for a year.

use super::icon::{Icon, icon};
use super::track::{Bars, Leaders, Ticks};
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::address::time;
use atlas_core::place::EventIx;
use atlas_core::record::Record;
use atlas_core::timeline::{Speed, next_event, previous_event};
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`Timeline`].
#[derive(Properties, PartialEq)]
pub struct TimelineProps {
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// What a typed year or day asks for.
fn go_to(text: &str) -> Option<Action> {
    let date = time(text.trim())?;
    Some(if date == date.year().view_date() { Action::SetYear(date.year()) } else { Action::SetDate(date) })
}

/// The timeline.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let TimelineProps { record, view, dispatch } = props;
    let words = use_words();
    let year = view.year();
    let value =
        words.with(Word::SliderValue, &[("year", &year.to_string()), ("leader", words.leader(record, view.date))]);
    let slide = {
        let dispatch = dispatch.clone();
        move |e: InputEvent| {
            if let Some(action) = browser::value_of(&e).as_deref().and_then(go_to) {
                dispatch.emit(action);
            }
        }
    };
    html! {
        <section class="timeline" aria-label={words.get(Word::Timeline)}>
            <Controls record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} />
            <div class="track">
                <Bars record={record.clone()} {year} />
                <input type="range" min="1917" max="1991" step="1" value={year.to_string()} oninput={slide} data-testid="slider"
                    aria-label={words.get(Word::Slider)} aria-valuetext={value} />
                <Ticks />
                <Leaders record={record.clone()} date={view.date} />
            </div>
        </section>
    }
}

/// Play, steps and the field.
#[component]
fn Controls(props: &TimelineProps) -> Html {
    let TimelineProps { record, view, dispatch } = props;
    let words = use_words();
    let wrong = use_state_eq(|| false);
    let typed = {
        let (dispatch, wrong) = (dispatch.clone(), wrong.clone());
        move |e: Event| {
            let action = browser::value_of(&e).as_deref().and_then(go_to);
            wrong.set(action.is_none());
            action.into_iter().for_each(|action| dispatch.emit(action));
        }
    };
    let speed = {
        let dispatch = dispatch.clone();
        move |e: Event| {
            if let Some(speed) = browser::value_of(&e).as_deref().and_then(Speed::from_name) {
                dispatch.emit(Action::SetSpeed(speed));
            }
        }
    };
    let of = view.place.map(|place| words.name(record, place, view.date));
    let step = |event: Option<EventIx>, bare: Word, named: Word, shape: Icon, testid: &'static str| {
        let label = of.map_or_else(|| words.text(bare).to_string(), |name| words.with(named, &[("name", name)]));
        let action = event.and_then(|ix| record.event(ix).map(|e| Action::OpenEvent(ix, e.date)));
        let (disabled, dispatch) = (action.is_none(), dispatch.clone());
        let onclick = move |_: MouseEvent| action.iter().for_each(|action| dispatch.emit(action.clone()));
        html! {
            <button type="button" data-testid={testid} {disabled} aria-label={label.clone()} title={label} {onclick}>{ icon(shape) }</button>
        }
    };
    let play = dispatch.reform(|_: MouseEvent| Action::TogglePlay);
    let (play_label, play_icon) = if view.playing { (Word::Pause, Icon::Pause) } else { (Word::Play, Icon::Play) };
    let options = Speed::ALL.into_iter().map(|s| {
        html! { <option key={s.name()} value={s.name()} selected={s == view.speed}>{ format!("{}×", s.name()) }</option> }
    });
    let shown = if view.is_exact_day() { view.date.to_string() } else { view.year().to_string() };
    html! {
        <div class="controls">
            <button type="button" class="play" data-testid="play" aria-label={words.get(play_label)} title={words.get(play_label)} onclick={play}>{ icon(play_icon) }</button>
            <select data-testid="speed" aria-label={words.get(Word::Speed)} title={words.get(Word::Speed)} onchange={speed}>{ for options }</select>
            { step(previous_event(record, view.place, view.event, view.date), Word::PreviousEvent, Word::PreviousEventOf, Icon::Previous, "previous") }
            { step(next_event(record, view.place, view.event, view.date), Word::NextEvent, Word::NextEventOf, Icon::Next, "next") }
            <input class="year-field" data-testid="year-field" type="text" autocomplete="off" size="9" value={shown} onchange={typed}
                aria-label={words.get(Word::YearField)} title={words.get(Word::YearField)} aria-invalid={wrong.to_string()} />
            if *wrong { <p class="wrong" role="alert">{ words.get(Word::YearWrong) }</p> }
        </div>
    }
}
