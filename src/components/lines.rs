//! The lines of the map: what lies under the land, and borders, coast and fronts as one mesh each.

use crate::drawings::Lines;
use crate::shared::Shared;
use atlas_core::ground;
use atlas_core::record::Record;
use yew::prelude::*;

/// Properties of [`Ground`] and [`Lakes`].
#[derive(Properties, PartialEq)]
pub struct GroundProps {
    /// The record.
    pub record: Shared<Record>,
}

/// Sea and grid.
#[component]
pub fn Ground(_props: &GroundProps) -> Html {
    html! {
        <g class="ground">
            <path class="sea" d={ground::sphere()} />
            <path class="graticule" d={ground::graticule()} />
        </g>
    }
}

/// Lakes over the land.
#[component]
pub fn Lakes(props: &GroundProps) -> Html {
    html! { <path class="lakes" d={ground::rings(&props.record.lakes)} /> }
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
            <path class="fresh" d={AttrValue::from(&lines.fresh)} />
        </g>
    }
}
