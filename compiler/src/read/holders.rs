//! `territory/holders/*.toml`: who holds each piece of land from which day.

use super::field::day;
use super::file::TextFile;
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
    /// Where it stands.
    pub at: problem::Place,
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

#[derive(Deserialize)]
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
    from: Spanned<String>,
    by: String,
    occupied: Option<String>,
    troops: Option<String>,
    note: Option<String>,
}

/// Reads one file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Land> {
    let Some(raw) = file.toml::<File>(problems) else { return Vec::new() };
    raw.land.into_iter().map(|raw| land(raw, file, problems)).collect()
}

/// One history: it begins on the first day of the record, and every later holding is of a later day.
fn land(raw: RawLand, file: &TextFile, problems: &mut Problems) -> Land {
    let at = file.at(&raw.pieces, raw.pieces.get_ref().join(" ").chars().take(60).collect::<String>());
    let pieces = raw.pieces.into_inner();
    if pieces.is_empty() {
        problems.add(&at, "this land has no pieces; name them, or take it out");
    }
    if raw.held.is_empty() {
        problems.add(&at, "this land has no holder; it needs one from 1917-11-07 on, `nobody` if need be");
    }
    let mut last: Option<Date> = None;
    let mut held = Vec::new();
    for (i, raw) in raw.held.into_iter().enumerate() {
        let at = file.at(&raw.from, at.record.as_str());
        let Some(from) = day(raw.from.get_ref(), &at, problems) else { continue };
        match last {
            _ if i == 0 && from != Date::FIRST => {
                problems
                    .add(&at, format!("the first holding is from {from}; someone must hold the land from 1917-11-07"));
            }
            Some(before) if from <= before => {
                problems.add(&at, format!("the holding from {from} comes after one from {before}; order them by date"));
            }
            _ => {}
        }
        last = Some(from);
        held.push(holding(raw, from, at, problems));
    }
    Land { at, pieces, held }
}

fn holding(raw: RawHeld, from: Date, at: problem::Place, problems: &mut Problems) -> Held {
    if raw.troops.as_deref().is_some_and(|t| t != "soviet") {
        problems.add(&at, "`troops` can only be \"soviet\"; name other occupiers with `by` and `occupied`");
    }
    if raw.troops.is_some() && raw.occupied.is_some() {
        problems.add(&at, format!("{from}: `troops` and `occupied` exclude each other; leave one out"));
    }
    if raw.by == "nobody" && (raw.troops.is_some() || raw.occupied.is_some()) {
        problems.add(&at, format!("{from}: land of nobody has neither `troops` nor `occupied`; leave them out"));
    }
    if raw.occupied.as_ref() == Some(&raw.by) {
        problems.add(&at, format!("{from}: `{}` cannot occupy its own land; leave out `occupied`", raw.by));
    }
    Held { at, from, by: raw.by, occupied: raw.occupied, troops: raw.troops.is_some(), note: raw.note }
}
