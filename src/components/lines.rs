//! The lines of the map: what lies under the land, and borders, coast and fronts as one mesh each.

use super::marks::pixel_frame;
use super::part::Part;
use crate::drawings::{Ground, Lines, PathData};
use crate::words::{Word, Words};
use atlas_core::project::ground::distances;
use atlas_core::project::unit::DISC_CENTRE;
use yew::prelude::*;

/// Paths in a group, which compare by pointer.
#[derive(PartialEq)]
struct Paths {
    /// Class of the group.
    class: &'static str,
    /// Class and data of each path.
    paths: Vec<(&'static str, PathData)>,
}

impl Part for Paths {
    fn show(&self) -> Html {
        let paths = self.paths.iter().map(|(class, d)| path(class, AttrValue::from(d)));
        html! { <g class={self.class}>{ for paths }</g> }
    }
}

/// A path with its class.
pub(super) fn path(class: &'static str, d: AttrValue) -> Html {
    html! { <path {class} {d} /> }
}

/// Sea and grid.
pub(super) fn ground_layer(ground: &Ground) -> Html {
    let Ground { sea, grid, .. } = ground;
    Paths { class: "ground", paths: vec![("sea", sea.clone()), ("graticule", grid.clone())] }.node()
}

/// Lakes over the land.
pub(super) fn lakes(ground: &Ground) -> Html {
    Paths { class: "water", paths: vec![("lakes", ground.lakes.clone())] }.node()
}

/// Borders, coast, inner lines and fronts.
pub(super) fn line_layer(lines: Lines) -> Html {
    let Lines { coast, borders, inner, control, fresh } = lines;
    let fresh_casing = ("fresh-casing", fresh.clone());
    let paths = vec![
        ("inner", inner),
        ("control", control),
        ("borders", borders),
        ("coast", coast),
        fresh_casing,
        ("fresh", fresh),
    ];
    Paths { class: "lines", paths }.node()
}

/// Rings around Moscow, with their distances written on them; a pixel has so many map units.
pub(super) fn distance_layer(words: &Words, rings: &PathData, unit: f64) -> Html {
    let labels = distances().map(|(km, radius)| {
        let (x, y) = (DISC_CENTRE.x.round() as i32, (DISC_CENTRE.y + radius).round() as i32);
        let text = words.with(Word::Kilometres, &[("number", &km.to_string())]);
        html! { <text key={km.to_string()} transform={pixel_frame((x, y), unit)} dy="4">{ text }</text> }
    });
    html! {
        <g class="distances">
            { path("rings", AttrValue::from(rings)) }
            <g>{ for labels }</g>
        </g>
    }
}
