//! Lives: the power over a dependent place and the state of a rival are there as long as it lasts.

use super::missing_day;
use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::date::Date;
use atlas_core::life::Status;
use atlas_core::place::{PlaceIx, at};

/// Checks the lives of all places.
pub fn check(read: &Read, linked: &Linked, problems: &mut Problems) {
    if !linked.place_ix.contains_key("soviet") {
        problems.file("places", 0, "there is no place `soviet`, the Soviet state itself; put it back");
    }
    for (place, as_read) in linked.each_place(read) {
        let life = &linked.life[usize::from(place.0)];
        for (i, (span, entry)) in life.iter().zip(&as_read.life).enumerate() {
            let next = life.get(i + 1);
            let end = next.map_or(Date::END, |l| l.from);
            for power in &span.of {
                // A state split between rival governments is still there as a power.
                let gone = missing_day(linked, *power, span.from, end);
                if let Some((day, why)) = gone.filter(|(day, _)| !has_rival(linked, *power, *day)) {
                    let id = &linked.place(read, *power).id;
                    problems.add(
                        &entry.at,
                        format!(
                            "is `{}` of `{id}` from {} to {end}, but `{id}` {why} on {day}; mend one of the two lives",
                            span.status.name(),
                            span.from
                        ),
                    );
                }
            }
            let same = |next: &&atlas_core::life::LifeSpan| {
                (next.status, &next.of, next.recognised) == (span.status, &span.of, span.recognised)
            };
            if let (Some(next), Some(entry)) = (next.filter(same), as_read.life.get(i + 1)) {
                problems.add(
                    &entry.at,
                    format!("the entry of its life from {} is the same as the one before; leave it out", next.from),
                );
            }
        }
    }
}

/// Whether a rival government of a state is there on a day.
fn has_rival(linked: &Linked, state: PlaceIx, day: Date) -> bool {
    linked
        .life
        .iter()
        .any(|life| at(life, day, |l| l.from).is_some_and(|l| l.status == Status::Rival && l.of.contains(&state)))
}
