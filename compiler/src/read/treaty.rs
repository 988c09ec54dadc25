//! The field `treaty` of an event: entry into force, term, and end of the treaty that it tells of.

use super::field::{partial, partial_anywhere, shown};
use crate::problem::{Place, Problems};
use atlas_core::treaty::{Ended, Treaty};
use serde::Deserialize;

/// The field as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTreaty {
    force: Option<String>,
    term: Option<String>,
    until: Option<String>,
    ended: Option<String>,
}

/// Reads the field. Its days are compared with the event's own in [`crate::check::treaties`].
pub fn parse(raw: RawTreaty, at: &Place, problems: &mut Problems) -> Treaty {
    raw.term.iter().for_each(|term| shown(term, "term of the treaty", at, problems));
    raw.force.iter().for_each(|force| partial_anywhere(force, at, problems));
    if raw.until.is_some() != raw.ended.is_some() {
        problems.add(
            at,
            "the treaty has only one of `until` and `ended`; give both, or neither if it was in force on 1991-12-25",
        );
    }
    let until = raw.until.and_then(|until| partial(&until, at, problems));
    let ended = raw.ended.and_then(|name| {
        let ended = Ended::from_name(&name);
        if ended.is_none() {
            let names: Vec<&str> = Ended::ALL.iter().map(|e| e.name()).collect();
            problems
                .add(at, format!("the treaty `ended` in the unknown way `{name}`; write one of {}", names.join(", ")));
        }
        ended
    });
    let until = until.zip(ended).map(|((date, precision), ended)| (date, precision, ended));
    Treaty { force: raw.force, term: raw.term, until }
}
