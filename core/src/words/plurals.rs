//! Which form of a word goes with a number: the rules of Unicode's CLDR for whole numbers below a million.

use crate::relation::named;
use serde::{Deserialize, Serialize};

/// A rule for plurals, named for a language that has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Plurals {
    /// One for 1; other. Also German and Spanish.
    #[default]
    English,
    /// One for 0 and 1; other.
    French,
    /// One for 1, 21, 31 ...; few for 2 to 4, 22 to 24 ...; many. Also Ukrainian.
    Russian,
    /// One form for all numbers.
    Japanese,
}

#[rustfmt::skip]
named!(Plurals, English = "english", French = "french", Russian = "russian", Japanese = "japanese");

impl Plurals {
    /// The forms by their names in CLDR, in the order in which they are kept.
    pub fn forms(self) -> &'static [&'static str] {
        match self {
            Plurals::English | Plurals::French => &["one", "other"],
            Plurals::Russian => &["one", "few", "many"],
            Plurals::Japanese => &["other"],
        }
    }

    /// Position in [`Self::forms`] of the form that goes with a number.
    pub fn form(self, number: usize) -> usize {
        match self {
            Plurals::English => usize::from(number != 1),
            Plurals::French => usize::from(number > 1),
            Plurals::Russian => match (number % 10, number % 100) {
                (_, 11..=14) => 2,
                (1, _) => 0,
                (2..=4, _) => 1,
                _ => 2,
            },
            Plurals::Japanese => 0,
        }
    }

    /// Whether the first form is for the number 1 alone, so that it may be written out.
    pub fn one_is_one(self) -> bool {
        self == Plurals::English
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(plurals: Plurals, number: usize) -> &'static str {
        plurals.forms()[plurals.form(number)]
    }

    #[test]
    fn numbers_take_the_forms_of_the_language() {
        let forms = |plurals, numbers: &[usize]| numbers.iter().map(|n| form(plurals, *n)).collect::<Vec<_>>();
        assert_eq!(forms(Plurals::English, &[0, 1, 2, 21]), ["other", "one", "other", "other"]);
        assert_eq!(forms(Plurals::French, &[0, 1, 2, 21]), ["one", "one", "other", "other"]);
        assert_eq!(forms(Plurals::Russian, &[1, 21, 101]), ["one"; 3]);
        assert_eq!(forms(Plurals::Russian, &[2, 3, 4, 22, 104]), ["few"; 5]);
        assert_eq!(forms(Plurals::Russian, &[0, 5, 11, 12, 14, 20, 111, 112]), ["many"; 8]);
    }

    proptest! {
        #[test]
        fn every_number_has_a_form(number in 0usize..1_000_000) {
            for plurals in Plurals::ALL {
                prop_assert!(plurals.form(number) < plurals.forms().len());
            }
        }
    }
}
