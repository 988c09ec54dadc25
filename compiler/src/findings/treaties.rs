//! Treaties that do not say what became of them, and ends that nothing in the record tells of.

use crate::problem::Problems;
use crate::read::Read;
use crate::read::events::Event;
use crate::read::field::written;
use atlas_core::date::{Date, Precision};
use atlas_core::event::Kind;
use atlas_core::treaty::Ended;

/// Whether treaties of a kind are told in full: every one says what became of it.
pub fn in_full(kind: Kind) -> bool {
    matches!(kind, Kind::TreatyAssistance | Kind::TreatyFriendship | Kind::TreatyNonaggression)
}

/// Events of these kinds without the field.
pub fn untold(read: &Read, found: &mut Problems) {
    for event in read.events.iter().filter(|e| in_full(e.kind) && e.treaty.is_none()) {
        found.add(&event.at, "does not say what became of the treaty; add `treaty` (see data/README.md)");
    }
}

/// Ends by an act of someone, which another event or the life of a place should tell of.
pub fn ends(read: &Read, found: &mut Problems) {
    for event in &read.events {
        let Some((date, precision, ended)) = event.treaty.as_ref().and_then(|t| t.until) else { continue };
        let acted = matches!(ended, Ended::Denounced | Ended::Replaced | Ended::War | Ended::StateEnded);
        if acted && !told(read, event, (date, precision)) {
            found.add(
                &event.at,
                format!(
                    "its treaty is {} on {}, but no event of its places is of about that day; add one, or mend the day",
                    ended.name(),
                    written((date, precision))
                ),
            );
        }
    }
}

/// Whether another event of a place of the treaty, or a change in the life of one, is of about the day. (Acts are dated to the decision or to the
/// day on which it took effect, so a month is near enough.)
fn told(read: &Read, treaty: &Event, (until, precision): (Date, Precision)) -> bool {
    let late = match precision {
        Precision::Day => 31,
        Precision::Month => 61,
        Precision::Year => 396,
    };
    let near = |day: Date| {
        let days = i32::from(day.day_number()) - i32::from(until.day_number());
        (-31..=late).contains(&days)
    };
    let event = read.events.iter().filter(|e| e.id != treaty.id).any(|e| {
        (near(e.date.0) || e.end.is_some_and(|(end, _)| near(end)))
            && e.places.iter().any(|p| treaty.places.contains(p))
    });
    event || read.places.iter().filter(|p| treaty.places.contains(&p.id)).flat_map(|p| &p.life).any(|l| near(l.from))
}
