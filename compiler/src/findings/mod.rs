//! Findings: what the record still lacks or writes unlike its style, without being wrong. They stop no build; `data report` counts them and
//! `data check --complete` asks that there are none.

pub mod style;
pub mod treaties;

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
}

impl Findings {
    /// Looks through the record.
    pub fn of(read: &Read) -> Findings {
        let mut found = Findings::default();
        treaties::ends(read, &mut found.ends);
        for event in &read.events {
            style::event(event, &mut found);
        }
        found
    }

    /// Each kind with what it is.
    pub fn kinds(&self) -> [(&'static str, &Problems); 3] {
        [
            ("ends of treaties that no event tells of", &self.ends),
            ("abbreviations without their meaning", &self.abbreviations),
            ("spellings that the style does not allow", &self.spellings),
        ]
    }

    /// All of them as one list of problems.
    pub fn all(&self) -> Problems {
        Problems(self.kinds().into_iter().flat_map(|(_, problems)| problems.0.iter().cloned()).collect())
    }
}
