//! Pointer, wheel and double click on the map: what they move, and what they hit.

use super::{spot_in, use_watch};
use crate::browser;
use crate::state::Dispatch;
use atlas_core::camera::Camera;
use atlas_core::frame::{Frame, Pixels};
use atlas_core::gesture::Gesture;
use atlas_core::place::{EventIx, PlaceIx};
use atlas_core::view::Action;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Pixels of the wheel that double or halve the scale.
const WHEEL_PIXELS: f64 = 400.0;
/// What a double click magnifies by.
const DOUBLE_CLICK: f64 = 2.0;

/// What lies under the pointer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Hit {
    /// The place.
    pub place: PlaceIx,
    /// Who occupies the land that was hit.
    pub occupier: Option<PlaceIx>,
    /// Where in the box of the map.
    pub at: Pixels,
}

/// A click on the map.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Click {
    /// On a place.
    Place(PlaceIx),
    /// On the mark of an event.
    Event(EventIx),
    /// On the sea, or beside the world.
    Nothing,
}

/// The listeners for the element of the map.
#[derive(Clone, PartialEq)]
pub struct Gestures {
    /// `pointerdown`.
    pub down: Callback<PointerEvent>,
    /// `pointermove`.
    pub moved: Callback<PointerEvent>,
    /// `pointerup`.
    pub up: Callback<PointerEvent>,
    /// `pointercancel`.
    pub cancel: Callback<PointerEvent>,
    /// `pointerleave`.
    pub leave: Callback<PointerEvent>,
    /// `click`.
    pub click: Callback<MouseEvent>,
    /// `dblclick`.
    pub double: Callback<MouseEvent>,
}

/// What the listeners need to know at the moment they are called, without being made anew for each change.
struct Now {
    camera: Camera,
    frame: Frame,
    gesture: Gesture,
    was_tap: bool,
    /// Whether the wheel is the map's: in a frame of another page only from a click on the map until the pointer leaves it.
    wheel: bool,
}

/// Listens to pointers and wheel. `on_hit` hears what lies under a mouse, `on_click` what was clicked without being dragged.
#[hook]
pub fn use_gestures(
    node: &NodeRef,
    look: (Camera, Frame),
    framed: bool,
    dispatch: &Dispatch,
    on_hit: Callback<Option<Hit>>,
    on_click: Callback<Click>,
) -> Gestures {
    let (camera, frame) = look;
    let now = use_memo((), |()| {
        RefCell::new(Now { camera, frame, gesture: Gesture::default(), was_tap: true, wheel: !framed })
    });
    {
        let mut now = now.borrow_mut();
        (now.camera, now.frame) = (camera, frame);
    }
    use_wheel(node, &now, dispatch);
    let key = (node.clone(), dispatch.clone(), on_hit, on_click);
    let listeners = use_memo(key, move |(node, dispatch, on_hit, on_click)| {
        listeners(node, &now, framed, dispatch, on_hit, on_click)
    });
    (*listeners).clone()
}

fn listeners(
    node: &NodeRef,
    now: &Rc<RefCell<Now>>,
    framed: bool,
    dispatch: &Dispatch,
    on_hit: &Callback<Option<Hit>>,
    on_click: &Callback<Click>,
) -> Gestures {
    let down = {
        let (node, now) = (node.clone(), Rc::clone(now));
        Callback::from(move |e: PointerEvent| {
            if let Some(at) = spot_in(&node, &e) {
                now.borrow_mut().gesture.down(e.pointer_id(), at);
            }
        })
    };
    let moved = {
        let (node, now, dispatch, on_hit) = (node.clone(), Rc::clone(now), dispatch.clone(), on_hit.clone());
        Callback::from(move |e: PointerEvent| {
            let Some(at) = spot_in(&node, &e) else { return };
            if !now.borrow().gesture.is_active() {
                return on_hit.emit(hit(&e, at));
            }
            let after = {
                let mut now = now.borrow_mut();
                let (camera, frame) = (now.camera, now.frame);
                now.gesture.moved(e.pointer_id(), at, &camera, &frame)
            };
            if let Some(camera) = after {
                browser::capture_pointer(&node, e.pointer_id());
                // Several moves may come before the next frame.
                now.borrow_mut().camera = camera;
                on_hit.emit(None);
                dispatch.emit(Action::Look(camera));
            }
        })
    };
    let up = {
        let now = Rc::clone(now);
        Callback::from(move |e: PointerEvent| {
            let mut now = now.borrow_mut();
            now.was_tap = now.gesture.up(e.pointer_id());
        })
    };
    let cancel = {
        let now = Rc::clone(now);
        Callback::from(move |_: PointerEvent| now.borrow_mut().gesture.cancel())
    };
    let leave = {
        let (now, on_hit) = (Rc::clone(now), on_hit.clone());
        Callback::from(move |_: PointerEvent| {
            now.borrow_mut().wheel = !framed;
            on_hit.emit(None);
        })
    };
    let click = {
        let (now, on_click) = (Rc::clone(now), on_click.clone());
        Callback::from(move |e: MouseEvent| {
            now.borrow_mut().wheel = true;
            if now.borrow().was_tap {
                on_click.emit(clicked(&e));
            }
        })
    };
    let double = {
        let (node, now, dispatch) = (node.clone(), Rc::clone(now), dispatch.clone());
        Callback::from(move |e: MouseEvent| {
            let Some(at) = spot_in(&node, &e) else { return };
            let (camera, frame) = (now.borrow().camera, now.borrow().frame);
            dispatch.emit(Action::Look(camera.zoom_about(frame.point_at(&camera.viewport, at), DOUBLE_CLICK)));
        })
    };
    Gestures { down, moved, up, cancel, leave, click, double }
}

/// The wheel zooms about the pointer. Its listener is not passive, so that the page does not scroll.
#[hook]
fn use_wheel(node: &NodeRef, now: &Rc<RefCell<Now>>, dispatch: &Dispatch) {
    let (node, now, dispatch) = (node.clone(), Rc::clone(now), dispatch.clone());
    use_watch((), move || {
        let at = node.clone();
        let heard = browser::on_wheel(&node, move |x, y, distance, ctrl| {
            let wanted = now.borrow().wheel || ctrl;
            let Some(rect) = browser::rect(&at).filter(|_| wanted) else { return false };
            let (camera, frame) = (now.borrow().camera, now.borrow().frame);
            let point = frame.point_at(&camera.viewport, Pixels { x: x - rect.left, y: y - rect.top });
            let after = camera.zoom_about(point, (-distance / WHEEL_PIXELS).exp2());
            now.borrow_mut().camera = after;
            dispatch.emit(Action::Look(after));
            true
        });
        Some(heard)
    });
}

fn hit(e: &MouseEvent, at: Pixels) -> Option<Hit> {
    let place = browser::closest_number(e, "data-place").map(PlaceIx)?;
    Some(Hit { place, occupier: browser::closest_number(e, "data-occupier").map(PlaceIx), at })
}

fn clicked(e: &MouseEvent) -> Click {
    if let Some(event) = browser::closest_number(e, "data-event") {
        return Click::Event(EventIx(event));
    }
    browser::closest_number(e, "data-place").map_or(Click::Nothing, |place| Click::Place(PlaceIx(place)))
}
