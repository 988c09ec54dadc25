//! Where the pointer is in an element that is no map: over which place of a chart, and whether it is pressed.

use crate::browser;
use atlas_core::frame::Pixels;
use yew::prelude::*;

/// A place in an element.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spot {
    /// In pixels from its upper left corner.
    pub at: Pixels,
    /// Whether a button or finger is down.
    pub pressed: bool,
}

/// The listeners for the element.
#[derive(Clone, PartialEq)]
pub struct SpotListeners {
    /// `pointerdown`.
    pub down: Callback<PointerEvent>,
    /// `pointermove`.
    pub moved: Callback<PointerEvent>,
    /// `pointerup`.
    pub up: Callback<PointerEvent>,
    /// `pointerleave` and `pointercancel`.
    pub leave: Callback<PointerEvent>,
}

/// Tells where the pointer is in an element, and none when it leaves. While it is pressed, it may be drawn beyond the edge.
#[hook]
pub fn use_spot(node: &NodeRef, on_spot: Callback<Option<Spot>>) -> SpotListeners {
    let told = {
        let (node, on_spot) = (node.clone(), on_spot.clone());
        move |e: &PointerEvent, pressed: bool| {
            if let Some(at) = spot_in(&node, e) {
                on_spot.emit(Some(Spot { at, pressed }));
            }
        }
    };
    let down = {
        let (node, told) = (node.clone(), told.clone());
        Callback::from(move |e: PointerEvent| {
            browser::capture_pointer(&node, e.pointer_id());
            // A finger that comes down may be about to scroll the page.
            told(&e, e.pointer_type() != "touch");
        })
    };
    let up = {
        let told = told.clone();
        Callback::from(move |e: PointerEvent| told(&e, e.pointer_type() == "touch"))
    };
    let moved = Callback::from(move |e: PointerEvent| told(&e, e.buttons() & 1 == 1));
    SpotListeners { down, moved, up, leave: on_spot.reform(|_: PointerEvent| None) }
}

/// Where in the box of an element an event happened.
pub fn spot_in(node: &NodeRef, e: &MouseEvent) -> Option<Pixels> {
    let rect = browser::rect(node)?;
    Some(Pixels { x: f64::from(e.client_x()) - rect.left, y: f64::from(e.client_y()) - rect.top })
}
