//! `priorities.toml`: the ranks of states in Soviet policy of the 1970s and 1980s.

use super::file::TextFile;
use crate::problem::{Place, Problems};
use serde::Deserialize;
use toml::Spanned;

/// A rank as written.
pub struct Tier {
    /// Where it stands.
    pub at: Place,
    /// Id of the event that tells of it.
    pub event: String,
    /// Ids of the places that have it, with where each stands.
    pub places: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    tier: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    rank: Spanned<usize>,
    event: String,
    places: Vec<String>,
}

/// Reads the file. The ranks follow one another from 1.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Tier> {
    let raw = file.toml::<File>(problems).map(|raw| raw.tier).unwrap_or_default();
    let mut tiers = Vec::new();
    for (i, raw) in raw.into_iter().enumerate() {
        let at = file.at(&raw.rank, format!("rank {}", raw.rank.get_ref()));
        if *raw.rank.get_ref() != i + 1 {
            problems.add(&at, format!("stands where rank {} should; number the ranks from 1", i + 1));
        }
        tiers.push(Tier { at, event: raw.event, places: raw.places });
    }
    tiers
}
