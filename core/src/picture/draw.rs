//! Draws a scene on a sheet, as SVG: plain shapes, patterns and texts, with nothing that only browsers know.

use super::defs::{self, Patterns};
use super::key::{Row, Told};
use super::layout::{FOOT, Layout, SAMPLE, Size};
use super::palette::{Palette, pixels};
use super::scene::{Scene, Way};
use super::xml::Xml;
use super::{Captions, Style};
use crate::camera::Camera;
use crate::from_moscow::thickness;
use crate::label::{LINE, Label, What};
use crate::layer::GONE;
use crate::legend::{Class, Mark, Texture};
use crate::path::fixed;
use crate::projection::MapPoint;
use crate::viewport::Viewport;

/// The colours that a picture uses besides those of the classes.
#[cfg(test)]
pub(super) const COLOURS: [&str; 15] = [
    "paper",
    "card",
    "ink",
    "quiet",
    "hairline",
    "sea",
    "grid",
    "coast",
    "border",
    "inner",
    "texture",
    "texture-dependent",
    "mark",
    "mark-ground",
    "nobody",
];

/// Type size at which a line of the map is as wide as on the screen, in pixels.
pub(super) const SCREEN_TYPE: f64 = 14.0;

const SERIF: &str = "Georgia, 'Times New Roman', 'Liberation Serif', serif";
const SANS: &str = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/// What a picture is called: its title, and its date where the title has none.
fn headline(captions: &Captions) -> String {
    let parts = [captions.title.as_str(), captions.date.as_str()].into_iter().filter(|text| !text.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// What draws.
struct Pen<'a> {
    xml: Xml,
    palette: &'a Palette,
    layout: &'a Layout,
    camera: Camera,
    /// A pixel of the screen in pixels of the picture.
    px: f64,
    /// Map units of a pixel of the picture.
    unit: f64,
    patterned: bool,
}

/// The picture.
pub fn draw(
    scene: &Scene,
    names: &[Label],
    rows: &[Row],
    captions: &Captions,
    (layout, camera, size): (Layout, Camera, Size),
    style: &Style,
) -> String {
    let mut pen = Pen {
        xml: Xml::default(),
        palette: &style.palette,
        px: layout.em / SCREEN_TYPE,
        unit: layout.unit(&camera),
        layout: &layout,
        camera,
        patterned: style.patterned,
    };
    pen.sheet(size, captions);
    pen.definitions(scene, rows);
    pen.map(scene, names);
    pen.texts(captions);
    for (number, (row, label)) in rows.iter().zip(&captions.legend).enumerate() {
        pen.row(number, row, label);
    }
    pen.xml.finish()
}

impl Pen<'_> {
    fn colour(&self, name: &str) -> String {
        self.palette.colour(name)
    }

    fn sheet(&mut self, size: Size, captions: &Captions) {
        let (width, height) = (pixels(size.width()), pixels(size.height()));
        let paper = self.colour("paper");
        let about = [captions.source.as_str(), captions.address.as_str()].join(" ");
        self.xml
            .open("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("width", &width)
            .with("height", &height)
            .with("viewBox", &["0", "0", &width, &height].join(" "))
            .with("role", "img")
            .with("xml:lang", &captions.lang);
        self.xml.open("title").text(&headline(captions)).close();
        self.xml.open("desc").text(&about).close();
        self.xml.empty("rect").with("width", &width).with("height", &height).with("fill", &paper);
    }

    fn definitions(&mut self, scene: &Scene, rows: &[Row]) {
        let map = self.layout.map;
        self.xml.open("defs").open("clipPath").with("id", "map");
        self.xml
            .empty("rect")
            .number("x", map.x)
            .number("y", map.y)
            .number("width", map.width)
            .number("height", map.height);
        self.xml.close();
        let gone = Some(GONE.name()).filter(|_| !scene.gone.is_empty());
        let on_map = scene.areas.iter().filter_map(|shape| self.tile(shape.class, shape.texture)).chain(gone);
        let in_key = rows.iter().filter_map(|row| self.tile(row.class, row.texture));
        let (on_map, in_key) = (Patterns::new("t-", on_map, self.px * self.unit), Patterns::new("s-", in_key, self.px));
        for patterns in [on_map, in_key] {
            defs::write(&mut self.xml, &patterns, self.palette);
        }
        self.xml.close();
    }

    /// The name of the tile on an area: its texture, or in the pattern mode its stance.
    fn tile(&self, class: Class, texture: Option<Texture>) -> Option<&'static str> {
        match class {
            Class::Stance(stance) if self.patterned => Some(defs::of_stance(stance)),
            _ => texture.map(Texture::name),
        }
    }

    fn map(&mut self, scene: &Scene, names: &[Label]) {
        let (x, y) = self.layout.at(&self.camera, MapPoint { x: 0.0, y: 0.0 });
        let transform =
            ["translate(", &fixed(x, 3), " ", &fixed(y, 3), ") scale(", &fixed(1.0 / self.unit, 6), ")"].concat();
        self.xml.open("g").with("clip-path", "url(#map)").open("g").with("transform", &transform);
        self.fill("sea", &scene.sea);
        self.lines("grid", 0.6, &[&scene.grid]);
        self.lines("quiet", 0.6, &[&scene.rings]);
        self.xml.open("g").with("fill-rule", "evenodd");
        for shape in &scene.areas {
            self.fill(shape.class.name(), &shape.d);
            if let Some(tile) = self.tile(shape.class, shape.texture) {
                self.xml.empty("path").with("fill", &["url(#t-", tile, ")"].concat()).with("d", &shape.d);
            }
        }
        for d in &scene.gone {
            self.xml.empty("path").with("fill", &["url(#t-", GONE.name(), ")"].concat()).with("d", d);
        }
        self.xml.close();
        self.fill("sea", &scene.lakes);
        self.lines("inner", 0.25, &[&scene.inner]);
        self.lines("border", 0.8, &[&scene.control]);
        let dash = [3.0, 2.5].map(|length| fixed(length * self.px * self.unit, 1)).join(" ");
        if !scene.control.is_empty() {
            self.xml.with("stroke-dasharray", &dash);
        }
        self.lines("border", 0.75, &[&scene.borders]);
        self.lines("coast", 0.75, &[&scene.coast]);
        self.lines("card", 5.0, &[&scene.chosen]);
        self.lines("ink", 2.4, &[&scene.chosen]);
        for way in &scene.ways {
            self.way(way);
        }
        for circle in &scene.circles {
            let minor = if circle.class == Class::Dependent { 0.65 } else { 1.0 };
            self.circle(circle.at, minor, circle.class);
        }
        for at in &scene.combats {
            self.combat(f64::from(at.0), f64::from(at.1), self.px * self.unit);
        }
        self.xml.close();
        for name in names {
            self.name(name);
        }
        self.xml.close();
        // The whole world needs no edge.
        if self.camera.viewport == Viewport::WORLD {
            return;
        }
        let map = self.layout.map;
        let line = self.colour("hairline");
        self.xml
            .empty("rect")
            .number("x", map.x)
            .number("y", map.y)
            .number("width", map.width)
            .number("height", map.height);
        self.xml.with("fill", "none").with("stroke", &line).number("stroke-width", self.px);
    }

    fn fill(&mut self, colour: &str, d: &str) {
        if !d.is_empty() {
            let colour = self.colour(colour);
            self.xml.empty("path").with("fill", &colour).with("d", d);
        }
    }

    /// Lines of a width in pixels of the screen.
    fn lines(&mut self, colour: &str, width: f64, lines: &[&str]) {
        for d in lines.iter().filter(|d| !d.is_empty()) {
            let colour = self.colour(colour);
            self.xml
                .empty("path")
                .with("fill", "none")
                .with("stroke", &colour)
                .number("stroke-width", width * self.px * self.unit);
            self.xml.with("stroke-linejoin", "round").with("d", d);
        }
    }

    /// A line from Moscow on a casing.
    fn way(&mut self, way: &Way) {
        self.xml.open("g").with("stroke-opacity", "0.5");
        self.lines("mark-ground", 5.5, &[&way.d]);
        self.xml.close();
        let colour = match way.steps {
            1.. => "ally",
            0 => "mark",
            _ => "war",
        };
        let dash = [7.0, 5.0].map(|length| fixed(length * self.px * self.unit, 1)).join(" ");
        self.xml.open("g");
        if way.steps < 0 {
            self.xml.with("stroke-dasharray", &dash);
        }
        self.lines(colour, thickness(way.events), &[&way.d]);
        self.xml.close();
    }

    /// A name, in pixels of the sheet: ink with an edge of the paper. Capitals have a dot.
    fn name(&mut self, name: &Label) {
        let px = self.px;
        let (x, y) = self.layout.at(&self.camera, MapPoint { x: name.at.0, y: name.at.1 });
        let map = self.layout.map;
        let reach = 100.0 * px;
        let is_near = |at: f64, from: f64, size: f64| at > from - reach && at < from + size + reach;
        if !is_near(x, map.x, map.width) || !is_near(y, map.y, map.height) {
            return;
        }
        let (ground, mark) = (self.colour("mark-ground"), self.colour("mark"));
        if name.what == What::Capital {
            self.xml.empty("circle").number("cx", x).number("cy", y).number("r", 2.4 * px);
            self.xml.with("fill", &ground).with("stroke", &mark).number("stroke-width", 1.3 * px);
        }
        for (number, line) in name.lines.iter().enumerate() {
            let at = (x + name.shift.0 * px, y + (name.base() + number as f64 * name.size * LINE) * px);
            let slant = if matches!(name.what, What::State | What::Capital) { "normal" } else { "italic" };
            for edge in [true, false] {
                self.write(at, name.size * px, "mark", SANS, line, |xml| {
                    xml.with("text-anchor", "middle").with("font-style", slant);
                    if edge {
                        xml.with("stroke", &ground).number("stroke-width", 2.6 * px);
                        xml.with("stroke-opacity", "0.7").with("stroke-linejoin", "round");
                    }
                    xml
                });
            }
        }
    }

    fn circle(&mut self, at: (i32, i32), part: f64, class: Class) {
        for (radius, colour) in [(4.5, "coast"), (3.4, class.name())] {
            let colour = self.colour(colour);
            self.xml.empty("circle").number("cx", f64::from(at.0)).number("cy", f64::from(at.1));
            self.xml.number("r", radius * part * self.px * self.unit).with("fill", &colour);
        }
    }

    /// Crossed swords around a point, a unit of theirs so large.
    fn combat(&mut self, x: f64, y: f64, scale: f64) {
        let transform = ["translate(", &fixed(x, 2), " ", &fixed(y, 2), ") scale(", &fixed(scale, 3), ")"].concat();
        let (ground, mark) = (self.colour("mark-ground"), self.colour("mark"));
        self.xml.open("g").with("transform", &transform).with("stroke", &mark);
        self.xml.empty("circle").with("r", "8").with("fill", &ground).with("stroke-width", "1.2");
        self.xml.empty("path").with("d", SWORDS).with("fill", "none").with("stroke-width", "1.8").close();
    }

    fn texts(&mut self, captions: &Captions) {
        let (size, first, second) = self.layout.title();
        let (left, right) = (self.layout.margin, self.layout.map.x + self.layout.map.width);
        self.write((left, first), size, "ink", SERIF, &captions.title, |xml| xml.with("font-weight", "bold"));
        let (x, anchor) = if self.layout.stacked { (left, "start") } else { (right, "end") };
        self.write((x, second), size, "ink", SERIF, &captions.date, |xml| xml.with("text-anchor", anchor));
        for (number, line) in self.layout.foot.iter().enumerate() {
            let at = (left, self.layout.foot_line(number));
            self.write(at, self.layout.em * FOOT, "quiet", SANS, line, |xml| xml);
        }
    }

    fn row(&mut self, number: usize, row: &Row, label: &str) {
        let em = self.layout.em;
        let (x, baseline) = self.layout.row(number);
        let top = baseline - 0.85 * em;
        match row.told {
            Told::Mark(mark) => self.mark(mark, x + em, top + 0.55 * em),
            _ => self.sample(row, x, top),
        }
        let count = row.count.map(|count| count.to_string());
        let text = [Some(label.to_string()), count].into_iter().flatten().collect::<Vec<_>>().join("  ");
        self.write((x + SAMPLE * em, baseline), em, "ink", SANS, &text, |xml| xml);
    }

    fn sample(&mut self, row: &Row, x: f64, y: f64) {
        let em = self.layout.em;
        let line = self.colour("quiet");
        let tile = self.tile(row.class, row.texture).map(|tile| ["url(#s-", tile, ")"].concat());
        for fill in [Some(self.colour(row.class.name())), tile].into_iter().flatten() {
            self.xml.empty("rect").number("x", x).number("y", y).number("width", 2.1 * em).number("height", 1.1 * em);
            self.xml.with("fill", &fill).with("stroke", &line).number("stroke-width", 0.7 * self.px);
        }
    }

    fn mark(&mut self, mark: Mark, x: f64, y: f64) {
        match mark {
            Mark::Combat => self.combat(x, y, self.px * 0.9),
            Mark::Small => {
                for (radius, colour) in [(4.5, "coast"), (3.4, "neutral")] {
                    let colour = self.colour(colour);
                    self.xml
                        .empty("circle")
                        .number("cx", x)
                        .number("cy", y)
                        .number("r", radius * self.px)
                        .with("fill", &colour);
                }
            }
            Mark::Control | Mark::Undone | Mark::Fresh => {
                let (colour, px) = (self.colour("border"), self.px);
                let d = ["M", &fixed(x - 11.0 * px, 2), " ", &fixed(y, 2), "h", &fixed(22.0 * px, 2)].concat();
                self.xml.empty("path").with("d", &d).with("stroke", &colour).number("stroke-width", 1.2 * px);
                self.xml.with("stroke-dasharray", &[3.0, 2.5].map(|length| fixed(length * px, 2)).join(" "));
            }
        }
    }

    fn write(
        &mut self,
        at: (f64, f64),
        size: f64,
        colour: &str,
        font: &str,
        text: &str,
        more: impl Fn(&mut Xml) -> &mut Xml,
    ) {
        let colour = self.colour(colour);
        self.xml.open("text").number("x", at.0).number("y", at.1).number("font-size", size);
        more(self.xml.with("font-family", font).with("fill", &colour).with("xml:space", "preserve")).text(text).close();
    }
}

/// Crossed swords around the middle, in pixels of the screen.
const SWORDS: &str = "M-4 -4L4 4M4 -4L-4 4M-4.6 1.4L-1.4 4.6M4.6 1.4L1.4 4.6";
