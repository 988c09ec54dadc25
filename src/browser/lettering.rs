//! Letters as pixels, drawn on a canvas that is never shown: the page has fonts for all its languages.

use atlas_core::film::Rgb;
use atlas_core::path::fixed;
use wasm_bindgen::JsCast;

/// A sheet to write on; what is not written on is transparent.
pub struct Sheet {
    context: web_sys::CanvasRenderingContext2d,
    family: String,
    width: f64,
    height: f64,
}

fn style() -> Option<web_sys::CssStyleDeclaration> {
    let window = web_sys::window()?;
    let root = window.document()?.body()?;
    window.get_computed_style(&root).ok().flatten()
}

/// A colour of the style sheet by its name, in the theme of the page; black if there is none.
pub fn token(name: &str) -> Rgb {
    let text = style().and_then(|style| style.get_property_value(&format!("--{name}")).ok()).unwrap_or_default();
    let number = u32::from_str_radix(text.trim().trim_start_matches('#'), 16).unwrap_or(0);
    let [_, r, g, b] = number.to_be_bytes();
    [r, g, b]
}

fn css([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

impl Sheet {
    /// An empty sheet; none if the browser has no canvas to spare.
    pub fn new(width: usize, height: usize) -> Option<Sheet> {
        let document = web_sys::window()?.document()?;
        let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(u32::try_from(width).ok()?);
        canvas.set_height(u32::try_from(height).ok()?);
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let family = style().and_then(|style| style.get_property_value("font-family").ok());
        let family = family.filter(|f| !f.is_empty()).unwrap_or_else(|| "sans-serif".into());
        Some(Sheet { context, family, width: width as f64, height: height as f64 })
    }

    /// Writes a line with its base at a height, and says how wide it is.
    pub fn write(&self, text: &str, (x, y): (f64, f64), size: f64, bold: bool, colour: Rgb) -> f64 {
        let wide = self.measure(text, size, bold);
        self.context.set_fill_style_str(&css(colour));
        let _refused = self.context.fill_text(text, x, y);
        wide
    }

    /// How wide a line is.
    pub fn measure(&self, text: &str, size: f64, bold: bool) -> f64 {
        let weight = if bold { "600 " } else { "" };
        self.context.set_font(&format!("{weight}{}px {}", fixed(size, 2), self.family));
        self.context.measure_text(text).map(|m| m.width()).unwrap_or(0.0)
    }

    /// Fills a box.
    pub fn fill(&self, (x, y): (f64, f64), (width, height): (f64, f64), colour: Rgb) {
        self.context.set_fill_style_str(&css(colour));
        self.context.fill_rect(x, y, width, height);
    }

    /// Red, green, blue and opacity of each pixel.
    pub fn pixels(&self) -> Vec<u8> {
        self.context.get_image_data(0.0, 0.0, self.width, self.height).map(|data| data.data().0).unwrap_or_default()
    }
}
