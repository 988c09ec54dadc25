//! The words of one language, as the compiler packs them.

use super::{List, Plurals, Word, fill};
use crate::lang::Lang;
use crate::record::BundleError;
use serde::{Deserialize, Serialize};

/// Stands between the plural forms of a text.
pub const FORM_MARK: char = '\u{1f}';

/// The words of one language.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Table {
    /// The language.
    pub lang: Lang,
    /// Its rule for plurals.
    pub plurals: Plurals,
    /// The texts, in the order of [`Word::ALL`].
    pub texts: Vec<String>,
    /// The lists, in the order of [`List::ALL`].
    pub lists: Vec<Vec<String>>,
    /// Names of the places, in the order of the record's places and of the names of each; none in English, whose names are the record's.
    pub names: Vec<Vec<String>>,
    /// Present-day names of the places, empty where a place has none.
    pub present: Vec<String>,
    /// Names of persons after those in English, ordered by those.
    pub people: Vec<(String, String)>,
    /// Names of cities after those in English, ordered by those.
    pub cities: Vec<(String, String)>,
}

impl Default for Table {
    /// No words at all.
    fn default() -> Self {
        Table {
            lang: Lang::EN,
            plurals: Plurals::English,
            texts: Vec::new(),
            lists: Vec::new(),
            names: Vec::new(),
            present: Vec::new(),
            people: Vec::new(),
            cities: Vec::new(),
        }
    }
}

impl Table {
    /// Reads the words of a language.
    ///
    /// # Errors
    /// If the bytes are no words of this version.
    pub fn read(bytes: &[u8]) -> Result<Table, BundleError> {
        postcard::from_bytes(bytes).map_err(|e| BundleError(e.to_string()))
    }

    /// The words without those that only what stands beside the map uses.
    #[must_use]
    pub fn without_beside(&self) -> Table {
        let mut table = self.clone();
        table.texts.truncate(Word::FIRST_BESIDE as usize);
        table.lists.truncate(List::FIRST_BESIDE as usize);
        table
    }

    /// A text as it stands.
    pub fn text(&self, word: Word) -> &str {
        self.texts.get(word as usize).map_or("", String::as_str)
    }

    /// A text with its placeholders filled in.
    pub fn with(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.text(word), values)
    }

    /// A text in the form that goes with a number, which stands for `{n}`, and with its other placeholder, if it has one.
    pub fn count(&self, word: Word, number: usize, other: (&str, &str)) -> String {
        let forms = self.text(word);
        let form = forms.split(FORM_MARK).nth(self.plurals.form(number)).unwrap_or(forms);
        fill(form, &[("n", &number.to_string()), other])
    }

    /// A text of a list.
    pub(super) fn listed(&self, list: List, position: usize) -> &str {
        self.lists.get(list as usize).and_then(|texts| texts.get(position)).map_or("", String::as_str)
    }

    /// The language of the record's own texts, where it is another than this: for the attribute `lang` of what shows them.
    pub fn texts_lang(&self) -> Option<&'static str> {
        (self.lang != Lang::EN).then_some("en")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_takes_its_form() {
        let mut texts = vec![String::new(); Word::ALL.len()];
        texts[Word::Events as usize] = "{n} событие\u{1f}{n} события\u{1f}{n} событий".into();
        let words = Table { plurals: Plurals::Russian, texts, ..Table::default() };
        assert_eq!(words.count(Word::Events, 1, ("", "")), "1 событие");
        assert_eq!(words.count(Word::Events, 2, ("", "")), "2 события");
        assert_eq!(words.count(Word::Events, 5, ("", "")), "5 событий");
        assert_eq!(words.count(Word::Events, 21, ("", "")), "21 событие");
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(Table::read(&[0xff; 20]).is_err());
        assert_eq!(Table::default().text(Word::Play), "");
    }
}
