//! The picture of a year: land in the colours of its classes, lines, circles of small states, the year, and the texts above it.

use super::blend::{over, stamp};
use super::refused;
use atlas_core::date::Year;
use atlas_core::film::{Film, Layout, Rgb};
use atlas_core::legend::{Class, look};
use atlas_core::marks::dots;
use atlas_core::outline::{Outlines, project_point};
use atlas_core::record::{BundleError, Record};
use atlas_core::snapshot::{Line, Snapshot};
use atlas_core::topology::{Point, runs_along_edge};
use std::collections::HashMap;
use tiny_skia::{FillRule, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

/// Points nearer to the one before than this many pixels are left out.
const NEAR: f32 = 0.35;
/// Radius of a small state's circle, as a share of the width.
const DOT: f32 = 1.0 / 380.0;

/// Draws the years.
pub struct Stage<'a> {
    /// Where everything stands.
    pub layout: Layout,
    record: &'a Record,
    film: &'a Film,
    outlines: Outlines,
    lakes: Option<Path>,
    /// Outlines of the areas of the last year that was drawn, by their pieces.
    areas: HashMap<Vec<u16>, Path>,
    picture: Pixmap,
}

impl<'a> Stage<'a> {
    /// An empty stage.
    pub fn new(record: &'a Record, film: &'a Film) -> Result<Stage<'a>, BundleError> {
        let layout = Layout::of(film.width);
        let size = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        let picture = Pixmap::new(size(layout.width), size(layout.height)).ok_or_else(|| refused("no picture"))?;
        let lakes = outline(&layout, Outlines::new(record.lakes.clone()).rings(|_| true));
        let outlines = Outlines::new(record.overview.clone());
        Ok(Stage { layout, record, film, outlines, lakes, areas: HashMap::new(), picture })
    }

    /// The picture of a year: red, green, blue and opacity of each pixel.
    pub fn frame(&mut self, year: Year) -> &[u8] {
        let (record, film, layout) = (self.record, self.film, self.layout);
        let date = year.view_date();
        let snapshot = Snapshot::of(record, date);
        self.picture.fill(colour(film.colour("paper")));
        self.ground();
        let mut areas = HashMap::new();
        for (key, pieces) in &snapshot.areas {
            let kept = self.areas.remove(pieces);
            let inside = |piece: u16| pieces.binary_search(&piece).is_ok();
            let Some(path) = kept.or_else(|| outline(&layout, self.outlines.rings(inside))) else { continue };
            self.fill(&path, film.class(look(record, key, date).0));
            areas.insert(pieces.clone(), path);
        }
        self.areas = areas;
        if let Some(lakes) = self.lakes.clone() {
            self.fill(&lakes, film.colour("sea"));
        }
        self.lines(&snapshot);
        for dot in dots(record, &snapshot, date) {
            let at = place(&layout, dot.at);
            let radius = layout.width as f32 * DOT;
            if let Some(circle) = PathBuilder::from_circle(at.0, at.1, radius) {
                self.fill(&circle, film.class(Class::of_place(record, dot.place, date)));
                self.stroke(&circle, film.colour("border"), 0.6);
            }
        }
        let pixels = self.picture.data_mut();
        over(pixels, &film.texts);
        let ink = film.colour("ink");
        for (i, digit) in (0..).zip(year.number().to_string().bytes()) {
            let size = layout.digit.0 * layout.digit.1;
            let from = usize::from(digit.saturating_sub(b'0')) * size;
            let mask = film.digits.get(from..from + size).unwrap_or_default();
            let at = (layout.year.0 + i * layout.digit.0, layout.year.1);
            stamp(pixels, layout.width, mask, layout.digit.0, at, ink);
        }
        pixels
    }

    /// The sea within the edge of the world.
    fn ground(&mut self) {
        let half = |lon: i32, up: bool| {
            (-90..=90).map(move |lat| if up { lat } else { -lat }).map(move |lat| (lon * 500, lat * 500))
        };
        let edge: Vec<Point> = half(191, true).chain(half(-169, false)).collect();
        if let Some(path) = outline(&self.layout, vec![edge]) {
            self.fill(&path, self.film.colour("sea"));
        }
    }

    fn lines(&mut self, snapshot: &Snapshot) {
        let (mut coast, mut border, mut inner) = (PathBuilder::new(), PathBuilder::new(), PathBuilder::new());
        for (arc, sides) in self.outlines.topology().arcs.iter().zip(self.outlines.sides()) {
            let builder = match snapshot.line(*sides) {
                Line::None => continue,
                Line::Coast => &mut coast,
                Line::Inner => &mut inner,
                Line::Border | Line::Control => &mut border,
            };
            if !runs_along_edge(arc) {
                trace(builder, &self.layout, arc, false);
            }
        }
        let width = self.layout.width as f32 / 1280.0;
        for (builder, name, wide) in [(inner, "border", 0.3), (coast, "coast", 0.6), (border, "border", 0.9)] {
            if let Some(path) = builder.finish() {
                self.stroke(&path, self.film.colour(name), (wide * width).max(wide * 0.7));
            }
        }
    }

    fn fill(&mut self, path: &Path, rgb: Rgb) {
        let mut paint = Paint::default();
        paint.set_color(colour(rgb));
        self.picture.fill_path(path, &paint, FillRule::EvenOdd, Transform::identity(), None);
    }

    fn stroke(&mut self, path: &Path, rgb: Rgb, width: f32) {
        let mut paint = Paint::default();
        paint.set_color(colour(rgb));
        self.picture.stroke_path(path, &paint, &Stroke { width, ..Stroke::default() }, Transform::identity(), None);
    }
}

fn colour([r, g, b]: Rgb) -> tiny_skia::Color {
    tiny_skia::Color::from_rgba8(r, g, b, 255)
}

/// A point of the map in the picture.
fn place(layout: &Layout, (x, y): (i32, i32)) -> (f32, f32) {
    let x = f64::from(x) * layout.scale + layout.left;
    (x as f32, (f64::from(y) * layout.scale + layout.top as f64) as f32)
}

/// The outline of rings; none if there is nothing to see.
fn outline(layout: &Layout, rings: Vec<Vec<Point>>) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for ring in rings {
        trace(&mut builder, layout, &ring, true);
    }
    builder.finish()
}

/// Adds a line through points, and closes it if asked to.
fn trace(builder: &mut PathBuilder, layout: &Layout, points: &[Point], close: bool) {
    let mut last: Option<(f32, f32)> = None;
    for (i, point) in points.iter().enumerate() {
        let (x, y) = place(layout, project_point(*point));
        match last {
            None => builder.move_to(x, y),
            Some((a, b)) if (x - a).abs() + (y - b).abs() < NEAR && i + 1 < points.len() => continue,
            Some(_) => builder.line_to(x, y),
        }
        last = Some((x, y));
    }
    if close && last.is_some() {
        builder.close();
    }
}
