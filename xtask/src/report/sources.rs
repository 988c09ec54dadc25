//! Sources by kind and by use.

use super::markdown::{numbers, words};
use atlas_compiler::Compiled;
use atlas_compiler::read::sources::Source;
use std::collections::BTreeMap;

/// How many of the most used are listed.
const LISTED: usize = 25;

/// This part of the report.
pub fn section(compiled: &Compiled) -> String {
    let read = &compiled.read;
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let events = read.events.iter().flat_map(|e| &e.sources);
    for (id, _) in events.chain(read.blocs.iter().flat_map(|b| &b.sources)) {
        *uses.entry(id).or_default() += 1;
    }
    let used = |source: &Source| uses.get(source.id.as_str()).copied().unwrap_or_default();
    let mut kinds: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for source in &read.sources {
        let row = kinds.entry(&source.kind).or_default();
        row[0] += 1;
        row[1] += used(source);
        row[2] += usize::from(used(source) == 1);
    }
    let rows = kinds.iter().map(|(kind, row)| {
        std::iter::once((*kind).to_string()).chain(row.iter().map(|number| number.to_string())).collect()
    });
    let mut most: Vec<&Source> = read.sources.iter().collect();
    most.sort_by(|a, b| used(b).cmp(&used(a)).then(a.id.cmp(&b.id)));
    let listed = most.into_iter().take(LISTED).map(|s| {
        let cell = |text: &str| text.replace('|', "/");
        vec![used(s).to_string(), format!("`{}`", s.id), cell(&s.title), cell(&s.within), s.kind.clone()]
    });
    format!(
        "## Sources by kind\n\nCitations by events and blocs.\n\n{}## The most used sources\n\n{}",
        numbers(&["kind", "sources", "citations", "cited once"], rows),
        words(&["citations", "id", "title", "within", "kind"], listed)
    )
}
