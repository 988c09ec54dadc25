//! The schemas have the very fields that the compiler reads. It names them itself when it meets one that it does not know.

use crate::schema;
use atlas_compiler::problem::Problems;
use atlas_compiler::read::file::TextFile;
use atlas_compiler::read::{blocs, cities, events, holders, leaders, places, sources, tiers};
use serde_json::Value;
use std::collections::BTreeSet;

/// Reads a text, for its problems only.
type Read = fn(&TextFile, &mut Problems);

/// Schema, what reads its files, a text with the unknown field, and where the object stands in the schema.
const OBJECTS: [(&str, Read, &str, &str); 20] = [
    ("events", |f, p| drop(events::parse(f, p)), "unknown = 1", "/properties"),
    ("events", |f, p| drop(events::parse(f, p)), "[[event]]\nunknown = 1", "/properties/event/items/properties"),
    (
        "events",
        |f, p| drop(events::parse(f, p)),
        "[[event]]\neffects = [{ unknown = 1 }]",
        "/properties/event/items/properties/effects/items/properties",
    ),
    (
        "events",
        |f, p| drop(events::parse(f, p)),
        "[[event]]\nsources = [{ unknown = 1 }]",
        "/properties/event/items/properties/sources/items/properties",
    ),
    (
        "events",
        |f, p| drop(events::parse(f, p)),
        "[[event]]\ntreaty = { unknown = 1 }",
        "/properties/event/items/properties/treaty/properties",
    ),
    ("sources", |f, p| drop(sources::parse(f, p)), "unknown = 1", "/properties"),
    ("sources", |f, p| drop(sources::parse(f, p)), "[[source]]\nunknown = 1", "/properties/source/items/properties"),
    ("places", |f, p| drop(places::parse(f, p)), "unknown = 1", "/properties"),
    ("places", |f, p| drop(places::parse(f, p)), "[[place]]\nunknown = 1", "/properties/place/items/properties"),
    (
        "places",
        |f, p| drop(places::parse(f, p)),
        "[[place]]\nnames = [{ unknown = 1 }]",
        "/properties/place/items/properties/names/items/properties",
    ),
    (
        "places",
        |f, p| drop(places::parse(f, p)),
        "[[place]]\nlife = [{ unknown = 1 }]",
        "/properties/place/items/properties/life/items/properties",
    ),
    ("holders", |f, p| drop(holders::parse(f, p)), "[[land]]\nunknown = 1", "/properties/land/items/properties"),
    (
        "holders",
        |f, p| drop(holders::parse(f, p)),
        "[[land]]\nheld = [{ unknown = 1 }]",
        "/properties/land/items/properties/held/items/properties",
    ),
    ("blocs", |f, p| drop(blocs::parse(f, p)), "[[bloc]]\nunknown = 1", "/properties/bloc/items/properties"),
    (
        "blocs",
        |f, p| drop(blocs::parse(f, p)),
        "[[bloc]]\nmembers = [{ unknown = 1 }]",
        "/properties/bloc/items/properties/members/items/properties",
    ),
    ("priorities", |f, p| drop(tiers::parse(f, p)), "[[tier]]\nunknown = 1", "/properties/tier/items/properties"),
    ("cities", |f, p| drop(cities::parse(f, p)), "unknown = 1", "/properties"),
    ("leaders", |f, p| drop(leaders::parse(f, p)), "unknown = 1", "/properties"),
    ("leaders", |f, p| drop(leaders::parse(f, p)), "[[leader]]\nunknown = 1", "/properties/leader/items/properties"),
    (
        "leaders",
        |f, p| drop(leaders::parse(f, p)),
        "[[us_president]]\nunknown = 1",
        "/properties/us_president/items/properties",
    ),
];

/// Fields that the compiler expects, by its own words.
fn expected(read: Read, text: &str) -> BTreeSet<String> {
    let mut problems = Problems::default();
    read(&TextFile { path: "test.toml".into(), text: text.into() }, &mut problems);
    let message = problems.to_string();
    let (_, list) = message.split_once("unknown field `unknown`, expected").unwrap_or_else(|| panic!("{message}"));
    let list = list.split(';').next().unwrap();
    list.split('`').skip(1).step_by(2).map(String::from).collect()
}

#[test]
fn the_fields_are_those_that_the_compiler_reads() {
    for (name, read, text, pointer) in OBJECTS {
        let schema = schema(name);
        let object = schema.pointer(pointer).unwrap_or_else(|| panic!("{name} has no {pointer}"));
        let fields: BTreeSet<String> = object.as_object().unwrap().keys().cloned().collect();
        assert_eq!(fields, expected(read, text), "{name}{pointer}");
    }
}

#[test]
fn every_field_is_described() {
    fn walk(value: &Value, path: &str) {
        for (name, field) in value.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let path = format!("{path}.{name}");
            assert!(field["description"].as_str().is_some_and(|text| text.len() > 5), "{path} has no description");
            walk(field, &path);
            walk(&field["items"], &path);
        }
    }
    for name in ["events", "sources", "places", "holders", "blocs", "leaders", "priorities", "cities"] {
        walk(&schema(name), name);
    }
}
