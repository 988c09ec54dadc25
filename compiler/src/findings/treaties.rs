//! Ends of treaties that nothing in the record tells of.

use crate::problem::Problems;
use crate::read::Read;
use crate::read::events::Event;
use crate::read::field::written;
use atlas_core::date::{Date, Precision, parse_partial};
use atlas_core::treaty::Ended;

/// Ends by an act of someone, which another event or the life of a place should tell of.
pub fn ends(read: &Read, found: &mut Problems) {
    for event in &read.events {
        let Some((date, precision, ended)) = event.treaty.as_ref().and_then(|t| t.until) else { continue };
        if date == Date::LAST {
            found
                .add(&event.at, "its treaty was in force on the last day of the record; leave out `until` and `ended`");
            continue;
        }
        let acted = matches!(ended, Ended::Denounced | Ended::Replaced | Ended::War | Ended::StateEnded);
        if acted && !told(read, event, (date, precision, ended)) {
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

/// Whether another event of a place of the treaty, or a change in the life of one, is of about the day. Acts are dated to the decision or to
/// the day on which it took effect, so a month is near enough; notice is given up to a year before.
fn told(read: &Read, treaty: &Event, (until, precision, ended): (Date, Precision, Ended)) -> bool {
    let early = if ended == Ended::Denounced { 366 } else { 31 };
    let late = match precision {
        Precision::Day => 31,
        Precision::Month => 61,
        Precision::Year => 396,
    };
    let near = |day: Date| {
        let days = i32::from(day.day_number()) - i32::from(until.day_number());
        (-early..=late).contains(&days)
    };
    // A treaty that takes its place may have been signed long before it came into force.
    let force = |e: &Event| e.treaty.as_ref().and_then(|t| parse_partial(t.force.as_ref()?)).map(|(date, _)| date);
    let others = read.events.iter().filter(|e| e.id != treaty.id && e.places.iter().any(|p| treaty.places.contains(p)));
    let days = others.flat_map(|e| [Some(e.date.0), e.end.map(|(end, _)| end), force(e)]).flatten();
    let lives =
        read.places.iter().filter(|p| treaty.places.contains(&p.id)).flat_map(|p| p.life.iter().map(|l| l.from));
    days.chain(lives).any(near)
}
