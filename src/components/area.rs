//! The areas of the map: one group each, memoised, comparing by pointer.

use crate::drawings::PathData;
use atlas_core::legend::{Class, Texture};
use yew::prelude::*;

/// An area: its outline, colour and texture.
#[derive(Clone, PartialEq)]
pub struct AreaItem {
    /// Key in the list of areas.
    pub key: String,
    /// Outline.
    pub d: PathData,
    /// Position of the place, for events.
    pub place: Option<u16>,
    /// Position of the place that occupies it.
    pub occupier: Option<u16>,
    /// Colour.
    pub class: Class,
    /// Texture.
    pub texture: Option<Texture>,
    /// Whether it has changed its colour in the year, and in an even or odd year: so that the outline shows anew each year.
    pub turned: Option<usize>,
}

/// Properties of [`Area`].
#[derive(Properties, PartialEq)]
pub struct AreaProps {
    /// What is drawn.
    pub item: AreaItem,
}

/// An area in its colour and texture. The second path carries the texture; in print and in the pattern mode the stylesheet gives it that
/// of the stance instead.
#[component]
pub fn Area(props: &AreaProps) -> Html {
    let item = &props.item;
    let d = AttrValue::from(&item.d);
    let turned = item.turned.map(|parity| if parity == 0 { "turned-even" } else { "turned-odd" });
    let fill = item.texture.map_or_else(|| AttrValue::Static("none"), |t| format!("url(#t-{})", t.name()).into());
    html! {
        <g class={classes!("area", item.class.name(), turned)} data-place={item.place.map(|p| p.to_string())}
            data-occupier={item.occupier.map(|p| p.to_string())}>
            <path class="fill" d={d.clone()} />
            <path class={classes!("texture", item.texture.map(Texture::name))} {d} {fill} />
        </g>
    }
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
    let areas = props.items.iter().map(|item| html! { <Area key={item.key.clone()} item={item.clone()} /> });
    html! { <g class="areas">{ for areas }</g> }
}
