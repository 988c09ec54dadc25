//! The real files fit the schemas, and broken ones do not.

use crate::validate::validate;
use crate::{data, schema};
use serde_json::Value;
use std::path::PathBuf;

/// Problems of a TOML text.
fn problems(text: &str, name: &str) -> Vec<String> {
    let value: Value = toml::from_str(text).unwrap();
    let mut problems = Vec::new();
    validate(&value, &schema(name), "", &mut problems);
    problems
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(data().join(folder)).unwrap();
    let found: Vec<PathBuf> =
        entries.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "toml")).collect();
    assert!(!found.is_empty());
    found
}

#[test]
fn the_files_of_the_record_fit_their_schemas() {
    let folders =
        [("events", "events"), ("sources", "sources"), ("places", "places"), ("holders", "territory/holders")];
    let mut all: Vec<(&str, PathBuf)> =
        folders.iter().flat_map(|(name, folder)| files(folder).into_iter().map(move |file| (*name, file))).collect();
    all.push(("blocs", data().join("blocs.toml")));
    all.push(("priorities", data().join("priorities.toml")));
    all.push(("cities", data().join("cities.toml")));
    all.push(("leaders", data().join("leaders.toml")));
    for (name, file) in all {
        let found = problems(&std::fs::read_to_string(&file).unwrap(), name);
        assert!(found.is_empty(), "{}: {found:#?}", file.display());
    }
}

#[test]
fn what_does_not_fit_is_found() {
    let event = |change: (&str, &str)| {
        let text = "[[event]]\nid = \"a-1\"\ndate = \"1922\"\nplaces = [\"a\"]\nkind = \"crisis\"\ntitle = \"T\"\ntext = \"X.\"\n\
                    grade = \"B\"\n";
        problems(&text.replace(change.0, change.1), "events")
    };
    assert_eq!(event(("", "")), Vec::<String>::new());
    for (old, new, wrong) in [
        ("\"1922\"", "\"22\"", ".event[0].date `22` does not fit"),
        ("\"1922\"", "1922", ".event[0].date is no \"string\""),
        ("crisis", "row", ".event[0].kind \"row\" is none of"),
        ("title", "headline", ".event[0] has the unknown field headline"),
        ("title = \"T\"\n", "", ".event[0] lacks \"title\""),
        ("\"T\"", "\"\"", ".event[0].title is too short"),
        ("[\"a\"]", "[\"a\", \"a\"]", ".event[0].places has an item twice"),
        ("\"a-1\"", "\"A 1\"", ".event[0].id `A 1` does not fit"),
    ] {
        let found = event((old, new));
        assert!(found.iter().any(|problem| problem.starts_with(wrong)), "{wrong}: {found:?}");
    }
}
