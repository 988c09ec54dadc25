//! What a picture shows of the map: shapes in map units with their classes, ready to be drawn in any colours at any size.

use super::surface::Surface;
use crate::layer::Paint;
use crate::legend::{Class, Mark, Texture};
use crate::marks::{combats, dots};
use crate::record::Record;
use crate::snapshot::{Line, Snapshot};
use crate::texts::Texts;
use crate::view::View;

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

/// Everything of the map, from the bottom to the top. All texts are path data in map units.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Scene {
    /// The edge of the world.
    pub sea: String,
    /// Meridians and parallels.
    pub grid: String,
    /// Rings of distance around Moscow.
    pub rings: String,
    /// Land.
    pub areas: Vec<Shape>,
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
    /// Circles of small places.
    pub circles: Vec<Circle>,
    /// Where Soviet troops fight, in map units.
    pub combats: Vec<(i32, i32)>,
}

impl Scene {
    /// What a view shows, drawn on a surface. `unit`: map units of a pixel, for what is too small to be seen as land.
    pub fn of(record: &Record, texts: Option<&Texts>, view: &View, surface: &Surface, unit: f64) -> Scene {
        let snapshot = Snapshot::of(record, view.date);
        let paint = Paint::of(view.layer, view.powers, record, texts, view.date);
        let areas = snapshot.areas.iter().map(|(key, pieces)| {
            let (class, texture) = paint.look(record, key);
            Shape { d: surface.area(pieces), class, texture }
        });
        let small = dots(record, &snapshot, view.date)
            .into_iter()
            .filter(|d| d.area_km2.sqrt() * UNITS_PER_KM < unit * DOT_PIXELS);
        let circle =
            |d: crate::marks::Dot| Some(Circle { at: surface.point(d.at)?, class: paint.class(record, d.place) });
        let mesh = |line: Line| surface.mesh(|sides| snapshot.line(sides) == line);
        Scene {
            sea: surface.sea(),
            grid: surface.grid(),
            rings: surface.rings(),
            areas: areas.filter(|shape| !shape.d.is_empty()).collect(),
            lakes: surface.lakes(&record.lakes),
            inner: mesh(Line::Inner),
            control: mesh(Line::Control),
            borders: mesh(Line::Border),
            coast: mesh(Line::Coast),
            chosen: view.place.map_or(String::new(), |place| surface.area(&snapshot.pieces_of(place))),
            circles: small.filter_map(circle).collect(),
            combats: combats(record, &snapshot, view.date).iter().filter_map(|c| surface.point(c.at)).collect(),
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
