//! The record as compiled from the data, once for all tests, and how differences are reported.

use atlas_compiler::Compiled;
use atlas_core::place::{EventIx, Place, Span};
use atlas_core::record::Record;
use std::path::Path;
use std::sync::OnceLock;

/// The compiled data.
pub fn compiled() -> &'static Compiled {
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    COMPILED.get_or_init(|| {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        atlas_compiler::compile(&data).unwrap_or_else(|problems| panic!("the data cannot be compiled:\n{problems}"))
    })
}

/// The record.
pub fn record() -> &'static Record {
    &compiled().record
}

/// A place by its id.
pub fn place(id: &str) -> Result<&'static Place, String> {
    let found = record().find_place(id).and_then(|ix| record().place(ix));
    found.ok_or_else(|| format!("there is no place `{id}`"))
}

/// The id and day of an event, for a message.
pub fn event(ix: Option<EventIx>) -> String {
    match ix.and_then(|ix| record().event(ix)) {
        Some(event) => format!("{} of {}", event.id, event.date),
        None => "no event".into(),
    }
}

/// A span in the words of the code book, with what set it.
pub fn describe(span: Option<&Span>) -> String {
    let Some(span) = span else { return "nothing".into() };
    match span.relation {
        Some(relation) => format!(
            "{}, {} (by {}), {} (by {})",
            span.standing.name(),
            relation.tie.name(),
            event(span.tie_event),
            relation.stance.name(),
            event(span.stance_event)
        ),
        None => format!("{} (by {})", span.standing.name(), event(span.cause)),
    }
}

/// Fails with all differences at once.
pub fn none(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}\n{} found:\n  {}\n", found.len(), found.join("\n  "));
}
