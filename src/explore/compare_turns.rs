//! The turns of the compared states beside each other: time runs downwards, every state has a lane in the colour of the time.

use super::compare::event_link;
use crate::components::relation_words::standing;
use crate::components::swatch::swatch;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, use_words};
use atlas_core::date::Precision;
use atlas_core::legend::Class;
use atlas_core::place::{PlaceIx, Span};
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::together::{Moment, moments};
use atlas_core::view::View;
use yew::prelude::*;

/// Properties of [`Turns`].
#[derive(Properties, PartialEq)]
pub struct TurnsProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts, which have the titles of the events.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// The states in order.
    pub places: Vec<PlaceIx>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The turns as a table: a row for each day on which one of the states turned.
#[component]
pub fn Turns(props: &TurnsProps) -> Html {
    let TurnsProps { record, view, places, .. } = props;
    let words = use_words();
    let all = use_memo((record.clone(), places.clone()), |(record, places)| moments(record, places));
    let heads = places
        .iter()
        .map(|place| html! { <th key={place.0} scope="col">{ words.name(record, *place, view.date) }</th> });
    let shown = all.iter().filter(|moment| view.span.is_none_or(|span| span.holds(moment.day)));
    // The row in which the day shown lies.
    let now = all.iter().rev().find(|moment| moment.day <= view.date).map(|moment| moment.day);
    let rows = shown.map(|moment| {
        let class = classes!((now == Some(moment.day)).then_some("now"), (moment.day > view.date).then_some("later"));
        html! {
            <tr key={moment.day.day_number()} {class} aria-current={(now == Some(moment.day)).then_some("date")}>
                <th scope="row" class="number">{ words.when(moment.day, Precision::Day) }</th>
                { lanes(props, moment) }
            </tr>
        }
    });
    html! {
        <div class="broad"><table class="abreast turns-table" data-testid="compare-turns">
            <thead><tr><th scope="col">{ words.get(Word::ColumnSince) }</th>{ for heads }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table></div>
    }
}

/// The cells of a row: what began for those that turned, and for the others the colour that goes on.
fn lanes(props: &TurnsProps, moment: &Moment) -> Html {
    let TurnsProps { record, places, .. } = props;
    let lane = |(place, began): (&PlaceIx, &Option<Span>)| {
        let class = Class::of_place(record, *place, moment.day);
        html! {
            <td key={place.0} class={classes!("lane", class.name())}>
                if let Some(span) = began { <Turned record={record.clone()} texts={props.texts.clone()} dispatch={props.dispatch.clone()} place={*place} span={*span} /> }
            </td>
        }
    };
    places.iter().zip(&moment.began).map(lane).collect()
}

/// Properties of [`Turned`].
#[derive(Properties, PartialEq)]
struct TurnedProps {
    record: Shared<Record>,
    texts: Late<Texts>,
    dispatch: Dispatch,
    place: PlaceIx,
    span: Span,
}

/// What began for a state, and the event behind it.
#[component]
fn Turned(props: &TurnedProps) -> Html {
    let TurnedProps { record, texts, dispatch, place, span } = props;
    let words = use_words();
    let said = match span.relation {
        Some(r) => words.with(Word::Relation, &[("stance", words.stance(r.stance)), ("tie", words.tie(r.tie))]),
        None => standing(&words, record, *place, span.from),
    };
    let told =
        span.cause.zip(texts.ready()).map(|(ix, texts)| event_link(record, texts, dispatch, ix, words.texts_lang()));
    html! {
        <div class="turned">
            <span class="coded">{ swatch(Class::of_span(Some(span)).name(), None) }{ said }</span>
            { told }
        </div>
    }
}
