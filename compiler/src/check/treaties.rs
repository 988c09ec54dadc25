//! Treaties: which events tell of one, and that its days follow one another.

use crate::problem::Problems;
use crate::read::Read;
use crate::read::events::Event;
use crate::read::field::written;
use atlas_core::event::Kind;
use std::cmp::Ordering;

/// Whether events of a kind may have the field `treaty`.
pub fn may_have(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::TreatyAssistance
            | Kind::TreatyFriendship
            | Kind::TreatyNonaggression
            | Kind::TreatyPeace
            | Kind::TreatyBorder
            | Kind::Treaty
    )
}

/// Whether treaties of a kind are told in full: every one says what became of it.
pub fn in_full(kind: Kind) -> bool {
    matches!(kind, Kind::TreatyAssistance | Kind::TreatyFriendship | Kind::TreatyNonaggression)
}

/// Checks the field `treaty` of all events.
pub fn check(read: &Read, problems: &mut Problems) {
    for event in &read.events {
        if in_full(event.kind) && event.treaty.is_none() {
            problems.add(&event.at, "does not say what became of the treaty; add `treaty` (see data/README.md)");
        }
        days(event).into_iter().for_each(|reason| problems.add(&event.at, reason));
    }
}

/// What is wrong with the field of one event.
fn days(event: &Event) -> Vec<String> {
    let Some(treaty) = &event.treaty else { return Vec::new() };
    let mut reasons = Vec::new();
    if !may_have(event.kind) {
        reasons.push(format!(
            "has a `treaty`, which kind `{}` does not take; mend the kind or leave it out",
            event.kind.name()
        ));
    }
    let signed = written(event.date);
    if let Some(force) = treaty.force.as_ref().filter(|force| order(force, &signed) == Ordering::Less) {
        reasons.push(format!("its treaty is in `force` from {force}, before its date {signed}; mend one of them"));
    }
    if let Some((date, precision, _)) = treaty.until {
        let until = written((date, precision));
        // Days known to the month or year may mean the same one and still be right.
        let exact = until.len().min(signed.len()) == "1917-11-07".len();
        let early = match order(&until, &signed) {
            Ordering::Less => true,
            Ordering::Equal => exact,
            Ordering::Greater => false,
        };
        if early {
            reasons.push(format!(
                "its treaty lasts `until` {until}, which is not after its date {signed}; mend one of them"
            ));
        }
    }
    reasons
}

/// Order of two written dates, as far as both are known.
fn order(a: &str, b: &str) -> Ordering {
    let known = a.len().min(b.len());
    a.get(..known).cmp(&b.get(..known))
}
