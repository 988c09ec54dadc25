//! The style sheet of the colours, read line by line: three blocks, one colour a line.

use atlas_core::legend::Class;
use palette::Srgb;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The sheet, from the root.
pub const SHEET: &str = "www/colours.css";

/// Heads of the three blocks, without spaces.
const HEADS: [&str; 3] = [
    ":root{",
    "@mediascreenand(prefers-color-scheme:dark){:root:not([data-theme=light]){",
    "@mediascreen{:root[data-theme=dark]{",
];

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the workspace.
pub fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The colours of a theme by their names, without the two dashes.
pub struct Theme {
    /// `light` or `dark`.
    pub name: &'static str,
    colours: BTreeMap<String, Srgb<u8>>,
}

impl Theme {
    /// The colour of a token.
    pub fn colour(&self, token: &str) -> Srgb<u8> {
        *self.colours.get(token).unwrap_or_else(|| panic!("{SHEET}, {}: there is no --{token}", self.name))
    }
}

/// The light and the dark theme.
pub fn themes() -> [Theme; 2] {
    let [light, dark, _] = blocks(&text(SHEET));
    [Theme { name: "light", colours: light }, Theme { name: "dark", colours: dark }]
}

/// Names of all fills: the classes of the core.
pub fn fills() -> Vec<&'static str> {
    Class::LEGEND.into_iter().map(Class::name).chain([Class::Nobody.name()]).collect()
}

/// The blocks in their order. Stops at a line that is not as expected, and at a missing or second block.
fn blocks(sheet: &str) -> [BTreeMap<String, Srgb<u8>>; 3] {
    let mut found = Vec::new();
    let mut head = String::new();
    let mut block: Option<BTreeMap<String, Srgb<u8>>> = None;
    for (number, line) in (1..).zip(without_comments(sheet).lines()) {
        let line = line.trim();
        match &mut block {
            None => {
                head.extend(line.chars().filter(|c| !c.is_whitespace()));
                // The end of the rule around the last block.
                head = head.trim_start_matches('}').to_string();
                block = HEADS.get(found.len()).filter(|h| ***h == head).map(|_| BTreeMap::new());
            }
            Some(colours) if line == "}" => {
                found.push(std::mem::take(colours));
                (block, head) = (None, String::new());
            }
            Some(colours) => {
                if line.is_empty() || line.starts_with("color-scheme:") {
                    continue;
                }
                let (name, colour) =
                    token(line).unwrap_or_else(|| panic!("{SHEET}:{number}: `{line}` is not `--name: #rrggbb;`"));
                let earlier = colours.insert(name.to_string(), colour);
                assert!(earlier.is_none(), "{SHEET}:{number}: --{name} is there twice");
            }
        }
    }
    assert!(head.is_empty(), "{SHEET}: a block begins with `{head}`, which is none of {HEADS:?} in this order");
    found.try_into().unwrap_or_else(|found: Vec<_>| panic!("{SHEET}: {} blocks instead of 3", found.len()))
}

/// A line like `--name: #rrggbb;`.
fn token(line: &str) -> Option<(&str, Srgb<u8>)> {
    let (name, value) = line.strip_prefix("--")?.strip_suffix(';')?.split_once(": ")?;
    let colour = (value.len() == 7 && value.starts_with('#')).then(|| value.parse().ok())??;
    Some((name, colour))
}

/// A style sheet with its comments blanked out; lines stay where they are.
pub fn without_comments(sheet: &str) -> String {
    let mut out = sheet.to_string();
    while let Some(begin) = out.find("/*") {
        let end = out[begin..].find("*/").map_or(out.len(), |i| begin + i + 2);
        let blank: String = out[begin..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        out.replace_range(begin..end, &blank);
    }
    out
}

#[test]
fn both_themes_define_the_same_tokens() {
    let [light, dark, _] = blocks(&text(SHEET));
    let only = |a: &BTreeMap<String, Srgb<u8>>, b: &BTreeMap<String, Srgb<u8>>| -> Vec<String> {
        a.keys().filter(|name| !b.contains_key(*name)).cloned().collect()
    };
    let (light_only, dark_only) = (only(&light, &dark), only(&dark, &light));
    assert!(
        light_only.is_empty() && dark_only.is_empty(),
        "{SHEET}: only in the light theme {light_only:?}, only in the dark one {dark_only:?}"
    );
}

#[test]
fn both_ways_to_the_dark_theme_give_the_same_colours() {
    let [_, system, chosen] = blocks(&text(SHEET));
    let differing: Vec<_> =
        system.keys().chain(chosen.keys()).filter(|name| system.get(*name) != chosen.get(*name)).collect();
    assert!(differing.is_empty(), "{SHEET}: the two dark blocks differ in {differing:?}");
}

#[test]
fn every_class_of_the_core_has_a_fill() {
    for theme in themes() {
        for fill in fills() {
            theme.colour(fill);
        }
    }
}

#[test]
fn a_line_is_read_as_a_token_or_not_at_all() {
    assert_eq!(token("--sea-deep: #0a10ff;"), Some(("sea-deep", Srgb::new(10, 16, 255))));
    for wrong in ["--sea: #fff;", "--sea:#0a10ff;", "--sea: #0a10ff", "sea: #0a10ff;", "--sea: red;", "--sea: 0a10ff0;"]
    {
        assert_eq!(token(wrong), None, "{wrong}");
    }
}
