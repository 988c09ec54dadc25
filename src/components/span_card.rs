//! The settings of the timeline: which years it shows, what the slider steps by, whether play pauses, and the rows of offices.

use super::icon::{Icon, icon};
use super::legend::check;
use crate::browser;
use crate::state::{Dispatch, pick, press};
use crate::words::{Word, Words};
use atlas_core::choices::{Step, YearSpan};
use atlas_core::date::Year;
use atlas_core::view::{Action, View};
use atlas_core::way::Way;
use yew::prelude::*;

/// The years shown, which open the card with the settings, and a button that shows all years again. `offices`: whether the rows of offices
/// are shown.
pub(super) fn span_card(words: &Words, view: &View, offices: &UseStateHandle<bool>, dispatch: &Dispatch) -> Html {
    let way = Way::of(view);
    let field = |word: Word, year: Year, testid: &'static str, span: fn(Way, Year) -> Option<YearSpan>| {
        let dispatch = dispatch.clone();
        let onchange = move |e: Event| {
            let year = browser::value_of(&e).and_then(|text| text.parse().ok()).and_then(Year::new);
            if let Some(span) = year.and_then(|year| span(way, year)) {
                dispatch.emit(Action::SetSpan(Some(span)));
            }
        };
        html! {
            <label>{ words.get(word) }<input class="year-field" type="number" min="1917" max="1991" value={year.to_string()} data-testid={testid} {onchange} /></label>
        }
    };
    let steps = Step::ALL.iter().map(|step| {
        let pick = pick(dispatch, Action::SetStep(*step));
        html! {
            <label key={step.name()}><input type="radio" name="step" value={step.name()} checked={way.step == *step} disabled={view.span.is_none()} onchange={pick} />{ words.step(*step) }</label>
        }
    });
    let all = press(dispatch, Action::SetSpan(None));
    let (offices, set_offices) = (**offices, offices.setter());
    let on_offices = Callback::from(move |_: Event| set_offices.set(!offices));
    let (first, last) = (way.first.to_string(), way.last.to_string());
    html! {
        <>
            <details class="span-card">
                <summary data-testid="span" title={words.get(Word::TimelineOptions)} aria-label={[words.text(Word::TimelineOptions), &first, "–", &last].join(" ")}>
                    { &first }{ "–" }{ &last }
                </summary>
                <div class="card">
                    <div class="years-from-to">
                        { field(Word::SpanFirst, way.first, "span-first", |way, year| YearSpan::new(year, way.last)) }
                        { field(Word::SpanLast, way.last, "span-last", |way, year| YearSpan::new(way.first, year)) }
                    </div>
                    <p class="quiet">{ words.get(Word::SpanHelp) }</p>
                    <fieldset>
                        <legend>{ words.get(Word::StepBy) }</legend>
                        { for steps }
                        if view.span.is_none() { <p class="quiet">{ words.get(Word::StepNeedsSpan) }</p> }
                    </fieldset>
                    { check("pauses", view.pauses, words.get(Word::Pauses), pick(dispatch, Action::SetPauses(!view.pauses))) }
                    { check("offices", offices, words.get(Word::Offices), on_offices) }
                </div>
            </details>
            if view.span.is_some() {
                <button type="button" data-testid="all-years" aria-label={words.get(Word::AllYears)} title={words.get(Word::AllYears)} onclick={all}>{ icon(Icon::Close) }</button>
            }
        </>
    }
}
