//! Elements of the page: where they are, what was hit, where the focus goes.

use super::listen::Guard;
use atlas_core::path::fixed;
use wasm_bindgen::{JsCast, JsValue};
use yew::NodeRef;

/// A box on the screen in CSS pixels.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The box of an element.
pub fn rect(node: &NodeRef) -> Option<Rect> {
    let r = node.cast::<web_sys::Element>()?.get_bounding_client_rect();
    Some(Rect { left: r.left(), top: r.top(), width: r.width(), height: r.height() })
}

/// The number in a `data-` attribute of the element that an event hit, or of the nearest one around it.
pub fn closest_number(event: &yew::Event, attribute: &str) -> Option<u16> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let found = target.closest(&["[", attribute, "]"].concat()).ok()??;
    found.get_attribute(attribute)?.parse().ok()
}

/// Whether no control of the page has the focus.
pub fn focus_is_lost() -> bool {
    let active = web_sys::window().and_then(|w| w.document()).and_then(|d| d.active_element());
    active.is_none_or(|element| element.tag_name() == "BODY")
}

/// Whether an element or a part of it has the focus.
pub fn has_focus(node: &NodeRef) -> bool {
    node.cast::<web_sys::Element>().is_some_and(|element| element.matches(":focus-within").is_ok_and(|is| is))
}

/// Puts the focus on an element, without scrolling to it.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<web_sys::HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _gone = element.focus_with_options(&options);
    }
}

/// Puts the focus on the summary of the details that an event hit, because what was hit goes.
pub fn focus_summary(event: &yew::Event) {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let details = target.and_then(|target| target.closest("details").ok().flatten());
    let summary = details.and_then(|details| details.query_selector("summary").ok().flatten());
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _gone = summary.focus();
    }
}

/// Selects what stands in a field and puts the focus on it.
pub fn select(field: &NodeRef) {
    if let Some(field) = field.cast::<web_sys::HtmlInputElement>() {
        let _gone = field.focus();
        field.select();
    }
}

/// Puts the focus on the next (1) or an earlier (-1) of the parts of an element that a selector finds. From elsewhere it goes to the
/// first one; before the first one there is none, and false comes back.
pub fn step_focus(node: &NodeRef, selector: &str, by: i32) -> bool {
    let Some(element) = node.cast::<web_sys::Element>() else { return false };
    let found = call(&element, "querySelectorAll", &js_sys::Array::of1(&selector.into()));
    let parts = found.map(|list| js_sys::Array::from(&list)).unwrap_or_default();
    let active = web_sys::window().and_then(|w| w.document()).and_then(|d| d.active_element());
    let now = active.map(|active| parts.index_of(&active, 0)).filter(|at| *at >= 0);
    let to = now.map_or(0, |at| at.saturating_add(by).min(parts.length().cast_signed() - 1));
    let target = u32::try_from(to).ok().and_then(|to| parts.get(to).dyn_into::<web_sys::HtmlElement>().ok());
    target.is_some_and(|target| target.focus().is_ok())
}

/// Calls a method by its name, where the bindings have none or one that would need further classes.
fn call(target: &JsValue, name: &str, args: &js_sys::Array) -> Option<JsValue> {
    let method: js_sys::Function = js_sys::Reflect::get(target, &name.into()).ok()?.dyn_into().ok()?;
    method.apply(target, args).ok()
}

/// Presses the first part of an element that a selector finds.
pub fn press_first(node: &NodeRef, selector: &str) {
    let part = node.cast::<web_sys::Element>().and_then(|e| e.query_selector(selector).ok().flatten());
    if let Some(part) = part.and_then(|part| part.dyn_into::<web_sys::HtmlElement>().ok()) {
        part.click();
    }
}

/// Scrolls the first part of an element that a selector finds into view, no more than needed.
pub fn reveal(node: &NodeRef, selector: &str) {
    scroll_to(node.cast::<web_sys::Element>().and_then(|e| e.query_selector(selector).ok().flatten()));
}

/// Scrolls the first element of the page that a selector finds into view, no more than needed.
pub fn bring_into_sight(selector: &str) {
    let document = web_sys::window().and_then(|w| w.document());
    scroll_to(document.and_then(|d| d.query_selector(selector).ok().flatten()));
}

fn scroll_to(part: Option<web_sys::Element>) {
    if let Some(part) = part {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        part.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Says the language and the title of the page.
pub fn say_language(lang: &str, title: &str) {
    if let Some(document) = web_sys::window().and_then(|w| w.document()) {
        document.set_title(title);
        let _refused = document.document_element().map(|root| root.set_attribute("lang", lang));
    }
}

/// The value of the input or select that an event comes from.
pub fn value_of(event: &yew::Event) -> Option<String> {
    let target = event.target()?;
    if let Some(input) = target.dyn_ref::<web_sys::HtmlInputElement>() {
        return Some(input.value());
    }
    target.dyn_ref::<web_sys::HtmlSelectElement>().map(web_sys::HtmlSelectElement::value)
}

/// How far a card keeps from the pointer and from the edge, in pixels.
const CARD_GAP: f64 = 14.0;

/// Puts an element beside a place in a box (both in pixels from the box's corner): to the right and below where there is room, else on
/// the other side, and never beyond the edge.
pub fn put_beside(node: &NodeRef, at: (f64, f64), size: (f64, f64)) {
    let Some(element) = node.cast::<web_sys::HtmlElement>() else { return };
    let own = (f64::from(element.offset_width()), f64::from(element.offset_height()));
    let along = |at: f64, own: f64, room: f64| {
        let after = at + CARD_GAP;
        let start = if after + own > room { at - CARD_GAP - own } else { after };
        start.min(room - own).max(0.0)
    };
    let (x, y) = (along(at.0, own.0, size.0), along(at.1, own.1, size.1));
    let _refused =
        element.style().set_property("transform", &["translate(", &fixed(x, 0), "px,", &fixed(y, 0), "px)"].concat());
}

/// How long a glide takes, in milliseconds.
const GLIDE_MS: f64 = 420.0;

/// Moves an element from one transform (as in the attribute of that name, in units) to another. Ends at once when the guard is dropped.
pub fn glide(node: &NodeRef, from: &str, to: &str) -> Guard {
    let Some(element) = node.cast::<web_sys::Element>() else { return Guard::new(|| {}) };
    let frames = js_sys::Array::new();
    for transform in [from, to] {
        let frame = js_sys::Object::new();
        let set = |name: &str, value: &str| js_sys::Reflect::set(&frame, &name.into(), &value.into());
        let _never = set("transform", transform);
        let _never = set("easing", "ease-in-out");
        frames.push(&frame);
    }
    // The bindings count `Element.animate` among the unstable ones still.
    let animation = call(&element, "animate", &js_sys::Array::of2(&frames, &GLIDE_MS.into()));
    Guard::new(move || {
        animation.and_then(|animation| call(&animation, "cancel", &js_sys::Array::new()));
    })
}

/// Lets an element receive all further events of a pointer until it is lifted.
pub fn capture_pointer(node: &NodeRef, pointer: i32) {
    if let Some(element) = node.cast::<web_sys::Element>() {
        let _gone = element.set_pointer_capture(pointer);
    }
}
