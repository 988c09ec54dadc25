//! The areas of the map: one group each, memoised, comparing by pointer.

use crate::drawings::PathData;
use atlas_core::legend::{Class, Texture};
use yew::prelude::*;

/// Properties of [`Area`].
#[derive(Properties, PartialEq)]
pub struct AreaProps {
    /// Outline.
    pub d: PathData,
    /// Position of the place, for events.
    pub place: Option<u16>,
    /// Colour.
    pub class: Class,
    /// Texture.
    pub texture: Option<Texture>,
    /// Whether it has just changed its colour.
    pub turned: bool,
}

/// An area in its colour and texture.
#[component]
pub fn Area(props: &AreaProps) -> Html {
    let d = AttrValue::from(&props.d);
    html! {
        <g class={classes!("area", props.class.name(), props.turned.then_some("turned"))} data-place={props.place.map(|p| p.to_string())}>
            <path class="fill" d={d.clone()} />
            if let Some(texture) = props.texture {
                <path class="texture" d={d.clone()} fill={format!("url(#t-{})", texture.name())} />
            }
            <path class="stance-texture" d={d} fill={format!("url(#t-stance-{})", props.class.name())} />
        </g>
    }
}

/// What [`Areas`] draws for one area.
#[derive(Clone, PartialEq)]
pub struct AreaItem {
    /// Key in the list.
    pub key: String,
    /// Outline.
    pub d: PathData,
    /// Position of the place.
    pub place: Option<u16>,
    /// Colour.
    pub class: Class,
    /// Texture.
    pub texture: Option<Texture>,
    /// Whether it has just changed.
    pub turned: bool,
}

/// Properties of [`Areas`].
#[derive(Properties, PartialEq)]
pub struct AreasProps {
    /// The areas.
    pub items: Vec<AreaItem>,
}

/// The layer of all areas. It is not touched while the map is moved.
#[component]
pub fn Areas(props: &AreasProps) -> Html {
    let areas = props.items.iter().map(|item| {
        html! {
            <Area key={item.key.clone()} d={item.d.clone()} place={item.place} class={item.class} texture={item.texture} turned={item.turned} />
        }
    });
    html! { <g class="areas">{ for areas }</g> }
}
