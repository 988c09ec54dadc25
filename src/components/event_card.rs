//! An event with its text, effects, sources, grade and cautions.

use crate::shared::Shared;
use crate::words;
use atlas_core::place::EventIx;
use atlas_core::record::Record;
use atlas_core::texts::{EffectText, Texts};
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
}

fn effect(record: &Record, effect: &EffectText, date: atlas_core::date::Date) -> Html {
    let tie = effect.tie.map(words::tie);
    let stance = effect.stance.map(words::stance);
    let said: Vec<&str> = stance.into_iter().chain(tie).collect();
    html! {
        <li>
            <strong>{ record.name(effect.place, date) }</strong>{ ": " }{ said.join("; ") }
            if !effect.rule.is_empty() { <span class="rule">{ &effect.rule }</span> }
        </li>
    }
}

/// The card.
#[component]
pub fn EventCard(props: &EventCardProps) -> Html {
    let (Some(event), Some(text)) = (props.record.event(props.event), props.texts.event(props.event)) else {
        return Html::default();
    };
    let effects = text.effects.iter().map(|e| effect(&props.record, e, event.date));
    let sources = text.sources.iter().filter_map(|citation| {
        let source = props.texts.source(citation.source)?;
        let title = if source.url.is_empty() {
            html! { <cite>{ &source.title }</cite> }
        } else {
            html! { <a href={source.url.clone()} rel="noreferrer noopener" target="_blank"><cite>{ &source.title }</cite></a> }
        };
        Some(html! { <li>{ title }{ ", " }{ &source.within }{ ": " }{ &citation.saw }</li> })
    });
    html! {
        <article class="event-card" data-testid="event-card">
            <p>{ &text.text }</p>
            if !text.effects.is_empty() { <ul class="effects">{ for effects }</ul> }
            if let Some(caution) = &text.caution { <p class="caution"><strong>{ words::CAUTION }</strong>{ " " }{ caution }</p> }
            <p class="grade">{ words::grade(text.grade) }</p>
            if let Some(reasoning) = &text.reasoning { <p class="quiet">{ reasoning }</p> }
            if !text.sources.is_empty() {
                <h4>{ words::SOURCES }</h4>
                <ul class="sources">{ for sources }</ul>
            }
        </article>
    }
}
