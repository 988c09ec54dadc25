//! `places/*.toml`: what has a name on the map.

use super::field::{day, place_id, shown};
use super::file::TextFile;
use crate::problem::{self, Problems};
use atlas_core::date::{Date, Precision, parse_partial};
use atlas_core::life::Status;
use atlas_core::region::Region;
use serde::Deserialize;
use toml::Spanned;

/// A place as written.
pub struct Place {
    /// Where it stands.
    pub at: problem::Place,
    /// Its id.
    pub id: String,
    /// The region whose file it stands in.
    pub region: Region,
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
    /// Seats of its government from which day.
    pub capitals: Vec<(Date, String)>,
    /// Ids of the places that it succeeded.
    pub follows: Vec<String>,
}

/// A stretch of life as written.
pub struct Life {
    /// Where it stands.
    pub at: problem::Place,
    /// First day.
    pub from: Date,
    /// What it was.
    pub status: Status,
    /// Ids of the powers.
    pub of: Vec<String>,
    /// Whether the taking into the Soviet state was recognised.
    pub recognised: bool,
}

#[derive(Deserialize)]
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
    #[serde(default)]
    capitals: Vec<RawName>,
    #[serde(default)]
    follows: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawName {
    from: Spanned<String>,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLife {
    from: Spanned<String>,
    status: String,
    #[serde(default)]
    of: Vec<String>,
    recognised: Option<bool>,
}

/// Reads one file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Place> {
    let region = region(file, problems);
    let (Some(raw), Some(region)) = (file.toml::<File>(problems), region) else { return Vec::new() };
    raw.place.into_iter().map(|raw| place(raw, region, file, problems)).collect()
}

/// The region that a file has its name from.
fn region(file: &TextFile, problems: &mut Problems) -> Option<Region> {
    let name = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
    let region = Region::from_name(name);
    if region.is_none() {
        let known: Vec<&str> = Region::ALL.iter().map(|r| r.name()).collect();
        let reason = format!("`{name}` is no region; put its places into the file of one of {}", known.join(", "));
        problems.file(&file.path, 0, reason);
    }
    region
}

fn place(raw: RawPlace, region: Region, file: &TextFile, problems: &mut Problems) -> Place {
    let at = file.at_id(&raw.id);
    let id = raw.id.into_inner();
    place_id(&id, &at, problems);
    if raw.iso3.as_ref().is_some_and(|c| c.len() != 3 || !c.bytes().all(|b| b.is_ascii_uppercase())) {
        problems.add(&at, "iso3 is three capital letters; leave it out where there is no code");
    }
    for (text, what) in [(&raw.present, "present-day name"), (&raw.note, "note")] {
        text.iter().for_each(|text| shown(text, what, &at, problems));
    }
    if raw.names.is_empty() {
        problems.add(&at, "a place needs a name; give one in `names`");
    }
    if raw.life.is_empty() {
        problems.add(&at, "a place needs a life; say in `life` what it was from which day");
    }
    let names = dated_names(raw.names, "names", day, &id, file, problems);
    // Of a capital often only the month or year of the move is known; it counts from the first day of that.
    let capitals = dated_names(raw.capitals, "capitals", first_day, &id, file, problems);
    let mut life: Vec<Life> = Vec::new();
    for entry in raw.life {
        let at = file.at(&entry.from, id.as_str());
        let Some(from) = next_day(&entry.from, life.last().map(|l| l.from), ("life", day), &at, problems) else {
            continue;
        };
        life.extend(parse_life(entry, from, at, problems));
    }
    Place {
        at,
        id,
        region,
        cow: raw.cow,
        iso3: raw.iso3,
        present: raw.present,
        names,
        life,
        note: raw.note,
        capitals,
        follows: raw.follows,
    }
}

/// Names with their first days, in order.
fn dated_names(
    raw: Vec<RawName>,
    list: &str,
    read: ReadDay,
    id: &str,
    file: &TextFile,
    problems: &mut Problems,
) -> Vec<(Date, String)> {
    let mut names: Vec<(Date, String)> = Vec::new();
    for name in raw {
        let at = file.at(&name.from, id);
        shown(&name.name, "name", &at, problems);
        let Some(from) = next_day(&name.from, names.last().map(|n| n.0), (list, read), &at, problems) else { continue };
        names.push((from, name.name));
    }
    names
}

/// How the date of an entry is read.
type ReadDay = fn(&str, &problem::Place, &mut Problems) -> Option<Date>;

/// The first day of a date that may be known to the month or year only.
fn first_day(text: &str, at: &problem::Place, problems: &mut Problems) -> Option<Date> {
    match parse_partial(text) {
        Some((date, Precision::Month | Precision::Year)) => Some(date),
        _ => day(text, at, problems),
    }
}

/// The first day of an entry, which must come after that of the entry before.
fn next_day(
    from: &Spanned<String>,
    before: Option<Date>,
    (list, read): (&str, ReadDay),
    at: &problem::Place,
    problems: &mut Problems,
) -> Option<Date> {
    let from = read(from.get_ref(), at, problems)?;
    if let Some(before) = before.filter(|before| from <= *before) {
        problems
            .add(at, format!("in `{list}` the entry from {from} comes after one from {before}; order them by date"));
    }
    Some(from)
}

fn parse_life(raw: RawLife, from: Date, at: problem::Place, problems: &mut Problems) -> Option<Life> {
    let Some(status) = Status::from_name(&raw.status) else {
        problems.add(&at, format!("unknown status `{}`; see data/README.md for the list", raw.status));
        return None;
    };
    let needs = match (status.needs_power(), raw.of.len()) {
        (true, 0) => Some("needs `of`, the power or powers"),
        (false, 1..) => Some("takes no `of`; leave it out"),
        _ if status == Status::Condominium && raw.of.len() < 2 => Some("needs at least two powers in `of`"),
        _ if status == Status::Rival && raw.of.len() > 1 => Some("needs exactly one state in `of`"),
        _ => None,
    };
    if let Some(needs) = needs {
        problems.add(&at, format!("status `{}` from {from} {needs}", raw.status));
    }
    if raw.of.contains(&at.record) || raw.of.iter().enumerate().any(|(i, id)| raw.of[..i].contains(id)) {
        problems
            .add(&at, format!("status `{}` from {from} names the place itself or a power twice in `of`", raw.status));
    }
    if raw.recognised.is_some() && status != Status::Soviet {
        problems.add(&at, "`recognised` belongs to the status `soviet` only; leave it out");
    }
    Some(Life { at, from, status, of: raw.of, recognised: raw.recognised.unwrap_or(true) })
}
