//! The report and the sample of the real record.

#![allow(clippy::panic, reason = "helpers of tests may stop at what they do not expect, as tests may")]

use atlas_compiler::Compiled;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use xtask::report::{self, coverage::region, sample};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

fn compiled() -> Compiled {
    atlas_compiler::compile(&data()).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn the_report_is_the_same_every_time_and_covers_what_it_promises() {
    let text = report::text(&compiled(), &data()).unwrap();
    assert_eq!(report::text(&compiled(), &data()).unwrap(), text);
    for heading in [
        "The record in numbers",
        "Grades",
        "What is still lacking",
        "Changes of colour",
        "Priority states",
        "States with few events",
        "Decades",
        "Events by state and decade",
        "Treaties by class and end",
        "Blocs",
        "Sources by kind",
        "The most used sources",
        "The second reader",
    ] {
        assert!(text.contains(&format!("\n## {heading}\n\n")), "no section {heading}");
    }
    assert!(text.lines().all(|line| line == line.trim_end()), "spaces at the end of a line");
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
}

#[test]
fn a_sample_has_all_regions_and_grades_and_is_that_of_its_seed() {
    let compiled = compiled();
    let events = &compiled.read.events;
    let ids = |seed: u32| sample::draw(events, seed, 150).iter().map(|e| e.id.clone()).collect::<Vec<_>>();
    let drawn = sample::draw(events, 1917, 150);
    assert_eq!(drawn.len(), 150);
    assert_eq!(drawn.iter().map(|e| &e.id).collect::<HashSet<_>>().len(), 150);
    let strata = |events: &mut dyn Iterator<Item = (String, &'static str)>| events.collect::<HashSet<_>>();
    let of = |e: &atlas_compiler::read::events::Event| (region(e).to_string(), e.grade.name());
    assert_eq!(strata(&mut drawn.iter().map(|e| of(e))), strata(&mut events.iter().map(of)));
    assert_eq!(ids(1917), ids(1917));
    assert_ne!(ids(1917), ids(1918));
    // What is drawn can be read back as a file without verdicts.
    let folder = std::env::temp_dir().join(format!("atlas-review-{}", std::process::id()));
    xtask::files::write(&folder.join(report::reader::FILE), sample::skeleton(&drawn, 1917)).unwrap();
    let review = report::reader::read(&folder, &compiled).unwrap();
    assert!(report::reader::section(&review).contains("**Seed 1917:** 0 of 150 events were read."));
    xtask::files::remove_folder(&folder).unwrap();
}
