//! The timeline: slider, bars of how much happened, leaders, play, steps and a field for a year.

use super::icon::{Icon, icon};
use super::track::{Bars, Leaders, Ticks};
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
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
    let year = view.year();
    let leader = record.leader(view.date).map_or("", |l| l.name.as_str());
    let slide = {
        let dispatch = dispatch.clone();
        move |e: InputEvent| {
            if let Some(action) = browser::value_of(&e).as_deref().and_then(go_to) {
                dispatch.emit(action);
            }
        }
    };
    html! {
        <section class="timeline" aria-label={words::TIMELINE}>
            <Controls record={record.clone()} view={view.clone()} dispatch={dispatch.clone()} />
            <div class="track">
                <Bars record={record.clone()} {year} />
                <input type="range" min="1917" max="1991" step="1" value={year.to_string()} oninput={slide} data-testid="slider"
                    aria-label={words::SLIDER} aria-valuetext={format!("{year}, {leader}")} />
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
    let step = |event: Option<EventIx>, label: String, shape: Icon, testid: &'static str| {
        let action = event.and_then(|ix| record.event(ix).map(|e| Action::OpenEvent(ix, e.date)));
        let (disabled, dispatch) = (action.is_none(), dispatch.clone());
        let onclick = move |_: MouseEvent| action.iter().for_each(|action| dispatch.emit(action.clone()));
        html! {
            <button type="button" data-testid={testid} {disabled} aria-label={label.clone()} title={label} {onclick}>{ icon(shape) }</button>
        }
    };
    let of = view.place.map(|place| record.name(place, view.date));
    let play = dispatch.reform(|_: MouseEvent| Action::TogglePlay);
    let (play_label, play_icon) = if view.playing { (words::PAUSE, Icon::Pause) } else { (words::PLAY, Icon::Play) };
    let options = Speed::ALL.into_iter().map(|s| {
        html! { <option key={s.name()} value={s.name()} selected={s == view.speed}>{ format!("{}×", s.name()) }</option> }
    });
    let shown = if view.is_exact_day() { view.date.to_string() } else { view.year().to_string() };
    html! {
        <div class="controls">
            <button type="button" class="play" data-testid="play" aria-label={play_label} title={play_label} onclick={play}>{ icon(play_icon) }</button>
            <select data-testid="speed" aria-label={words::SPEED} title={words::SPEED} onchange={speed}>{ for options }</select>
            { step(previous_event(record, view.place, view.event, view.date), words::previous_event(of), Icon::Previous, "previous") }
            { step(next_event(record, view.place, view.event, view.date), words::next_event(of), Icon::Next, "next") }
            <input class="year-field" data-testid="year-field" type="text" autocomplete="off" size="9" value={shown} onchange={typed}
                aria-label={words::YEAR_FIELD} title={words::YEAR_FIELD} aria-invalid={wrong.to_string()} />
            if *wrong { <p class="wrong" role="alert">{ words::YEAR_WRONG }</p> }
        </div>
    }
}
