//! Standing of every place on every day, derived from its life and from the land record alone.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::coding::Stretch;
use atlas_core::date::{Date, Precision};
use atlas_core::life::Status;
use atlas_core::place::{PlaceIx, at};
use atlas_core::relation::Standing;
use std::collections::{BTreeMap, HashMap};

/// How many pieces a place controls, and how many of its own are occupied by others, from a day on.
#[derive(Clone, Copy, Default)]
struct Land {
    held: i32,
    occupied: i32,
}

/// Stretches of standing of every place. Asks for an event on each day of change, and for land where there must be some.
pub fn stretches(read: &Read, linked: &Linked, problems: &mut Problems) -> Vec<Vec<Stretch>> {
    let changes = land_changes(linked);
    let soviet = linked.place_ix.get("soviet").copied();
    let mut event_on: HashMap<(PlaceIx, Date), _> = HashMap::new();
    for (ix, event) in linked.each_event(read).filter(|(_, e)| e.date.1 == Precision::Day) {
        for place in event.places.iter().filter_map(|id| linked.place_ix.get(id)) {
            event_on.entry((*place, event.date.0)).or_insert(ix);
        }
    }
    linked
        .each_place(read)
        .map(|(ix, place)| {
            let life = &linked.life[usize::from(ix.0)];
            let mut days: Vec<Date> = std::iter::once(Date::FIRST).chain(life.iter().map(|l| l.from)).collect();
            days.extend(changes.get(&ix).into_iter().flat_map(|c| c.keys().copied()));
            days.sort_unstable();
            days.dedup();
            let mut land = Land::default();
            let mut stretches: Vec<Stretch> = Vec::new();
            for day in days.into_iter().filter(|d| *d <= Date::LAST) {
                if let Some(change) = changes.get(&ix).and_then(|c| c.get(&day)) {
                    land.held += change.held;
                    land.occupied += change.occupied;
                }
                let span = at(life, day, |l| l.from);
                let status = span.map_or(Status::Absent, |l| l.status);
                let only_soviet = span.is_some_and(|l| l.of.len() == 1 && l.of.first().copied() == soviet);
                let landless = land.held == 0 && land.occupied == 0;
                if landless && !matches!(status, Status::Absent | Status::Movement) {
                    problems.add(
                        &place.at,
                        format!(
                            "is `{}` on {day}, but holds no land and has none occupied by others; give it land in \
                             territory/holders/ or end its life that day",
                            status.name()
                        ),
                    );
                }
                let standing = status.standing(land.held > 0, only_soviet);
                if stretches.last().map_or(Standing::Absent, |s| s.standing) == standing && !stretches.is_empty() {
                    continue;
                }
                let event = event_on.get(&(ix, day)).copied();
                if event.is_none() && day != Date::FIRST {
                    let before = stretches.last().map_or(Standing::Absent, |s| s.standing);
                    problems.add(
                        &place.at,
                        format!(
                            "goes from {} to {} on {day}, but no event of that very day names it; add one, or mend the \
                             day in its life or in territory/holders/",
                            before.name(),
                            standing.name()
                        ),
                    );
                }
                stretches.push(Stretch { from: day, standing, event });
            }
            stretches
        })
        .collect()
}

/// For each place, by day, the change in the number of pieces it holds and has occupied.
fn land_changes(linked: &Linked) -> HashMap<PlaceIx, BTreeMap<Date, Land>> {
    let mut changes: HashMap<PlaceIx, BTreeMap<Date, Land>> = HashMap::new();
    let mut add = |place: PlaceIx, day: Date, held: i32, occupied: i32| {
        let change = changes.entry(place).or_default().entry(day).or_default();
        change.held += held;
        change.occupied += occupied;
    };
    for history in linked.history_of.values() {
        for (holding, end) in Linked::holdings(&linked.histories[usize::from(*history)]) {
            if let Some(owner) = holding.occupied {
                add(owner, holding.from, 0, 1);
                add(owner, end, 0, -1);
            } else if let Some(by) = holding.by {
                add(by, holding.from, 1, 0);
                add(by, end, -1, 0);
            }
        }
    }
    changes
}
