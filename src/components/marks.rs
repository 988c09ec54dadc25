//! Marks above the map: circles of small states, combat, and changes undone within the year. They keep their size while zooming.

use super::lines::path;
use super::part::Part;
use super::swatch::drawing;
use crate::words::Words;
use atlas_core::legend::{Class, Mark};
use atlas_core::marks::{Changed, Combat};
use atlas_core::path::fixed;
use atlas_core::place::PlaceIx;
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

/// A dot whose size does not change with the scale: a line without length, with round ends.
fn dot((x, y): (i32, i32)) -> AttrValue {
    ["M", &x.to_string(), " ", &y.to_string(), "h0"].concat().into()
}

/// Moves to a place on the map and undoes the scale, so that one unit is one pixel.
pub(super) fn pixel_frame((x, y): (i32, i32), unit: f64) -> String {
    ["translate(", &x.to_string(), " ", &y.to_string(), ") scale(", &fixed(unit, 1), ")"].concat()
}

/// What catches the pointer around the circles. It lies below the land, so that it never covers a neighbour.
#[derive(PartialEq)]
pub(super) struct Reaches(pub Vec<DotItem>);

impl Part for Reaches {
    fn show(&self) -> Html {
        let reaches = self.0.iter().map(|item| {
            let place = AttrValue::from(item.place.to_string());
            html! { <path key={&*place} class="dot-reach" d={dot(item.at)} data-place={place.clone()} /> }
        });
        html! { <g class="reaches">{ for reaches }</g> }
    }
}

/// All marks.
#[derive(PartialEq)]
pub(super) struct Marks {
    /// The words.
    pub words: Words,
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
    /// The places under the pointer, or on which it rests beside the map.
    pub pointed: Vec<PlaceIx>,
}

impl Part for Marks {
    fn show(&self) -> Html {
        let dots = self.dots.iter().map(|item| {
            let minor = (item.class == Class::Dependent).then_some("dot-minor");
            let chosen = (self.chosen == Some(item.place)).then_some("dot-chosen");
            let pointed = self.pointed.contains(&PlaceIx(item.place)).then_some("dot-pointed");
            let (place, d) = (AttrValue::from(item.place.to_string()), dot(item.at));
            html! {
                <g key={&*place} class={classes!("area", "dot", minor, chosen, pointed, item.class.name())} data-place={place.clone()}>
                    { path("dot-edge", d.clone()) }
                    { path("dot-fill", d) }
                </g>
            }
        });
        let undone = self.undone.iter().map(|change| {
            let place = AttrValue::from(change.place.0.to_string());
            html! {
                <g key={&*place} transform={pixel_frame(change.at, self.unit)} data-place={place.clone()}>{ drawing(Mark::Undone) }</g>
            }
        });
        let combats = self.combats.iter().map(|combat| {
            html! {
                <g key={combat.place.0.to_string()} class="combat-mark" transform={pixel_frame(combat.at, self.unit)} data-event={combat.event.0.to_string()}>
                    <title>{ self.words.mark(Mark::Combat) }</title>
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
}
