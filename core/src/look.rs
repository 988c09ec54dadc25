//! What each area looks like in a view: colour and texture by the layer, with dependencies in the colour of their power if wanted.

use crate::area::AreaKey;
use crate::choices::Layer;
use crate::date::Date;
use crate::layer::Shades;
use crate::legend::{self, Class, Texture};
use crate::place::PlaceIx;
use crate::record::Record;
use crate::relation::Standing;
use crate::snapshot::realm;
use crate::texts::Texts;
use crate::view::View;

/// What is marked in a layer (a treaty on paper only, one of the non-aligned in a bloc) has this texture.
pub const MARKED: Texture = Texture::DeFacto;

/// Colours and textures of a day.
pub struct Painter<'a> {
    record: &'a Record,
    date: Date,
    layer: Layer,
    powers: bool,
    shades: Shades,
}

impl<'a> Painter<'a> {
    /// Those of a view. Some layers need the texts (see [`Shades::of`]).
    pub fn new(record: &'a Record, texts: Option<&Texts>, view: &View) -> Painter<'a> {
        let shades = Shades::of(view.layer, record, texts, view.date);
        Painter { record, date: view.date, layer: view.layer, powers: view.powers, shades }
    }

    /// What the layer says of each state; empty for relations.
    pub fn shades(&self) -> &Shades {
        &self.shades
    }

    /// The colour of a place.
    pub fn class(&self, place: PlaceIx) -> Class {
        let standing = self.record.place(place).map_or(Standing::Absent, |p| p.standing(self.date));
        if standing == Standing::Dependent && self.powers {
            let power = realm(self.record, place, self.date);
            // A power that is itself dependent has no colour of its own to give.
            if power != place {
                return self.own(power);
            }
        }
        self.own(place)
    }

    /// The colour of a place, whoever holds it.
    fn own(&self, place: PlaceIx) -> Class {
        let class = Class::of_place(self.record, place, self.date);
        match (self.layer, class) {
            (Layer::Relations, _) => class,
            (_, Class::Stance(_)) => self.shades.told(place).map_or(Class::Nobody, |told| told.shade.class()),
            _ => class,
        }
    }

    /// Colour and texture of an area.
    pub fn area(&self, key: &AreaKey) -> (Class, Option<Texture>) {
        let Some(owner) = key.owner else { return (Class::Nobody, None) };
        let (_, texture) = legend::look(self.record, key, self.date);
        let texture = match texture {
            Some(Texture::Occupied(_)) => key.occupier.map(|occupier| Texture::Occupied(self.class(occupier))),
            Some(Texture::NoTie | Texture::DeFacto | Texture::Dormant | Texture::Broken) | None
                if self.layer != Layer::Relations =>
            {
                self.shades.told(owner).filter(|told| told.marked).map(|_| MARKED)
            }
            texture => texture,
        };
        (self.class(owner), texture)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::life::{LifeSpan, Status};
    use crate::relation::{Relation, Stance, Tie};
    use crate::samples::{named, record};

    /// An ally whose relations are broken, and its colony.
    fn two() -> Record {
        let broken = Some(Relation { tie: Tie::Broken, stance: Stance::Ally });
        let mut colony = named("colony", &[(Date::FIRST, Standing::Dependent, None)]);
        colony.life =
            vec![LifeSpan { from: Date::FIRST, status: Status::Colony, of: vec![PlaceIx(0)], recognised: true }];
        record(vec![named("power", &[(Date::FIRST, Standing::Sovereign, broken)]), colony])
    }

    fn area(owner: u16) -> AreaKey {
        AreaKey { owner: Some(PlaceIx(owner)), occupier: None, troops: false }
    }

    #[test]
    fn without_a_layer_it_is_the_look_of_relations() {
        let record = two();
        let painter = Painter::new(&record, None, &View::default());
        for owner in 0..2 {
            assert_eq!(painter.area(&area(owner)), legend::look(&record, &area(owner), View::default().date));
        }
    }

    #[test]
    fn a_dependency_takes_the_colour_of_its_power_if_wanted_and_stays_hatched() {
        let record = two();
        let view = View { powers: true, ..View::default() };
        let painter = Painter::new(&record, None, &view);
        assert_eq!(painter.area(&area(1)), (Class::Stance(Stance::Ally), Some(Texture::Dependent)));
    }

    #[test]
    fn in_a_layer_a_state_has_its_shade_and_no_texture_of_its_tie() {
        let record = two();
        let view = View { layer: Layer::Ties, ..View::default() };
        let painter = Painter::new(&record, None, &view);
        let shade = painter.shades().told(PlaceIx(0)).map(|told| told.shade.class());
        assert_eq!(
            (shade, painter.area(&area(0))),
            (Some(Class::Stance(Stance::Hostile)), (Class::Stance(Stance::Hostile), None))
        );
        assert_eq!(painter.area(&area(1)), (Class::Dependent, Some(Texture::Dependent)));
    }
}
