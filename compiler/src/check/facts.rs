//! The founding facts: each is covered by an event, and no event names a fact that there is not.

use crate::problem::Problems;
use crate::read::Read;
use std::collections::HashSet;

/// Checks that all facts are covered.
pub fn check(read: &Read, problems: &mut Problems) {
    let known: HashSet<&str> = read.facts.iter().map(String::as_str).collect();
    let mut covered: HashSet<&str> = HashSet::new();
    for event in &read.events {
        for fact in &event.facts {
            if known.contains(fact.as_str()) {
                covered.insert(fact);
            } else {
                problems.add(&event.at, format!("names the fact {fact}, which is not in seed/facts.tsv"));
            }
        }
    }
    for fact in read.facts.iter().filter(|f| !covered.contains(f.as_str())) {
        problems.file("seed/facts.tsv", 0, format!("fact {fact} is covered by no event"));
    }
}
