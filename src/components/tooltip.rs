//! The card beside the pointer or the focused state: name, year, tie and stance in words, and all its years.

use super::relation_words::describe;
use super::strip::Strip;
use super::swatch::Swatch;
use crate::hooks::{Hit, use_card};
use crate::shared::Shared;
use crate::words::{Word, use_words};
use atlas_core::date::Date;
use atlas_core::frame::Frame;
use atlas_core::layer::Paint;
use atlas_core::legend::Class;
use atlas_core::record::Record;
use yew::prelude::*;

/// Properties of [`Tooltip`].
#[derive(Properties, PartialEq)]
pub struct TooltipProps {
    /// The record.
    pub record: Shared<Record>,
    /// Whose card, and where.
    pub hit: Hit,
    /// How the day is painted.
    pub paint: Shared<Paint>,
    /// The day with which it is compared.
    pub other: Option<Date>,
    /// The box of the map.
    pub frame: Frame,
}

/// The card.
#[component]
pub fn Tooltip(props: &TooltipProps) -> Html {
    let TooltipProps { record, hit, paint, frame, .. } = props;
    let date = paint.date;
    let words = use_words();
    let node = use_node_ref();
    use_card(&node, hit.at, *frame);
    let class = Class::of_place(record, hit.place, date);
    let told = paint.shades.told(hit.place);
    html! {
        <div ref={node} class="tooltip" data-testid="tooltip">
            <p class="tooltip-head"><strong class="tooltip-name">{ words.name(record, hit.place, date) }</strong><span class="tooltip-day">{ words.shown(date) }</span></p>
            <p class="tooltip-relation"><Swatch class={class.name()} />{ describe(&words, record, hit.place, date) }</p>
            if let Some(day) = props.other {
                <p class="tooltip-relation" data-testid="other-day"><Swatch class={Class::of_place(record, hit.place, day).name()} />
                    { words.shown(day) }{": "}{ words.name(record, hit.place, day) }{", "}{ describe(&words, record, hit.place, day) }</p>
            }
            if let Some(told) = told {
                <p class="tooltip-relation" data-testid="shade"><Swatch class={told.shade.class().name()} />{ words.layer(paint.layer) }{": "}{ words.shade(told.shade) }{ if told.marked { format!(" ({})", words.second(paint.layer)) } else { String::new() } }</p>
            }
            if let Some(occupier) = hit.occupier {
                <p class="quiet">{ words.with(Word::ControlledBy, &[("name", words.name(record, occupier, date))]) }</p>
            }
            <Strip record={record.clone()} place={hit.place} {date} />
        </div>
    }
}
