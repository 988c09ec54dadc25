//! The textures as SVG patterns. Those of the map are counter-scaled, so that they keep their size while zooming.

use atlas_core::path::fixed;
use atlas_core::texture::TILES;
use yew::prelude::*;

/// Properties of [`Patterns`].
#[derive(Properties, PartialEq)]
pub struct PatternsProps {
    /// Begin of the ids: `t` for the map, `s` for swatches.
    pub prefix: &'static str,
    /// User units per pixel.
    pub unit: f64,
}

/// All patterns.
#[component]
pub fn Patterns(props: &PatternsProps) -> Html {
    let scale = format!("scale({})", fixed(props.unit, 3));
    let patterns = TILES.iter().map(|tile| {
        let (name, d, size) = (tile.name, tile.d, tile.size.to_string());
        html! {
            <pattern key={name} id={format!("{}-{name}", props.prefix)} class={classes!("pattern", format!("pattern-{name}"))}
                patternUnits="userSpaceOnUse" width={size.clone()} height={size} patternTransform={scale.clone()}>
                if tile.striped() { <path class="stripe-edge" {d} /> }
                <path {d} />
            </pattern>
        }
    });
    html! { <defs>{ for patterns }</defs> }
}
