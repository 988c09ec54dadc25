//! `events/*.toml`: the events with their effects, sources and grades.

use super::{partial, place_of, toml as parse_toml};
use crate::problem::{self, Problems};
use atlas_core::date::{Date, Precision};
use atlas_core::event::{Grade, Kind};
use atlas_core::relation::{Stance, Tie};
use serde::Deserialize;
use toml::Spanned;

/// An event as written.
pub struct Event {
    /// Where it stands.
    pub at: problem::Place,
    /// Its id.
    pub id: String,
    /// Day on which it acts, and how exactly that is known.
    pub date: (Date, Precision),
    /// End of a period.
    pub end: Option<(Date, Precision)>,
    /// Ids of the places it concerns.
    pub places: Vec<String>,
    /// Its kind.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// One to three sentences.
    pub text: String,
    /// Effects on places.
    pub effects: Vec<Effect>,
    /// Ids of places with Soviet troops in combat.
    pub combat: Vec<String>,
    /// Founding facts that it covers.
    pub facts: Vec<String>,
    /// Sources: id and what was seen there.
    pub sources: Vec<(String, String)>,
    /// Grade.
    pub grade: Grade,
    /// Where sources disagree.
    pub caution: Option<String>,
    /// On what grade C rests.
    pub reasoning: Option<String>,
    /// Order among the events of a day.
    pub order: i32,
    /// Relations were kept although war began.
    pub relations_kept: bool,
}

/// An effect as written.
pub struct Effect {
    /// Id of the place.
    pub place: String,
    /// Tie set.
    pub tie: Option<Tie>,
    /// Stance set.
    pub stance: Option<Stance>,
    /// Line of the code book that the stance meets.
    pub rule: String,
    /// For a period: the stance at its end, none for the one before.
    pub then: Option<Option<Stance>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    event: Vec<RawEvent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEvent {
    id: Spanned<String>,
    date: String,
    end: Option<String>,
    #[serde(default)]
    places: Vec<String>,
    kind: String,
    title: String,
    text: String,
    #[serde(default)]
    effects: Vec<RawEffect>,
    #[serde(default)]
    combat: Vec<String>,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    sources: Vec<RawCitation>,
    grade: String,
    caution: Option<String>,
    reasoning: Option<String>,
    #[serde(default)]
    order: i32,
    #[serde(default)]
    relations_kept: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEffect {
    place: String,
    tie: Option<String>,
    stance: Option<String>,
    #[serde(default)]
    rule: String,
    then: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCitation {
    id: String,
    saw: String,
}

/// Reads one file.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> Vec<Event> {
    let file: File = parse_toml(path, text, problems);
    file.event.into_iter().filter_map(|raw| event(raw, path, text, problems)).collect()
}

fn event(raw: RawEvent, path: &str, text: &str, problems: &mut Problems) -> Option<Event> {
    let at = place_of(path, text, &raw.id);
    let date = partial(&raw.date, &at, problems);
    let end = raw.end.as_ref().map(|end| partial(end, &at, problems));
    let kind = Kind::from_name(&raw.kind);
    if kind.is_none() {
        problems.add(&at, format!("unknown kind `{}`; see data/README.md for the list", raw.kind));
    }
    let grade = Grade::from_name(&raw.grade);
    if grade.is_none() {
        problems.add(&at, format!("unknown grade `{}`: A, B or C", raw.grade));
    }
    let effects = raw.effects.into_iter().filter_map(|e| effect(e, end.is_some(), &at, problems)).collect();
    Some(Event {
        id: raw.id.into_inner(),
        date: date?,
        end: match end {
            Some(end) => Some(end?),
            None => None,
        },
        places: raw.places,
        kind: kind?,
        title: raw.title,
        text: raw.text,
        effects,
        combat: raw.combat,
        facts: raw.facts,
        sources: raw.sources.into_iter().map(|c| (c.id, c.saw)).collect(),
        grade: grade?,
        caution: raw.caution.filter(|c| !c.trim().is_empty()),
        reasoning: raw.reasoning.filter(|c| !c.trim().is_empty()),
        order: raw.order,
        relations_kept: raw.relations_kept,
        at,
    })
}

fn effect(raw: RawEffect, has_end: bool, at: &problem::Place, problems: &mut Problems) -> Option<Effect> {
    let tie = raw.tie.as_deref().map(|t| (t, Tie::from_name(t)));
    if let Some((name, None)) = tie {
        problems.add(at, format!("unknown tie `{name}`: none, de_facto, full, dormant or broken"));
    }
    let mut stance_named = |name: &str| {
        let stance = Stance::from_name(name);
        if stance.is_none() {
            problems.add(
                at,
                format!("unknown stance `{name}`: war, hostile, strained, neutral, cooperative, partner or ally"),
            );
        }
        stance
    };
    let stance = raw.stance.as_deref().map(&mut stance_named);
    let then = match raw.then.as_deref() {
        None => None,
        Some("before") => Some(None),
        Some(name) => Some(stance_named(name)),
    };
    if then.is_some() && !has_end {
        problems.add(at, "an effect with `then` needs an event with `end`");
    }
    if then.is_some() && raw.stance.is_none() {
        problems.add(at, "an effect with `then` needs a stance");
    }
    if raw.stance.is_some() && raw.rule.trim().is_empty() {
        problems.add(at, format!("the stance of `{}` needs a `rule`: which line of the code book it meets", raw.place));
    }
    if raw.stance.is_none() && raw.tie.is_none() {
        problems.add(at, format!("the effect on `{}` sets neither tie nor stance", raw.place));
    }
    Some(Effect { place: raw.place, tie: tie.and_then(|t| t.1), stance: stance.flatten(), rule: raw.rule, then })
}
