//! An event with its text, effects, sources, grade and cautions.

use super::swatch::Swatch;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::date::Date;
use atlas_core::event::Event;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::{Citation, EffectText, Texts};
use atlas_core::treaty::Treaty;
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
    let words = use_words();
    let (Some(event), Some(text)) = (props.record.event(props.event), props.texts.event(props.event)) else {
        return Html::default();
    };
    let lang = words.texts_lang();
    let effects: Vec<Html> = text
        .effects
        .iter()
        .filter(|e| !(props.told && Some(e.place) == props.of))
        .map(|e| effect(props, &words, e, event.date))
        .collect();
    let sources = text.sources.iter().filter_map(|citation| source(&props.texts, citation));
    html! {
        <article class="event-card" data-testid="event-card">
            if let Some((end, precision)) = event.end {
                <p class="quiet">{ words.until((event.date, event.precision), (end, precision)) }</p>
            }
            <p {lang}>{ &text.text }</p>
            if !effects.is_empty() { <ul class="effects">{ for effects }</ul> }
            { others(props, &words, event, &text.effects) }
            if let Some(treaty) = &text.treaty { { treaty_line(&words, treaty) } }
            if let Some(caution) = &text.caution { <p class="caution"><strong>{ words.get(Word::Caution) }</strong>{ " " }<span {lang}>{ caution }</span></p> }
            <details class="grounds">
                <summary>{ words.grounds(text.grade, text.sources.len()) }</summary>
                <p class="quiet">{ words.grade(text.grade) }</p>
                if let Some(reasoning) = &text.reasoning { <p class="quiet" {lang}>{ reasoning }</p> }
                <ul class="sources" {lang}>{ for sources }</ul>
            </details>
        </article>
    }
}

/// What became of the treaty: "In force from 20 May 1922. Term: five years. Replaced by another treaty: 14 August 1945."
fn treaty_line(words: &Words, treaty: &Treaty) -> Html {
    html! {
        <p class="quiet" data-testid="treaty">
            if let Some(force) = words.treaty_force(treaty) { { force }{ " " } }
            if let Some(term) = &treaty.term { { words.get(Word::TreatyTerm) }{ " " }<span lang={words.texts_lang()}>{ term }</span>{ ". " } }
            { words.treaty_end(treaty) }
        </p>
    }
}

/// A button that opens a place, also one that has no land to click on; its bare name in its own panel.
fn place(props: &EventCardProps, words: &Words, place: PlaceIx, date: Date) -> Html {
    let name = words.name(&props.record, place, date).to_string();
    if props.of == Some(place) {
        return html! { <strong>{ name }</strong> };
    }
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::OpenPlace(Some(place)));
    html! { <button type="button" class="link" data-opens={place.0.to_string()} {onclick}>{ name }</button> }
}

/// The places that the event concerns without changing anything for them.
fn others(props: &EventCardProps, words: &Words, event: &Event, effects: &[EffectText]) -> Html {
    let others: Vec<PlaceIx> = event
        .places
        .iter()
        .copied()
        .filter(|p| Some(*p) != props.of && effects.iter().all(|e| e.place != *p))
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let items = others.into_iter().map(|p| html! { <li key={p.0}>{ place(props, words, p, event.date) }</li> });
    html! { <ul class="concerns" aria-label={words.get(Word::Concerns)}>{ for items }</ul> }
}

fn effect(props: &EventCardProps, words: &Words, effect: &EffectText, date: Date) -> Html {
    let tie = effect.tie.map(|tie| words.tie(tie));
    let stance = effect.stance.map(|stance| words.stance(stance));
    let said: Vec<&str> = stance.into_iter().chain(tie).collect();
    html! {
        <li>
            if let Some(stance) = effect.stance { <Swatch class={stance.name()} /> }
            <span>{ place(props, words, effect.place, date) }{ ": " }{ said.join("; ") }
            if !effect.rule.is_empty() { <span class="rule" lang={words.texts_lang()}>{ &effect.rule }</span> }</span>
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
