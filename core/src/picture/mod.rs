//! A picture of the view, as SVG of any size and aspect: the map, and around it title, date, legend, sources and address.
//!
//! The words come in as texts and the colours as a palette, so the same function serves screens, paper, languages and greys.

pub mod caption;
mod defs;
mod draw;
pub mod key;
pub mod layout;
pub mod palette;
pub mod scene;
pub mod surface;
pub mod xml;

use crate::outline::Outlines;
use crate::record::Record;
use crate::texts::Texts;
use crate::view::View;
use key::{Row, rows};
use layout::{Layout, Size};
use palette::Palette;
use scene::Scene;
use surface::Surface;

/// The texts of a picture.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Captions {
    /// Tag of the language, such as `en`.
    pub lang: String,
    /// The title: what the colours tell, and of which state if one is open.
    pub title: String,
    /// The date.
    pub date: String,
    /// The rows of the legend, in the order of [`key::rows`].
    pub legend: Vec<String>,
    /// Where it comes from, version and licence.
    pub source: String,
    /// Address of the view.
    pub address: String,
}

/// Colours and patterns of a picture.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Style {
    /// The colours.
    pub palette: Palette,
    /// Whether textures stand for the stances.
    pub patterned: bool,
}

impl Style {
    /// The style of a view: in greys, the patterns tell the steps.
    pub fn new(sheet: &str, view: &View, dark: bool, grey: bool) -> Style {
        let palette = Palette::of_sheet(sheet, dark && !grey);
        Style { palette: if grey { palette.grey() } else { palette }, patterned: grey || view.patterns }
    }
}

/// The picture of a view. `caption` gives the texts for the rows of the legend.
pub fn picture(
    record: &Record,
    texts: Option<&Texts>,
    view: &View,
    outlines: &Outlines,
    size: Size,
    style: &Style,
    caption: impl Fn(&[Row]) -> Captions,
) -> String {
    let camera = view.camera();
    // How large the map is depends on the legend, and on it which states are circles, which the legend tells; a sheet with no legend
    // is near enough for the latter.
    let surface = Surface::new(outlines, camera.projection().disc());
    let unit = Layout::new(size, &caption(&[])).unit(&camera);
    let scene = Scene::of(record, texts, view, &surface, unit);
    let rows = rows(record, texts, view, &scene, style.patterned);
    draw::draw(&scene, &rows, &caption(&rows), &camera, size, style)
}
