//! The areas of the map: one group each, memoised, comparing by pointer.

use super::lines::path;
use super::part::Part;
use crate::drawings::PathData;
use atlas_core::legend::{Class, Texture};
use std::rc::Rc;
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

/// An area in its colour and texture. The second path carries the texture; in print and in the pattern mode the stylesheet gives it that
/// of the stance instead.
impl Part for AreaItem {
    fn show(&self) -> Html {
        let d = AttrValue::from(&self.d);
        let turned = self.turned.map(|parity| if parity == 0 { "turned-even" } else { "turned-odd" });
        let fill =
            self.texture.map_or_else(|| AttrValue::Static("none"), |t| ["url(#t-", t.name(), ")"].concat().into());
        html! {
            <g class={classes!("area", self.class.name(), turned)} data-place={self.place.map(|p| p.to_string())}
                data-occupier={self.occupier.map(|p| p.to_string())}>
                { path("fill", d.clone()) }
                <path class={classes!("texture", self.texture.map(Texture::name))} {d} {fill} />
            </g>
        }
    }
}

/// Takes their outlines from areas, and gives them to one area for all of a colour and texture: while the earth turns nobody points at a
/// state, and a few large paths are drawn faster than many small ones. The areas stay, so that nothing begins anew when the earth rests.
pub fn merged(items: &mut [AreaItem], nothing: &PathData) -> Vec<AreaItem> {
    let mut all: Vec<(AreaItem, String)> = Vec::new();
    for item in items.iter_mut().filter(|item| !item.d.is_empty()) {
        let d = std::mem::replace(&mut item.d, nothing.clone());
        match all.iter_mut().find(|(one, _)| (one.class, one.texture) == (item.class, item.texture)) {
            Some((_, all)) => all.push_str(&d),
            None => all.push((AreaItem { place: None, occupier: None, turned: None, ..item.clone() }, d.to_string())),
        }
    }
    all.into_iter().map(|(item, d)| AreaItem { d: PathData::from(Rc::from(d)), ..item }).collect()
}

/// The layer of all areas. It is not touched while the map is moved.
#[derive(PartialEq)]
pub struct Areas(pub Vec<AreaItem>);

impl Part for Areas {
    fn show(&self) -> Html {
        let areas = self.0.iter().map(|item| item.clone().keyed(item.key.clone()));
        html! { <g class="areas">{ for areas }</g> }
    }
}
