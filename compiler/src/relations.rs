//! Ties and stances of every place on every day, coded from the effects of the events.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::coding::{CodingError, Effect, Stretch, Then, code as code_place};
use atlas_core::date::Date;
use atlas_core::place::{EventIx, PlaceIx, Span};

/// The coded spans of every place.
pub struct Coded {
    /// By position of the place.
    pub spans: Vec<Vec<Span>>,
}

impl Coded {
    /// The span of a place on a day.
    pub fn span(&self, place: PlaceIx, date: Date) -> Option<&Span> {
        atlas_core::place::at(&self.spans[usize::from(place.0)], date, |s| s.from)
    }
}

/// Codes all places. Effects that cannot act are problems of their events.
pub fn code(read: &Read, linked: &Linked, stretches: &[Vec<Stretch>], problems: &mut Problems) -> Coded {
    let opening = linked.each_event(read).find(|(_, e)| e.id == "soviet-october-revolution").map(|(ix, _)| ix);
    if opening.is_none() {
        problems.file(
            "events",
            0,
            "there is no event `soviet-october-revolution`, with which all relations begin; put it back",
        );
    }
    let mut effects: Vec<Vec<Effect>> = vec![Vec::new(); linked.places.len()];
    for (ix, event) in linked.each_event(read) {
        for effect in &event.effects {
            let Some(place) = linked.place_ix.get(&effect.place) else { continue };
            effects[usize::from(place.0)].push(Effect {
                event: ix,
                date: event.date.0,
                order: event.order,
                tie: effect.tie,
                stance: effect.stance,
                then: effect.then.and_then(|stance| event.end.map(|(on, _)| Then { on, stance })),
            });
        }
    }
    let spans = linked
        .each_place(read)
        .map(|(place, as_read)| {
            let i = usize::from(place.0);
            let (spans, errors) = code_place(&stretches[i], &effects[i], opening);
            for error in errors {
                report(&error, &as_read.id, read, linked, problems);
            }
            spans
        })
        .collect();
    Coded { spans }
}

fn report(error: &CodingError, place: &str, read: &Read, linked: &Linked, problems: &mut Problems) {
    let event = |ix: EventIx| linked.event(read, ix);
    match error {
        CodingError::NoRelation(ix, standing) => problems.add(
            &event(*ix).at,
            format!(
                "acts on `{place}`, which is {} on {} and has neither tie nor stance; leave out the effect, or mend \
                 the place's life or land",
                standing.name(),
                event(*ix).date.0
            ),
        ),
        CodingError::NoChange(ix) => {
            problems.add(&event(*ix).at, format!("its effect on `{place}` sets what already holds; leave it out"))
        }
        // Two effects on one place in one event are told by the check of events.
        CodingError::SameOrder(a, b) if a == b => {}
        CodingError::SameOrder(a, b) => problems.add(
            &event(*b).at,
            format!("acts on `{place}` on the same day as `{}`; give one of them an `order` of its own", event(*a).id),
        ),
    }
}
