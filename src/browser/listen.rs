//! Listeners and timers as guards: dropping one ends it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::NodeRef;

/// Something that goes on until it is dropped.
pub struct Guard {
    end: Option<Box<dyn FnOnce()>>,
}

impl Guard {
    /// A guard that ends something by a call.
    pub fn new(end: impl FnOnce() + 'static) -> Guard {
        Guard { end: Some(Box::new(end)) }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            end();
        }
    }
}

pub(super) fn listen<E: JsCast + 'static>(
    target: Option<web_sys::EventTarget>,
    kind: &'static str,
    passive: bool,
    mut act: impl FnMut(E) + 'static,
) -> Guard {
    let Some(target) = target else { return Guard { end: None } };
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            act(event);
        }
    });
    let options = web_sys::AddEventListenerOptions::new();
    options.set_passive(passive);
    let callback = closure.as_ref().unchecked_ref();
    let _refused = target.add_event_listener_with_callback_and_add_event_listener_options(kind, callback, &options);
    let end = move || {
        let _gone = target.remove_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
    };
    Guard::new(end)
}

pub(super) fn window() -> Option<web_sys::EventTarget> {
    web_sys::window().map(Into::into)
}

/// Calls back when the reader goes back or forward in the history.
pub fn on_popstate(mut act: impl FnMut() + 'static) -> Guard {
    listen(window(), "popstate", true, move |_: web_sys::Event| act())
}

/// Calls back when an element changes its size.
pub fn on_element_resize(node: &NodeRef, act: impl FnMut() + 'static) -> Guard {
    let closure = Closure::<dyn FnMut()>::new(act);
    let observer = web_sys::ResizeObserver::new(closure.as_ref().unchecked_ref());
    let (Ok(observer), Some(element)) = (observer, node.cast::<web_sys::Element>()) else { return Guard { end: None } };
    observer.observe(&element);
    let end = move || {
        observer.disconnect();
        drop(closure);
    };
    Guard::new(end)
}

/// Calls back on a key anywhere in the page, unless a modifier is held or a field or control that uses keys itself has the focus.
pub fn on_key(mut act: impl FnMut(&str) -> bool + 'static) -> Guard {
    listen(window(), "keydown", false, move |event: web_sys::KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented() || in_field(&event) {
            return;
        }
        if act(&event.key()) {
            event.prevent_default();
        }
    })
}

/// Folds up the cards over the map when the pointer goes down outside them.
pub fn close_cards_outside() -> Guard {
    listen(window(), "pointerdown", true, |event: web_sys::Event| {
        let target = event.target().and_then(|t| t.dyn_into::<web_sys::Node>().ok());
        close_cards(target.as_ref());
    })
}

/// Folds up the cards over the map, but for those that hold a node; whether there was one.
pub fn close_cards(but: Option<&web_sys::Node>) -> bool {
    let document = web_sys::window().and_then(|w| w.document());
    let open = document.and_then(|d| d.query_selector_all(".key[open], .compare[open], .span-card[open]").ok());
    let mut closed = false;
    for card in open.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.get(at))) {
        if let Some(card) = card.dyn_ref::<web_sys::Element>().filter(|card| !card.contains(but)) {
            closed |= card.remove_attribute("open").is_ok();
        }
    }
    closed
}

fn in_field(event: &web_sys::KeyboardEvent) -> bool {
    let target = event.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|t| {
        matches!(t.closest("input:not([type=range]), textarea, select, [contenteditable]"), Ok(Some(_)))
    })
}

/// Calls back on the wheel over an element, with pointer position, distance, and whether Ctrl is held. If the call says that it has used
/// the wheel, the page does not scroll.
pub fn on_wheel(node: &NodeRef, mut act: impl FnMut(f64, f64, f64, bool) -> bool + 'static) -> Guard {
    let target = node.cast::<web_sys::Element>().map(Into::into);
    listen(target, "wheel", false, move |event: web_sys::WheelEvent| {
        // Lines and pages as pixels, for mice that report so.
        let unit = match event.delta_mode() {
            1 => 18.0,
            2 => 400.0,
            _ => 1.0,
        };
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        if act(x, y, event.delta_y() * unit, event.ctrl_key()) {
            event.prevent_default();
        }
    })
}

/// Calls back once after so many milliseconds.
pub fn timeout(millis: u32, act: impl FnOnce() + 'static) -> Guard {
    let Some(window) = web_sys::window() else { return Guard { end: None } };
    let closure = Closure::once(act);
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    let handle = window.set_timeout_with_callback_and_timeout_and_arguments_0(closure.as_ref().unchecked_ref(), millis);
    let end = move || {
        if let Ok(handle) = handle {
            window.clear_timeout_with_handle(handle);
        }
        drop(closure);
    };
    Guard::new(end)
}

/// Whether the window is as narrow as that of a telephone, where what stands beside the map covers it.
pub fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(max-width: 48rem)").ok().flatten());
    query.is_some_and(|q| q.matches())
}

/// Calls back before each frame with the milliseconds since the first one, as long as the answer is yes.
pub fn on_frames(mut act: impl FnMut(f64) -> bool + 'static) -> Guard {
    let Some(window) = web_sys::window() else { return Guard { end: None } };
    let step = Rc::new(RefCell::new(None::<Closure<dyn FnMut(f64)>>));
    let handle = Rc::new(Cell::new(None));
    let next = {
        let (window, step, handle) = (window.clone(), Rc::clone(&step), Rc::clone(&handle));
        move || {
            if let Some(step) = step.borrow().as_ref() {
                handle.set(window.request_animation_frame(step.as_ref().unchecked_ref()).ok());
            }
        }
    };
    let again = next.clone();
    let mut first = None;
    *step.borrow_mut() = Some(Closure::new(move |now: f64| {
        if act(now - *first.get_or_insert(now)) {
            again();
        }
    }));
    next();
    Guard::new(move || {
        if let Some(handle) = handle.get() {
            let _done = window.cancel_animation_frame(handle);
        }
        drop(step.take());
    })
}

/// Whether the reader asks for less motion.
pub fn prefers_reduced_motion() -> bool {
    let query = web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|q| q.matches())
}
