//! Reading the repository: its files, and Rust source without comments, texts and tests.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file with its path from the root.
pub struct File {
    /// Path from the root, with `/`.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// All files below a folder (or the one file) that end with one of the given ends. What is built or installed is left out.
pub fn files(folder: &str, ends: &[&str]) -> Vec<File> {
    let top = root().join(folder);
    if top.is_file() {
        return vec![File { path: folder.to_string(), text: std::fs::read_to_string(top).unwrap() }];
    }
    let mut open = vec![(top, folder.to_string())];
    let mut found = Vec::new();
    while let Some((folder, path)) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{path}: {e}")) {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let path = format!("{path}/{name}");
            if entry.file_type().unwrap().is_dir() {
                if !["target", "node_modules", "dist"].contains(&name.as_str()) {
                    open.push((entry.path(), path));
                }
            } else if ends.iter().any(|end| name.ends_with(end)) {
                found.push(File { text: std::fs::read_to_string(entry.path()).unwrap(), path });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "{folder}: there is no file to check");
    found
}

/// Rust source with comments blanked out, and texts too if wanted; lines stay where they are.
pub fn bare(text: &str, keep_texts: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    let starts = |i: usize, what: &str| what.chars().enumerate().all(|(k, c)| chars.get(i + k) == Some(&c));
    while i < chars.len() {
        let begin = i;
        let mut keep = false;
        if starts(i, "//") {
            i += chars[i..].iter().position(|c| *c == '\n').unwrap_or(chars.len() - i);
        } else if starts(i, "/*") {
            i += 2;
            while i < chars.len() && !starts(i, "*/") {
                i += 1;
            }
            i += 2;
        } else if let Some(hashes) = raw_text(&chars[i..]) {
            let end = format!("\"{}", "#".repeat(hashes));
            i += hashes + 2;
            while i < chars.len() && !starts(i, &end) {
                i += 1;
            }
            i += end.len();
            keep = keep_texts;
        } else if chars[i] == '"' {
            i += 1;
            while i < chars.len() && chars[i] != '"' {
                i += if chars[i] == '\\' { 2 } else { 1 };
            }
            i += 1;
            keep = keep_texts;
        } else if chars[i] == '\'' && (starts(i + 2, "'") || starts(i + 1, "\\")) {
            // A character, not a lifetime.
            i += 2;
            while i < chars.len() && chars[i] != '\'' {
                i += 1;
            }
            i += 1;
        } else {
            i += 1;
            keep = true;
        }
        let part = &chars[begin..i.min(chars.len())];
        out.extend(part.iter().map(|c| if keep || *c == '\n' { *c } else { ' ' }));
    }
    out
}

/// Number of `#` if a raw text begins here.
fn raw_text(chars: &[char]) -> Option<usize> {
    let rest = chars.strip_prefix(&['r'])?;
    let hashes = rest.iter().take_while(|c| **c == '#').count();
    (rest.get(hashes) == Some(&'"')).then_some(hashes)
}

/// Bare source without the modules and functions that are there for tests only.
pub fn without_tests(bare: &str) -> String {
    let mut text = bare.to_string();
    while let Some(begin) = text.find("#[cfg(test)]") {
        let Some(open) = text[begin..].find('{').map(|i| begin + i) else { break };
        let mut depth = 0;
        let end = text[open..].char_indices().find_map(|(i, c)| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            (depth == 0).then_some(open + i + 1)
        });
        let end = end.unwrap_or(text.len());
        let blank: String = text[begin..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        text.replace_range(begin..end, &blank);
    }
    text
}

/// Lines of a text that contain one of some words, as `path:line: word`. A word that begins with a letter must not follow another one.
pub fn lines_with(path: &str, text: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for word in words {
            let begins = |at: usize| {
                !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
                    || !word.starts_with(char::is_alphabetic)
            };
            if line.match_indices(word).any(|(at, _)| begins(at)) {
                found.push(format!("{path}:{number}: {word}"));
            }
        }
    }
    found
}

/// Fails with all findings, if there are any.
pub fn none(findings: Vec<String>, rule: &str) {
    assert!(findings.is_empty(), "{rule}\n  {}\n", findings.join("\n  "));
}

#[test]
fn comments_texts_and_tests_are_not_source() {
    let text = "fn a() { b('\"', \"x.unwrap()\"); } // .unwrap()\n/* c */ let r = r#\"d\"e\"#;\n#[cfg(test)]\nmod t { fn f() { g.unwrap() } }\nfn h<'a>() {}\n";
    let bare = without_tests(&bare(text, false));
    assert!(!["unwrap", "c */", "d\"e", "mod t"].iter().any(|part| bare.contains(part)), "{bare}");
    assert!(bare.contains("let r =") && bare.ends_with("fn h<'a>() {}\n"), "{bare}");
    assert_eq!(bare.lines().count(), text.lines().count());
}

#[test]
fn words_are_found_whole() {
    assert_eq!(lines_with("a.rs", "x\nmy_yew yew::html\n", &["yew", ".b"]), ["a.rs:2: yew"]);
    assert!(lines_with("a.rs", "my_yew\n", &["yew"]).is_empty());
}
