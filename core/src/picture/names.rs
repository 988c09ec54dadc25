//! The names on a picture: the same that the map shows at its magnification.

use super::Subject;
use super::scene::Scene;
use super::surface::Surface;
use crate::label::gather::gather;
use crate::label::room::in_land;
use crate::label::{CIRCLE, Label, MARK, labels, step};
use crate::outline::Outlines;

/// The names, where a pixel of the screen covers so many map units; none unless the view has names.
pub fn names(subject: &Subject, scene: &Scene, surface: &Surface, unit: f64) -> Vec<Label> {
    let Subject { record, texts, view, words, .. } = subject;
    if !view.names {
        return Vec::new();
    }
    let date = scene.paint.date;
    let name = |place| words.name(record, place, date);
    let city = |place| {
        let capital = texts.as_ref()?.capital(place, date)?;
        Some((words.city(capital.city()?), capital.at?))
    };
    // As on the screen, rooms are found in the overview, whatever the detail of the picture.
    let overview = Outlines::new(record.overview.clone());
    let disc = surface.disc();
    let whole = disc.filter(|disc| disc.is_equidistant());
    let rooms = |pieces: &[u16]| in_land(&overview, pieces, whole);
    let named = gather(record, &scene.snapshot, date, disc, (name, city), rooms);
    let float = |(x, y): (i32, i32)| (f64::from(x), f64::from(y));
    let circles = scene.circles.iter().map(|circle| (float(circle.at), CIRCLE));
    let combats = scene.combats.iter().map(|at| (float(*at), MARK));
    labels(&named, &circles.chain(combats).collect::<Vec<_>>(), step(unit))
}
