//! A list of events; one opens in place and goes to its day.

use super::event_card::EventCard;
use super::swatch::Swatch;
use crate::hooks::{Late, use_reveal};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words, use_words};
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::record::Record;
use atlas_core::relation::Stance;
use atlas_core::texts::{EventText, Texts};
use atlas_core::view::Action;
use yew::prelude::*;

/// Properties of [`EventList`].
#[derive(Properties, PartialEq)]
pub struct EventListProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The events in order.
    pub events: Vec<EventIx>,
    /// The open one.
    pub open: Option<EventIx>,
    /// The place whose events they are, if they are of one.
    #[prop_or_default]
    pub of: Option<PlaceIx>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The list.
#[component]
pub fn EventList(props: &EventListProps) -> Html {
    let words = use_words();
    let list = use_node_ref();
    use_reveal(&list, props.open.map(|ix| ix.0), props.texts.ready().is_some());
    let texts = match &props.texts {
        Late::Ready(texts) => texts.clone(),
        Late::Waiting => return html! { <p class="quiet">{ words.get(Word::TextsWait) }</p> },
        Late::Failed(why) => {
            return html! { <p class="caution">{ words.get(Word::TextsFailed) }{ " (" }{ why }{ ")" }</p> };
        }
    };
    let items = props.events.iter().filter_map(|ix| {
        let (event, text) = (props.record.event(*ix)?, texts.event(*ix)?);
        let (ix, date, open) = (*ix, event.date, props.open == Some(*ix));
        let (dispatch, for_card) = (props.dispatch.clone(), props.dispatch.clone());
        let onclick = move |_| dispatch.emit(if open { Action::CloseEvent } else { Action::OpenEvent(ix, date) });
        Some(html! {
            <li key={event.id.clone()} class={classes!("event", open.then_some("open"))} data-event-id={event.id.clone()}>
                <button type="button" aria-expanded={open.to_string()} {onclick}>
                    <span class="event-date">{ words.when(event.date, event.precision) }</span>
                    <span class="event-title"><span lang={words.texts_lang()}>{ &text.title }</span>{ turns(&words, text) }</span>
                </button>
                if open { <EventCard record={props.record.clone()} texts={texts.clone()} event={ix} of={props.of} dispatch={for_card} /> }
            </li>
        })
    });
    html! { <ol ref={list} class="events">{ for items }</ol> }
}

/// The colours that an event sets, each once.
fn turns(words: &Words, text: &EventText) -> Html {
    let mut stances: Vec<Stance> = text.effects.iter().filter_map(|e| e.stance).collect();
    stances.dedup();
    if stances.is_empty() {
        return Html::default();
    }
    let swatches = stances.iter().map(|s| html! { <Swatch key={s.name()} class={s.name()} /> });
    let said = stances.iter().map(|s| words.stance(*s)).collect::<Vec<_>>().join(", ");
    html! { <span class="turns" title={said}>{ for swatches }</span> }
}
