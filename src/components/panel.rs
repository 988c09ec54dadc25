//! The panel beside the map: an open place, or the events of the year.

use super::event_list::EventList;
use super::place_panel::PlacePanel;
use crate::hooks::Late;
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words;
use atlas_core::place::EventIx;
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::View;
use yew::prelude::*;

/// Properties of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// The panel.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let year = props.view.year();
    let body = match props.view.place {
        Some(place) => html! {
            <PlacePanel record={props.record.clone()} texts={props.texts.clone()} {place} view={props.view.clone()} dispatch={props.dispatch.clone()} />
        },
        None => {
            let events: Vec<EventIx> = props.record.events_of_year(year).map(|(ix, _)| ix).collect();
            html! {
                <>
                    <h2>{ format!("{} in {year}", words::EVENTS) }</h2>
                    if events.is_empty() { <p class="quiet">{ words::NO_EVENTS }</p> }
                    <EventList record={props.record.clone()} texts={props.texts.clone()} {events} open={props.view.event} dispatch={props.dispatch.clone()} />
                </>
            }
        }
    };
    html! { <aside class="panel" tabindex="0" aria-label={words::EVENTS} data-testid="panel">{ body }</aside> }
}
