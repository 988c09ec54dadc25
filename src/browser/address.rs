//! The query of the page's address and the history of the tab.

use wasm_bindgen::JsValue;

/// The query of the address, with its question mark, or nothing.
pub fn query() -> String {
    web_sys::window().and_then(|w| w.location().search().ok()).unwrap_or_default()
}

/// Sets the query as a new entry of the history.
pub fn push_query(query: &str) {
    set(query, true);
}

/// Sets the query in the present entry of the history.
pub fn replace_query(query: &str) {
    set(query, false);
}

fn set(query: &str, push: bool) {
    let Some(history) = web_sys::window().and_then(|w| w.history().ok()) else { return };
    let url = format!("?{query}");
    // A page opened from a file or in a frame without rights may refuse; the atlas works without.
    let _refused = if push {
        history.push_state_with_url(&JsValue::NULL, "", Some(&url))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
    };
}
