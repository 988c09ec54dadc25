//! The panel beside the map: an open place, or the events of the year. On narrow screens it is a sheet with three heights.

use super::event_list::EventList;
use super::icon::{Icon, icon};
use super::part::Part;
use super::place_panel::PlacePanel;
use crate::hooks::{Late, use_refocus, use_reveal};
use crate::shared::Shared;
use crate::state::Dispatch;
use crate::words::{Word, Words};
use atlas_core::place::EventIx;
use atlas_core::record::Record;
use atlas_core::texts::Texts;
use atlas_core::view::View;
use yew::prelude::*;

/// How much of the panel is seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// Only its head; on wide screens it is out of the way of the map.
    Low,
    /// About half of the screen.
    Half,
    /// Nearly all of the screen; as half on wide screens.
    Tall,
}

impl Sheet {
    /// The next taller one.
    pub fn taller(self) -> Sheet {
        if self == Sheet::Low { Sheet::Half } else { Sheet::Tall }
    }

    /// The next lower one.
    pub fn lower(self) -> Sheet {
        if self == Sheet::Tall { Sheet::Half } else { Sheet::Low }
    }

    /// Its class in the stylesheet.
    pub fn name(self) -> &'static str {
        match self {
            Sheet::Low => "low",
            Sheet::Half => "half",
            Sheet::Tall => "tall",
        }
    }
}

/// Properties of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The words.
    pub words: Words,
    /// The record.
    pub record: Shared<Record>,
    /// The texts.
    pub texts: Late<Texts>,
    /// The view.
    pub view: View,
    /// How much of it is seen.
    pub sheet: Sheet,
    /// Called when the reader wants more or less of it.
    pub on_sheet: Callback<Sheet>,
    /// Changes the view.
    pub dispatch: Dispatch,
}

/// How many events follow, and that their texts are in English, where the interface is not.
pub fn events_note(words: &Words, count: usize) -> Html {
    html! {
        <p class="quiet" data-testid="events-note">
            { words.count(Word::Events, count, ("", "")) }
            if words.texts_lang().is_some() { { ". " }{ words.get(Word::EventsInEnglish) } }
        </p>
    }
}

/// A finger that is drawn over the handle by this many pixels makes the sheet taller or lower.
const SWIPE_PIXELS: i32 = 24;

/// The panel.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let PanelProps { words, record, texts, view, sheet, on_sheet, dispatch } = props;
    let year = view.year();
    let begin = use_mut_ref(|| None::<i32>);
    let down = {
        let begin = begin.clone();
        move |e: PointerEvent| *begin.borrow_mut() = Some(e.client_y())
    };
    let up = {
        let (on_sheet, sheet) = (on_sheet.clone(), *sheet);
        move |e: PointerEvent| {
            let way = begin.borrow_mut().take().map_or(0, |y| e.client_y() - y);
            if way.abs() > SWIPE_PIXELS {
                on_sheet.emit(if way < 0 { sheet.taller() } else { sheet.lower() });
            }
        }
    };
    let change = |to: Sheet, label: Word, shape: Icon, class: &'static str| {
        let (disabled, label) = (to == *sheet, words.get(label));
        html! {
            <button type="button" {class} {disabled} aria-label={label.clone()} title={label} onclick={on_sheet.reform(move |_: MouseEvent| to)}>{ icon(shape) }</button>
        }
    };
    let events_of = words.with(Word::EventsOf, &[("year", &year.to_string())]);
    let label = view.place.map_or_else(|| events_of.clone(), |place| words.name(record, place, view.date).to_string());
    let body = match view.place {
        Some(place) => PlacePanel { words, record, texts, place, view, dispatch }.show(),
        None => {
            let events: Vec<EventIx> = record.events_of_year(year).map(|(ix, _)| ix).collect();
            let note = match events.len() {
                0 => html! { <p class="quiet">{ words.get(Word::NoEvents) }</p> },
                count => events_note(words, count),
            };
            let (words, record, texts, dispatch) = (words.clone(), record.clone(), texts.clone(), dispatch.clone());
            let list = EventList { words, record, texts, events, open: view.event, of: None, dispatch };
            html! { <><h2>{ events_of }</h2>{ note }{ list.node() }</> }
        }
    };
    // Another subject begins at its top.
    let subject =
        view.place.map_or_else(|| ["y", &year.to_string()].concat(), |place| ["p", &place.0.to_string()].concat());
    let body_node = use_node_ref();
    // Whether the focus is in the panel; it stays so when the element that had it goes.
    let inside = use_mut_ref(|| false);
    use_refocus(&body_node, &subject, &inside);
    use_reveal(&body_node, &subject, view.event.map(|ix| ix.0), texts.ready().is_some());
    let focusin = {
        let inside = inside.clone();
        move |_: FocusEvent| *inside.borrow_mut() = true
    };
    let focusout = move |e: FocusEvent| {
        if e.related_target().is_some() {
            *inside.borrow_mut() = false;
        }
    };
    html! {
        <aside onfocusin={focusin} onfocusout={focusout} class={classes!("panel", sheet.name(), view.place.map(|_| "of-place"))} aria-label={label.clone()} data-testid="panel">
            <div class="handle" onpointerdown={down} onpointerup={up}>
                { change(sheet.taller(), Word::Taller, Icon::Up, "taller") }
                { change(sheet.lower(), Word::Lower, Icon::Down, "lower") }
            </div>
            <div ref={body_node} key={subject} class="panel-body" tabindex="0" role="region" aria-label={label}>{ body }</div>
        </aside>
    }
}
