//! Colours and textures of a layer on a day, for areas and for places.

use super::{Shade, Shades, Told};
use crate::area::AreaKey;
use crate::choices::Layer;
use crate::date::Date;
use crate::legend::{self, Class, Texture};
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::snapshot::realm;
use crate::texts::Texts;

/// How a day is painted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paint {
    /// What the colours stand for.
    pub layer: Layer,
    /// Whether dependencies take the colour of the power that holds them.
    pub powers: bool,
    /// The day.
    pub date: Date,
    /// The day with which it is compared: then the colours stand for the change between the two.
    pub other: Option<Date>,
    /// What the layer, or the change, says of each state.
    pub shades: Shades,
    /// The states of the other day that are none on this one.
    pub gone: Vec<PlaceIx>,
}

impl Paint {
    /// How a day is painted in a layer. Without the texts the layers that need them leave all states without a colour.
    pub fn of(layer: Layer, powers: bool, record: &Record, texts: Option<&Texts>, date: Date) -> Paint {
        Paint { layer, powers, date, other: None, shades: Shades::of(layer, record, texts, date), gone: Vec::new() }
    }

    /// How the change between two days is painted, whichever comes first: on the land of the later one.
    pub fn of_change(record: &Record, a: Date, b: Date) -> Paint {
        let (from, date) = (a.min(b), a.max(b));
        let is_state = |place: &Place, day| place.span(day).is_some_and(|span| span.relation.is_some());
        let gone = record.each_place().filter(|(_, place)| is_state(place, from) && !is_state(place, date));
        Paint {
            layer: Layer::Relations,
            powers: false,
            date,
            other: Some(from),
            shades: Shades::between(record, from, date),
            gone: gone.map(|(ix, _)| ix).collect(),
        }
    }

    /// Whether the colours are those of the stances.
    pub fn is_plain(&self) -> bool {
        self.layer == Layer::Relations && self.other.is_none()
    }

    /// The shades of its legend; none where the colours are those of the stances.
    pub fn legend(&self) -> &'static [Shade] {
        if self.other.is_some() { Shade::OF_CHANGE } else { Shade::of_layer(self.layer) }
    }

    /// The colour of a place.
    pub fn class(&self, record: &Record, place: PlaceIx) -> Class {
        let own = Class::of_place(record, place, self.date);
        match own {
            Class::Stance(_) if !self.is_plain() => {
                self.shades.told(place).map_or(Class::Nobody, |told| told.shade.class())
            }
            Class::Dependent if self.powers => match realm(record, place, self.date) {
                power if power == place => own,
                power => self.class(record, power),
            },
            _ => own,
        }
    }

    /// Colour and texture of an area. In the layers a texture does not stand for the tie, but for the second thing that is told.
    pub fn look(&self, record: &Record, area: &AreaKey) -> (Class, Option<Texture>) {
        let (class, texture) = legend::look(record, area, self.date);
        let Some(owner) = area.owner else { return (class, texture) };
        let class = self.class(record, owner);
        if let Some(occupier) = area.occupier {
            return (class, Some(Texture::Occupied(self.class(record, occupier))));
        }
        let told = self.shades.told(owner);
        if self.is_plain() {
            return (class, texture);
        }
        match (self.layer, told) {
            (_, None) => (class, texture),
            (layer, Some(Told { marked, .. })) => {
                let troops = texture.filter(|t| *t == Texture::SovietTroops);
                (class, troops.or_else(|| second(layer).filter(|_| marked)))
            }
        }
    }
}

/// The texture of the second thing that a layer tells.
pub fn second(layer: Layer) -> Option<Texture> {
    match layer {
        Layer::Treaties => Some(Texture::Broken),
        Layer::Blocs => Some(Texture::DeFacto),
        _ => None,
    }
}

/// The texture of land whose state is gone.
pub const GONE: Texture = Texture::Broken;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::{Stance, Standing};
    use crate::samples::{day, place, record, state};

    #[test]
    fn the_change_is_painted_on_the_later_day_and_knows_what_is_gone() {
        let estonia = place(&[state("1918-02-24", Stance::Neutral), (day("1940-08-06"), Standing::Soviet, None)]);
        let record = record(vec![estonia, place(&[state("1917-11-07", Stance::Neutral)])]);
        let paint = Paint::of_change(&record, day("1948-12-31"), day("1938-12-31"));
        assert_eq!(paint, Paint::of_change(&record, day("1938-12-31"), day("1948-12-31")));
        assert_eq!((paint.date, paint.other), (day("1948-12-31"), Some(day("1938-12-31"))));
        assert_eq!(paint.gone, [PlaceIx(0)]);
        assert_eq!(Paint::of_change(&record, day("1920-01-01"), day("1938-12-31")).gone, []);
    }
}
