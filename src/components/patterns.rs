//! The textures as SVG patterns. Those of the map are counter-scaled, so that they keep their size while zooming.

use super::part::Part;
use atlas_core::path::fixed;
use atlas_core::texture::TILES;
use yew::prelude::*;

/// All patterns.
#[derive(PartialEq)]
pub struct Patterns {
    /// Begin of the ids: `t-` for the map, `s-` for swatches.
    pub prefix: &'static str,
    /// User units per pixel.
    pub unit: f64,
}

impl Part for Patterns {
    fn show(&self) -> Html {
        let scale = AttrValue::from(["scale(", &fixed(self.unit, 3), ")"].concat());
        let patterns = TILES.iter().map(|tile| {
            let (name, d, size) = (tile.name, tile.d, AttrValue::from(tile.size.to_string()));
            html! {
                <pattern key={name} id={[self.prefix, name].concat()} class={["pattern pattern-", name].concat()}
                    patternUnits="userSpaceOnUse" width={size.clone()} height={size} patternTransform={scale.clone()}>
                    if tile.striped() { <path class="stripe-edge" {d} /> }
                    <path {d} />
                </pattern>
            }
        });
        html! { <defs>{ for patterns }</defs> }
    }
}
