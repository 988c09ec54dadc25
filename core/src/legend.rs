//! Classes of the map: what a colour stands for, and how many places have it.

use crate::area::AreaKey;
use crate::date::Date;
use crate::place::{PlaceIx, Span};
use crate::record::Record;
use crate::relation::{Stance, Standing, Tie};

/// What an area is coloured as.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Class {
    /// A state with this stance.
    Stance(Stance),
    /// In the Soviet state.
    Soviet,
    /// Under Soviet military government.
    SovietOccupied,
    /// Dependent on another power.
    Dependent,
    /// Nobody's land, or a place that is not there.
    Nobody,
}

/// The texture on an area. Fill is stance; texture is tie on states and standing on everything else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Texture {
    /// Never had ties.
    NoTie,
    /// De facto.
    DeFacto,
    /// Missions closed without a break.
    Dormant,
    /// Severed.
    Broken,
    /// A dependency.
    Dependent,
    /// A part of the Soviet state whose taking in was widely not recognised.
    Unrecognised,
    /// Under Soviet military government, or with Soviet troops on it.
    SovietTroops,
    /// Occupied: hatched in the pale tint of the occupier.
    Occupied(Class),
}

impl Texture {
    /// The class on which the legend shows it: one on which it is often seen.
    pub fn ground(self) -> Class {
        match self {
            Texture::NoTie | Texture::DeFacto | Texture::Dormant => Class::Stance(Stance::Neutral),
            Texture::Broken => Class::Stance(Stance::Strained),
            Texture::Dependent => Class::Dependent,
            Texture::Unrecognised => Class::Soviet,
            Texture::SovietTroops => Class::SovietOccupied,
            Texture::Occupied(_) => Class::Stance(Stance::Partner),
        }
    }
}

/// A mark or line on the map that the legend explains.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Soviet troops fight or came in by force.
    Combat,
    /// Changed and changed back within the year.
    Undone,
    /// A state too small to see.
    Small,
    /// A border drawn in the year.
    Fresh,
    /// A front or the edge of an occupation.
    Control,
}

impl Mark {
    /// All marks in the order of the legend.
    pub const ALL: [Mark; 5] = [Mark::Combat, Mark::Undone, Mark::Small, Mark::Fresh, Mark::Control];
}

impl Class {
    /// All classes in the order of the legend.
    pub const LEGEND: [Class; 10] = [
        Class::Soviet,
        Class::Stance(Stance::Ally),
        Class::Stance(Stance::Partner),
        Class::Stance(Stance::Cooperative),
        Class::Stance(Stance::Neutral),
        Class::Stance(Stance::Strained),
        Class::Stance(Stance::Hostile),
        Class::Stance(Stance::War),
        Class::SovietOccupied,
        Class::Dependent,
    ];

    /// The name used in the stylesheet.
    pub fn name(self) -> &'static str {
        match self {
            Class::Stance(stance) => stance.name(),
            Class::Soviet => "soviet",
            Class::SovietOccupied => "soviet_occupied",
            Class::Dependent => "dependent",
            Class::Nobody => "nobody",
        }
    }

    /// The class of a span.
    pub fn of_span(span: Option<&Span>) -> Class {
        match span {
            None => Class::Nobody,
            Some(span) => match (span.standing, span.relation) {
                (_, Some(relation)) => Class::Stance(relation.stance),
                (Standing::Soviet, None) => Class::Soviet,
                (Standing::SovietOccupied, None) => Class::SovietOccupied,
                (Standing::Dependent, None) => Class::Dependent,
                _ => Class::Nobody,
            },
        }
    }

    /// The class of a place on a day.
    pub fn of_place(record: &Record, place: PlaceIx, date: Date) -> Class {
        Class::of_span(record.place(place).and_then(|p| p.span(date)))
    }
}

impl Texture {
    /// All textures in the order of the legend; land held by an enemy stands for all that is occupied.
    pub const KEY: [Texture; 8] = [
        Texture::NoTie,
        Texture::DeFacto,
        Texture::Dormant,
        Texture::Broken,
        Texture::Dependent,
        Texture::Occupied(Class::Stance(Stance::War)),
        Texture::Unrecognised,
        Texture::SovietTroops,
    ];

