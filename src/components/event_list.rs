//! A list of events; one opens in place and goes to its day.

use super::event_card::EventCard;
use super::part::Part;
use super::swatch::swatch;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::{Dispatch, press};
use crate::words::{Word, Words};
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::relation::Stance;
use atlas_core::texts::{EventText, Texts};
use atlas_core::view::Action;
use yew::prelude::*;

/// The list. The open event is the only element of the class `open`.
#[derive(PartialEq)]
pub(super) struct EventList {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The events in order.
    pub events: Vec<EventIx>,
    /// The open one.
    pub open: Option<EventIx>,
    /// The place whose events they are, if they are of one.
    pub of: Option<PlaceIx>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

impl Part for EventList {
    fn show(&self) -> Html {
        let EventList { words, record, dispatch, .. } = self;
        let texts = match &self.texts {
            Late::Ready(texts) => texts,
            Late::Waiting => return html! { <p class="quiet">{ words.get(Word::TextsWait) }</p> },
            Late::Failed(why) => {
                return html! { <p class="caution">{ words.get(Word::TextsFailed) }{ " (" }{ why }{ ")" }</p> };
            }
        };
        let items = self.events.iter().filter_map(|ix| {
            let (event, text) = (record.event(*ix)?, texts.event(*ix)?);
            let open = self.open == Some(*ix);
            let act = if open { Action::CloseEvent } else { Action::OpenEvent(*ix, event.date) };
            let card = EventCard { words, record, texts, event: *ix, of: self.of, told: false, dispatch };
            Some(html! {
                <li key={event.id.clone()} class={classes!("event", open.then_some("open"))} data-event-id={event.id.clone()}>
                    <button type="button" aria-expanded={open.to_string()} onclick={press(dispatch, act)}>
                        <span class="event-date">{ words.when(event.date, event.precision) }</span>
                        <span class="event-title"><span lang={words.texts_lang()}>{ &text.title }</span>{ turns(words, text) }</span>
                    </button>
                    if open { { card.show() } }
                </li>
            })
        });
        html! { <ol class="events">{ for items }</ol> }
    }
}

/// The colours that an event sets, each once.
fn turns(words: &Words, text: &EventText) -> Html {
    let mut stances: Vec<Stance> = text.effects.iter().filter_map(|e| e.stance).collect();
    stances.dedup();
    if stances.is_empty() {
        return Html::default();
    }
    let swatches = stances.iter().map(|s| swatch(s.name(), None));
    let said = stances.iter().map(|s| words.stance(*s)).collect::<Vec<_>>().join(", ");
    html! { <span class="turns" title={said}>{ for swatches }</span> }
}
