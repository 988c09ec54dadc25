//! `places/*.toml`: what has a name on the map.

use super::{day, place_of, toml as parse_toml};
use crate::problem::{self, Problems};
use atlas_core::date::Date;
use atlas_core::life::Status;
use serde::Deserialize;
use toml::Spanned;

/// A place as written.
pub struct Place {
    /// Where it stands.
    pub at: problem::Place,
    /// Its id.
    pub id: String,
    /// Correlates of War number.
    pub cow: Option<u16>,
    /// ISO 3166-1 alpha-3 code.
    pub iso3: Option<String>,
    /// Present-day name.
    pub present: Option<String>,
    /// Names from which day.
    pub names: Vec<(Date, String)>,
    /// What it was from which day.
    pub life: Vec<Life>,
    /// A note for the reader.
    pub note: Option<String>,
}

/// A stretch of life as written.
pub struct Life {
    /// First day.
    pub from: Date,
    /// What it was.
    pub status: Status,
    /// Ids of the powers.
    pub of: Vec<String>,
    /// Whether the taking into the Soviet state was recognised.
    pub recognised: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    place: Vec<RawPlace>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlace {
    id: Spanned<String>,
    cow: Option<u16>,
    iso3: Option<String>,
    present: Option<String>,
    names: Vec<RawName>,
    life: Vec<RawLife>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawName {
    from: String,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLife {
    from: String,
    status: String,
    #[serde(default)]
    of: Vec<String>,
    #[serde(default = "yes")]
    recognised: bool,
}

fn yes() -> bool {
    true
}

/// Reads one file.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> Vec<Place> {
    let file: File = parse_toml(path, text, problems);
    file.place
        .into_iter()
        .map(|raw| {
            let at = place_of(path, text, &raw.id);
            let id = raw.id.into_inner();
            if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
                problems.add(&at, "an id has only small letters, digits and _");
            }
            if raw.iso3.as_ref().is_some_and(|c| c.len() != 3 || !c.bytes().all(|b| b.is_ascii_uppercase())) {
                problems.add(&at, "iso3 is three capital letters");
            }
            let names: Vec<_> =
                raw.names.into_iter().filter_map(|n| Some((day(&n.from, &at, problems)?, n.name))).collect();
            if names.is_empty() {
                problems.add(&at, "a place needs a name");
            }
            if !names.is_sorted_by(|a, b| a.0 < b.0) {
                problems.add(&at, "the names are not in order of date");
            }
            let life: Vec<_> = raw.life.into_iter().filter_map(|l| parse_life(l, &at, problems)).collect();
            if life.is_empty() {
                problems.add(&at, "a place needs a life: what it was from which day");
            }
            if !life.is_sorted_by(|a, b| a.from < b.from) {
                problems.add(&at, "the entries of its life are not in order of date");
            }
            Place { at, id, cow: raw.cow, iso3: raw.iso3, present: raw.present, names, life, note: raw.note }
        })
        .collect()
}

fn parse_life(raw: RawLife, at: &problem::Place, problems: &mut Problems) -> Option<Life> {
    let from = day(&raw.from, at, problems)?;
    let Some(status) = Status::from_name(&raw.status) else {
        problems.add(at, format!("unknown status `{}`; see data/README.md for the list", raw.status));
        return None;
    };
    if status.needs_power() == raw.of.is_empty() {
        problems.add(
            at,
            format!(
                "status `{}` from {from} {}",
                raw.status,
                if raw.of.is_empty() { "needs `of`, the power or powers" } else { "takes no `of`" }
            ),
        );
    }
    if status == Status::Condominium && raw.of.len() < 2 {
        problems.add(at, "a condominium needs at least two powers in `of`");
    }
    Some(Life { from, status, of: raw.of, recognised: raw.recognised })
}
