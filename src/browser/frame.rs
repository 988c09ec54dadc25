//! Messages between a page and the atlas in a frame of it.

use super::listen::{Guard, listen, window};
use wasm_bindgen::JsValue;

/// Calls back with the origin and the text of each message from the window that holds the frame, and from no other. What the call returns,
/// which must be JSON, is sent back to that origin.
pub fn on_message(mut act: impl FnMut(&str, &str) -> Option<String> + 'static) -> Guard {
    listen(window(), "message", true, move |event: web_sys::MessageEvent| {
        let Some(own) = web_sys::window() else { return };
        let Ok(Some(parent)) = own.parent() else { return };
        let is = |value: &JsValue| event.source().is_some_and(|source| JsValue::from(source) == *value);
        if !is(&parent) || is(&own) {
            return;
        }
        let data = event.data();
        let text = data.as_string().or_else(|| js_sys::JSON::stringify(&data).ok().map(String::from));
        let origin = event.origin();
        let answer = text.and_then(|text| act(&origin, &text)).and_then(|answer| js_sys::JSON::parse(&answer).ok());
        if let Some(answer) = answer {
            let _gone = parent.post_message(&answer, &origin);
        }
    })
}
