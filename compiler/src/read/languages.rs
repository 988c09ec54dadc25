//! `languages/*.toml`: the words of the interface, a file a language.

use super::file::TextFile;
use crate::problem::{Place, Problems};
use atlas_core::lang::Lang;
use atlas_core::words::Plurals;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// How much of the atlas a language covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Extent {
    /// Everything.
    #[default]
    Complete,
    /// Interface, names of states and legend; what tells of single events may be left out and is then in English.
    Interface,
}

/// A text, or what stands in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// One text.
    Text(String),
    /// A text for each plural form.
    Forms(Vec<(String, String)>),
    /// Several texts.
    List(Vec<String>),
}

/// An entry of a section.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Where it stands; the record is section and key.
    pub at: Place,
    /// What stands there.
    pub value: Value,
}

/// A language as written.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its file.
    pub file: String,
    /// Its code, which is the name of the file.
    pub lang: Lang,
    /// Its name in itself.
    pub name: String,
    /// How much it covers.
    pub extent: Extent,
    /// Its rule for plurals.
    pub plurals: Plurals,
    /// Lines on which the sections begin.
    pub sections: BTreeMap<String, usize>,
    /// Everything in the sections, by section and key with a point between them.
    pub entries: BTreeMap<String, Entry>,
}

/// Reads one file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Language> {
    let stem = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
    let Some(lang) = Lang::from_name(stem) else {
        problems.file(
            &file.path,
            0,
            "the name is no code of a language; name the file with its two letters, as ru.toml",
        );
        return Vec::new();
    };
    let table = match DeTable::parse(&file.text) {
        Ok(table) => table.into_inner(),
        Err(e) => {
            let line = e.span().map_or(0, |span| file.line(span.start));
            problems.file(&file.path, line, format!("{}; data/README.md shows what may stand here", e.message()));
            return Vec::new();
        }
    };
    let mut language = Language {
        file: file.path.clone(),
        lang,
        name: String::new(),
        extent: Extent::Complete,
        plurals: Plurals::English,
        sections: BTreeMap::new(),
        entries: BTreeMap::new(),
    };
    for (key, value) in &table {
        let at = place(file, key.span(), key.get_ref());
        match value.get_ref() {
            DeValue::String(text) => head(&mut language, key.get_ref(), text, &at, problems),
            DeValue::Table(section) => {
                language.sections.insert(key.get_ref().to_string(), at.line);
                entries(&mut language, key.get_ref(), section, file, problems);
            }
            _ => problems.add(&at, "is no text and no section; take it out"),
        }
    }
    for key in ["name", "extent", "plurals"].into_iter().filter(|key| !table.contains_key(*key)) {
        problems.file(&file.path, 0, format!("the head has no `{key}`; data/README.md shows what it says"));
    }
    vec![language]
}

/// A line of the head.
fn head(language: &mut Language, key: &str, text: &str, at: &Place, problems: &mut Problems) {
    match (key, text) {
        ("name", _) if !text.trim().is_empty() => language.name = text.into(),
        ("name", _) => problems.add(at, "the name of the language is empty; write it in the language itself"),
        ("extent", "complete") => language.extent = Extent::Complete,
        ("extent", "interface") => language.extent = Extent::Interface,
        ("extent", _) => problems.add(at, format!("`{text}` is no extent; write complete or interface")),
        ("plurals", _) => match Plurals::from_name(text) {
            Some(plurals) => language.plurals = plurals,
            None => {
                let known: Vec<&str> = Plurals::ALL.iter().map(|p| p.name()).collect();
                problems.add(
                    at,
                    format!(
                        "`{text}` is no rule for plurals; write one of {}, or add it to core/src/words/plurals.rs",
                        known.join(", ")
                    ),
                );
            }
        },
        _ => problems.add(at, "the head knows name, extent and plurals only; put texts into their sections"),
    }
}

fn entries(language: &mut Language, section: &str, table: &DeTable, file: &TextFile, problems: &mut Problems) {
    for (key, value) in table {
        let name = format!("{section}.{}", key.get_ref());
        let at = place(file, key.span(), &name);
        let text = |value: &DeValue| value.as_str().map(String::from);
        let found = match value.get_ref() {
            DeValue::String(text) => Some(Value::Text(text.to_string())),
            DeValue::Table(forms) => forms
                .iter()
                .map(|(form, value)| Some((form.get_ref().to_string(), text(value.get_ref())?)))
                .collect::<Option<_>>()
                .map(Value::Forms),
            DeValue::Array(list) => {
                list.iter().map(|value| text(value.get_ref())).collect::<Option<_>>().map(Value::List)
            }
            _ => None,
        };
        match found {
            Some(value) => drop(language.entries.insert(name, Entry { at, value })),
            None => problems.add(&at, "is neither text nor texts; write it in quotation marks"),
        }
    }
}

fn place(file: &TextFile, span: Range<usize>, record: &str) -> Place {
    Place { file: file.path.clone(), line: file.line(span.start), record: record.into() }
}
