//! The land of one day: which pieces make up which area, and what kind of line runs between two of them.

use crate::area::AreaKey;
use crate::date::Date;
use crate::life::Status;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::relation::Standing;
use crate::topology::Sides;
use std::collections::BTreeMap;

/// What lies between two pieces of land.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Line {
    /// Nothing is drawn: both belong to one area, or the arc is not in use.
    None,
    /// Land against sea.
    Coast,
    /// A border between states.
    Border,
    /// A line inside an empire or the Soviet state.
    Inner,
    /// A line of control inside one place: the edge of an occupation, a front.
    Control,
}

/// The land as it is held from one epoch to the next.
#[derive(Clone, PartialEq, Debug)]
pub struct Snapshot {
    /// First day on which it holds.
    pub epoch: Date,
    /// The areas and their pieces, in the order of the keys.
    pub areas: Vec<(AreaKey, Vec<u16>)>,
    /// For each piece, the position of its area.
    area_of: Vec<u16>,
    /// For each area, the place that it counts to as a whole: the power of a dependency, the Soviet state of its parts.
    realms: Vec<Option<PlaceIx>>,
}

/// The place that a place counts to as a whole on a day: its one power, the Soviet state for its parts, else itself.
pub fn realm(record: &Record, place: PlaceIx, date: Date) -> PlaceIx {
    let Some(found) = record.place(place) else { return place };
    match (found.standing(date), found.life(date)) {
        (Standing::Soviet | Standing::SovietOccupied, _) => record.find_place("soviet").unwrap_or(place),
        (Standing::Dependent, Some(life)) if life.status != Status::Condominium => match life.of.as_slice() {
            [power] => *power,
            _ => place,
        },
        _ => place,
    }
}

impl Snapshot {
    /// The land of a day.
    pub fn of(record: &Record, date: Date) -> Snapshot {
        let mut areas: BTreeMap<AreaKey, Vec<u16>> = BTreeMap::new();
        for (index, piece) in (0u16..).zip(&record.pieces) {
            if let Some(holding) = record.holding(piece, date) {
                areas.entry(holding.area()).or_default().push(index);
            }
        }
        let mut area_of = vec![u16::MAX; record.pieces.len()];
        for (area, pieces) in (0u16..).zip(areas.values()) {
            for piece in pieces {
                if let Some(slot) = area_of.get_mut(usize::from(*piece)) {
                    *slot = area;
                }
            }
        }
        let realms = areas.keys().map(|key| key.owner.map(|owner| realm(record, owner, date))).collect();
        Snapshot { epoch: record.epoch(date), areas: areas.into_iter().collect(), area_of, realms }
    }

    /// The area that a piece is part of.
    pub fn area(&self, piece: u16) -> Option<&AreaKey> {
        let area = self.area_of.get(usize::from(piece))?;
        self.areas.get(usize::from(*area)).map(|(key, _)| key)
    }

    /// What lies between the two sides of an arc.
    pub fn line(&self, sides: Sides) -> Line {
        let (Some(a), Some(b)) = (sides.forward, sides.backward) else {
            return if sides == Sides::default() { Line::None } else { Line::Coast };
        };
        let index = |piece: u16| self.area_of.get(usize::from(piece)).copied().unwrap_or(u16::MAX);
        let (a, b) = (index(a), index(b));
        if a == b {
            return Line::None;
        }
        let owner = |area: u16| self.areas.get(usize::from(area)).and_then(|(key, _)| key.owner);
        let realm = |area: u16| self.realms.get(usize::from(area)).copied().flatten();
        if owner(a).is_some() && owner(a) == owner(b) {
            Line::Control
        } else if realm(a).is_some() && realm(a) == realm(b) {
            Line::Inner
        } else {
            Line::Border
        }
    }
}
