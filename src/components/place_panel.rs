//! The panel of a place: names, standing, strip, why this colour, and all its events.

use super::event_card::EventCard;
use super::event_list::EventList;
use super::relation_words::{describe, standing};
use super::strip::Strip;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// Properties of [`PlacePanel`].
#[derive(Properties, PartialEq)]
pub struct PlacePanelProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The place.
    pub place: PlaceIx,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

fn why(props: &PlacePanelProps) -> Html {
    let (record, date) = (&props.record, props.view.date);
    let Some(span) = record.place(props.place).and_then(|p| p.span(date)) else { return Html::default() };
    let Some(texts) = props.texts.ready() else { return html! { <p class="quiet">{ words::TEXTS_WAIT }</p> } };
    let Some(ix) = span.stance_event.or(span.cause) else {
        return html! { <p>{ standing(record, props.place, date) }</p> };
    };
    let (Some(event), Some(text)) = (record.event(ix), texts.event(ix)) else { return Html::default() };
    let rule = text.effect(props.place).map(|e| e.rule.clone()).filter(|r| !r.is_empty());
    html! {
        <>
            if let Some(rule) = rule { <p class="rule-line">{ rule }</p> }
            <p><span class="event-date">{ words::when(event.date, event.precision) }</span>{ " " }<strong>{ &text.title }</strong></p>
            <EventCard record={record.clone()} texts={texts.clone()} event={ix} />
        </>
    }
}

/// The panel.
#[component]
pub fn PlacePanel(props: &PlacePanelProps) -> Html {
    let (record, date) = (&props.record, props.view.date);
    let Some(place) = record.place(props.place) else { return Html::default() };
    let events: Vec<EventIx> = record.events_of_place(props.place).map(|(ix, _)| ix).collect();
    let close = props.dispatch.reform(|_: MouseEvent| Action::OpenPlace(None));
    let names = place
        .names
        .iter()
        .map(|n| html! { <li key={n.from.to_string()}>{ format!("{}: {}", n.from.year(), n.name) }</li> });
    html! {
        <div class="place" data-testid="place">
            <div class="panel-head">
                <h2 data-testid="place-name">{ place.name(date) }</h2>
                <button type="button" class="close" aria-label={words::CLOSE} onclick={close}>{ "×" }</button>
            </div>
            if let Some(present) = place.present.as_ref().filter(|p| p.as_str() != place.name(date)) {
                <p class="quiet">{ format!("Today: {present}") }</p>
            }
            <p data-testid="place-relation">{ describe(record, props.place, date) }</p>
            <p class="quiet" data-testid="place-standing">{ standing(record, props.place, date) }</p>
            <Strip record={record.clone()} place={props.place} {date} />
            if let Some(note) = props.texts.ready().and_then(|t| t.note(props.place).map(String::from)) { <p class="quiet">{ note }</p> }
            <h3>{ words::WHY }</h3>
            <div data-testid="why">{ why(props) }</div>
            if place.names.len() > 1 { <h3>{ words::NAMES }</h3><ul class="names">{ for names }</ul> }
            <h3>{ words::ALL_EVENTS }</h3>
            <EventList record={record.clone()} texts={props.texts.clone()} {events} open={props.view.event} dispatch={props.dispatch.clone()} />
        </div>
    }
}
