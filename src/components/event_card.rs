//! An event with its text, effects, sources, grade and cautions.

use super::swatch::Swatch;
use crate::shared::Shared;
use crate::words;
use atlas_core::date::Date;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::{Citation, EffectText, Texts};
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
    /// A place whose effect is said already, and left out.
    #[prop_or_default]
    pub without: Option<PlaceIx>,
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
        .filter(|e| Some(e.place) != props.without)
        .map(|e| effect(&props.record, e, event.date))
        .collect();
    let sources = text.sources.iter().filter_map(|citation| source(&props.texts, citation));
    html! {
        <article class="event-card" data-testid="event-card">
            if let Some((end, precision)) = event.end {
                <p class="quiet">{ words::until(event.date, event.precision, end, precision) }</p>
            }
            <p>{ &text.text }</p>
            if !effects.is_empty() { <ul class="effects">{ for effects }</ul> }
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

fn effect(record: &Record, effect: &EffectText, date: Date) -> Html {
    let tie = effect.tie.map(words::tie);
    let stance = effect.stance.map(words::stance);
    let said: Vec<&str> = stance.into_iter().chain(tie).collect();
    html! {
        <li>
            if let Some(stance) = effect.stance { <Swatch class={stance.name()} /> }
            <span><strong>{ record.name(effect.place, date) }</strong>{ ": " }{ said.join("; ") }
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
