//! What the browser says of the page: the query of its address, the history of the tab, the languages of its reader.

use wasm_bindgen::JsValue;

/// The query of the address, with its question mark, or nothing.
pub fn query() -> String {
    web_sys::window().and_then(|w| w.location().search().ok()).unwrap_or_default()
}

/// The languages that the reader set in the browser, in order, with commas between them.
pub fn languages() -> String {
    let languages = web_sys::window().map(|w| w.navigator().languages());
    languages.map(|list| String::from(list.join(","))).unwrap_or_default()
}

/// Address of the page, without query.
pub fn page() -> String {
    let location = web_sys::window().map(|w| w.location());
    let part = |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    part(location.as_ref().map(web_sys::Location::origin)) + &part(location.as_ref().map(web_sys::Location::pathname))
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
