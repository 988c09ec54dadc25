//! What the legend of a picture explains: the classes with their counts, and the textures and marks that occur.

use super::scene::Scene;
use crate::choices::Layer;
use crate::layer::{GONE, Shade, second};
use crate::legend::{Class, Mark, Texture, counts};
use crate::record::Record;
use crate::relation::Stance;

/// What a row of the legend tells of; the caller has the words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// A class of relations or of what is no state.
    Class(Class),
    /// A shade of a layer.
    Shade(Shade),
    /// The second thing that a layer tells, by a texture.
    Second(Layer),
    /// A texture.
    Texture(Texture),
    /// A mark.
    Mark(Mark),
}

/// A row of the legend.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What it tells of.
    pub told: Told,
    /// The colour of its sample.
    pub class: Class,
    /// The texture of its sample.
    pub texture: Option<Texture>,
    /// How many states it holds for; none where states are not counted.
    pub count: Option<usize>,
}

/// The rows for what is shown. Textures of ties are left out in the pattern mode, in which textures stand for the stances.
pub fn rows(record: &Record, scene: &Scene, patterned: bool) -> Vec<Row> {
    let paint = &scene.paint;
    let row = |told, class, texture, count| Row { told, class, texture, count };
    let of_class = |(class, count): (Class, u16)| {
        row(
            Told::Class(class),
            class,
            (class == Class::Dependent).then_some(Texture::Dependent),
            Some(usize::from(count)),
        )
    };
    let classes = Class::LEGEND.into_iter().zip(counts(record, paint.date));
    let mut rows: Vec<Row> = Vec::new();
    if paint.is_plain() {
        rows.extend(classes.map(of_class));
    } else {
        for shade in paint.legend() {
            rows.push(row(Told::Shade(*shade), shade.class(), None, Some(paint.shades.count(*shade))));
        }
        if paint.other.is_some() {
            rows.push(row(Told::Shade(Shade::Gone), Class::Nobody, Some(GONE), Some(paint.gone.len())));
        }
        if let Some(texture) = second(paint.layer) {
            let class = Class::Stance(Stance::Neutral);
            rows.push(row(Told::Second(paint.layer), class, Some(texture), Some(paint.shades.marked())));
        }
        rows.extend(classes.filter(|(class, _)| !matches!(class, Class::Stance(_))).map(of_class));
    }
    let told = |texture: &Texture| {
        let tie = matches!(texture, Texture::NoTie | Texture::DeFacto | Texture::Dormant | Texture::Broken);
        // The dependencies have a row with their count already.
        *texture != Texture::Dependent && (!tie || paint.is_plain())
    };
    let textures = scene.textures(patterned).into_iter().filter(told);
    rows.extend(textures.map(|texture| row(Told::Texture(texture), texture.ground(), Some(texture), None)));
    rows.extend(
        scene.marks().into_iter().map(|mark| row(Told::Mark(mark), Class::Stance(Stance::Neutral), None, None)),
    );
    rows
}
