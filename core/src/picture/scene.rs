//! What a picture shows of the map: shapes in map units with their classes, ready to be drawn in any colours at any size.

use super::Subject;
use super::surface::Surface;
use crate::from_moscow::{self, lines};
use crate::layer::Paint;
use crate::legend::{Class, Mark, Texture};
use crate::marks::{combats, dots};
use crate::snapshot::{Line, Snapshot};

/// A small place is drawn as a circle until its land is about so many pixels wide.
pub const DOT_PIXELS: f64 = 14.0;
/// Map units of a square kilometre's side, about.
pub const UNITS_PER_KM: f64 = 2.5;

/// An area: its outline, colour and texture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shape {
    /// Path data in map units.
    pub d: String,
    /// Colour.
    pub class: Class,
    /// Texture.
    pub texture: Option<Texture>,
}

/// A circle of a small place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Circle {
    /// Where, in map units.
    pub at: (i32, i32),
    /// Colour.
    pub class: Class,
}

/// A line from Moscow.
#[derive(Clone, PartialEq, Debug)]
pub struct Way {
    /// Path data in map units.
    pub d: String,
    /// Events that it stands for.
    pub events: usize,
    /// Steps of stance towards alliance (above 0) or towards war (below 0).
    pub steps: i8,
}

/// Everything of the map, from the bottom to the top. All texts are path data in map units.
#[derive(Clone, PartialEq, Debug)]
pub struct Scene {
    /// How it is painted.
    pub paint: Paint,
    /// The land.
    pub snapshot: Snapshot,
    /// The edge of the world.
    pub sea: String,
    /// Meridians and parallels.
    pub grid: String,
    /// Rings of distance around Moscow.
    pub rings: String,
    /// Land.
    pub areas: Vec<Shape>,
    /// Land of states that are gone, where a change is shown.
    pub gone: Vec<String>,
    /// Lakes.
    pub lakes: String,
    /// Inner lines of empires and of the Soviet state.
    pub inner: String,
    /// Fronts and edges of occupation.
    pub control: String,
    /// Borders between states, as they were on the day.
    pub borders: String,
    /// Land against sea.
    pub coast: String,
    /// The outline of the open place.
    pub chosen: String,
    /// Lines from Moscow, where the view has them.
    pub ways: Vec<Way>,
    /// Circles of small places.
    pub circles: Vec<Circle>,
    /// Where Soviet troops fight, in map units.
    pub combats: Vec<(i32, i32)>,
}

impl Scene {
    /// What a view shows, drawn on a surface. `unit`: map units of a pixel, for what is too small to be seen as land.
    pub fn of(subject: &Subject, surface: &Surface, unit: f64) -> Scene {
        let Subject { record, texts, view, .. } = *subject;
        let paint = match view.change_since() {
            Some(other) => Paint::of_change(record, other, view.date),
            None => Paint::of(view.layer, view.powers, record, texts, view.date),
        };
        let date = paint.date;
        let snapshot = Snapshot::of(record, date);
        let then = paint.other.map(|day| Snapshot::of(record, day));
        let gone = paint.gone.iter().filter_map(|place| Some(surface.area(&then.as_ref()?.pieces_of(*place))));
        let ways = if view.lines { lines(record, &snapshot, texts, date) } else { Vec::new() };
        let way = |line: from_moscow::Line| Way {
            d: from_moscow::path(line.to, surface.disc()),
            events: line.events,
            steps: line.steps,
        };
        let areas = snapshot.areas.iter().map(|(key, pieces)| {
            let (class, texture) = paint.look(record, key);
            Shape { d: surface.area(pieces), class, texture }
        });
        let small =
            dots(record, &snapshot, date).into_iter().filter(|d| d.area_km2.sqrt() * UNITS_PER_KM < unit * DOT_PIXELS);
        let circle =
            |d: crate::marks::Dot| Some(Circle { at: surface.point(d.at)?, class: paint.class(record, d.place) });
        let mesh = |line: Line| surface.mesh(|sides| snapshot.line(sides) == line);
        Scene {
            sea: surface.sea(),
            grid: surface.grid(),
            rings: surface.rings(),
            areas: areas.filter(|shape| !shape.d.is_empty()).collect(),
            gone: gone.collect(),
            lakes: surface.lakes(&record.lakes),
            inner: mesh(Line::Inner),
            control: mesh(Line::Control),
            borders: mesh(Line::Border),
            coast: mesh(Line::Coast),
            chosen: view.place.map_or(String::new(), |place| surface.edge(&snapshot.pieces_of(place))),
            ways: ways.into_iter().map(way).collect(),
            circles: small.filter_map(circle).collect(),
            combats: combats(record, &snapshot, date).iter().filter_map(|c| surface.point(c.at)).collect(),
            paint,
            snapshot,
        }
    }

    /// The textures that are seen, in the order of the legend. In the pattern mode those of stances are not: patterns stand there.
    pub fn textures(&self, patterned: bool) -> Vec<Texture> {
        let hidden = |shape: &&Shape| patterned && matches!(shape.class, Class::Stance(_));
        let seen: Vec<Texture> = self.areas.iter().filter(|s| !hidden(s)).filter_map(|shape| shape.texture).collect();
        Texture::KEY.into_iter().filter(|wanted| seen.iter().any(|found| same_row(*found, *wanted))).collect()
    }

    /// The marks that occur.
    pub fn marks(&self) -> Vec<Mark> {
        let there = |mark: &Mark| match mark {
            Mark::Combat => !self.combats.is_empty(),
            Mark::Small => !self.circles.is_empty(),
            Mark::Control => !self.control.is_empty(),
            Mark::Undone | Mark::Fresh => false,
        };
        Mark::ALL.into_iter().filter(there).collect()
    }
}

/// Whether two textures have one row of the legend.
fn same_row(a: Texture, b: Texture) -> bool {
    matches!((a, b), (Texture::Occupied(_), Texture::Occupied(_))) || a == b
}
