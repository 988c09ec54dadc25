//! The link between the two programs of the page: the atlas, and what stands beside the map. They share nothing but short texts, told
//! by events on the window: addresses of views, and ids of places.

use super::listen::{Guard, listen, window};
use wasm_bindgen::{JsCast, JsValue};

/// What is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// The atlas: the address of the view that it shows.
    Shown,
    /// What stands beside the map: the address of the view that the atlas should show.
    Wanted,
    /// Either: ids of the places that the pointer or the focus rests on, with a tilde between them.
    Lit,
    /// The atlas: the reader wants to search.
    Search,
    /// Beside the map: it has begun and needs the record and the view.
    Begun,
}

/// The event that asks the page to load what stands beside the map.
const EXPLORE: &str = "atlas:explore";
/// The event that carries the record.
const RECORD: &str = "atlas:record";
/// The event that carries the record to be shown in the place of the atlas's own; nothing for the atlas's own.
const OWN: &str = "atlas:own";

impl Channel {
    fn event(self) -> &'static str {
        match self {
            Channel::Shown => "atlas:shown",
            Channel::Wanted => "atlas:wanted",
            Channel::Lit => "atlas:lit",
            Channel::Search => "atlas:search",
            Channel::Begun => "atlas:begun",
        }
    }
}

pub(super) fn dispatch(name: &str, detail: &JsValue) {
    let init = web_sys::CustomEventInit::new();
    init.set_detail(detail);
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::CustomEvent::new_with_event_init_dict(name, &init))
    {
        let _handled = window.dispatch_event(&event);
    }
}

/// Tells the other program a text.
pub fn tell(channel: Channel, text: &str) {
    dispatch(channel.event(), &JsValue::from_str(text));
}

/// Calls back with each text that is told on a channel.
pub fn hear(channel: Channel, mut act: impl FnMut(String) + 'static) -> Guard {
    listen(window(), channel.event(), true, move |event: web_sys::CustomEvent| {
        if let Some(text) = event.detail().as_string() {
            act(text);
        }
    })
}

/// Asks the page to load what stands beside the map. Asking twice does nothing.
pub fn load_explore() {
    dispatch(EXPLORE, &JsValue::NULL);
}

/// Hands the record's bytes over.
pub fn hand_over(record: &[u8]) {
    dispatch(RECORD, &js_sys::Uint8Array::from(record));
}

/// Has another record shown in the place of the atlas's own; no bytes for the atlas's own.
pub fn show_own(record: &[u8]) {
    dispatch(OWN, &js_sys::Uint8Array::from(record));
}

/// Calls back with each record that is to be shown in the place of the atlas's own.
pub fn hear_own(mut act: impl FnMut(Vec<u8>) + 'static) -> Guard {
    listen(window(), OWN, true, move |event: web_sys::CustomEvent| {
        if let Ok(bytes) = event.detail().dyn_into::<js_sys::Uint8Array>() {
            act(bytes.to_vec());
        }
    })
}

/// Asks for the record's bytes, which the atlas hands over at once; none if there is no atlas in the page.
pub fn ask_for_record() -> Option<Vec<u8>> {
    let bytes = std::rc::Rc::new(std::cell::RefCell::new(None));
    let slot = std::rc::Rc::clone(&bytes);
    let guard = listen(window(), RECORD, true, move |event: web_sys::CustomEvent| {
        *slot.borrow_mut() = event.detail().dyn_into::<js_sys::Uint8Array>().ok().map(|array| array.to_vec());
    });
    tell(Channel::Begun, "");
    drop(guard);
    bytes.take()
}
