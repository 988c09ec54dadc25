//! Marks on the map: circles for small states, crossed swords where Soviet troops fight, and what changed in a year.

use crate::date::{Date, Year};
use crate::legend::Class;
use crate::place::{EventIx, PlaceIx};
use crate::record::Record;
use crate::relation::Standing;
use crate::snapshot::{Land, Snapshot};
use crate::sorted::sorted;
use std::cmp::Reverse;

/// Land of less than this many square kilometres is hard to see and to hit on a map of the world.
pub const SMALL_KM2: f64 = 2_700.0;
/// Islands up to this size get a circle too.
pub const SMALL_ISLANDS_KM2: f64 = 6_000.0;

/// A small place, to be drawn as a circle.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dot {
    /// The place.
    pub place: PlaceIx,
    /// Where, in map units.
    pub at: (i32, i32),
    /// Its land in square kilometres.
    pub area_km2: f64,
}

/// A place where Soviet troops fight or came in by force, and the event that tells of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Combat {
    /// The place.
    pub place: PlaceIx,
    /// Where, in map units.
    pub at: (i32, i32),
    /// The event.
    pub event: EventIx,
}

/// A place whose relation changed in a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Changed {
    /// The place.
    pub place: PlaceIx,
    /// Where, in map units.
    pub at: (i32, i32),
    /// Whether the year ends with the colour with which it began: the change does not show.
    pub undone: bool,
}

/// Whether land is so small that it is drawn as a circle.
pub fn is_small(land: &Land) -> bool {
    land.area_km2 < SMALL_KM2 || (land.area_km2 < SMALL_ISLANDS_KM2 && land.island)
}

/// Circles for all small places that are there, in the order in which they are drawn: states above all else, the smallest on top.
pub fn dots(record: &Record, snapshot: &Snapshot, date: Date) -> Vec<Dot> {
    let standings = record.each_place().map(|(place, p)| (place, p.standing(date)));
    let dots = standings.filter(|(_, standing)| *standing != Standing::Absent).filter_map(|(place, standing)| {
        let land = snapshot.land(place)?;
        // Areas are not negative, so their bits are in the order of their sizes.
        is_small(land).then_some((standing.has_relation(), Reverse(land.area_km2.to_bits()), place, land.anchor))
    });
    let dots = sorted(dots).into_iter();
    dots.map(|(_, Reverse(bits), place, at)| Dot { place, at, area_km2: f64::from_bits(bits) }).collect()
}

/// Places where Soviet troops fight, or which they entered by force, in the year of a day and up to it. Of several events at a place that
/// is told which goes on on the day, else the last one before it.
pub fn combats(record: &Record, snapshot: &Snapshot, day: Date) -> Vec<Combat> {
    let year = day.year();
    let mut combats: Vec<(Combat, bool)> = Vec::new();
    for (event, e) in record.each_event() {
        if e.date > day || e.last_day().year() < year {
            continue;
        }
        let lasts = e.last_day() >= day;
        for place in &e.combat {
            let Some(land) = snapshot.land(*place) else { continue };
            let combat = Combat { place: *place, at: land.anchor, event };
            match combats.iter_mut().find(|(c, _)| c.place == *place) {
                None => combats.push((combat, lasts)),
                // Events come in order of date, so among equals the later one is the last before the day.
                Some(known) if lasts >= known.1 => *known = (combat, lasts),
                Some(_) => {}
            }
        }
    }
    combats.into_iter().map(|(combat, _)| combat).collect()
}

/// Places whose colour changed in a year.
pub fn changes(record: &Record, snapshot: &Snapshot, year: Year) -> Vec<Changed> {
    let first = year.first_day();
    let last = year.view_date();
    record
        .each_place()
        .filter_map(|(place, p)| {
            let within = p
                .spans
                .iter()
                .any(|s| s.from >= first && s.from <= last && s.from > Date::FIRST && s.relation.is_some());
            let before = first.pred().map(|day| Class::of_span(p.span(day)));
            let class = |s| Class::of_span(Some(s));
            let stirred = p.spans.iter().any(|s| s.from >= first && s.from <= last && Some(class(s)) != before);
            if !within || !stirred {
                return None;
            }
            let land = snapshot.land(place)?;
            Some(Changed { place, at: land.anchor, undone: before == Some(Class::of_span(p.span(last))) })
        })
        .collect()
}
