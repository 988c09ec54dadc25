//! An event with its text, effects, sources, grade and cautions.

use super::swatch::swatch;
use crate::state::{Dispatch, press};
use crate::words::{Word, Words};
use atlas_core::date::Date;
use atlas_core::event::Event;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::{Citation, EffectText, Texts};
use atlas_core::treaty::Treaty;
use atlas_core::view::Action;
use yew::prelude::*;

/// An event to be shown, in words of a language.
pub(super) struct EventCard<'a> {
    /// The words.
    pub words: &'a Words,
    /// The record.
    pub record: &'a Record,
    /// The texts.
    pub texts: &'a Texts,
    /// The event.
    pub event: EventIx,
    /// The place in whose panel the card stands.
    pub of: Option<PlaceIx>,
    /// Whether the effect on that place is told already, and left out here.
    pub told: bool,
    /// Changes the view.
    pub dispatch: &'a Dispatch,
}

impl EventCard<'_> {
    /// The card.
    pub fn show(&self) -> Html {
        let EventCard { words, record, texts, .. } = self;
        let (Some(event), Some(text)) = (record.event(self.event), texts.event(self.event)) else {
            return Html::default();
        };
        let lang = words.texts_lang();
        let effects = text.effects.iter().filter(|e| !(self.told && Some(e.place) == self.of));
        let effects: Vec<Html> = effects.map(|e| self.effect(e, event.date)).collect();
        let sources = text.sources.iter().filter_map(|citation| source(texts, citation));
        html! {
            <article class="event-card" data-testid="event-card">
                if let Some((end, precision)) = event.end {
                    <p class="quiet">{ words.until((event.date, event.precision), (end, precision)) }</p>
                }
                <p {lang}>{ &text.text }</p>
                if !effects.is_empty() { <ul class="effects">{ for effects }</ul> }
                { self.others(event, &text.effects) }
                if let Some(treaty) = &text.treaty { { treaty_line(words, treaty) } }
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

    /// A button that opens a place, also one that has no land to click on; its bare name in its own panel.
    fn place(&self, place: PlaceIx, date: Date) -> Html {
        let name = self.words.name(self.record, place, date);
        if self.of == Some(place) {
            return html! { <strong>{ name }</strong> };
        }
        place_link(place, name, self.dispatch)
    }

    /// The places that the event concerns without changing anything for them.
    fn others(&self, event: &Event, effects: &[EffectText]) -> Html {
        let others = event.places.iter().filter(|p| Some(**p) != self.of && effects.iter().all(|e| e.place != **p));
        let items: Vec<Html> = others.map(|p| html! { <li key={p.0}>{ self.place(*p, event.date) }</li> }).collect();
        if items.is_empty() {
            return Html::default();
        }
        html! { <ul class="concerns" aria-label={self.words.get(Word::Concerns)}>{ for items }</ul> }
    }

    fn effect(&self, effect: &EffectText, date: Date) -> Html {
        let words = self.words;
        let tie = effect.tie.map(|tie| words.tie(tie));
        let stance = effect.stance.map(|stance| words.stance(stance));
        let said: Vec<&str> = stance.into_iter().chain(tie).collect();
        html! {
            <li>
                if let Some(stance) = effect.stance { { swatch(stance.name(), None) } }
                <span>{ self.place(effect.place, date) }{ ": " }{ said.join("; ") }
                if !effect.rule.is_empty() { <span class="rule" lang={words.texts_lang()}>{ &effect.rule }</span> }</span>
            </li>
        }
    }
}

/// A button, as a link within the text, that opens a place.
pub(super) fn place_link(place: PlaceIx, name: &str, dispatch: &Dispatch) -> Html {
    let onclick = press(dispatch, Action::OpenPlace(Some(place)));
    html! { <button type="button" class="link" data-opens={place.0.to_string()} {onclick}>{ name }</button> }
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

fn source(texts: &Texts, citation: &Citation) -> Option<Html> {
    let source = texts.source(citation.source)?;
    let title = if source.url.is_empty() {
        html! { <cite>{ &source.title }</cite> }
    } else {
        html! { <a href={source.url.clone()} rel="noreferrer noopener" target="_blank"><cite>{ &source.title }</cite></a> }
    };
    Some(html! { <li>{ title }{ ", " }{ &source.within }{ ": " }{ &citation.saw }</li> })
}
