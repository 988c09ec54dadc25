//! The files that a reader of the repository expects.

use crate::scan::root;

#[test]
fn licences_and_documents_are_there() {
    for (name, needed) in [
        ("LICENSE-MIT", "Permission is hereby granted"),
        ("LICENSE-APACHE", "Apache License"),
        ("README.md", "cargo xtask serve"),
        ("README.md", "cargo xtask test"),
        ("ARCHITECTURE.md", "nvariant"),
        ("CHANGELOG.md", "#"),
        ("data/README.md", "#"),
        ("data/CODEBOOK.md", "tance"),
    ] {
        let text = std::fs::read_to_string(root().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(text.contains(needed), "{name} should contain `{needed}`");
    }
}

#[test]
fn the_continuous_integration_runs_every_check() {
    let run = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(run.lines().any(|line| line == "cargo xtask test"), ".ci/run must call `cargo xtask test`");
}
