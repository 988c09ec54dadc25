//! A small sample of a colour and texture, for the legend.

use atlas_core::legend::Texture;
use yew::prelude::*;

/// Properties of [`Swatch`].
#[derive(Properties, PartialEq)]
pub struct SwatchProps {
    /// Class of the fill, as in the stylesheet.
    pub class: &'static str,
    /// Texture above it.
    #[prop_or_default]
    pub texture: Option<Texture>,
}

/// A sample.
#[component]
pub fn Swatch(props: &SwatchProps) -> Html {
    html! {
        <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <g class={classes!("area", props.class)}>
                <rect class="fill" width="26" height="16" />
                if let Some(texture) = props.texture {
                    <rect width="26" height="16" fill={format!("url(#s-{})", texture.name())} />
                }
                <rect class="stance-texture" width="26" height="16" fill={format!("url(#s-stance-{})", props.class)} />
            </g>
        </svg>
    }
}
