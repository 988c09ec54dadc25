//! The timeline: slider, bars of how much happened, play, steps and a field for a year.

use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
use atlas_core::address::time;
use atlas_core::date::Year;
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

fn year_of(text: &str) -> Option<Action> {
    time(text.trim())
        .map(|date| if date == date.year().view_date() { Action::SetYear(date.year()) } else { Action::SetDate(date) })
}

/// The timeline.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let wrong = use_state(|| false);
    let (view, dispatch, record) = (&props.view, &props.dispatch, &props.record);
    let year = view.year();
    let leader = record.leader(view.date).map_or("", |l| l.name.as_str());
    let slide = {
        let dispatch = dispatch.clone();
        move |e: InputEvent| {
            if let Some(action) = browser::value_of(&e).as_deref().and_then(year_of) {
                dispatch.emit(action);
            }
        }
    };
    let typed = {
        let (dispatch, wrong) = (dispatch.clone(), wrong.clone());
        move |e: Event| match browser::value_of(&e).as_deref().and_then(year_of) {
            Some(action) => {
                wrong.set(false);
                dispatch.emit(action);
            }
            None => wrong.set(true),
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
    let go = |event: Option<atlas_core::place::EventIx>| {
        let action = event.and_then(|ix| record.event(ix).map(|e| Action::OpenEvent(ix, e.date)));
        let dispatch = dispatch.clone();
        (action.is_none(), move |_: MouseEvent| {
            if let Some(action) = action.clone() {
                dispatch.emit(action);
            }
        })
    };
    let (no_before, before) = go(previous_event(record, view.place, view.date));
    let (no_after, after) = go(next_event(record, view.place, view.date));
    let play = dispatch.reform(|_: MouseEvent| Action::TogglePlay);
    let counts = record.events_per_year();
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let bars = Year::all().zip(counts).map(|(y, n)| {
        let height = u32::from(n) * 100 / u32::from(most);
        html! { <i key={y.index()} class={classes!((y == year).then_some("now"))} style={format!("height:{height}%")}></i> }
    });
    let options = Speed::ALL.into_iter().map(|s| html! { <option key={s.name()} value={s.name()} selected={s == view.speed}>{ format!("{}×", s.name()) }</option> });
    html! {
        <section class="timeline" aria-label={words::SLIDER}>
            <div class="controls">
                <button type="button" class="play" data-testid="play" aria-label={if view.playing { words::PAUSE } else { words::PLAY }} onclick={play}>{ if view.playing { "❚❚" } else { "▶" } }</button>
                <label><span class="hidden">{ words::SPEED }</span><select onchange={speed}>{ for options }</select></label>
                <button type="button" data-testid="previous" disabled={no_before} aria-label={words::PREVIOUS_EVENT} onclick={before}>{ "‹" }</button>
                <button type="button" data-testid="next" disabled={no_after} aria-label={words::NEXT_EVENT} onclick={after}>{ "›" }</button>
                <label><span class="hidden">{ words::YEAR_FIELD }</span><input class="year-field" data-testid="year-field" type="text" inputmode="numeric" size="10" value={year.to_string()} onchange={typed} /></label>
                if *wrong { <span class="caution" role="alert">{ words::YEAR_WRONG }</span> }
            </div>
            <div class="track">
                <div class="bars" aria-hidden="true">{ for bars }</div>
                <input type="range" min="1917" max="1991" step="1" value={year.to_string()} oninput={slide} data-testid="slider"
                    aria-label={words::SLIDER} aria-valuetext={format!("{year}, {leader}")} />
                <div class="ticks" aria-hidden="true">{ for ["1917", "1930", "1940", "1950", "1960", "1970", "1980", "1991"].map(|t| html! { <span>{ t }</span> }) }</div>
            </div>
        </section>
    }
}
