//! Invariant 1: the core imports no browser crate, does no input or output, and cannot panic.

use crate::scan::{bare, files, lines_with, none, without_tests};

/// The source of the core, tests left out.
fn source() -> impl Iterator<Item = (String, String)> {
    files("core/src", &[".rs"]).into_iter().map(|file| (file.path, without_tests(&bare(&file.text, false))))
}

#[test]
fn the_core_and_the_compiler_name_no_browser_crate() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "yew", "gloo", "web-sys", "js-sys", "wasm-bindgen"];
    let mut found = Vec::new();
    for folder in ["core", "compiler"] {
        for file in files(folder, &[".rs", ".toml"]) {
            let text = if file.path.ends_with(".rs") { bare(&file.text, false) } else { file.text };
            found.extend(lines_with(&file.path, &text, &browser));
        }
    }
    none(found, "The core and the compiler name no browser crate; such code belongs into src/browser.");
}

#[test]
fn the_core_does_no_input_or_output() {
    let doing = [
        "std::fs",
        "std::net",
        "std::io",
        "std::env",
        "std::process",
        "std::thread",
        "std::time",
        "print!",
        "println!",
        "eprint!",
        "eprintln!",
        "dbg!",
    ];
    let found = source().flat_map(|(path, text)| lines_with(&path, &text, &doing)).collect();
    none(found, "The core does no input or output and knows no clock; hand it what it needs.");
}

#[test]
fn the_core_cannot_panic() {
    let panicking = [
        "panic!",
        "unreachable!",
        "todo!",
        "unimplemented!",
        "assert!",
        "assert_eq!",
        "assert_ne!",
        ".unwrap()",
        ".unwrap_err()",
        ".expect(",
        ".expect_err(",
        ".copy_from_slice(",
        ".split_at(",
        ".swap_remove(",
        "unsafe",
    ];
    let found = source().flat_map(|(path, text)| lines_with(&path, &text, &panicking)).collect();
    none(found, "The core cannot panic; answer with an Option or a Result, or with a value that is always there.");
}

#[test]
fn the_core_takes_nothing_by_index() {
    let mut found = Vec::new();
    for (path, text) in source() {
        for (number, line) in (1..).zip(text.lines()) {
            // The whole of a list is always there.
            let chars: Vec<char> = line.replace("[..]", "").chars().collect();
            // An opening bracket right after a name or a closing bracket takes an element; types, lists and attributes look different.
            let takes = |pair: &[char]| pair[1] == '[' && (pair[0].is_alphanumeric() || "_)]".contains(pair[0]));
            if chars.windows(2).any(takes) {
                found.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    none(found, "An index may lie outside and panic; the core uses `get`.");
}
