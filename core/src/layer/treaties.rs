//! The layer of treaties: the strongest that is in force.

use super::weightiest::Weightiest;
use super::{Shade, Told};
use crate::date::Date;
use crate::event::Kind;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::relation::Stance;
use crate::texts::Texts;

/// The strongest treaty of each place.
pub(super) struct Treaties(Weightiest);

/// The strongest treaties of a day.
pub(super) fn of_day(record: &Record, texts: &Texts, date: Date) -> Treaties {
    let mut found = Weightiest::new(record);
    for (ix, event) in record.each_event() {
        let Some(treaty) = texts.event(ix).and_then(|text| text.treaty.as_ref()) else { continue };
        let shade = match event.kind {
            Kind::TreatyAssistance => Shade::Assistance,
            Kind::TreatyFriendship => Shade::Friendship,
            Kind::TreatyNonaggression => Shade::Nonaggression,
            Kind::TreatyPeace | Kind::TreatyBorder | Kind::Treaty => Shade::OtherTreaty,
            _ => continue,
        };
        if treaty.in_force(event.date, date) {
            found.give(&event.places, shade);
        }
    }
    Treaties(found)
}

impl Treaties {
    /// What is told of a place. By the code book a paper treaty does not outrank conduct: one that binds to friendship or more while the
    /// stance is strained or worse is marked as in force on paper only.
    pub(super) fn told(&self, record: &Record, place: PlaceIx, date: Date) -> Told {
        let shade = self.0.of(place).unwrap_or(Shade::NoTreaty);
        let relation = record.place(place).and_then(|p| p.span(date)).and_then(|span| span.relation);
        let cold = relation.is_some_and(|r| matches!(r.stance, Stance::War | Stance::Hostile | Stance::Strained));
        let binding = matches!(shade, Shade::Assistance | Shade::Friendship | Shade::Nonaggression);
        Told { shade, marked: cold && binding }
    }
}
