//! The line that parts two days on one map.

use crate::browser;
use crate::state::Dispatch;
use crate::words::{Word, Words};
use atlas_core::frame::{Frame, Pixels};
use atlas_core::path::fixed;
use atlas_core::projection::{WORLD_HEIGHT, WORLD_WIDTH};
use atlas_core::settings::Setting;
use atlas_core::view::Action;
use atlas_core::viewport::Viewport;
use yew::prelude::*;

/// Where the line stands at first, in hundredths of its way.
pub const MIDDLE: u16 = 50;
/// Half the width of the handle in pixels, as in the stylesheet: its way ends so far from the edges.
const HANDLE: f64 = 22.0;

/// Two scenes, the first to the left of the line and the second to the right.
pub(super) fn parted(frame: &Frame, viewport: &Viewport, at: u16, left: Html, right: Html) -> Html {
    let x = HANDLE + f64::from(at) / 100.0 * (frame.width() - 2.0 * HANDLE);
    let x = frame.point_at(viewport, Pixels { x, y: 0.0 }).x;
    // Far beyond the world on all sides.
    let (wide, high) = (fixed(3.0 * WORLD_WIDTH, 0), fixed(3.0 * WORLD_HEIGHT, 0));
    let (from_left, from_right, top) = (fixed(x - 3.0 * WORLD_WIDTH, 0), fixed(x, 0), fixed(-WORLD_HEIGHT, 0));
    html! {
        <>
            <clipPath id="left-of-line"><rect x={from_left} y={top.clone()} width={wide.clone()} height={high.clone()} /></clipPath>
            <clipPath id="right-of-line"><rect x={from_right} y={top} width={wide} height={high} /></clipPath>
            <g clip-path="url(#left-of-line)">{ left }</g>
            <g clip-path="url(#right-of-line)">{ right }</g>
        </>
    }
}

/// The line with its handle: a slider that lies over the map. It stands at hundredths of its way.
pub(super) fn divider(words: &Words, at: u16, dispatch: &Dispatch) -> Html {
    let slide =
        dispatch.reform(|e: InputEvent| Action::Set(Setting::Divide, browser::value_of(&e).unwrap_or_default()));
    html! { <input type="range" class="divider" data-testid="divider" min="0" max="100" value={at.to_string()} oninput={slide} aria-label={words.get(Word::Divider)} /> }
}
