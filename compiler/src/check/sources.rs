//! Sources: every one cited exists, every one is cited, and grades say what was seen.

use crate::problem::Problems;
use crate::read::Read;
use atlas_core::event::Grade;
use std::collections::{HashMap, HashSet};

/// Checks sources and grades.
pub fn check(read: &Read, problems: &mut Problems) {
    let mut kinds: HashMap<&str, &str> = HashMap::new();
    for source in &read.sources {
        if kinds.insert(&source.id, &source.kind).is_some() {
            problems.add(&source.at, "there is another source with this id");
        }
    }
    let mut cited: HashSet<&str> = HashSet::new();
    for event in &read.events {
        let mut own: HashSet<&str> = HashSet::new();
        for (id, saw) in &event.sources {
            cited.insert(id);
            if !own.insert(id) {
                problems.add(&event.at, format!("cites `{id}` twice"));
            }
            if !kinds.contains_key(id.as_str()) {
                problems.add(&event.at, format!("cites `{id}`, which is not in sources/"));
            }
            if saw.trim().is_empty() {
                problems.add(&event.at, format!("does not say what was seen in `{id}`"));
            }
        }
        let primary = own.iter().any(|id| kinds.get(id) == Some(&"primary"));
        match event.grade {
            Grade::A if !primary && own.len() < 2 => {
                problems.add(&event.at, "grade A needs a primary source or two references")
            }
            Grade::B if own.is_empty() => problems.add(&event.at, "grade B needs a source"),
            Grade::C if event.reasoning.is_none() => {
                problems.add(&event.at, "grade C needs `reasoning`: on what it rests")
            }
            _ => {}
        }
    }
    for source in &read.sources {
        if !cited.contains(source.id.as_str()) {
            problems.add(&source.at, "is cited by no event; cite it or take it out");
        }
    }
}
