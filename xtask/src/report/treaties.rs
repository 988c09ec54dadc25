//! Treaties by class and end, and the blocs.

use super::coverage::blocs;
use super::markdown::{count, numbers};
use atlas_compiler::Compiled;
use atlas_compiler::check::treaties::may_have;
use atlas_core::event::Kind;
use atlas_core::treaty::Ended;

/// This part of the report.
pub fn section(compiled: &Compiled) -> String {
    let ends = Ended::ALL.iter().map(|e| e.name());
    let head: Vec<&str> = ["class", "all", "not told", "in force"].into_iter().chain(ends).collect();
    let rows = Kind::ALL.iter().filter(|kind| may_have(**kind)).map(|kind| {
        let events: Vec<_> = compiled.read.events.iter().filter(|e| e.kind == *kind).collect();
        let told: Vec<_> = events.iter().filter_map(|e| e.treaty.as_ref()).collect();
        let ended = |how: Option<Ended>| count(told.iter().filter(|t| t.until.map(|u| u.2) == how).count());
        let ends = Ended::ALL.iter().map(|e| ended(Some(*e)));
        [kind.name().to_string(), events.len().to_string(), count(events.len() - told.len()), ended(None)]
            .into_iter()
            .chain(ends)
            .collect()
    });
    format!(
        "## Treaties by class and end\n\n`not told`: the event does not say what became of the treaty. `in force`: on 25 December 1991.\n\n{}## \
        Blocs\n\n{}",
        numbers(&head, rows),
        blocs(compiled)
    )
}
