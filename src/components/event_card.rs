//! An event with its text, effects, sources, grade and cautions.

use super::swatch::Swatch;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
use atlas_core::date::Date;
use atlas_core::event::Event;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::{Citation, EffectText, Texts};
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`EventCard`].
#[derive(Properties, PartialEq)]
pub struct EventCardProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Shared<Texts>,
    /// The event.
    pub event: EventIx,
    /// The place in whose panel the card stands.
    #[prop_or_default]
    pub of: Option<PlaceIx>,
    /// Whether the effect on that place is told already, and left out here.
    #[prop_or_default]
    pub told: bool,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The card.
#[component]
pub fn EventCard(props: &EventCardProps) -> Html {
    let (Some(event), Some(text)) = (props.record.event(props.event), props.texts.event(props.event)) else {
        return Html::default();
    };
    let effects: Vec<Html> = text
        .effects
        .iter()
        .filter(|e| !(props.told && Some(e.place) == props.of))
        .map(|e| effect(props, e, event.date))
        .collect();
    let sources = text.sources.iter().filter_map(|citation| source(&props.texts, citation));
    html! {
        <article class="event-card" data-testid="event-card">
            if let Some((end, precision)) = event.end {
                <p class="quiet">{ words::until(event.date, event.precision, end, precision) }</p>
            }
            <p>{ &text.text }</p>
            if !effects.is_empty() { <ul class="effects">{ for effects }</ul> }
            { others(props, event, &text.effects) }
            if let Some(treaty) = &text.treaty { <p class="quiet" data-testid="treaty">{ words::treaty(treaty) }</p> }
            if let Some(caution) = &text.caution { <p class="caution"><strong>{ words::CAUTION }</strong>{ " " }{ caution }</p> }
            <details class="grounds">
                <summary>{ words::grounds(text.grade, text.sources.len()) }</summary>
                <p class="quiet">{ words::grade(text.grade) }</p>
                if let Some(reasoning) = &text.reasoning { <p class="quiet">{ reasoning }</p> }
                <ul class="sources">{ for sources }</ul>
            </details>
        </article>
    }
}

/// A button that opens a place, also one that has no land to click on; its bare name in its own panel.
fn place(props: &EventCardProps, place: PlaceIx, date: Date) -> Html {
    let name = props.record.name(place, date);
    if props.of == Some(place) {
        return html! { <strong>{ name }</strong> };
    }
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::OpenPlace(Some(place)));
    html! { <button type="button" class="link" data-opens={place.0.to_string()} {onclick}>{ name }</button> }
}

/// The places that the event concerns without changing anything for them.
fn others(props: &EventCardProps, event: &Event, effects: &[EffectText]) -> Html {
    let others: Vec<PlaceIx> = event
        .places
        .iter()
        .copied()
        .filter(|p| Some(*p) != props.of && effects.iter().all(|e| e.place != *p))
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let items = others.into_iter().map(|p| html! { <li key={p.0}>{ place(props, p, event.date) }</li> });
    html! { <ul class="concerns" aria-label={words::CONCERNS}>{ for items }</ul> }
}

fn effect(props: &EventCardProps, effect: &EffectText, date: Date) -> Html {
    let tie = effect.tie.map(words::tie);
    let stance = effect.stance.map(words::stance);
    let said: Vec<&str> = stance.into_iter().chain(tie).collect();
    html! {
        <li>
            if let Some(stance) = effect.stance { <Swatch class={stance.name()} /> }
            <span>{ place(props, effect.place, date) }{ ": " }{ said.join("; ") }
            if !effect.rule.is_empty() { <span class="rule">{ &effect.rule }</span> }</span>
        </li>
    }
}

fn source(texts: &Texts, citation: &Citation) -> Option<Html> {
    let source = texts.source(citation.source)?;
    let title = if source.url.is_empty() {
        html! { <cite>{ &source.title }</cite> }
    } else {
        html! { <a href={source.url.clone()} rel="noreferrer noopener" target="_blank"><cite>{ &source.title }</cite></a> }
    };
    Some(html! { <li>{ title }{ ", " }{ &source.within }{ ": " }{ &citation.saw }</li> })
}
