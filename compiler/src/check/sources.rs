//! Sources: every one cited exists, every one is cited, and grades say what was seen.

use crate::problem::{Place, Problems};
use crate::read::Read;
use atlas_core::event::Grade;
use std::collections::{HashMap, HashSet};

/// What cites: an event or a bloc.
struct Citing<'a> {
    at: &'a Place,
    sources: &'a [(String, String)],
    grade: Grade,
    reasoning: bool,
}

/// Checks sources and grades.
pub fn check(read: &Read, problems: &mut Problems) {
    let kinds: HashMap<&str, &str> = read.sources.iter().map(|s| (s.id.as_str(), s.kind.as_str())).collect();
    let events = read.events.iter().map(|e| Citing {
        at: &e.at,
        sources: &e.sources,
        grade: e.grade,
        reasoning: e.reasoning.is_some(),
    });
    let blocs = read.blocs.iter().map(|b| Citing {
        at: &b.at,
        sources: &b.sources,
        grade: b.grade,
        reasoning: b.reasoning.is_some(),
    });
    let mut cited: HashSet<&str> = HashSet::new();
    for citing in events.chain(blocs) {
        citations(&citing, &kinds, problems);
        cited.extend(citing.sources.iter().map(|(id, _)| id.as_str()));
    }
    for source in &read.sources {
        if !cited.contains(source.id.as_str()) {
            problems.add(&source.at, "is cited by no event and no bloc; cite it or take it out");
        }
    }
}

/// Checks what an event or bloc cites, and its grade. `kinds` gives the kind of each source.
fn citations(citing: &Citing, kinds: &HashMap<&str, &str>, problems: &mut Problems) {
    let mut own: HashSet<&str> = HashSet::new();
    for (id, saw) in citing.sources {
        if !own.insert(id) {
            problems.add(citing.at, format!("cites `{id}` twice; say in one `saw` what was seen"));
        }
        if !kinds.contains_key(id.as_str()) {
            problems.add(citing.at, format!("cites `{id}`, which is not in sources/; add it or mend the id"));
        }
        if saw.trim().is_empty() {
            problems.add(citing.at, format!("does not say what was seen in `{id}`; write it in `saw`"));
        }
    }
    let primary = own.iter().any(|id| kinds.get(id) == Some(&"primary"));
    let lacks = match citing.grade {
        Grade::A if !primary && own.len() < 2 => {
            "grade A needs a primary source or two references; cite them or grade B"
        }
        Grade::B if own.is_empty() => "grade B needs a source; cite it or grade C",
        Grade::C if !citing.reasoning => "grade C needs `reasoning`; say on what the record rests",
        _ => return,
    };
    problems.add(citing.at, lacks);
}
