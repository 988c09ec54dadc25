//! Colours are written in one place: style sheets and source use the tokens, and only those that are there.

use crate::sheet::{SHEET, root, text, themes, without_comments};
use std::path::Path;

/// Style sheets that may write colours of their own: that of the pages beside the atlas knows those of paper.
const ALONE: [&str; 1] = ["www/pages.css"];

/// Beginnings of colours in a style sheet, besides `#`.
const FUNCTIONS: [&str; 10] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];

/// Colours by name that are likely; those of the system and `transparent` are no colours of the atlas.
const NAMES: [&str; 14] = [
    "black", "white", "gray", "grey", "silver", "red", "green", "blue", "yellow", "orange", "purple", "brown", "pink",
    "navy",
];

/// All files below a folder with an ending, by their paths from the root.
fn files(folder: &str, end: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).unwrap_or_else(|e| panic!("{folder}: {e}")) {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&path, end));
        } else if Path::new(&path).extension().is_some_and(|e| e == end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Colours as numbers in a line: `#` with 3, 4, 6 or 8 digits, or a function.
fn numbers(line: &str) -> Vec<String> {
    let part_of_name = |c: char| c.is_alphanumeric() || "_-".contains(c);
    let hashed = line.match_indices('#').filter_map(|(at, _)| {
        let rest = &line[at + 1..];
        let end = rest.find(|c: char| !part_of_name(c)).unwrap_or(rest.len());
        let name = &rest[..end];
        ([3, 4, 6, 8].contains(&end) && name.chars().all(|c| c.is_ascii_hexdigit())).then(|| format!("#{name}"))
    });
    let called = FUNCTIONS
        .iter()
        .filter(|function| line.match_indices(**function).any(|(at, _)| !line[..at].ends_with(part_of_name)));
    hashed.chain(called.map(|f| f.to_string())).collect()
}

/// Colours by name in the values of a style sheet.
fn names(sheet: &str) -> Vec<String> {
    let values = sheet.split(['{', '}', ';']).filter_map(|part| part.split_once(':'));
    let words = values.flat_map(|(_, value)| value.split(|c: char| !c.is_alphanumeric() && !"_-.#".contains(c)));
    words.filter(|word| NAMES.contains(word)).map(str::to_string).collect()
}

/// Names between each occurrence of a beginning and the end of the name.
fn named<'a>(sheet: &'a str, begin: &str) -> Vec<&'a str> {
    let name = |rest: &'a str| rest.split(|c: char| !c.is_alphanumeric() && !"_-".contains(c)).next().unwrap();
    sheet.split(begin).skip(1).map(name).collect()
}

/// Fails with all findings, if there are any.
fn none(found: Vec<String>) {
    assert!(found.is_empty(), "Colours belong into {SHEET}, use var(--name):\n  {}\n", found.join("\n  "));
}

#[test]
fn style_sheets_write_no_colours_of_their_own() {
    let mut found = Vec::new();
    for path in files("www", "css").into_iter().filter(|p| p != SHEET && !ALONE.contains(&p.as_str())) {
        let sheet = without_comments(&text(&path));
        for (number, line) in (1..).zip(sheet.lines()) {
            found.extend(numbers(line).into_iter().map(|colour| format!("{path}:{number}: {colour}")));
        }
        found.extend(names(&sheet).into_iter().map(|name| format!("{path}: {name}")));
    }
    none(found);
}

#[test]
fn source_writes_no_colours() {
    let mut found = Vec::new();
    for path in files("src", "rs") {
        for (number, line) in (1..).zip(text(&path).lines()) {
            // A comment may name an issue by its number.
            let code = line.split_once("//").map_or(line, |(code, _)| code);
            found.extend(numbers(code).into_iter().map(|colour| format!("{path}:{number}: {colour}")));
        }
    }
    none(found);
}

#[test]
fn every_token_that_is_used_is_there() {
    let sheets: Vec<(String, String)> =
        files("www", "css").into_iter().map(|path| (without_comments(&text(&path)), path)).collect();
    let source: Vec<String> = files("src", "rs").iter().map(|path| text(path)).collect();
    let set_in = |text: &str, name: &str| text.contains(&format!("--{name}:"));
    let mut found = Vec::new();
    for (sheet, path) in &sheets {
        for name in named(sheet, "var(--") {
            // Some are set by the program, such as the size of a pixel on the map.
            if !sheets.iter().any(|(sheet, _)| set_in(sheet, name)) && !source.iter().any(|text| set_in(text, name)) {
                found.push(format!("{path}: --{name}"));
            }
        }
    }
    assert!(found.is_empty(), "Nothing sets these, so that nothing is drawn:\n  {}\n", found.join("\n  "));
}

#[test]
fn the_page_names_the_colour_of_its_paper() {
    let page = text("index.html");
    for theme in themes() {
        let paper = format!("#{:x}", theme.colour("paper"));
        let scheme = format!("(prefers-color-scheme: {})", theme.name);
        let meta = page.lines().find(|line| line.contains("name=\"theme-color\"") && line.contains(&scheme));
        let meta = meta.unwrap_or_else(|| panic!("index.html: there is no theme-color for {scheme}"));
        assert!(meta.contains(&format!("content=\"{paper}\"")), "index.html: `{}` should be {paper}", meta.trim());
    }
}

#[test]
fn a_colour_is_found_in_whatever_way_it_is_written() {
    for (line, colours) in [
        ("a{color:#fff;fill:#12ab3C}", vec!["#fff", "#12ab3C"]),
        ("b{fill:rgb(1 2 3);stroke:color-mix(in oklab,var(--ink),var(--sea))}", vec!["rgb("]),
        ("fill={format!(\"url(#t-{name})\")} href=\"#map\" #[test] vocab(x)", vec![]),
    ] {
        assert_eq!(numbers(line), colours, "{line}");
    }
    assert_eq!(named("a{fill:var(--on-accent);stroke:var( --b)}", "var(--"), ["on-accent"]);
    assert_eq!(names(".red{white-space:pre;fill:none;stroke:white}a:hover{color:CanvasText}"), ["white"]);
}
