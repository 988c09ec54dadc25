//! The lines of the map: what lies under the land, and borders, coast and fronts as one mesh each.

use crate::drawings::Lines;
use crate::shared::Shared;
use atlas_core::ground;
use atlas_core::record::Record;
use yew::prelude::*;

/// Sea and grid.
#[component]
pub fn Ground() -> Html {
    html! {
        <g class="ground">
            <path class="sea" d={ground::sphere()} />
            <path class="graticule" d={ground::graticule()} />
        </g>
    }
}

/// Properties of [`Lakes`].
#[derive(Properties, PartialEq)]
pub struct LakesProps {
    /// The record.
    pub record: Shared<Record>,
}

/// Lakes over the land.
#[component]
pub fn Lakes(props: &LakesProps) -> Html {
    html! { <path class="lakes" d={ground::lakes(&props.record.lakes)} /> }
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
