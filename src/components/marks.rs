//! Marks above the map: circles of small states, combat, and changes undone within the year. They keep their size while zooming.

use super::swatch::drawing;
use crate::words::use_words;
use atlas_core::legend::{Class, Mark};
use atlas_core::marks::{Changed, Combat};
use atlas_core::path::fixed;
use yew::prelude::*;

/// A circle of a small place.
#[derive(Clone, Copy, PartialEq)]
pub struct DotItem {
    /// Position of the place.
    pub place: u16,
    /// Where, in map units.
    pub at: (i32, i32),
    /// Its colour.
    pub class: Class,
}

/// Properties of [`Marks`].
#[derive(Properties, PartialEq)]
pub struct MarksProps {
    /// Circles.
    pub dots: Vec<DotItem>,
    /// Combat.
    pub combats: Vec<Combat>,
    /// Changes of the year that do not show.
    pub undone: Vec<Changed>,
    /// Map units of one pixel.
    pub unit: f64,
    /// The place whose panel is open.
    pub chosen: Option<u16>,
}

/// A dot whose size does not change with the scale: a line without length, with round ends.
fn dot(at: (i32, i32)) -> String {
    format!("M{} {}h0", at.0, at.1)
}

/// Moves to a place on the map and undoes the scale, so that one unit is one pixel.
pub(super) fn pixel_frame(at: (i32, i32), unit: f64) -> String {
    format!("translate({} {}) scale({})", at.0, at.1, fixed(unit, 1))
}

/// Properties of [`Reaches`].
#[derive(Properties, PartialEq)]
pub struct ReachesProps {
    /// Circles.
    pub dots: Vec<DotItem>,
}

/// What catches the pointer around the circles. It lies below the land, so that it never covers a neighbour.
#[component]
pub fn Reaches(props: &ReachesProps) -> Html {
    let reaches = props.dots.iter().map(|item| {
        html! { <path key={item.place.to_string()} class="dot-reach" d={dot(item.at)} data-place={item.place.to_string()} /> }
    });
    html! { <g class="reaches">{ for reaches }</g> }
}

/// All marks.
#[component]
pub fn Marks(props: &MarksProps) -> Html {
    let words = use_words();
    let dots = props.dots.iter().map(|item| {
        let minor = (item.class == Class::Dependent).then_some("dot-minor");
        let chosen = (props.chosen == Some(item.place)).then_some("dot-chosen");
        html! {
            <g key={item.place.to_string()} class={classes!("area", "dot", minor, chosen, item.class.name())} data-place={item.place.to_string()}>
                <path class="dot-edge" d={dot(item.at)} />
                <path class="dot-fill" d={dot(item.at)} />
            </g>
        }
    });
    let undone = props.undone.iter().map(|change| {
        html! {
            <g key={change.place.0.to_string()} transform={pixel_frame(change.at, props.unit)} data-place={change.place.0.to_string()}>
                { drawing(Mark::Undone) }
            </g>
        }
    });
    let combats = props.combats.iter().map(|combat| {
        html! {
            <g key={combat.place.0.to_string()} class="combat-mark" transform={pixel_frame(combat.at, props.unit)} data-event={combat.event.0.to_string()}>
                <title>{ words.mark(Mark::Combat) }</title>
                { drawing(Mark::Combat) }
            </g>
        }
    });
    html! {
        <g class="marks">
            <g>{ for dots }</g>
            <g>{ for undone }</g>
            <g>{ for combats }</g>
        </g>
    }
}
