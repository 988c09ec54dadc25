//! Languages: each has every text, with the placeholders and plural forms it needs, and a name for every name of every place.

use crate::problem::{Place, Problems};
use crate::read::Read;
use crate::read::languages::{Entry, Extent, Language, Value};
use atlas_core::lang::Lang;
use atlas_core::words::{List, Plurals, Word, holes};
use std::collections::BTreeSet;

/// A name of a place or person has at most so many characters: it stands in the card at the pointer and at the head of the panel.
pub const NAME_CHARS: usize = 60;
/// A class of the legend has at most so many.
pub const CLASS_CHARS: usize = 30;
/// Any other text.
pub const TEXT_CHARS: usize = 200;

/// A text that a language must have.
struct Wanted {
    key: String,
    holes: &'static [&'static str],
    /// Whether a language of interface, names and legend may leave it out.
    of_events: bool,
    chars: usize,
}

/// All texts that a language must have, besides names.
fn wanted() -> Vec<Wanted> {
    let words = Word::ALL.iter().map(|word| Wanted {
        key: word.key().into(),
        holes: word.holes(),
        of_events: word.key().starts_with("event."),
        chars: TEXT_CHARS,
    });
    let lists = List::ALL.iter().flat_map(|list| {
        list.keys().into_iter().map(|key| Wanted {
            key: format!("{}.{key}", list.name()),
            holes: list.holes(key),
            of_events: list.is_of_events(),
            chars: if matches!(list, List::Stance | List::Class) { CLASS_CHARS } else { TEXT_CHARS },
        })
    });
    words.chain(lists).collect()
}

/// Checks all languages for what is wrong. What another language than English lacks, English stands in for (see [`lacking`]).
pub fn check(read: &Read, problems: &mut Problems) {
    let Some(english) = english(read) else {
        problems.file("languages/en.toml", 0, "is missing; the atlas falls back on English, so put it back");
        return;
    };
    for language in &read.languages {
        let mut lacking = Problems::default();
        look(language, english, read, problems, &mut lacking);
        if language.lang == Lang::EN {
            problems.0.append(&mut lacking.0);
        }
    }
}

/// Finds what the other languages lack, texts and names of places and persons, and what they have too much.
pub fn lacking(read: &Read, found: &mut Problems) {
    let Some(english) = english(read) else { return };
    for language in read.languages.iter().filter(|l| l.lang != Lang::EN) {
        look(language, english, read, &mut Problems::default(), found);
    }
}

fn english(read: &Read) -> Option<&Language> {
    read.languages.iter().find(|l| l.lang == Lang::EN)
}

fn look(language: &Language, english: &Language, read: &Read, problems: &mut Problems, lacking: &mut Problems) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for wanted in wanted() {
        match language.entries.get(&wanted.key) {
            Some(entry) => text(entry, &wanted, language.plurals, problems),
            None if wanted.of_events && language.extent == Extent::Interface => {}
            None => {
                let has = english.entries.get(&wanted.key).filter(|_| language.lang != Lang::EN).map(said);
                let has = has.map_or(String::new(), |text| format!("; English has “{text}”"));
                lacking.add(&place_of(language, &wanted.key), format!("the text is missing{has}"));
            }
        }
        known.insert(wanted.key);
    }
    if language.lang != Lang::EN {
        names(language, read, &mut known, problems, lacking);
    }
    for (key, entry) in language.entries.iter().filter(|(key, _)| !known.contains(*key)) {
        let (section, _) = key.split_once('.').unwrap_or_default();
        let why = match section {
            "names" | "present" if language.lang == Lang::EN => "names in English stand in places/; take it out",
            "names" => "there is no such place; mend the id, or take it out",
            "present" => "the place has no present-day name in places/; take it out",
            "cities" => "cities.toml has no such city; mend the name, or take it out",
            "people" => "leaders.toml names no such person; mend the name, or take it out",
            _ => "there is no such text; mend the key, or take it out",
        };
        // In another language it is what is left of a text that is gone: it harms nobody.
        let found = if language.lang == Lang::EN { &mut *problems } else { &mut *lacking };
        found.add(&entry.at, why);
    }
}

/// Where a missing text should stand: the line of its section, if that is there.
fn place_of(language: &Language, key: &str) -> Place {
    let section = key.split_once('.').map_or(key, |(section, _)| section);
    let line = language.sections.get(section).copied().unwrap_or(0);
    Place { file: language.file.clone(), line, record: key.into() }
}

/// What an entry says, in one line.
fn said(entry: &Entry) -> String {
    match &entry.value {
        Value::Text(text) => text.clone(),
        Value::Forms(forms) => forms.last().map_or(String::new(), |(_, text)| text.clone()),
        Value::List(texts) => texts.join(", "),
    }
}

