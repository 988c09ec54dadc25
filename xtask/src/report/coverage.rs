//! The record as a whole: numbers, grades by region, founding facts, changes of colour by year, findings.

use super::markdown::{count, numbers, share, words};
use atlas_compiler::Compiled;
use atlas_compiler::findings::Findings;
use atlas_compiler::read::events::Event;
use atlas_core::date::Year;
use atlas_core::event::Grade;
use atlas_core::place::Span;
use std::collections::{BTreeMap, HashSet};

/// This part of the report.
pub fn section(compiled: &Compiled) -> String {
    format!(
        "## The record in numbers\n\n{}## Grades\n\n{}{}## Changes of colour\n\n{}",
        totals(compiled),
        grades(&compiled.read.events),
        findings(compiled),
        changes(compiled)
    )
}

fn totals(compiled: &Compiled) -> String {
    let read = &compiled.read;
    let own = compiled.record.places.iter().filter(|p| p.spans.iter().any(|s| s.relation.is_some())).count();
    let covered: HashSet<&str> = read.events.iter().flat_map(|e| &e.facts).map(String::as_str).collect();
    let rows = [
        ("places", read.places.len()),
        ("of which conducted their own relations", own),
        ("events", read.events.len()),
        ("effects on tie or stance", read.events.iter().map(|e| e.effects.len()).sum()),
        ("spans of standing, tie and stance", compiled.record.places.iter().map(|p| p.spans.len()).sum()),
        ("sources", read.sources.len()),
        ("citations by events", read.events.iter().map(|e| e.sources.len()).sum()),
        ("blocs", read.blocs.len()),
        ("memberships", read.blocs.iter().map(|b| b.members.len()).sum()),
        ("founding facts", read.facts.len()),
        ("of which covered by an event", read.facts.iter().filter(|f| covered.contains(f.id.as_str())).count()),
    ];
    numbers(&["what", "number"], rows.map(|(what, number)| vec![what.to_string(), number.to_string()]))
}

/// The region of an event: the file that it stands in.
pub fn region(event: &Event) -> &str {
    let file = event.at.file.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".toml").unwrap_or(file)
}

fn grades(events: &[Event]) -> String {
    let mut regions: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut all = [0; 3];
    for event in events {
        let at = match event.grade {
            Grade::A => 0,
            Grade::B => 1,
            Grade::C => 2,
        };
        regions.entry(region(event)).or_default()[at] += 1;
        all[at] += 1;
    }
    let row = |name: &str, [a, b, c]: [usize; 3]| {
        let whole = a + b + c;
        vec![name.to_string(), a.to_string(), b.to_string(), c.to_string(), whole.to_string(), share(a + b, whole)]
    };
    let rows = regions.into_iter().map(|(name, grades)| row(name, grades));
    numbers(&["region", "A", "B", "C", "all", "A or B, per cent"], rows.chain([row("**all**", all)]))
}

fn findings(compiled: &Compiled) -> String {
    let found = Findings::of(&compiled.read);
    let rows = found.kinds().map(|(what, problems)| vec![what.to_string(), problems.0.len().to_string()]);
    format!(
        "## What is still lacking\n\nEach is listed by `cargo xtask data check --complete`.\n\n{}",
        numbers(&["what", "number"], rows)
    )
}

/// How many places changed their colour in each year, a row a decade.
fn changes(compiled: &Compiled) -> String {
    let mut years = [0usize; 75];
    for place in &compiled.record.places {
        for (before, span) in place.spans.iter().zip(place.spans.iter().skip(1)) {
            let colour = |s: &Span| (s.standing, s.relation.map(|r| r.stance));
            if colour(before) != colour(span)
                && let Some(number) = years.get_mut(span.from.year().index())
            {
                *number += 1;
            }
        }
    }
    let of = |year: u16| Year::new(i32::from(year)).and_then(|y| years.get(y.index())).copied();
    let rows = (191u16..=199).map(|decade| {
        let cells = (0..10).map(|digit| of(decade * 10 + digit).map_or(String::new(), count));
        std::iter::once(format!("{decade}0s")).chain(cells).collect()
    });
    let head = ["decade", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    format!(
        "Changes of standing or stance, by the year in which they fall ({} in all).\n\n{}",
        years.iter().sum::<usize>(),
        numbers(&head, rows)
    )
}

/// The blocs, as a table.
pub fn blocs(compiled: &Compiled) -> String {
    let rows = compiled.read.blocs.iter().map(|b| {
        vec![
            b.name.clone(),
            b.from.to_string(),
            b.to.map_or("in being".into(), |to| to.to_string()),
            b.side.name().into(),
            b.members.len().to_string(),
            b.grade.name().into(),
            b.members.iter().filter(|m| m.grade == Some(Grade::C)).count().to_string(),
        ]
    });
    words(&["bloc", "from", "to", "side", "memberships", "grade", "of grade C"], rows)
}
