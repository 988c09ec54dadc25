//! `leaders.toml`: who led the Soviet state and its foreign office, and who was President of the United States.

use super::field::{day, shown};
use super::file::TextFile;
use crate::problem::{Place, Problems};
use atlas_core::date::Date;
use serde::Deserialize;
use toml::Spanned;

/// Leaders, foreign ministers and presidents of the United States, each in order of date.
#[derive(Default)]
pub struct Leaders {
    /// Who led the state from which day.
    pub leaders: Vec<(Date, String)>,
    /// Who led the foreign office from which day.
    pub foreign_ministers: Vec<(Date, String)>,
    /// Who was President of the United States from which day.
    pub us_presidents: Vec<(Date, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// For editors: by which conventions the days were chosen.
    #[serde(default, rename = "note")]
    _note: String,
    #[serde(default)]
    leader: Vec<Raw>,
    #[serde(default)]
    foreign_minister: Vec<Raw>,
    #[serde(default)]
    us_president: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    from: Spanned<String>,
    name: String,
    /// For editors.
    #[serde(default, rename = "office")]
    _office: String,
}

/// Reads the file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Leaders {
    let Some(raw) = file.toml::<File>(problems) else { return Leaders::default() };
    Leaders {
        leaders: list(raw.leader, "leader", file, problems),
        foreign_ministers: list(raw.foreign_minister, "foreign_minister", file, problems),
        us_presidents: list(raw.us_president, "us_president", file, problems),
    }
}

/// One office: someone holds it on every day, so the first entry is of the first day and each later one is later.
fn list(raw: Vec<Raw>, what: &str, file: &TextFile, problems: &mut Problems) -> Vec<(Date, String)> {
    let mut list: Vec<(Date, String)> = Vec::new();
    if raw.is_empty() {
        problems.file(&file.path, 0, format!("has no [[{what}]]; someone is in office on every day from 1917-11-07"));
    }
    for (i, entry) in raw.into_iter().enumerate() {
        let at: Place = file.at(&entry.from, entry.name.as_str());
        shown(&entry.name, "name", &at, problems);
        let Some(from) = day(entry.from.get_ref(), &at, problems) else { continue };
        match list.last() {
            _ if i == 0 && from != Date::FIRST => {
                problems.add(&at, format!("the first [[{what}]] must be from 1917-11-07; before {from} there is none"));
            }
            Some((before, name)) if from <= *before => problems
                .add(&at, format!("[[{what}]] from {from} comes after that of {name} from {before}; order by date")),
            _ => {}
        }
        list.push((from, entry.name));
    }
    list
}
