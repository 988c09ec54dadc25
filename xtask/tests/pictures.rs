//! Pictures of real views: another program can read them, nothing in them points nowhere, and they say what they must.

#![allow(clippy::panic, reason = "helpers of tests may stop at what they do not expect, as tests may")]

use atlas_compiler::Compiled;
use roxmltree::Document;
use std::collections::BTreeSet;
use std::path::Path;
use xtask::args::Args;
use xtask::export::picture::{Order, svg};
use xtask::workspace::Workspace;

fn workspace() -> Workspace {
    Workspace { root: Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), target: std::env::temp_dir().join("unused") }
}

fn compiled() -> Compiled {
    atlas_compiler::compile(&workspace().data()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn drawn(compiled: &Compiled, words: &[&str]) -> String {
    let mut args = Args::new("export", words);
    let order = Order::of(&mut args).unwrap_or_else(|e| panic!("{e}"));
    svg(&workspace(), compiled, &order).unwrap_or_else(|e| panic!("{words:?}: {e}"))
}

/// All colours that a picture names.
fn colours(svg: &str) -> BTreeSet<&str> {
    svg.split("\"#").skip(1).filter_map(|rest| rest.get(..6)).collect()
}

#[test]
fn every_view_is_a_picture_that_other_programs_read() {
    let compiled = compiled();
    for (query, says) in [
        ("time=1917-11-07", "7 November 1917"),
        ("time=1942-07-01&country=iran", "Iran. Relations with the Soviet state"),
        ("time=1962&layer=blocs&powers=on", "Blocs and alliances"),
        ("time=1980&map=45,30,3&layer=treaties", "In force on paper only"),
        ("time=1991&patterns=on", "25 December 1991"),
    ] {
        for size in [["--width", "1440", "--height", "900"], ["--width", "794", "--height", "1123"]] {
            let svg = drawn(&compiled, &[["--query", query].as_slice(), &size].concat());
            let document = Document::parse(&svg).unwrap_or_else(|e| panic!("{query}: {e}"));
            assert_eq!(document.root_element().attribute("width"), Some(size[1]));
            let texts: Vec<&str> = document.descendants().filter_map(|n| n.text()).collect();
            for part in [says, "Natural Earth, public domain", "CC BY 4.0", query] {
                assert!(texts.iter().any(|text| text.contains(part)), "{query}: does not say {part:?}: {texts:?}");
            }
            let ids: Vec<&str> = document.descendants().filter_map(|n| n.attribute("id")).collect();
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{query}: an id twice");
            for used in svg.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(ids.contains(&used), "{query}: there is no {used}");
            }
            // A viewer of pictures asks no host for anything and runs nothing.
            assert!(!["<script", "<image", "<use", "href", " style="].iter().any(|part| svg.contains(part)), "{query}");
        }
    }
}

/// The names that a picture shows: texts with an edge around them.
fn names(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap_or_else(|e| panic!("{e}"));
    let edged = document.descendants().filter(|n| n.has_tag_name("text") && n.has_attribute("stroke"));
    edged.filter_map(|n| n.text().map(String::from)).collect()
}

#[test]
fn a_picture_has_the_names_and_lines_of_the_view_if_it_has_them() {
    let compiled = compiled();
    let world = drawn(&compiled, &["--query", "time=1962"]);
    let shown = names(&world);
    for name in ["USSR", "Brazil", "United States", "India"] {
        assert!(shown.iter().any(|text| text == name), "{name}: {shown:?}");
    }
    // Seen nearer, there is more room, and what lies outside has no names.
    let near = names(&drawn(&compiled, &["--query", "time=1948&map=20,50,6"]));
    for name in ["Moscow", "Ankara", "Italy"] {
        assert!(near.iter().any(|text| text == name), "{name}: {near:?}");
    }
    assert!(!near.iter().any(|text| text == "Brazil"));
    assert_eq!(names(&drawn(&compiled, &["--query", "time=1962&names=off"])), Vec::<String>::new());
    let with_lines = drawn(&compiled, &["--query", "time=1962&lines=on"]);
    assert!(with_lines.matches("stroke-opacity=\"0.5\"").count() > 30);
    assert_eq!(world.matches("stroke-opacity=\"0.5\"").count(), 0);
}

#[test]
fn a_picture_of_two_days_shows_what_changed() {
    let compiled = compiled();
    let svg = drawn(&compiled, &["--query", "time=1938..1948"]);
    let document = Document::parse(&svg).unwrap_or_else(|e| panic!("{e}"));
    let texts: Vec<&str> = document.descendants().filter_map(|n| n.text()).collect();
    for part in ["What changed from 1938 to 1948", "Nearer by 1", "No longer a state"] {
        assert!(texts.iter().any(|text| text.contains(part)), "{part}: {texts:?}");
    }
    assert!(svg.contains("url(#t-broken)"));
}

#[test]
fn in_greys_no_colour_is_left_and_every_stance_has_its_pattern() {
    let compiled = compiled();
    let svg = drawn(&compiled, &["--query", "time=1962", "--grey"]);
    let grey = |colour: &&str| colour.get(..2) == colour.get(2..4) && colour.get(2..4) == colour.get(4..);
    assert!(colours(&svg).iter().all(grey), "{:?}", colours(&svg));
    for stance in ["ally", "partner", "cooperative", "neutral", "strained"] {
        assert!(svg.contains(&format!("url(#t-stance-{stance})")), "{stance}");
    }
    let dark = drawn(&compiled, &["--query", "time=1962", "--dark"]);
    assert_ne!(colours(&dark), colours(&drawn(&compiled, &["--query", "time=1962"])));
}

#[test]
fn what_is_not_understood_is_refused() {
    let compiled = compiled();
    let mut args = Args::new("export", &["--query", "time=1850"]);
    let order = Order::of(&mut args).unwrap_or_else(|e| panic!("{e}"));
    assert!(svg(&workspace(), &compiled, &order).is_err_and(|e| e.reason.contains("time=1850")));
    assert!(Order::of(&mut Args::new("export", &["--width", "wide"])).is_err());
}
