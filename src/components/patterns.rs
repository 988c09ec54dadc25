//! The textures as SVG patterns. Those of the map are counter-scaled, so that they keep their size while zooming.

use atlas_core::path::fixed;
use yew::prelude::*;

/// Properties of [`Patterns`].
#[derive(Properties, PartialEq)]
pub struct PatternsProps {
    /// Begin of the ids: `t` for the map, `s` for swatches.
    pub prefix: &'static str,
    /// User units per pixel.
    pub unit: f64,
}

/// Width of a tile in pixels, the strokes of its texture as path data, and whether they are filled dots.
const TEXTURES: [(&str, u8, &str); 22] = [
    ("no-tie", 9, "M4.5 4.5h.01"),
    ("de-facto", 8, "M1 4h4"),
    ("dormant", 9, "M0 4.5h9"),
    ("broken", 11, "M3.5 3.5l4 4M7.5 3.5l-4 4"),
    ("dependent", 7, "M0 7L7 0M-1 1L1 -1M6 8L8 6"),
    ("unrecognised", 7, "M0 0L7 7M-1 6L1 8M6 -1L8 1"),
    ("soviet-troops", 12, STRIPE),
    ("occupied-war", 12, STRIPE),
    ("occupied-hostile", 12, STRIPE),
    ("occupied-strained", 12, STRIPE),
    ("occupied-neutral", 12, STRIPE),
    ("occupied-cooperative", 12, STRIPE),
    ("occupied-partner", 12, STRIPE),
    ("occupied-ally", 12, STRIPE),
    ("occupied-soviet", 12, STRIPE),
    ("stance-war", 5, "M0 0l5 5M5 0l-5 5"),
    ("stance-hostile", 4, "M2 0v4"),
    ("stance-strained", 8, "M4 0v8"),
    ("stance-neutral", 9, "M4.5 4v1"),
    ("stance-cooperative", 9, "M0 4.5h9"),
    ("stance-partner", 6, "M0 3h6"),
    ("stance-ally", 4, "M0 2h4"),
];

/// Stripes from lower left to upper right.
const STRIPE: &str = "M0 12L12 0M-3 3L3 -3M9 15L15 9";

/// All patterns.
#[component]
pub fn Patterns(props: &PatternsProps) -> Html {
    let scale = format!("scale({})", fixed(props.unit, 3));
    let patterns = TEXTURES.iter().map(|(name, size, d)| {
        let size = size.to_string();
        html! {
            <pattern key={*name} id={format!("{}-{name}", props.prefix)} class={classes!("pattern", format!("pattern-{name}"))}
                patternUnits="userSpaceOnUse" width={size.clone()} height={size} patternTransform={scale.clone()}>
                // Stripes in a colour of their own lie on a dark edge, so that they are seen on every fill.
                if *d == STRIPE { <path class="stripe-edge" d={*d} /> }
                <path d={*d} />
            </pattern>
        }
    });
    html! { <defs>{ for patterns }</defs> }
}
