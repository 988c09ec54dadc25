//! Fetching the late parts. Only names beside the page are ever asked for.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The bytes of a file beside the page.
///
/// # Errors
/// A sentence for the reader, if the file cannot be had.
pub async fn bytes(file: &str) -> Result<Vec<u8>, String> {
    let window = web_sys::window().ok_or("there is no window")?;
    let response = JsFuture::from(window.fetch_with_str(file)).await.map_err(|_| "the server did not answer")?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| "the server's answer cannot be read")?;
    if !response.ok() {
        return Err(format!("the server answered {}", response.status()));
    }
    let buffer = response.array_buffer().map_err(|_| "the server's answer cannot be read")?;
    let buffer = JsFuture::from(buffer).await.map_err(|_| "the connection broke off")?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
