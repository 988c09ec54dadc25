//! `events/*.toml`: the events with their effects, sources and grades.

use super::field::{id, partial, shown};
use super::file::TextFile;
use super::treaty::{self, RawTreaty};
use crate::problem::{self, Problems};
use atlas_core::date::{Date, Precision};
use atlas_core::event::{Grade, Kind};
use atlas_core::relation::{Stance, Tie};
use atlas_core::treaty::Treaty;
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
    /// What became of the treaty, if it tells of one.
    pub treaty: Option<Treaty>,
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

#[derive(Deserialize)]
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
    treaty: Option<RawTreaty>,
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
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Event> {
    let Some(raw) = file.toml::<File>(problems) else { return Vec::new() };
    raw.event.into_iter().filter_map(|raw| event(raw, file, problems)).collect()
}

fn event(raw: RawEvent, file: &TextFile, problems: &mut Problems) -> Option<Event> {
    let at = file.at_id(&raw.id);
    id(raw.id.get_ref(), &at, problems);
    shown(&raw.text, "text", &at, problems);
    for (text, what) in [(&raw.caution, "caution"), (&raw.reasoning, "reasoning")] {
        text.iter().for_each(|text| shown(text, what, &at, problems));
    }
    let date = partial(&raw.date, &at, problems);
    let end = raw.end.as_ref().map(|end| partial(end, &at, problems));
    let kind = Kind::from_name(&raw.kind);
    if kind.is_none() {
        problems.add(&at, format!("unknown kind `{}`; see data/README.md for the list", raw.kind));
    }
    let grade = Grade::from_name(&raw.grade);
    if grade.is_none() {
        problems.add(&at, format!("unknown grade `{}`; write A, B or C", raw.grade));
    }
    let effects = raw.effects.into_iter().map(|e| effect(e, end.is_some(), &at, problems)).collect();
    let treaty = raw.treaty.map(|raw| treaty::parse(raw, &at, problems));
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
        caution: raw.caution,
        reasoning: raw.reasoning,
        order: raw.order,
        relations_kept: raw.relations_kept,
        treaty,
        at,
    })
}

/// An effect. What is wrong with it names its place, because an event may have several.
fn effect(raw: RawEffect, has_end: bool, at: &problem::Place, problems: &mut Problems) -> Effect {
    let on = format!("the effect on `{}`", raw.place);
    let tie = match raw.tie.as_deref().map(|name| (name, Tie::from_name(name))) {
        Some((name, None)) => {
            problems
                .add(at, format!("{on} has the unknown tie `{name}`; write none, de_facto, full, dormant or broken"));
            None
        }
        found => found.and_then(|(_, tie)| tie),
    };
    let mut stance_named = |name: &str| {
        let stance = Stance::from_name(name);
        if stance.is_none() {
            problems.add(
                at,
                format!(
                    "{on} has the unknown stance `{name}`; write war, hostile, strained, neutral, cooperative, \
                     partner or ally"
                ),
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
        problems.add(at, format!("{on} has a `then`, which needs an `end` of the event; add it or leave out `then`"));
    }
    if then.is_some() && raw.stance.is_none() {
        problems.add(at, format!("{on} has a `then`, which needs a stance to end; add it or leave out `then`"));
    }
    if raw.then.is_some() && raw.then == raw.stance {
        problems.add(at, format!("{on} has its own stance as `then`, which changes nothing; leave out `then`"));
    }
    if raw.stance.is_some() && raw.rule.trim().is_empty() {
        problems.add(at, format!("{on} sets a stance, so it needs a `rule`: say which line of the code book it meets"));
    }
    if raw.stance.is_none() && raw.tie.is_none() {
        problems.add(at, format!("{on} sets neither tie nor stance; set one or leave it out"));
    }
    Effect { place: raw.place, tie, stance: stance.flatten(), rule: raw.rule, then }
}
