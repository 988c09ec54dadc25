//! Packing the words of the languages: texts in the order of the core's lists, names in the order of the record's places.

use crate::link::Linked;
use crate::read::Read;
use crate::read::languages::{Entry, Language, Value};
use atlas_core::lang::Lang;
use atlas_core::words::{FORM_MARK, List, Table, Word};

/// The words of all languages, English first. Only called when no problem was found.
pub fn pack(read: &Read, linked: &Linked) -> Vec<(String, Table)> {
    let english = read.languages.iter().find(|l| l.lang == Lang::EN);
    let others = read.languages.iter().filter(|l| l.lang != Lang::EN);
    english.into_iter().chain(others).map(|l| (l.name.clone(), table(l, english, read, linked))).collect()
}

fn table(language: &Language, english: Option<&Language>, read: &Read, linked: &Linked) -> Table {
    // What the language leaves out, English says.
    let value = |key: &str| language.entries.get(key).or_else(|| english?.entries.get(key)).map(|entry| &entry.value);
    let text = |key: &str| match value(key) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Forms(forms)) => {
            let form =
                |name: &&str| forms.iter().find(|(n, _)| n == name).or(forms.last()).map_or("", |(_, text)| text);
            language.plurals.forms().iter().map(form).collect::<Vec<_>>().join(&FORM_MARK.to_string())
        }
        _ => String::new(),
    };
    let lists =
        List::ALL.iter().map(|list| list.keys().iter().map(|key| text(&format!("{}.{key}", list.name()))).collect());
    let names = linked.each_place(read).map(|(_, place)| match language.entries.get(&format!("names.{}", place.id)) {
        Some(entry) => match &entry.value {
            // Names that are not those of the record are not known to be of their days: English stands in.
            Value::List(names) if names.len() == place.names.len() => names.clone(),
            _ => Vec::new(),
        },
        None => Vec::new(),
    });
    let own = |key: String| {
        language.entries.get(&key).and_then(|entry| match &entry.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        })
    };
    let present = linked.each_place(read).map(|(_, place)| own(format!("present.{}", place.id)).unwrap_or_default());
    // The entries are in order of their keys, so these are in order of the names in English.
    let after_english = |section: &str| {
        let named = |(key, entry): (&String, &Entry)| match (&entry.value, key.strip_prefix(section)) {
            (Value::Text(own), Some(name)) => Some((name.to_string(), own.clone())),
            _ => None,
        };
        language.entries.iter().filter_map(named).collect()
    };
    let is_english = language.lang == Lang::EN;
    Table {
        lang: language.lang,
        plurals: language.plurals,
        texts: Word::ALL.iter().map(|word| text(word.key())).collect(),
        lists: lists.collect(),
        names: if is_english { Vec::new() } else { names.collect() },
        present: if is_english { Vec::new() } else { present.collect() },
        people: after_english("people."),
        cities: after_english("cities."),
    }
}
