//! Sources: every one cited exists, every one is cited, and grades say what was seen.

use crate::problem::Problems;
use crate::read::{Read, events::Event};
use atlas_core::event::Grade;
use std::collections::{HashMap, HashSet};

/// Checks sources and grades.
pub fn check(read: &Read, problems: &mut Problems) {
    let kinds: HashMap<&str, &str> = read.sources.iter().map(|s| (s.id.as_str(), s.kind.as_str())).collect();
    for event in &read.events {
        citations(event, &kinds, problems);
    }
    let cited: HashSet<&str> = read.events.iter().flat_map(|e| &e.sources).map(|(id, _)| id.as_str()).collect();
    for source in &read.sources {
        if !cited.contains(source.id.as_str()) {
            problems.add(&source.at, "is cited by no event; cite it or take it out");
        }
    }
}

/// Checks what one event cites, and its grade. `kinds` gives the kind of each source.
fn citations(event: &Event, kinds: &HashMap<&str, &str>, problems: &mut Problems) {
    let mut own: HashSet<&str> = HashSet::new();
    for (id, saw) in &event.sources {
        if !own.insert(id) {
            problems.add(&event.at, format!("cites `{id}` twice; say in one `saw` what was seen"));
        }
        if !kinds.contains_key(id.as_str()) {
            problems.add(&event.at, format!("cites `{id}`, which is not in sources/; add it or mend the id"));
        }
        if saw.trim().is_empty() {
            problems.add(&event.at, format!("does not say what was seen in `{id}`; write it in `saw`"));
        }
    }
    let primary = own.iter().any(|id| kinds.get(id) == Some(&"primary"));
    let lacks = match event.grade {
        Grade::A if !primary && own.len() < 2 => {
            "grade A needs a primary source or two references; cite them or grade B"
        }
        Grade::B if own.is_empty() => "grade B needs a source; cite it or grade C",
        Grade::C if event.reasoning.is_none() => "grade C needs `reasoning`; say on what the record rests",
        _ => return,
    };
    problems.add(&event.at, lacks);
}
