//! The land of one day: which pieces make up which area, and what kind of line runs between two of them.

use crate::area::AreaKey;
use crate::date::Date;
use crate::life::Status;
use crate::outline::project_point;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::relation::Standing;
use crate::sorted::sorted;
use crate::topology::Sides;

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
    /// For each place of the record what is known of its land, occupied land included; none for those that have none.
    lands: Vec<Option<Land>>,
}

/// The land of a place.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Land {
    /// Square kilometres.
    pub area_km2: f64,
    /// A point well inside its largest piece, in map units.
    pub anchor: (i32, i32),
    /// Whether no border touches it.
    pub island: bool,
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
        let held = (0u16..).zip(&record.pieces);
        let held = held.filter_map(|(index, piece)| Some((record.holding(piece, date)?.area(), index)));
        let mut areas: Vec<(AreaKey, Vec<u16>)> = Vec::new();
        for (key, piece) in sorted(held) {
            match areas.last_mut() {
                Some((last, pieces)) if *last == key => pieces.push(piece),
                _ => areas.push((key, vec![piece])),
            }
        }
        let mut area_of = vec![u16::MAX; record.pieces.len()];
        for (area, (_, pieces)) in (0u16..).zip(&areas) {
            for piece in pieces {
                if let Some(slot) = area_of.get_mut(usize::from(*piece)) {
                    *slot = area;
                }
            }
        }
        let realms = areas.iter().map(|(key, _)| key.owner.map(|owner| realm(record, owner, date))).collect();
        let mut snapshot = Snapshot { epoch: record.epoch(date), areas, area_of, realms, lands: Vec::new() };
        snapshot.lands = snapshot.measure(record);
        snapshot
    }

    /// Area, anchor and neighbours of every place's land.
    fn measure(&self, record: &Record) -> Vec<Option<Land>> {
        let mut lands: Vec<Option<(f32, Land)>> = vec![None; record.places.len()];
        for (key, pieces) in &self.areas {
            let Some(slot) = key.owner.and_then(|owner| lands.get_mut(usize::from(owner.0))) else { continue };
            for piece in pieces.iter().filter_map(|p| record.pieces.get(usize::from(*p))) {
                let anchor = || project_point(piece.anchor);
                let (largest, land) =
                    slot.get_or_insert_with(|| (0.0, Land { area_km2: 0.0, anchor: anchor(), island: true }));
                land.area_km2 += f64::from(piece.area_km2);
                if piece.area_km2 > *largest {
                    (*largest, land.anchor) = (piece.area_km2, anchor());
                }
            }
        }
        for sides in record.overview.sides() {
            let owner = |piece: Option<u16>| piece.and_then(|p| self.area(p)).and_then(|key| key.owner);
            let (a, b) = (owner(sides.forward), owner(sides.backward));
            if sides.forward.is_some() && sides.backward.is_some() && a != b {
                for place in [a, b].into_iter().flatten() {
                    if let Some(Some((_, land))) = lands.get_mut(usize::from(place.0)) {
                        land.island = false;
                    }
                }
            }
        }
        lands.into_iter().map(|land| land.map(|(_, land)| land)).collect()
    }

    /// The land of a place; none if it has none.
    pub fn land(&self, place: PlaceIx) -> Option<&Land> {
        self.lands.get(usize::from(place.0))?.as_ref()
    }

    /// The pieces of a place, in order.
    pub fn pieces_of(&self, place: PlaceIx) -> Vec<u16> {
        let own = self.areas.iter().filter(|(key, _)| key.owner == Some(place));
        sorted(own.flat_map(|(_, pieces)| pieces).copied())
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
