//! Capitals and predecessors: a state has a seat of government, and what it followed is another known place.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use atlas_core::life::Status;

/// Checks capitals and predecessors of all places.
pub fn check(read: &Read, linked: &Linked, problems: &mut Problems) {
    for (_, place) in linked.each_place(read) {
        for (i, id) in place.follows.iter().enumerate() {
            let problem = if *id == place.id {
                Some("follows itself; name the place before it".to_string())
            } else if place.follows.iter().take(i).any(|other| other == id) {
                Some(format!("follows `{id}` twice; leave one out"))
            } else if !linked.place_ix.contains_key(id) {
                Some(format!("follows `{id}`, but there is no such place; add it to places/ or mend the id"))
            } else {
                None
            };
            problem.iter().for_each(|why| problems.add(&place.at, why));
        }
        let was_state = place.life.iter().any(|l| matches!(l.status, Status::Sovereign | Status::Rival));
        if was_state && place.capitals.is_empty() {
            problems.add(&place.at, "is a state without a capital; name the seat of its government in `capitals`");
        }
    }
}
