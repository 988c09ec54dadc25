//! The timeline: slider, what happened along it, who led, and the controls beside it.

use super::controls::Controls;
use super::part::Part;
use super::reigns::{Leaders, Offices};
use super::track::{Ticks, Told, strip_box};
use crate::browser;
use crate::hooks::use_brush;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words};
use atlas_core::address::time;
use atlas_core::choices::Step;
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use atlas_core::walk::Direction;
use atlas_core::way::Way;
use yew::prelude::*;

/// Properties of [`Timeline`].
#[derive(Properties, PartialEq)]
pub struct TimelineProps {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The texts, once they are there.
    pub texts: Option<Shared<Texts>>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// What a typed year or day asks for.
pub(super) fn go_to(text: &str) -> Option<Action> {
    let date = time(text.trim())?;
    Some(if date == date.year().view_date() { Action::SetYear(date.year()) } else { Action::SetDate(date) })
}

/// The timeline.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let TimelineProps { words, record, texts, view, dispatch } = props;
    let offices = use_state_eq(bool::default);
    // Whether the year that was typed is none.
    let wrong = use_state_eq(bool::default);
    let redraw = use_force_update();
    let way = Way::of(view);
    let (year, date) = (view.year(), view.date);
    let by_year = way.step == Step::Year;
    let (min, max, value) = if by_year {
        (way.first.number(), way.last.number(), year.number())
    } else {
        (way.ends().0.day_number(), way.ends().1.day_number(), date.day_number())
    };
    let shown = if by_year { year.to_string() } else { words.day(date) };
    let said = words.with(Word::SliderValue, &[("year", &shown), ("leader", words.leader(record, date))]);
    let slide = {
        let (dispatch, record, place) = (dispatch.clone(), record.clone(), view.place);
        move |e: InputEvent| {
            let Some(to) = browser::value_of(&e).and_then(|value| value.parse::<u16>().ok()) else { return };
            if by_year {
                go_to(&to.to_string()).into_iter().for_each(|action| dispatch.emit(action));
                return;
            }
            let to = date.plus(i32::from(to) - i32::from(date.day_number()));
            match way.stop(&record, place, date, to) {
                Some((day, Some(event))) => dispatch.emit(Action::OpenEvent(event, day)),
                Some((day, None)) => dispatch.emit(Action::SetDate(day)),
                // The thumb goes back to the day that stays.
                None => redraw.force_update(),
            }
        }
    };
    let key = {
        let dispatch = dispatch.clone();
        move |e: KeyboardEvent| {
            let key = match e.key().as_str() {
                "ArrowLeft" => Direction::Left,
                "ArrowRight" => Direction::Right,
                "ArrowUp" => Direction::Up,
                "ArrowDown" => Direction::Down,
                _ => return,
            };
            if e.shift_key() {
                e.prevent_default();
                dispatch.emit(Action::SetSpan(way.moved(year, key)));
            }
        }
    };
    let node = use_node_ref();
    let brush = use_brush(&node, way, dispatch);
    let (words, record) = (|| words.clone(), || record.clone());
    let controls = Controls {
        words: words(),
        record: record(),
        view: view.clone(),
        offices: offices.clone(),
        wrong,
        dispatch: dispatch.clone(),
    };
    let texts = texts.clone();
    html! {
        <section class={classes!("timeline", offices.then_some("with-offices"))} aria-label={props.words.get(Word::Timeline)}>
            { controls.node() }
            <div class="track">
                { Told { words: words(), record: record(), date, playing: view.playing }.node() }
                { strip_box(&props.record, way, year, &node, brush) }
                <input type="range" min={min.to_string()} max={max.to_string()} step="1" value={value.to_string()} oninput={slide} onkeydown={key}
                    data-testid="slider" aria-label={props.words.get(Word::Slider)} aria-valuetext={said} />
                { Ticks { way }.node() }
                { Leaders { words: words(), record: record(), way, date }.node() }
                if *offices { { Offices { words: words(), texts, way, date }.node() } }
            </div>
        </section>
    }
}
