//! Files that the page makes: an address for their bytes, which stay in the page.

/// An address under which the page can show or save bytes; empty if the browser refuses. It lasts until [`forget_url`].
pub fn url_of(bytes: &[u8], mime: &str) -> String {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(mime);
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &options);
    blob.and_then(|blob| web_sys::Url::create_object_url_with_blob(&blob)).unwrap_or_default()
}

/// Lets the bytes of an address go.
pub fn forget_url(url: &str) {
    let _unknown = web_sys::Url::revoke_object_url(url);
}
