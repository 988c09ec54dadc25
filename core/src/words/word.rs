//! The texts of the interface by name. A new one is a line in `atlas.rs` or `beside.rs` and a line in each file of `data/languages`; the
//! compiler says where one is missing.

use super::atlas::atlas_words;
use super::beside::beside_words;

/// Makes the enum, with the key of each text in the language files and its placeholders.
macro_rules! words {
    ($($(#[doc = $note:literal])+ $word:ident = $key:literal $([$($hole:literal),+])?;)+) => {
        /// A text of the interface. The comment of each is the note for its translators.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Word { $($(#[doc = $note])+ $word),+ }

        impl Word {
            /// All texts in order.
            pub const ALL: &'static [Word] = &[$(Word::$word),+];

            /// Section and key in the language files, with a point between them.
            pub fn key(self) -> &'static str {
                match self { $(Word::$word => $key),+ }
            }

            /// Its placeholders. A text with `{n}` has a form for each plural of the language.
            pub fn holes(self) -> &'static [&'static str] {
                match self { $(Word::$word => &[$($($hole),+)?]),+ }
            }
        }
    };
}

/// Both lists as one.
macro_rules! all_words {
    ($($words:tt)*) => { beside_words! { words $($words)* } };
}

atlas_words! { all_words }

impl Word {
    /// The first text that only what stands beside the map uses. The atlas itself does not carry it and those after it, in English.
    pub const FIRST_BESIDE: Word = Word::TableOf;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_has_a_section_and_a_key_of_its_own() {
        let mut keys: Vec<&str> = Word::ALL.iter().map(|word| word.key()).collect();
        assert!(keys.iter().all(|key| key.split('.').count() == 2), "{keys:?}");
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Word::ALL.len());
        assert!(Word::ALL.iter().enumerate().all(|(i, word)| *word as usize == i));
    }
}
