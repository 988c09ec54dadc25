//! The lines of the map: what lies under the land, and borders, coast and fronts as one mesh each.

use crate::drawings::{Ground, Lines};
use yew::prelude::*;

/// Properties of [`GroundLayer`] and [`Lakes`].
#[derive(Properties, PartialEq)]
pub struct GroundProps {
    /// The ground.
    pub ground: Ground,
}

/// Sea, grid and rings of distance.
#[component]
pub fn GroundLayer(props: &GroundProps) -> Html {
    let Ground { sea, grid, rings, .. } = &props.ground;
    html! {
        <g class="ground">
            <path class="sea" d={AttrValue::from(sea)} />
            <path class="graticule" d={AttrValue::from(grid)} />
            if let Some(rings) = rings { <path class="rings" d={AttrValue::from(rings)} /> }
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
