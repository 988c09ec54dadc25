//! The shape of the source: every file says what it is for, and none is long.

use crate::scan::{files, none};

/// Lines that a file may have at most.
const LINES: usize = 400;

/// Folders and files with Rust source.
const SOURCES: [&str; 7] = ["build.rs", "src", "core", "compiler", "workshop", "xtask", "tests"];

#[test]
fn every_file_says_what_it_is_for() {
    let all = SOURCES.iter().flat_map(|folder| files(folder, &[".rs"]));
    let found = all.filter(|file| !file.text.starts_with("//! ")).map(|file| file.path).collect();
    none(found, "Every source file begins with a `//!` line that says what it is for.");
}

#[test]
fn no_file_is_long() {
    let all = SOURCES.iter().flat_map(|folder| files(folder, &[".rs"]));
    let long = all.map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > LINES);
    none(
        long.map(|(lines, path)| format!("{path}: {lines} lines")).collect(),
        "A file holds one concept; split what is longer than 400 lines.",
    );
}
