//! The timeline: slider, what happened along it, who led, and the controls beside it.

use super::controls::Controls;
use super::reigns::{Leaders, Offices};
use super::track::{Bars, Ticks, Told};
use crate::browser;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
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
    let TimelineProps { record, texts, view, dispatch } = props;
    let words = use_words();
    let offices = use_state_eq(|| false);
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
    let on_offices = use_callback(offices.setter(), |on, offices| offices.set(on));
    html! {
        <section class={classes!("timeline", offices.then_some("with-offices"))} aria-label={words.get(Word::Timeline)}>
            <Controls record={record.clone()} view={view.clone()} offices={*offices} {on_offices} dispatch={dispatch.clone()} />
            <div class="track">
                <Told record={record.clone()} {date} playing={view.playing} />
                <Bars record={record.clone()} {way} {year} dispatch={dispatch.clone()} />
                <input type="range" min={min.to_string()} max={max.to_string()} step="1" value={value.to_string()} oninput={slide} onkeydown={key}
                    data-testid="slider" aria-label={words.get(Word::Slider)} aria-valuetext={said} />
                <Ticks {way} />
                <Leaders record={record.clone()} {way} {date} />
                if *offices { <Offices record={record.clone()} texts={texts.clone()} {way} {date} /> }
            </div>
        </section>
    }
}
