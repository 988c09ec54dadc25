//! `leaders.toml`: who led the Soviet state and its foreign office.

use super::{day, toml as parse_toml};
use crate::problem::{Place, Problems};
use atlas_core::date::Date;
use serde::Deserialize;

/// Leaders and foreign ministers, in order of date.
#[derive(Default)]
pub struct Leaders {
    /// Who led the state from which day.
    pub leaders: Vec<(Date, String)>,
    /// Who led the foreign office from which day.
    pub foreign_ministers: Vec<(Date, String)>,
}

#[derive(Deserialize, Default)]
struct File {
    #[serde(default)]
    leader: Vec<Raw>,
    #[serde(default)]
    foreign_minister: Vec<Raw>,
}

#[derive(Deserialize)]
struct Raw {
    from: String,
    name: String,
}

/// Reads the file.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> Leaders {
    let file: File = parse_toml(path, text, problems);
    let at = Place { file: path.into(), ..Place::default() };
    let mut list = |raw: Vec<Raw>, what: &str| {
        let list: Vec<_> = raw.into_iter().filter_map(|r| Some((day(&r.from, &at, problems)?, r.name))).collect();
        if list.first().is_none_or(|(from, _)| *from != Date::FIRST) || !list.is_sorted_by(|a, b| a.0 < b.0) {
            problems.add(&at, format!("the {what} must begin on 1917-11-07 and be in order of date"));
        }
        list
    };
    Leaders {
        leaders: list(file.leader, "leaders"),
        foreign_ministers: list(file.foreign_minister, "foreign ministers"),
    }
}
