//! Small samples for the legend and beside names: of a colour with its texture, and of a mark.

use atlas_core::legend::{Mark, Texture};
use yew::prelude::*;

/// A sample of a colour: the class of the fill, as in the stylesheet, and a texture above it.
pub fn swatch(class: &'static str, texture: Option<Texture>) -> Html {
    let fill = texture.map_or_else(|| AttrValue::Static("none"), |t| ["url(#s-", t.name(), ")"].concat().into());
    html! {
        <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <g class={classes!("area", class)}>
                <rect class="fill" width="26" height="16" />
                <rect class={classes!("texture", texture.map(Texture::name))} width="26" height="16" {fill} />
            </g>
            <rect class="swatch-edge" x="0.5" y="0.5" width="25" height="15" />
        </svg>
    }
}

/// The drawing of a mark around the middle, one unit a pixel.
pub fn drawing(mark: Mark) -> Html {
    match mark {
        Mark::Combat => {
            html! { <g class="combat"><circle r="8" /><path d="M-4 -4L4 4M4 -4L-4 4M-4.6 1.4L-1.4 4.6M4.6 1.4L1.4 4.6" /></g> }
        }
        Mark::Undone => {
            html! { <g class="undone"><circle r="7" /><path d="M-3.4 1.2A3.6 3.6 0 1 0 -2 -2.9M-2.6 -5.2L-2 -2.7L0.4 -3.4" /></g> }
        }
        Mark::Small => {
            html! { <g class="area dot neutral"><path class="dot-edge" d="M0 0h0" /><path class="dot-fill" d="M0 0h0" /></g> }
        }
        Mark::Fresh => {
            html! { <g class="lines"><path class="fresh-casing" d="M-11 2L-3 -3L3 3L11 -2" /><path class="fresh" d="M-11 2L-3 -3L3 3L11 -2" /></g> }
        }
        Mark::Control => html! { <g class="lines"><path class="control" d="M-11 2L-3 -3L3 3L11 -2" /></g> },
    }
}

/// A sample of a mark.
pub fn mark_sample(mark: Mark) -> Html {
    html! { <svg class="swatch mark-sample" viewBox="-13 -9 26 18" aria-hidden="true">{ drawing(mark) }</svg> }
}
