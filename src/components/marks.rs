//! Marks above the map: circles of small states, combat, and changes undone within the year. They keep their size while zooming.

use crate::words;
use atlas_core::legend::Class;
use atlas_core::marks::{Changed, Combat};
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
}

/// A dot whose size does not change with the scale: a line without length, with round ends.
fn dot(at: (i32, i32)) -> String {
    format!("M{} {}h0", at.0, at.1)
}

/// Moves to a place on the map and undoes the scale, so that one unit is one pixel.
fn pixel_frame(at: (i32, i32)) -> String {
    format!("transform:translate({}px,{}px) scale(var(--unit))", at.0, at.1)
}

/// All marks.
#[component]
pub fn Marks(props: &MarksProps) -> Html {
    let dots = props.dots.iter().map(|item| {
        let size = if item.class == Class::Dependent { "dot dot-minor" } else { "dot" };
        html! {
            <g key={item.place.to_string()} class={classes!("area", size, item.class.name())} data-place={item.place.to_string()}>
                <path class="dot-reach" d={dot(item.at)} />
                <path class="dot-edge" d={dot(item.at)} />
                <path class="dot-fill" d={dot(item.at)} />
            </g>
        }
    });
    let undone = props.undone.iter().map(|change| {
        html! {
            <g key={change.place.0.to_string()} class="undone" style={pixel_frame(change.at)} data-place={change.place.0.to_string()}>
                <circle r="7" />
                <path d="M-3.4 1.2A3.6 3.6 0 1 0 -2 -2.9M-2.6 -5.2L-2 -2.7L0.4 -3.4" />
            </g>
        }
    });
    let combats = props.combats.iter().map(|combat| {
        html! {
            <g key={combat.place.0.to_string()} class="combat" style={pixel_frame(combat.at)} data-event={combat.event.0.to_string()}>
                <title>{ words::COMBAT }</title>
                <circle r="10" />
                <path d="M-5 -5L5 5M5 -5L-5 5M-5.5 1.5L-1.5 5.5M5.5 1.5L1.5 5.5" />
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
