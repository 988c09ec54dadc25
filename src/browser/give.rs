//! Giving the reader files and texts: downloads, pictures drawn from SVG, the clipboard. Everything is made in the page.

use super::listen::Guard;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file that the page has made.
#[derive(Clone)]
pub struct File(web_sys::Blob);

impl File {
    /// A file of a media type with a text.
    pub fn of_text(text: &str, kind: &str) -> Option<File> {
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(kind);
        web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok().map(File)
    }

    /// An address under which the page can show the file, until the guard is dropped.
    pub fn address(&self) -> Option<(String, Guard)> {
        let url = web_sys::Url::create_object_url_with_blob(&self.0).ok()?;
        let gone = url.clone();
        let guard = Guard::new(move || {
            let _never = web_sys::Url::revoke_object_url(&gone);
        });
        Some((url, guard))
    }

    /// Saves the file under a name, as a click on a link to it would.
    pub fn save(&self, name: &str) -> Option<()> {
        let (url, guard) = self.address()?;
        let link = web_sys::window()?.document()?.create_element("a").ok()?;
        link.set_attribute("href", &url).ok()?;
        link.set_attribute("download", name).ok()?;
        link.dyn_into::<web_sys::HtmlElement>().ok()?.click();
        // The browser reads the file after this call.
        std::mem::forget(super::timeout(60_000, move || drop(guard)));
        Some(())
    }
}

/// Draws an SVG picture as PNG of so many pixels; none if the browser cannot, for instance because the picture is too large for it.
pub async fn png(svg: &str, width: u32, height: u32) -> Option<File> {
    let (url, guard) = File::of_text(svg, "image/svg+xml")?.address()?;
    let document = web_sys::window()?.document()?;
    let image: web_sys::HtmlImageElement = document.create_element("img").ok()?.dyn_into().ok()?;
    image.set_src(&url);
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: web_sys::CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let drawn = context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into());
    drop(guard);
    drawn.ok()?;
    let made = js_sys::Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| resolve.call1(&JsValue::NULL, &blob));
        let _never = canvas.to_blob_with_type(done.unchecked_ref(), "image/png");
    });
    JsFuture::from(made).await.ok()?.dyn_into::<web_sys::Blob>().ok().map(File)
}

/// Puts a text on the clipboard; says whether the browser let it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Pages that did not come over a safe connection have no clipboard.
    let there = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).is_ok_and(|c| c.is_object());
    there && JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Where the page is and how large its window, and which day it is: year, month, day.
#[derive(Clone, PartialEq, Debug)]
pub struct Surroundings {
    /// Address of the page without query.
    pub page: String,
    /// Width and height of the window in pixels.
    pub size: (f64, f64),
    /// The day.
    pub today: (i32, u8, u8),
}

/// Looks around.
pub fn surroundings() -> Surroundings {
    let window = web_sys::window();
    let number = |value: Option<Result<JsValue, JsValue>>| value.and_then(|v| v.ok()?.as_f64()).unwrap_or(0.0);
    let size = (
        number(window.as_ref().map(web_sys::Window::inner_width)),
        number(window.as_ref().map(web_sys::Window::inner_height)),
    );
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let today = (i32::try_from(now.get_full_year()).unwrap_or(0), small(now.get_month() + 1), small(now.get_date()));
    Surroundings { page: super::page(), size, today }
}
