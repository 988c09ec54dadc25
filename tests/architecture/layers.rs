//! Invariants 2 to 5: the bundle is never stale, components need no browser, state is pure, one module owns the browser, and the page asks
//! no other host for anything.

use crate::scan::{bare, files, lines_with, none, without_tests};

#[test]
fn the_build_script_compiles_the_data_and_watches_it() {
    let script = bare(&files("build.rs", &[])[0].text, true);
    for needed in ["atlas_compiler::compile(", "cargo::rerun-if-changed=data"] {
        assert!(script.contains(needed), "build.rs: `{needed}` is gone; without it the bundle can be stale");
    }
}

#[test]
fn only_one_module_calls_the_browser() {
    let found = files("src", &[".rs"])
        .into_iter()
        .filter(|file| !file.path.starts_with("src/browser/"))
        .flat_map(|file| {
            lines_with(&file.path, &bare(&file.text, false), &["web_sys", "js_sys", "wasm_bindgen", "gloo"])
        })
        .collect();
    none(found, "Only src/browser names the browser's crates; give it a function with plain types.");
}

/// What components may ask an event that they were handed: there is one only where there is a browser.
const OF_EVENTS: [&str; 3] = ["browser::value_of(&e)", "browser::closest_number(&e", "browser::focus_summary(&e)"];

#[test]
fn components_do_not_call_the_browser() {
    let mut found = Vec::new();
    for file in files("src/components", &[".rs"]) {
        let mut text = without_tests(&bare(&file.text, false));
        for allowed in OF_EVENTS {
            text = text.replace(allowed, "");
        }
        found.extend(lines_with(&file.path, &text, &["browser::"]));
    }
    none(found, "Components render without a browser; calls of src/browser belong into src/hooks.");
}

#[test]
fn components_of_the_atlas_are_handed_their_words() {
    let of_context = |file: crate::scan::File| lines_with(&file.path, &bare(&file.text, false), &["use_words"]);
    let found = files("src/components", &[".rs"]).into_iter().flat_map(of_context).collect();
    none(found, "The first program has no context: take `words` from the properties.");
}

#[test]
fn state_and_reducer_are_pure() {
    let state: Vec<_> = files("src", &[".rs"])
        .into_iter()
        .filter(|f| f.path == "src/state.rs" || f.path.starts_with("src/state/"))
        .collect();
    assert!(!state.is_empty(), "src/state.rs is gone; say here where the state is now");
    let impure = [
        "browser::",
        "hooks::",
        "use_effect",
        "use_state",
        "std::time",
        "thread_local!",
        "static ",
        "RefCell",
        "Mutex",
    ];
    let found = state
        .iter()
        .flat_map(|file| lines_with(&file.path, &without_tests(&bare(&file.text, false)), &impure))
        .collect();
    none(found, "State, actions and reducer are pure; effects belong into src/hooks.");
}

#[test]
fn the_page_names_no_other_host() {
    let mut texts: Vec<(String, String)> = Vec::new();
    for file in files("src", &[".rs"]) {
        texts.push((file.path, bare(&file.text, true)));
    }
    for file in files("www", &["html", "css", "svg", "js", "json", "webmanifest"])
        .into_iter()
        .chain(files("index.html", &[]))
        .chain(files("xtask/src/build/boot.js", &[]))
    {
        texts.push((file.path, file.text));
    }
    let mut found = Vec::new();
    for (path, text) in texts {
        // The names of XML namespaces look like addresses, but nothing is ever asked there.
        let text = text.replace("http://www.w3.org/", "");
        found.extend(lines_with(&path, &text, &["http://", "https://", "ws://", "wss://", "url(//", "=\"//"]));
    }
    none(found, "The page asks no other host for anything, so nothing in it names one. Sources are data.");
}

#[test]
fn the_page_has_no_inline_script_or_style() {
    let page = &files("index.html", &[])[0].text;
    let found = lines_with("index.html", page, &["<script", "<style", "style=", "onclick=", "onload=", "javascript:"]);
    none(found, "Scripts and styles are files of their own, so that a strict Content-Security-Policy is possible.");
}
