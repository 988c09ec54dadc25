//! Languages by their code. Which ones the atlas speaks is told by the files in `data/languages`, so that a new one needs no code.

use serde::{Deserialize, Serialize};

/// A language: its two letters in ISO 639-1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Lang([u8; 2]);

/// A language that the atlas speaks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Language {
    /// Its code.
    pub lang: Lang,
    /// Its name in itself.
    pub name: String,
    /// The file with its words, beside the page; empty for English, which the program carries.
    pub file: String,
}

impl Lang {
    /// English, the language of the record's own texts and names.
    pub const EN: Lang = Lang(*b"en");

    /// The two letters, as they stand in addresses, file names and the attribute `lang`.
    pub fn name(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("en")
    }

    /// The language of two small letters, whether the atlas speaks it or not.
    pub fn from_name(name: &str) -> Option<Lang> {
        let letters: [u8; 2] = name.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_lowercase).then_some(Lang(letters))
    }
}

/// The language to speak: the one that was asked for, if the atlas speaks it, else the first of the reader's own, else English.
///
/// The reader's languages are those of the browser in order, separated by commas; of `de-AT` the first part counts.
pub fn choose(asked: Option<Lang>, own: &str, spoken: &[Language]) -> Lang {
    let own =
        own.split(',').filter_map(|tag| Lang::from_name(tag.get(..2)?).filter(|_| tag.get(2..3).unwrap_or("-") == "-"));
    asked.into_iter().chain(own).find(|lang| spoken.iter().any(|l| l.lang == *lang)).unwrap_or(Lang::EN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spoken() -> Vec<Language> {
        let language =
            |code: &str| Language { lang: Lang::from_name(code).unwrap(), name: String::new(), file: String::new() };
        vec![language("en"), language("ru"), language("de")]
    }

    #[test]
    fn what_was_asked_for_comes_before_what_the_browser_says() {
        let code =
            |asked: Option<&str>, own: &str| choose(asked.and_then(Lang::from_name), own, &spoken()).name().to_string();
        assert_eq!(code(Some("ru"), "de,en"), "ru");
        assert_eq!(code(Some("xx"), "de,en"), "de");
        assert_eq!(code(None, "pl,de-AT,ru"), "de");
        assert_eq!(code(None, "deu,ru"), "ru");
        assert_eq!(code(None, "pl"), "en");
        assert_eq!(code(None, ""), "en");
    }

    proptest! {
        #[test]
        fn any_list_of_languages_gives_one_that_is_spoken(own in "\\PC{0,20}") {
            let lang = choose(None, &own, &spoken());
            prop_assert!(spoken().iter().any(|l| l.lang == lang));
        }

        #[test]
        fn a_code_reads_back(code in "[a-z]{2}") {
            let lang = Lang::from_name(&code);
            prop_assert_eq!(lang.as_ref().map(Lang::name), Some(code.as_str()));
        }
    }
}
