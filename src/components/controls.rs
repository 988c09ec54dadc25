//! The controls beside the slider: play, steps to events and changes, and a field for a year.

use super::icon::{Icon, icon};
use super::part::Part;
use super::span_card::span_card;
use super::timeline::go_to;
use crate::browser;
use crate::shared::Shared;
use crate::state::{Dispatch, press};
use crate::words::{Word, Words};
use atlas_core::place::EventIx;
use atlas_core::record::Record;
use atlas_core::scope::Scope;
use atlas_core::timeline::{Speed, next_event, previous_event};
use atlas_core::turns::{Turn, next_change, previous_change};
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Play, steps and the field.
#[derive(PartialEq)]
pub(super) struct Controls {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The view.
    pub view: View,
    /// Whether the rows of offices are shown.
    pub offices: UseStateHandle<bool>,
    /// Whether the year that was typed is none.
    pub wrong: UseStateHandle<bool>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

impl Part for Controls {
    fn show(&self) -> Html {
        let Controls { words, record, view, offices, wrong, dispatch } = self;
        let typed = {
            let (dispatch, wrong) = (dispatch.clone(), wrong.setter());
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
        let step = |action: Option<Action>, bare: Word, named: Word, shape: Icon, testid: &'static str| {
            let label = of.map_or_else(|| words.text(bare).to_string(), |name| words.with(named, &[("name", name)]));
            let (label, disabled) = (AttrValue::from(label), action.is_none());
            let onclick = action.map(|action| press(dispatch, action));
            html! {
                <button type="button" class={testid} data-testid={testid} {disabled} aria-label={label.clone()} title={label} {onclick}>{ icon(shape) }</button>
            }
        };
        let open =
            |event: Option<EventIx>| event.and_then(|ix| record.event(ix).map(|e| Action::OpenEvent(ix, e.date)));
        let turn = |turn: Option<Turn>| turn.map(|turn| Action::SetDate(turn.day));
        let scope = view.place.map_or(Scope::World, Scope::Place);
        let play = press(dispatch, Action::TogglePlay);
        let (play_label, play_icon) = if view.playing { (Word::Pause, Icon::Pause) } else { (Word::Play, Icon::Play) };
        let options = Speed::ALL.into_iter().map(|s| {
            html! { <option key={s.name()} value={s.name()} selected={s == view.speed}>{ s.name() }{ "×" }</option> }
        });
        // The next year of play would write over what is being typed.
        let pause = view.playing.then(|| dispatch.reform(|_: FocusEvent| Action::TogglePlay));
        let shown = if view.is_exact_day() { view.date.to_string() } else { view.year().to_string() };
        html! {
            <div class="controls">
                <div class="controls-row">
                    <button type="button" class="play" data-testid="play" aria-label={words.get(play_label)} title={words.get(play_label)} onclick={play}>{ icon(play_icon) }</button>
                    <select data-testid="speed" aria-label={words.get(Word::Speed)} title={words.get(Word::Speed)} onchange={speed}>{ for options }</select>
                    <input class="year-field" data-testid="year-field" type="text" autocomplete="off" size="9" value={shown} onchange={typed} onfocus={pause}
                        aria-label={words.get(Word::YearField)} title={words.get(Word::YearField)} aria-invalid={(**wrong).to_string()} />
                </div>
                <div class="controls-row">
                    { step(turn(previous_change(record, scope, view.date)), Word::PreviousChange, Word::PreviousChangeOf, Icon::PreviousChange, "previous-change") }
                    { step(open(previous_event(record, view.place, view.event, view.date)), Word::PreviousEvent, Word::PreviousEventOf, Icon::Previous, "previous") }
                    { step(open(next_event(record, view.place, view.event, view.date)), Word::NextEvent, Word::NextEventOf, Icon::Next, "next") }
                    { step(turn(next_change(record, scope, view.date)), Word::NextChange, Word::NextChangeOf, Icon::NextChange, "next-change") }
                    { span_card(words, view, offices, dispatch) }
                </div>
                if **wrong { <p class="wrong" role="alert">{ words.get(Word::YearWrong) }</p> }
            </div>
        }
    }
}
