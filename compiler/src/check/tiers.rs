//! Ranks in Soviet policy: their events and places are there, and no place has two.

use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use std::collections::HashSet;

/// Checks all ranks.
pub fn check(read: &Read, linked: &Linked, problems: &mut Problems) {
    let events: HashSet<&str> = read.events.iter().map(|e| e.id.as_str()).collect();
    let mut ranked: HashSet<&str> = HashSet::new();
    for tier in &read.tiers {
        if !events.contains(tier.event.as_str()) {
            problems.add(&tier.at, format!("there is no event `{}`; mend the id", tier.event));
        }
        for place in &tier.places {
            if !linked.place_ix.contains_key(place) {
                problems.add(&tier.at, format!("there is no place `{place}`; mend the id"));
            }
            if !ranked.insert(place) {
                problems.add(&tier.at, format!("`{place}` has a rank already; leave it in one of them"));
            }
        }
    }
}
