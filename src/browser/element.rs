//! Elements of the page: where they are, what was hit, where the focus goes.

use wasm_bindgen::JsCast;
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
    let found = target.closest(&format!("[{attribute}]")).ok()??;
    found.get_attribute(attribute)?.parse().ok()
}

/// Puts the focus on an element.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<web_sys::HtmlElement>() {
        let _gone = element.focus();
    }
}

/// Scrolls the element with an id into view, without moving it more than needed.
pub fn scroll_into_view(id: &str) {
    let element = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
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

/// Lets an element receive all further events of a pointer until it is lifted.
pub fn capture_pointer(node: &NodeRef, pointer: i32) {
    if let Some(element) = node.cast::<web_sys::Element>() {
        let _gone = element.set_pointer_capture(pointer);
    }
}
