//! A picture of the view, as SVG of any size and aspect: the map, and around it title, date, legend, sources and address.
//!
//! The words are those of a language and the colours those of a palette, so the same function serves screens, paper, languages and greys.

pub mod caption;
mod defs;
mod draw;
pub mod key;
pub mod layout;
pub mod names;
pub mod palette;
pub mod scene;
pub mod surface;
pub mod xml;

use crate::outline::Outlines;
use crate::record::Record;
use crate::texts::Texts;
use crate::view::View;
use crate::words::Table;
use caption::captions;
use draw::SCREEN_TYPE;
use key::rows;
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
    /// The date; empty where the title has it.
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

/// What a picture is of.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The record.
    pub record: &'a Record,
    /// The texts, which some layers need, and which know the capitals.
    pub texts: Option<&'a Texts>,
    /// The view.
    pub view: &'a View,
    /// The words of its language.
    pub words: &'a Table,
    /// Address of the view.
    pub address: &'a str,
}

/// The picture of a view, its land drawn with these outlines.
pub fn picture(subject: &Subject, outlines: &Outlines, size: Size, style: &Style) -> String {
    let camera = subject.view.camera();
    // How large the map is depends on the legend, and on it which states are circles, which the legend tells; a sheet with no legend
    // is near enough for the latter.
    let surface = Surface::new(outlines, camera.projection().disc());
    let bare = Layout::new(size, &captions(subject, &[]));
    // Map units of a pixel of the screen: what is drawn in such pixels looks the same at any size of the picture.
    let unit = |layout: &Layout| layout.unit(&camera) * layout.em / SCREEN_TYPE;
    let scene = Scene::of(subject, &surface, unit(&bare));
    let rows = rows(subject.record, &scene, style.patterned);
    let captions = captions(subject, &rows);
    let layout = Layout::new(size, &captions);
    let names = names::names(subject, &scene, &surface, unit(&layout));
    draw::draw(&scene, &names, &rows, &captions, (layout, camera, size), style)
}