    /// The name used in the stylesheet and for the patterns.
    pub fn name(self) -> &'static str {
        match self {
            Texture::NoTie => "no-tie",
            Texture::DeFacto => "de-facto",
            Texture::Dormant => "dormant",
            Texture::Broken => "broken",
            Texture::Dependent => "dependent",
            Texture::Unrecognised => "unrecognised",
            Texture::SovietTroops => "soviet-troops",
            Texture::Occupied(class) => match class {
                Class::Stance(Stance::War) => "occupied-war",
                Class::Stance(Stance::Hostile) => "occupied-hostile",
                Class::Stance(Stance::Strained) => "occupied-strained",
                Class::Stance(Stance::Cooperative) => "occupied-cooperative",
                Class::Stance(Stance::Partner) => "occupied-partner",
                Class::Stance(Stance::Ally) => "occupied-ally",
                Class::Soviet | Class::SovietOccupied => "occupied-soviet",
                _ => "occupied-neutral",
            },
        }
    }
}

/// Colour and texture of an area on a day.
pub fn look(record: &Record, area: &AreaKey, date: Date) -> (Class, Option<Texture>) {
    let Some(owner) = area.owner.and_then(|p| record.place(p)) else { return (Class::Nobody, None) };
    let span = owner.span(date);
    let class = Class::of_span(span);
    if let Some(occupier) = area.occupier {
        return (class, Some(Texture::Occupied(Class::of_place(record, occupier, date))));
    }
    let texture = match (span.map(|s| s.standing), span.and_then(|s| s.relation)) {
        _ if area.troops => Some(Texture::SovietTroops),
        (_, Some(relation)) => match relation.tie {
            Tie::None => Some(Texture::NoTie),
            Tie::DeFacto => Some(Texture::DeFacto),
            Tie::Full => None,
            Tie::Dormant => Some(Texture::Dormant),
            Tie::Broken => Some(Texture::Broken),
        },
        (Some(Standing::Soviet), _) if owner.life(date).is_some_and(|l| !l.recognised) => Some(Texture::Unrecognised),
        (Some(Standing::SovietOccupied), _) => Some(Texture::SovietTroops),
        (Some(Standing::Dependent), _) => Some(Texture::Dependent),
        _ => None,
    };
    (class, texture)
}

/// How many places have each class of [`Class::LEGEND`] on a day.
///
/// The Soviet state and its republics count as one; so does everything under one class otherwise place by place.
pub fn counts(record: &Record, date: Date) -> [u16; 10] {
    let mut counts = [0; 10];
    for place in &record.places {
        let class = Class::of_span(place.span(date));
        if let Some(i) = Class::LEGEND.iter().position(|c| *c == class)
            && let Some(count) = counts.get_mut(i)
        {
            *count += 1;
        }
    }
    if let Some(soviet) = counts.first_mut() {
        *soviet = (*soviet).min(1);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::Relation;

    #[test]
    fn a_state_has_the_colour_of_its_stance_and_anything_else_that_of_its_standing() {
        let span = |standing, relation| Span {
            from: Date::FIRST,
            standing,
            relation,
            cause: None,
            stance_event: None,
            tie_event: None,
        };
        let ally = Some(Relation { tie: Tie::Full, stance: Stance::Ally });
        assert_eq!(Class::of_span(Some(&span(Standing::Exile, ally))), Class::Stance(Stance::Ally));
        assert_eq!(Class::of_span(Some(&span(Standing::Dependent, None))), Class::Dependent);
        assert_eq!(Class::of_span(Some(&span(Standing::SovietOccupied, None))), Class::SovietOccupied);
        assert_eq!(Class::of_span(None), Class::Nobody);
    }

    #[test]
    fn class_names_are_unique() {
        let mut names: Vec<_> = Class::LEGEND.iter().map(|c| c.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Class::LEGEND.len());
    }
}