fn text(entry: &Entry, wanted: &Wanted, plurals: Plurals, problems: &mut Problems) {
    let counted = wanted.holes.contains(&"n");
    match &entry.value {
        Value::Text(text) if !counted => one(text, wanted, None, &entry.at, problems),
        Value::Forms(forms) if counted => {
            for form in plurals.forms() {
                match forms.iter().find(|(name, _)| name == form) {
                    Some((_, text)) => {
                        // What is said of one thing alone need not name the number.
                        let may_lack = (*form == "one" && plurals.one_is_one()).then_some("n");
                        one(text, wanted, may_lack, &entry.at, problems);
                    }
                    None => problems
                        .add(&entry.at, format!("the plural form `{form}` is missing; the language counts by it")),
                }
            }
            for (form, _) in forms.iter().filter(|(name, _)| !plurals.forms().contains(&name.as_str())) {
                problems.add(
                    &entry.at,
                    format!(
                        "the language has no plural form `{form}`; it has {}, so take it out",
                        plurals.forms().join(", ")
                    ),
                );
            }
        }
        _ if counted => {
            problems.add(
                &entry.at,
                format!(
                    "counts, so give it the plural forms {{ {} }}",
                    plurals.forms().join(" = \"...\", ") + " = \"...\""
                ),
            );
        }
        _ => problems.add(&entry.at, "is one text without plural forms; write it in quotation marks"),
    }
}

fn one(text: &str, wanted: &Wanted, may_lack: Option<&str>, at: &Place, problems: &mut Problems) {
    length(text, wanted.chars, at, problems);
    let found: BTreeSet<&str> = holes(text).into_iter().collect();
    let braces = |names: &[&str]| names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", ");
    let lacks: Vec<&str> =
        wanted.holes.iter().copied().filter(|h| !found.contains(h) && Some(*h) != may_lack).collect();
    let odd: Vec<&str> = found.iter().copied().filter(|h| !wanted.holes.contains(h)).collect();
    if !lacks.is_empty() {
        problems.add(at, format!("lacks the placeholder {}; put it where the value shall stand", braces(&lacks)));
    }
    if !odd.is_empty() {
        problems.add(at, format!("has the placeholder {}, which nothing fills in; mend or take it out", braces(&odd)));
    }
}

fn length(text: &str, chars: usize, at: &Place, problems: &mut Problems) {
    if text.trim().is_empty() {
        problems.add(at, "the text is empty; write it");
    } else if text.chars().count() > chars {
        problems.add(at, format!("has {} characters; {chars} have room, so make it shorter", text.chars().count()));
    }
}

/// Names of places, persons and cities.
fn names(
    language: &Language,
    read: &Read,
    known: &mut BTreeSet<String>,
    problems: &mut Problems,
    lacking: &mut Problems,
) {
    for place in &read.places {
        let key = format!("names.{}", place.id);
        let english: Vec<&str> = place.names.iter().map(|(_, name)| name.as_str()).collect();
        match language.entries.get(&key) {
            None => lacking
                .add(&place_of(language, &key), format!("the names are missing; English has {}", english.join(", "))),
            Some(Entry { at, value: Value::List(names) }) => {
                if names.len() != english.len() {
                    lacking.add(
                        at,
                        format!(
                            "has {} names, but the place has {} ({}); give one for each, in order",
                            names.len(),
                            english.len(),
                            english.join(", ")
                        ),
                    );
                }
                names.iter().for_each(|name| length(name, NAME_CHARS, at, problems));
            }
            Some(Entry { at, .. }) => problems.add(at, "is no list; write the names in brackets"),
        }
        known.insert(key);
        if let Some(present) = &place.present {
            single(language, format!("present.{}", place.id), present, known, (problems, lacking));
        }
    }
    let people = read.leaders.leaders.iter().chain(&read.leaders.foreign_ministers).chain(&read.leaders.us_presidents);
    let people: BTreeSet<&String> = people.map(|(_, name)| name).collect();
    for person in people {
        single(language, format!("people.{person}"), person, known, (problems, lacking));
    }
    for city in &read.cities {
        single(language, format!("cities.{}", city.name), &city.name, known, (problems, lacking));
    }
}

/// One name.
fn single(
    language: &Language,
    key: String,
    english: &str,
    known: &mut BTreeSet<String>,
    (problems, lacking): (&mut Problems, &mut Problems),
) {
    match language.entries.get(&key) {
        None => lacking.add(&place_of(language, &key), format!("the name is missing; English has {english}")),
        Some(Entry { at, value: Value::Text(name) }) => length(name, NAME_CHARS, at, problems),
        Some(Entry { at, .. }) => problems.add(at, "is no single name; write it in quotation marks"),
    }
    known.insert(key);
}
