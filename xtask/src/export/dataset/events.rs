//! Events, effects, treaties, sources and citations.

use super::table::{Table, flag, list, optional};
use crate::report::coverage::region;
use atlas_compiler::read::Read;
use atlas_compiler::read::events::Event;
use atlas_core::date::Precision;

/// Events in order of date.
fn ordered(read: &Read) -> Vec<&Event> {
    let mut events: Vec<&Event> = read.events.iter().collect();
    events.sort_by(|a, b| (a.date.0, a.order, &a.id).cmp(&(b.date.0, b.order, &b.id)));
    events
}

fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::Year => "year",
    }
}

/// A row an event.
pub fn events(read: &Read) -> Table {
    let header = [
        "id",
        "date",
        "precision",
        "end",
        "end_precision",
        "kind",
        "title",
        "text",
        "places",
        "combat",
        "grade",
        "caution",
        "reasoning",
        "facts",
        "order",
        "region",
    ];
    let rows = ordered(read).into_iter().map(|e| {
        [
            e.id.clone(),
            e.date.0.to_string(),
            precision(e.date.1).into(),
            optional(&e.end.map(|(end, _)| end)),
            optional(&e.end.map(|(_, exact)| precision(exact))),
            e.kind.name().into(),
            e.title.clone(),
            e.text.clone(),
            list(&e.places),
            list(&e.combat),
            e.grade.name().into(),
            optional(&e.caution),
            optional(&e.reasoning),
            list(&e.facts),
            e.order.to_string(),
            region(e).into(),
        ]
    });
    Table::new("events", &header, rows)
}

/// A row an effect on a place.
pub fn effects(read: &Read) -> Table {
    let rows = ordered(read).into_iter().flat_map(|event| {
        event.effects.iter().map(|effect| {
            let then = effect.then.map(|then| then.map_or("before", |stance| stance.name()));
            [
                event.id.clone(),
                effect.place.clone(),
                optional(&effect.tie.map(|tie| tie.name())),
                optional(&effect.stance.map(|stance| stance.name())),
                optional(&then),
                effect.rule.clone(),
                flag(event.relations_kept),
            ]
        })
    });
    Table::new("effects", &["event", "place", "tie", "stance", "then", "rule", "relations_kept"], rows)
}

/// A row an event that says what became of a treaty.
pub fn treaties(read: &Read) -> Table {
    let rows = ordered(read).into_iter().filter_map(|event| {
        let treaty = event.treaty.as_ref()?;
        Some([
            event.id.clone(),
            event.date.0.to_string(),
            event.kind.name().into(),
            event.title.clone(),
            list(&event.places),
            optional(&treaty.force),
            optional(&treaty.term),
            optional(&treaty.until.map(|(date, _, _)| date)),
            optional(&treaty.until.map(|(_, exact, _)| precision(exact))),
            optional(&treaty.until.map(|(_, _, ended)| ended.name())),
        ])
    });
    let header = ["event", "signed", "class", "title", "places", "force", "term", "until", "until_precision", "ended"];
    Table::new("treaties", &header, rows)
}

/// A row a source.
pub fn sources(read: &Read) -> Table {
    let mut sources: Vec<_> = read.sources.iter().collect();
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    let rows = sources
        .into_iter()
        .map(|s| [s.id.clone(), s.title.clone(), s.within.clone(), s.url.clone(), s.kind.clone(), s.seen.clone()]);
    Table::new("sources", &["id", "title", "within", "url", "kind", "seen"], rows)
}

/// A row a source that an event or a bloc cites.
pub fn citations(read: &Read) -> Table {
    let row = |what: &str, by: &str, (source, saw): &(String, String)| {
        [what.to_string(), by.to_string(), source.clone(), saw.clone()]
    };
    let events = ordered(read).into_iter().flat_map(|e| e.sources.iter().map(|s| row("event", &e.id, s)));
    let blocs = read.blocs.iter().flat_map(|b| b.sources.iter().map(move |s| row("bloc", &b.id, s)));
    Table::new("citations", &["by", "id", "source", "saw"], events.chain(blocs).collect::<Vec<_>>())
}
