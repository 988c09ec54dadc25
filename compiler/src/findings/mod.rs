//! Findings: what the record still lacks or writes unlike its style, without being wrong. They stop no build; `data report` counts them and
//! `data check --complete` asks that there are none.

pub mod style;
pub mod treaties;

use crate::check;
use crate::problem::Problems;
use crate::read::Read;

/// All findings, by their subject.
#[derive(Default)]
pub struct Findings {
    /// Ends of treaties that no event tells of.
    pub ends: Problems,
    /// Abbreviations without their meaning.
    pub abbreviations: Problems,
    /// Spellings that the style does not allow.
    pub spellings: Problems,
    /// Texts and names that a language lacks. They are no matter of the record, so the report does not count them.
    pub languages: Problems,
}

impl Findings {
    /// Looks through the record.
    pub fn of(read: &Read) -> Findings {
        let mut found = Findings::default();
        treaties::ends(read, &mut found.ends);
        check::languages::lacking(read, &mut found.languages);
        for event in &read.events {
            style::event(event, &mut found);
        }
        found
    }

    /// Each kind that is a matter of the record, with what it is.
    pub fn kinds(&self) -> [(&'static str, &Problems); 3] {
        [
            ("ends of treaties that no event tells of", &self.ends),
            ("abbreviations without their meaning", &self.abbreviations),
            ("spellings that the style does not allow", &self.spellings),
        ]
    }

    /// All of them as one list of problems.
    pub fn all(&self) -> Problems {
        let kinds = self.kinds().into_iter().map(|(_, problems)| problems).chain([&self.languages]);
        Problems(kinds.flat_map(|problems| problems.0.iter().cloned()).collect())
    }
}
