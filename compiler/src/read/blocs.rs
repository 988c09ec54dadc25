//! `blocs.toml`: organisations and alliances with their members.

use super::field::{day, id, shown};
use super::file::TextFile;
use crate::problem::{self, Problems};
pub use atlas_core::bloc::{Role, Side};
use atlas_core::date::Date;
use atlas_core::event::Grade;
use serde::Deserialize;
use toml::Spanned;

/// A bloc as written.
pub struct Bloc {
    /// Where it stands.
    pub at: problem::Place,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// First day.
    pub from: Date,
    /// The day on which it ended, none if it outlived the record.
    pub to: Option<Date>,
    /// On which side it stands.
    pub side: Side,
    /// What the reader should know of it.
    pub note: Option<String>,
    /// Sources: id and what was seen there.
    pub sources: Vec<(String, String)>,
    /// Grade of all memberships that have none of their own.
    pub grade: Grade,
    /// On what grade C rests.
    pub reasoning: Option<String>,
    /// Who belonged to it, and when.
    pub members: Vec<Member>,
}

/// A membership as written.
pub struct Member {
    /// Where it stands.
    pub at: problem::Place,
    /// Id of the place.
    pub place: String,
    /// First day.
    pub from: Date,
    /// The day on which it ended, none if it lasted as long as the bloc.
    pub to: Option<Date>,
    /// What the place was in the bloc.
    pub role: Role,
    /// Its own grade.
    pub grade: Option<Grade>,
    /// Id of the event that tells of the entry or the exit, with its sources.
    pub event: Option<String>,
    /// What the reader should know of it.
    pub note: Option<String>,
}

impl Bloc {
    /// The day after the last day of a membership.
    pub fn end(&self, member: &Member) -> Date {
        member.to.or(self.to).unwrap_or(Date::END)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    bloc: Vec<RawBloc>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBloc {
    id: Spanned<String>,
    name: String,
    from: String,
    to: Option<String>,
    side: String,
    note: Option<String>,
    #[serde(default)]
    sources: Vec<RawCitation>,
    grade: String,
    reasoning: Option<String>,
    #[serde(default)]
    members: Vec<RawMember>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCitation {
    id: String,
    saw: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMember {
    place: Spanned<String>,
    from: String,
    to: Option<String>,
    role: Option<String>,
    event: Option<String>,
    grade: Option<String>,
    note: Option<String>,
}

/// Reads the file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Bloc> {
    let Some(raw) = file.toml::<File>(problems) else { return Vec::new() };
    raw.bloc.into_iter().filter_map(|raw| bloc(raw, file, problems)).collect()
}

fn bloc(raw: RawBloc, file: &TextFile, problems: &mut Problems) -> Option<Bloc> {
    let at = file.at_id(&raw.id);
    id(raw.id.get_ref(), &at, problems);
    shown(&raw.name, "name", &at, problems);
    for (text, what) in [(&raw.note, "note"), (&raw.reasoning, "reasoning")] {
        text.iter().for_each(|text| shown(text, what, &at, problems));
    }
    let side = Side::from_name(&raw.side);
    if side.is_none() {
        problems.add(&at, format!("unknown side `{}`; write soviet, opposed, world, nonaligned or apart", raw.side));
    }
    let from = day(&raw.from, &at, problems);
    let to = raw.to.and_then(|to| day(&to, &at, problems));
    let grade = grade(&raw.grade, &at, problems);
    let record = at.record.clone();
    let members = raw.members.into_iter().filter_map(|raw| member(raw, &record, file, problems)).collect();
    Some(Bloc {
        id: raw.id.into_inner(),
        name: raw.name,
        from: from?,
        to,
        side: side?,
        note: raw.note,
        sources: raw.sources.into_iter().map(|c| (c.id, c.saw)).collect(),
        grade: grade?,
        reasoning: raw.reasoning,
        members,
        at,
    })
}

fn member(raw: RawMember, bloc: &str, file: &TextFile, problems: &mut Problems) -> Option<Member> {
    let at = file.at(&raw.place, bloc);
    raw.note.iter().for_each(|note| shown(note, "note", &at, problems));
    let role = match raw.role.as_deref() {
        None => Some(Role::Member),
        Some(name) => {
            let role = Role::from_name(name);
            if role.is_none() {
                problems.add(&at, format!("unknown role `{name}`; write member, associate or observer"));
            }
            role
        }
    };
    let from = day(&raw.from, &at, problems);
    let to = raw.to.and_then(|to| day(&to, &at, problems));
    let grade = raw.grade.and_then(|name| grade(&name, &at, problems));
    Some(Member {
        place: raw.place.into_inner(),
        from: from?,
        to,
        role: role?,
        grade,
        event: raw.event,
        note: raw.note,
        at,
    })
}

/// A grade, or a problem.
fn grade(name: &str, at: &problem::Place, problems: &mut Problems) -> Option<Grade> {
    let grade = Grade::from_name(name);
    if grade.is_none() {
        problems.add(at, format!("unknown grade `{name}`; write A, B or C"));
    }
    grade
}
