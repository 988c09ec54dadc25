//! The panel of a place: names, standing, strip, why this colour, and all its events.

use super::event_card::{EventCard, place_link};
use super::event_list::EventList;
use super::icon::{Icon, icon};
use super::panel::events_note;
use super::part::Part;
use super::relation_words::{describe, standing};
use super::strip::Strip;
use super::swatch::swatch;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::{Dispatch, press};
use crate::words::{Word, Words};
use atlas_core::legend::Class;
use atlas_core::place::{EventIx, Place, PlaceIx};
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::{Action, View};
use yew::prelude::*;

/// A place to be shown, in words of a language.
pub(super) struct PlacePanel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The record.
    pub record: &'a Shared<Record>,
    /// The texts.
    pub texts: &'a Late<Texts>,
    /// The place.
    pub place: PlaceIx,
    /// The view.
    pub view: &'a View,
    /// Changes the view.
    pub dispatch: &'a Dispatch,
}

impl PlacePanel<'_> {
    /// The panel.
    pub fn show(&self) -> Html {
        let PlacePanel { words, record, dispatch, .. } = self;
        let date = self.view.date;
        let Some(place) = record.place(self.place) else { return Html::default() };
        let events: Vec<EventIx> = record.events_of_place(self.place).map(|(ix, _)| ix).collect();
        let close = press(dispatch, Action::OpenPlace(None));
        let class = Class::of_place(record, self.place, date).name();
        let (relation, actor) = (describe(words, record, self.place, date), standing(words, record, self.place, date));
        let (name, close_label) = (words.name(record, self.place, date), words.get(Word::Close));
        let elsewhere = self.view.event.filter(|open| !events.contains(open));
        html! {
            <div class="place" data-testid="place">
                <div class="panel-head">
                    <h2 data-testid="place-name">{ name }</h2>
                    <button type="button" class="close" data-testid="close" aria-label={close_label.clone()} title={close_label} onclick={close}>{ icon(Icon::Close) }</button>
                </div>
                if let Some(present) = words.present(record, self.place).filter(|present| *present != name) { <p class="quiet">{ words.get(Word::Today) }{ " " }{ present }</p> }
                <p class="relation">{ swatch(class, None) }<span data-testid="place-relation">{ &relation }</span></p>
                <p class={if actor == relation { "hidden" } else { "quiet" }} data-testid="place-standing">{ &actor }</p>
                { Strip { record: (*record).clone(), place: self.place, date }.node() }
                <p class="strip-ends" aria-hidden="true"><span>{ "1917" }</span><span>{ "1991" }</span></p>
                { self.about() }
                <section class={classes!("why", class)} aria-label={words.get(Word::Why)} data-testid="why"><h3>{ words.get(Word::Why) }</h3>{ self.why() }</section>
                { self.names(place) }
                // An open event that is none of the place's own, as an address may name it.
                if let Some(open) = elsewhere { { self.list(vec![open], None) } }
                <h3>{ words.get(Word::AllEvents) }</h3>
                { events_note(words, events.len()) }
                { self.list(events, Some(self.place)) }
            </div>
        }
    }

    fn list(&self, events: Vec<EventIx>, of: Option<PlaceIx>) -> Html {
        let (words, record, texts) = (self.words.clone(), self.record.clone(), self.texts.clone());
        EventList { words, record, texts, events, open: self.view.event, of, dispatch: self.dispatch.clone() }.node()
    }

    /// Seat of government of the day, what came before and after, and the note.
    fn about(&self) -> Html {
        let (words, date) = (self.words, self.view.date);
        let Some(texts) = self.texts.ready() else { return Html::default() };
        let link = |place: PlaceIx| {
            html! { <li key={place.0}>{ place_link(place, words.name(self.record, place, date), self.dispatch) }</li> }
        };
        let lang = words.texts_lang();
        let told = texts.place(self.place);
        // With a remark it is told as the texts tell it.
        let capital =
            texts.capital(self.place, date).map(|capital| match capital.city().map(|city| words.city(city)) {
                Some(city) if capital.city() == Some(&*capital.name) && city != capital.name => (city, None),
                _ => (&*capital.name, lang),
            });
        let follows: Vec<Html> = told.iter().flat_map(|t| t.follows.iter().map(|p| link(*p))).collect();
        let successors: Vec<Html> = texts.successors(self.place).map(link).collect();
        html! {
            <>
                if let Some((capital, lang)) = capital { <p class="quiet" data-testid="capital">{ words.get(Word::Capital) }{ " " }<span {lang}>{ capital }</span></p> }
                if !follows.is_empty() { <p class="quiet">{ words.get(Word::Follows) }</p><ul class="concerns">{ for follows }</ul> }
                if !successors.is_empty() { <p class="quiet">{ words.get(Word::FollowedBy) }</p><ul class="concerns">{ for successors }</ul> }
                if let Some(note) = told.and_then(|t| t.note.clone()) { <p class="quiet" {lang}>{ note }</p> }
            </>
        }
    }

    /// Names over time, where there are several.
    fn names(&self, place: &Place) -> Html {
        if place.names.len() < 2 {
            return Html::default();
        }
        let ends = place.names.iter().skip(1).map(|n| Some(n.from)).chain([None]);
        let items = place.names.iter().zip(ends).enumerate().map(|(i, (n, end))| {
            let name = self.words.name_at(self.record, self.place, i);
            html! { <li key={n.from.to_string()}><span class="years">{ self.words.years(n.from, end) }</span>{ name }</li> }
        });
        html! { <><h3>{ self.words.get(Word::Names) }</h3><ul class="names">{ for items }</ul></> }
    }

    /// The event and the rule that set the colour in force.
    fn why(&self) -> Html {
        let (words, record, date) = (self.words, self.record, self.view.date);
        let Some(span) = record.place(self.place).and_then(|p| p.span(date)) else {
            return html! { <p>{ words.get(Word::NotThere) }</p> };
        };
        let texts = match self.texts {
            Late::Ready(texts) => texts,
            Late::Waiting => return html! { <p class="quiet">{ words.get(Word::TextsWait) }</p> },
            Late::Failed(_) => return html! { <p class="caution">{ words.get(Word::TextsFailed) }</p> },
        };
        let cause = if span.relation.is_some() { span.stance_event.or(span.cause) } else { span.cause };
        let Some(ix) = cause else {
            let actor = standing(words, record, self.place, date);
            let values = [("actor", actor.as_str()), ("meaning", words.no_cause(Class::of_span(Some(span))))];
            return html! { <p>{ words.with(Word::WhyWithoutEvent, &values) }</p> };
        };
        let (Some(event), Some(text)) = (record.event(ix), texts.event(ix)) else { return Html::default() };
        let effect = text.effect(self.place);
        let (rule, rule_lang) = match (effect.and_then(|e| e.then), event.end, span.relation) {
            (Some(then), Some((end, precision)), Some(now)) if end <= date => {
                let over = if then.is_some() { Word::PeriodOverNamed } else { Word::PeriodOver };
                let values = [("date", &*words.when(end, precision)), ("stance", words.stance_within(now.stance))];
                (Some(words.with(over, &values)), None)
            }
            _ => (effect.map(|e| e.rule.clone()).filter(|r| !r.is_empty()), words.texts_lang()),
        };
        let card =
            EventCard { words, record, texts, event: ix, of: Some(self.place), told: true, dispatch: self.dispatch };
        html! {
            <>
                if let Some(rule) = rule { <p class="rule-line" lang={rule_lang}>{ rule }</p> }
                <p class="why-event"><span class="event-date">{ words.when(event.date, event.precision) }</span><strong lang={words.texts_lang()}>{ &text.title }</strong></p>
                if words.texts_lang().is_some() { <p class="quiet">{ words.get(Word::EventsInEnglish) }</p> }
                { card.show() }
            </>
        }
    }
}
