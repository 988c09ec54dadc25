//! `territory/holders/*.toml`: who holds each piece of land from which day.

use super::{day, line_of, toml as parse_toml};
use crate::problem::{self, Problems};
use atlas_core::date::Date;
use serde::Deserialize;
use toml::Spanned;

/// Pieces that share one history.
pub struct Land {
    /// Where it stands.
    pub at: problem::Place,
    /// Ids of the pieces.
    pub pieces: Vec<String>,
    /// The holdings in order of date.
    pub held: Vec<Held>,
}

/// A holding as written.
pub struct Held {
    /// First day.
    pub from: Date,
    /// Id of the holder, or `nobody`.
    pub by: String,
    /// Id of the place whose land it is in law.
    pub occupied: Option<String>,
    /// Whether Soviet troops stand on it.
    pub troops: bool,
    /// A note for editors.
    pub note: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    land: Vec<RawLand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLand {
    pieces: Spanned<Vec<String>>,
    held: Vec<RawHeld>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHeld {
    from: String,
    by: String,
    occupied: Option<String>,
    troops: Option<String>,
    note: Option<String>,
}

/// Reads one file.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> Vec<Land> {
    let file: File = parse_toml(path, text, problems);
    file.land
        .into_iter()
        .map(|raw| {
            let line = line_of(text, raw.pieces.span().start);
            let pieces = raw.pieces.into_inner();
            let at = problem::Place { file: path.into(), line, record: pieces.join(" ").chars().take(60).collect() };
            let held: Vec<_> = raw.held.into_iter().filter_map(|h| parse_held(h, &at, problems)).collect();
            if held.first().is_none_or(|h| h.from != Date::FIRST) {
                problems.add(&at, "the first holding must be from 1917-11-07");
            }
            if !held.is_sorted_by(|a, b| a.from < b.from) {
                problems.add(&at, "the holdings are not in order of date");
            }
            Land { at, pieces, held }
        })
        .collect()
}

fn parse_held(raw: RawHeld, at: &problem::Place, problems: &mut Problems) -> Option<Held> {
    let from = day(&raw.from, at, problems)?;
    if raw.troops.as_deref().is_some_and(|t| t != "soviet") {
        problems.add(at, "`troops` can only be \"soviet\"");
    }
    if raw.troops.is_some() && raw.occupied.is_some() {
        problems.add(at, format!("{from}: `troops` and `occupied` exclude each other"));
    }
    if raw.occupied.as_ref() == Some(&raw.by) {
        problems.add(at, format!("{from}: `{}` cannot occupy its own land", raw.by));
    }
    Some(Held { from, by: raw.by, occupied: raw.occupied, troops: raw.troops.is_some(), note: raw.note })
}
