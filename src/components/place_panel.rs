//! The panel of a place: names, standing, strip, why this colour, and all its events.

use super::event_card::EventCard;
use super::event_list::EventList;
use super::icon::{Icon, icon};
use super::panel::events_note;
use super::relation_words::{describe, standing};
use super::strip::Strip;
use super::swatch::Swatch;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::legend::Class;
use atlas_core::place::{EventIx, Place, PlaceIx};
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

/// The panel.
#[component]
pub fn PlacePanel(props: &PlacePanelProps) -> Html {
    let words = use_words();
    let PlacePanelProps { record, texts, view, dispatch, .. } = props;
    let date = view.date;
    let Some(place) = record.place(props.place) else { return Html::default() };
    let events: Vec<EventIx> = record.events_of_place(props.place).map(|(ix, _)| ix).collect();
    let close = dispatch.reform(|_: MouseEvent| Action::OpenPlace(None));
    let class = Class::of_place(record, props.place, date);
    let (relation, actor) = (describe(&words, record, props.place, date), standing(&words, record, props.place, date));
    let (name, close_label) = (words.name(record, props.place, date), words.get(Word::Close));
    html! {
        <div class="place" data-testid="place">
            <div class="panel-head">
                <h2 data-testid="place-name">{ name }</h2>
                <button type="button" class="close" data-testid="close" aria-label={close_label.clone()} title={close_label} onclick={close}>{ icon(Icon::Close) }</button>
            </div>
            if let Some(present) = words.present(record, props.place).filter(|present| *present != name) { <p class="quiet">{ words.get(Word::Today) }{ " " }{ present }</p> }
            <p class="relation"><Swatch class={class.name()} /><span data-testid="place-relation">{ relation.clone() }</span></p>
            <p class={if actor == relation { "hidden" } else { "quiet" }} data-testid="place-standing">{ actor.clone() }</p>
            <Strip record={record.clone()} place={props.place} {date} />
            <p class="strip-ends" aria-hidden="true"><span>{ "1917" }</span><span>{ "1991" }</span></p>
            { about(props, &words) }
            <section class={classes!("why", class.name())} aria-label={words.get(Word::Why)} data-testid="why"><h3>{ words.get(Word::Why) }</h3>{ why(props, &words) }</section>
            { names(props, &words, place) }
            { elsewhere(props, &events) }
            <h3>{ words.get(Word::AllEvents) }</h3>
            { events_note(&words, events.len()) }
            <EventList record={record.clone()} texts={texts.clone()} {events} open={view.event} of={props.place} dispatch={dispatch.clone()} />
        </div>
    }
}

/// Seat of government of the day, what came before and after, and the note.
fn about(props: &PlacePanelProps, words: &Words) -> Html {
    let (record, date) = (&props.record, props.view.date);
    let Some(texts) = props.texts.ready() else { return Html::default() };
    let link = |place: PlaceIx| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| Action::OpenPlace(Some(place)));
        html! { <li key={place.0}><button type="button" class="link" data-opens={place.0.to_string()} {onclick}>{ words.name(record, place, date) }</button></li> }
    };
    let lang = words.texts_lang();
    let told = texts.place(props.place);
    let capital = texts.capital(props.place, date);
    let follows: Vec<Html> = told.iter().flat_map(|t| t.follows.iter().map(|p| link(*p))).collect();
    let successors: Vec<Html> = texts.successors(props.place).map(link).collect();
    html! {
        <>
            if let Some(capital) = capital { <p class="quiet" data-testid="capital">{ words.get(Word::Capital) }{ " " }<span {lang}>{ &capital.name }</span></p> }
            if !follows.is_empty() { <p class="quiet">{ words.get(Word::Follows) }</p><ul class="concerns">{ for follows }</ul> }
            if !successors.is_empty() { <p class="quiet">{ words.get(Word::FollowedBy) }</p><ul class="concerns">{ for successors }</ul> }
            if let Some(note) = told.and_then(|t| t.note.clone()) { <p class="quiet" {lang}>{ note }</p> }
        </>
    }
}

/// Names over time, where there are several.
fn names(props: &PlacePanelProps, words: &Words, place: &Place) -> Html {
    if place.names.len() < 2 {
        return Html::default();
    }
    let ends = place.names.iter().skip(1).map(|n| Some(n.from)).chain([None]);
    let items = place.names.iter().zip(ends).enumerate().map(|(i, (n, end))| {
        let name = words.name_at(&props.record, props.place, i);
        html! { <li key={n.from.to_string()}><span class="years">{ words.years(n.from, end) }</span>{ name }</li> }
    });
    html! { <><h3>{ words.get(Word::Names) }</h3><ul class="names">{ for items }</ul></> }
}

/// An open event that is none of the place's own, as an address may name it.
fn elsewhere(props: &PlacePanelProps, events: &[EventIx]) -> Html {
    let Some(open) = props.view.event.filter(|open| !events.contains(open)) else { return Html::default() };
    html! {
        <EventList record={props.record.clone()} texts={props.texts.clone()} events={vec![open]} open={open} dispatch={props.dispatch.clone()} />
    }
}

/// The event and the rule that set the colour in force.
fn why(props: &PlacePanelProps, words: &Words) -> Html {
    let (record, date) = (&props.record, props.view.date);
    let Some(span) = record.place(props.place).and_then(|p| p.span(date)) else {
        return html! { <p>{ words.get(Word::NotThere) }</p> };
    };
    let texts = match &props.texts {
        Late::Ready(texts) => texts,
        Late::Waiting => return html! { <p class="quiet">{ words.get(Word::TextsWait) }</p> },
        Late::Failed(_) => return html! { <p class="caution">{ words.get(Word::TextsFailed) }</p> },
    };
    let cause = if span.relation.is_some() { span.stance_event.or(span.cause) } else { span.cause };
    let Some(ix) = cause else {
        let actor = standing(words, record, props.place, date);
        let values = [("actor", actor.as_str()), ("meaning", words.no_cause(Class::of_span(Some(span))))];
        return html! { <p>{ words.with(Word::WhyWithoutEvent, &values) }</p> };
    };
    let (Some(event), Some(text)) = (record.event(ix), texts.event(ix)) else { return Html::default() };
    let effect = text.effect(props.place);
    let (rule, rule_lang) = match (effect.and_then(|e| e.then), event.end, span.relation) {
        (Some(then), Some((end, precision)), Some(now)) if end <= date => {
            let over = if then.is_some() { Word::PeriodOverNamed } else { Word::PeriodOver };
            let values = [("date", &*words.when(end, precision)), ("stance", words.stance_within(now.stance))];
            (Some(words.with(over, &values)), None)
        }
        _ => (effect.map(|e| e.rule.clone()).filter(|r| !r.is_empty()), words.texts_lang()),
    };
    html! {
        <>
            if let Some(rule) = rule { <p class="rule-line" lang={rule_lang}>{ rule }</p> }
            <p class="why-event"><span class="event-date">{ words.when(event.date, event.precision) }</span><strong lang={words.texts_lang()}>{ &text.title }</strong></p>
            <EventCard record={record.clone()} texts={texts.clone()} event={ix} of={props.place} told=true dispatch={props.dispatch.clone()} />
        </>
    }
}
