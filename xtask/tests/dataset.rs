//! The dataset of the real record: every file can be read, and what one table calls by its id stands in another.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests may stop at what they do not expect, as tests may"
)]

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use xtask::export::dataset::{self, CITATION, VERSION, dictionary};

type Rows = Vec<HashMap<String, String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Writes the dataset and reads its CSV files back.
fn written(folder: &Path) -> HashMap<&'static str, Rows> {
    let compiled = atlas_compiler::compile(&root().join("data")).unwrap_or_else(|problems| panic!("{problems}"));
    let (dictionary, citation) = (text(&root().join("data").join(dictionary::FILE)), text(&root().join(CITATION)));
    dataset::write_to(folder, &compiled, &dictionary, &citation).unwrap();
    let read = |name: &'static str| {
        let mut reader = csv::Reader::from_path(folder.join(format!("{name}.csv"))).unwrap();
        (name, reader.deserialize().map(Result::unwrap).collect::<Rows>())
    };
    dataset::tables(&compiled).iter().map(|table| read(table.name)).collect()
}

/// Column of a table, table and column that it points to.
const POINTERS: [(&str, &str, &str); 22] = [
    ("names", "place", "places"),
    ("lives", "place", "places"),
    ("lives", "of", "places"),
    ("episodes", "state", "places"),
    ("episodes", "holder", "places"),
    ("episodes", "event", "events"),
    ("country_years", "state", "places"),
    ("country_years", "event", "events"),
    ("events", "places", "places"),
    ("events", "combat", "places"),
    ("effects", "event", "events"),
    ("effects", "place", "places"),
    ("treaties", "event", "events"),
    ("treaties", "places", "places"),
    ("citations", "source", "sources"),
    ("memberships", "bloc", "blocs"),
    ("memberships", "place", "places"),
    ("memberships", "event", "events"),
    ("holdings", "piece", "pieces"),
    ("holdings", "by", "places"),
    ("holdings", "occupied", "places"),
    ("citations", "id", "events or blocs"),
];

#[test]
fn the_files_can_be_read_and_their_ids_lead_somewhere() {
    let folder = std::env::temp_dir().join(format!("atlas-dataset-{}", std::process::id()));
    let tables = written(&folder);
    let ids = |table: &str| tables[table].iter().map(|row| row["id"].clone()).collect::<HashSet<_>>();
    let mut known: HashMap<&str, HashSet<String>> =
        ["places", "events", "sources", "blocs", "pieces"].into_iter().map(|table| (table, ids(table))).collect();
    known.insert("events or blocs", ids("events").union(&ids("blocs")).cloned().collect());
    for (table, column, target) in POINTERS {
        for row in &tables[table] {
            for id in row[column].split(['+', ';']).map(str::trim).filter(|id| !id.is_empty()) {
                assert!(known[target].contains(id), "{table}.{column}: `{id}` is not in {target}");
            }
        }
    }
    for (name, rows) in &tables {
        let json: Vec<serde_json::Value> = serde_json::from_str(&text(&folder.join(format!("{name}.json")))).unwrap();
        assert_eq!(json.len(), rows.len(), "{name}");
        for (object, row) in json.iter().zip(rows) {
            for (column, field) in row {
                assert_eq!(object[column].as_str().unwrap_or(""), field, "{name}.{column}");
            }
        }
        let spans = rows.iter().filter(|row| row.contains_key("to") && !row["to"].is_empty());
        spans.for_each(|row| assert!(row["from"] < row["to"], "{name}: {row:?}"));
    }
    assert!(tables["events"].len() > 1_500 && tables["memberships"].len() > 300);
    let readme = text(&folder.join("README.md"));
    assert!(readme.contains("CC BY 4.0") && readme.contains(&format!("version {VERSION}")));
    xtask::files::remove_folder(&folder).unwrap();
}

#[test]
fn the_citation_has_the_version_and_the_licence() {
    let citation = text(&root().join(CITATION));
    assert!(citation.contains(&format!("\nversion: {VERSION}\n")), "CITATION.cff must have version {VERSION}");
    assert!(citation.contains("\nlicense: CC-BY-4.0\n"));
}
