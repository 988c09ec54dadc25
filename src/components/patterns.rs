//! The textures as SVG patterns. Those of the map are counter-scaled, so that they keep their size while zooming.

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
const TEXTURES: [(&str, u8, &str); 24] = [
    ("no-tie", 7, "M3.5 2.9v1.2"),
    ("de-facto", 7, "M0 3.5h3.5"),
    ("dormant", 8, "M0 4h8"),
    ("broken", 7, "M1 1l5 5M6 1l-5 5"),
    ("dependent", 6, "M0 6L6 0M-1 1L1 -1M5 7L7 5"),
    ("unrecognised", 6, "M0 0L6 6M-1 5L1 7M5 -1L7 1"),
    ("soviet-troops", 7, "M0 0L7 7M-1 6L1 8M6 -1L8 1"),
    ("occupied-war", 8, OCCUPIED),
    ("occupied-hostile", 8, OCCUPIED),
    ("occupied-strained", 8, OCCUPIED),
    ("occupied-neutral", 8, OCCUPIED),
    ("occupied-cooperative", 8, OCCUPIED),
    ("occupied-partner", 8, OCCUPIED),
    ("occupied-ally", 8, OCCUPIED),
    ("occupied-soviet", 8, OCCUPIED),
    ("stance-war", 5, "M0 0l5 5M5 0l-5 5"),
    ("stance-hostile", 4, "M2 0v4"),
    ("stance-strained", 8, "M4 0v8"),
    ("stance-neutral", 9, "M4.5 4v1"),
    ("stance-cooperative", 9, "M0 4.5h9"),
    ("stance-partner", 6, "M0 3h6"),
    ("stance-ally", 4, "M0 2h4"),
    ("stance-soviet", 1, ""),
    ("stance-soviet_occupied", 4, "M0 4l4 -4"),
];

const OCCUPIED: &str = "M0 8L8 0M-2 2L2 -2M6 10L10 6";

/// All patterns.
#[component]
pub fn Patterns(props: &PatternsProps) -> Html {
    let mut scale = String::from("scale(");
    atlas_core::path::push_fixed(&mut scale, props.unit, 3);
    scale.push(')');
    let patterns = TEXTURES.iter().map(|(name, size, d)| {
        let size = size.to_string();
        html! {
            <pattern key={*name} id={format!("{}-{name}", props.prefix)} class={classes!("pattern", format!("pattern-{name}"))}
                patternUnits="userSpaceOnUse" width={size.clone()} height={size} patternTransform={scale.clone()}>
                <path d={*d} />
            </pattern>
        }
    });
    html! { <defs>{ for patterns }</defs> }
}
