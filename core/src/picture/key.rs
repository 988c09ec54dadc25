//! What the legend of a picture explains: the classes with their counts, and the textures and marks that occur.

use super::scene::Scene;
use crate::choices::Layer;
use crate::layer::{Paint, Shade, second};
use crate::legend::{Class, Mark, Texture, counts};
use crate::record::Record;
use crate::relation::Stance;
use crate::texts::Texts;
use crate::view::View;

/// What a row of the legend tells of; the caller has the words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
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
    pub subject: Subject,
    /// The colour of its sample.
    pub class: Class,
    /// The texture of its sample.
    pub texture: Option<Texture>,
    /// How many states it holds for; none where states are not counted.
    pub count: Option<usize>,
}

/// The rows for a view. Textures of ties are left out in the pattern mode, in which textures stand for the stances.
pub fn rows(record: &Record, texts: Option<&Texts>, view: &View, scene: &Scene, patterned: bool) -> Vec<Row> {
    let row = |subject, class, texture, count| Row { subject, class, texture, count };
    let of_class = |(class, count): (Class, u16)| {
        row(
            Subject::Class(class),
            class,
            (class == Class::Dependent).then_some(Texture::Dependent),
            Some(usize::from(count)),
        )
    };
    let classes = Class::LEGEND.into_iter().zip(counts(record, view.date));
    let mut rows: Vec<Row> = Vec::new();
    if view.layer == Layer::Relations {
        rows.extend(classes.map(of_class));
    } else {
        let shades = Paint::of(view.layer, view.powers, record, texts, view.date).shades;
        for shade in Shade::of_layer(view.layer) {
            rows.push(row(Subject::Shade(*shade), shade.class(), None, Some(shades.count(*shade))));
        }
        if let Some(texture) = second(view.layer) {
            let class = Class::Stance(Stance::Neutral);
            rows.push(row(Subject::Second(view.layer), class, Some(texture), Some(shades.marked())));
        }
        rows.extend(classes.filter(|(class, _)| !matches!(class, Class::Stance(_))).map(of_class));
    }
    let told = |texture: &Texture| {
        let tie = matches!(texture, Texture::NoTie | Texture::DeFacto | Texture::Dormant | Texture::Broken);
        // The dependencies have a row with their count already.
        *texture != Texture::Dependent && !(tie && view.layer != Layer::Relations)
    };
    let textures = scene.textures(patterned).into_iter().filter(told);
    rows.extend(textures.map(|texture| row(Subject::Texture(texture), ground_of(texture), Some(texture), None)));
    rows.extend(
        scene.marks().into_iter().map(|mark| row(Subject::Mark(mark), Class::Stance(Stance::Neutral), None, None)),
    );
    rows
}

/// The class on which a texture is shown: one on which it is often seen.
fn ground_of(texture: Texture) -> Class {
    match texture {
        Texture::NoTie | Texture::DeFacto | Texture::Dormant => Class::Stance(Stance::Neutral),
        Texture::Broken => Class::Stance(Stance::Strained),
        Texture::Dependent => Class::Dependent,
        Texture::Unrecognised => Class::Soviet,
        Texture::SovietTroops => Class::SovietOccupied,
        Texture::Occupied(_) => Class::Stance(Stance::Partner),
    }
}
