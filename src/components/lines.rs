//! The lines of the map: what lies under the land, and borders, coast and fronts as one mesh each.

use super::marks::pixel_frame;
use crate::drawings::{Ground, Lines, PathData};
use crate::words::{Word, use_words};
use atlas_core::project::ground::distances;
use atlas_core::project::unit::DISC_CENTRE;
use yew::prelude::*;

/// Properties of [`GroundLayer`] and [`Lakes`].
#[derive(Properties, PartialEq)]
pub struct GroundProps {
    /// The ground.
    pub ground: Ground,
}

/// Sea and grid.
#[component]
pub fn GroundLayer(props: &GroundProps) -> Html {
    let Ground { sea, grid, .. } = &props.ground;
    html! {
        <g class="ground">
            <path class="sea" d={AttrValue::from(sea)} />
            <path class="graticule" d={AttrValue::from(grid)} />
        </g>
    }
}

/// Properties of [`Distances`].
#[derive(Properties, PartialEq)]
pub struct DistancesProps {
    /// Path of the rings.
    pub rings: PathData,
    /// Map units of one pixel.
    pub unit: f64,
}

/// Rings around Moscow, with their distances written on them.
#[component]
pub fn Distances(props: &DistancesProps) -> Html {
    let words = use_words();
    let labels = distances().map(|(km, radius)| {
        let (x, y) = (DISC_CENTRE.x.round() as i32, (DISC_CENTRE.y + radius).round() as i32);
        let text = words.with(Word::Kilometres, &[("number", &km.to_string())]);
        html! { <text key={km.to_string()} transform={pixel_frame((x, y), props.unit)} dy="4">{ text }</text> }
    });
    html! {
        <g class="distances">
            <path class="rings" d={AttrValue::from(&props.rings)} />
            <g>{ for labels }</g>
        </g>
    }
}

/// Lakes over the land.
#[component]
pub fn Lakes(props: &GroundProps) -> Html {
    html! { <path class="lakes" d={AttrValue::from(&props.ground.lakes)} /> }
}

/// Properties of [`LineLayer`].
#[derive(Properties, PartialEq)]
pub struct LineLayerProps {
    /// The meshes.
    pub lines: Lines,
}

/// Borders, coast, inner lines and fronts.
#[component]
pub fn LineLayer(props: &LineLayerProps) -> Html {
    let lines = &props.lines;
    html! {
        <g class="lines">
            <path class="inner" d={AttrValue::from(&lines.inner)} />
            <path class="control" d={AttrValue::from(&lines.control)} />
            <path class="borders" d={AttrValue::from(&lines.borders)} />
            <path class="coast" d={AttrValue::from(&lines.coast)} />
            <path class="fresh-casing" d={AttrValue::from(&lines.fresh)} />
            <path class="fresh" d={AttrValue::from(&lines.fresh)} />
        </g>
    }
}
