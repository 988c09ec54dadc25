//! The card beside the pointer or the focused state: name, year, tie and stance in words, and all its years.

use super::relation_words::describe;
use super::strip::Strip;
use crate::shared::Shared;
use crate::words;
use atlas_core::date::Date;
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use yew::prelude::*;

/// Properties of [`Tooltip`].
#[derive(Properties, PartialEq)]
pub struct TooltipProps {
    /// The record.
    pub record: Shared<Record>,
    /// Whose card.
    pub place: PlaceIx,
    /// Who occupies the land that was hit, if anyone.
    pub occupier: Option<PlaceIx>,
    /// The day shown.
    pub date: Date,
    /// Where in the box of the map, in pixels.
    pub at: (f64, f64),
    /// Size of that box.
    pub size: (f64, f64),
}

/// The card. It keeps to the side of the pointer where there is room.
#[component]
pub fn Tooltip(props: &TooltipProps) -> Html {
    let (x, y) = props.at;
    let (width, height) = props.size;
    let across = if x > width - 300.0 {
        format!("right:{}px", (width - x + 14.0).max(0.0) as i32)
    } else {
        format!("left:{}px", (x + 14.0) as i32)
    };
    let down = if y > height - 170.0 {
        format!("bottom:{}px", (height - y + 14.0).max(0.0) as i32)
    } else {
        format!("top:{}px", (y + 14.0) as i32)
    };
    let day = if props.date == props.date.year().view_date() {
        props.date.year().to_string()
    } else {
        words::day(props.date)
    };
    html! {
        <div class="tooltip" style={format!("{across};{down}")} data-testid="tooltip">
            <p class="tooltip-name">{ props.record.name(props.place, props.date) }<span class="tooltip-year">{ day }</span></p>
            <p>{ describe(&props.record, props.place, props.date) }</p>
            if let Some(occupier) = props.occupier {
                <p class="quiet">{ format!("Land under the control of {}", props.record.name(occupier, props.date)) }</p>
            }
            <Strip record={props.record.clone()} place={props.place} date={props.date} />
        </div>
    }
}
