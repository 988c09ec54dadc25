//! The founding facts: each is covered by an event, and no event names a fact that there is not.

use crate::problem::Problems;
use crate::read::Read;
use std::collections::HashSet;

/// Checks that all facts are covered.
pub fn check(read: &Read, problems: &mut Problems) {
    let known: HashSet<&str> = read.facts.iter().map(|f| f.id.as_str()).collect();
    let mut covered: HashSet<&str> = HashSet::new();
    for event in &read.events {
        for fact in &event.facts {
            covered.insert(fact);
            if !known.contains(fact.as_str()) {
                problems.add(&event.at, format!("names the fact {fact}, which is not in seed/facts.tsv; mend the id"));
            }
        }
    }
    for fact in read.facts.iter().filter(|f| !covered.contains(f.id.as_str())) {
        problems.add(&fact.at, "is covered by no event; name it in the `facts` of one");
    }
}
