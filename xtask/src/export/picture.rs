//! `export picture`: the view of an address, as SVG.

use crate::args::Args;
use crate::failure::{At, Failure, Outcome};
use crate::files;
use crate::workspace::Workspace;
use atlas_compiler::Compiled;
use atlas_core::address::{decode, encode};
use atlas_core::outline::Outlines;
use atlas_core::picture::layout::Size;
use atlas_core::picture::{Style, Subject, picture};

/// The colours of the atlas.
const COLOURS: &str = "www/colours.css";

/// What is asked for.
pub struct Order {
    /// The query of an address.
    query: String,
    size: Size,
    grey: bool,
    dark: bool,
}

impl Order {
    /// Reads `--query`, `--width`, `--height`, `--grey` and `--dark`.
    ///
    /// # Errors
    /// If a size is no number.
    pub fn of(args: &mut Args) -> Outcome<Order> {
        let mut side = |name: &str, usual: f64| match args.value(name)? {
            Some(text) => text.parse::<u32>().map(f64::from).at(format!("{name} {text}")),
            None => Ok(usual),
        };
        let size = Size::new(side("--width", 1440.0)?, side("--height", 900.0)?);
        let query = args.value("--query")?.unwrap_or_default();
        Ok(Order { query, size, grey: args.switch("--grey"), dark: args.switch("--dark") })
    }
}

/// The picture, with the finest outlines, in English.
///
/// # Errors
/// If something of the query is not understood, or the colours cannot be read.
pub fn svg(workspace: &Workspace, compiled: &Compiled, order: &Order) -> Outcome<String> {
    let (view, ignored) = decode(&order.query, &compiled.record);
    if let Some(part) = ignored.first() {
        return Err(Failure::new("--query", format!("`{}` is not understood ({:?})", part.part, part.reason)));
    }
    let style = Style::new(&files::text(&workspace.root.join(COLOURS))?, &view, order.dark, order.grey);
    let words = compiled.words.first().at("the words of English")?;
    let address = format!("?{}", encode(&view, &compiled.record));
    let surface = Outlines::new(compiled.detail.fine.clone());
    let subject =
        Subject { record: &compiled.record, texts: Some(&compiled.texts), view: &view, words, address: &address };
    Ok(picture(&subject, &surface, order.size, &style))
}
