//! The texts of events and sources: a part of their own that arrives after the map.

use crate::bloc::Bloc;
use crate::date::Date;
use crate::event::Grade;
use crate::place::{EventIx, PlaceIx, at};
use crate::record::{BundleError, Leader};
use crate::relation::{Stance, Tie, named};
use crate::topology::{Point, STEPS_PER_DEGREE};
use crate::treaty::Treaty;
use serde::{Deserialize, Serialize};

/// What an event does to one place, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EffectText {
    /// The place.
    pub place: PlaceIx,
    /// The tie it sets.
    pub tie: Option<Tie>,
    /// The stance it sets.
    pub stance: Option<Stance>,
    /// Which line of the code book the stance meets.
    pub rule: String,
    /// Whether it is a period, and the stance named for its end (none: the one before).
    pub then: Option<Option<Stance>>,
}

/// A citation: a source, and what was seen in it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Citation {
    /// Position in [`Texts::sources`].
    pub source: u16,
    /// What was seen in it.
    pub saw: String,
}

/// The texts of an event, at the position of the event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EventText {
    /// Title, at most 60 characters.
    pub title: String,
    /// One to three sentences.
    pub text: String,
    /// What it does to whom.
    pub effects: Vec<EffectText>,
    /// How well it is sourced.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<Citation>,
    /// Where sources disagree, and how.
    pub caution: Option<String>,
    /// On what a grade C rests.
    pub reasoning: Option<String>,
    /// The founding facts it covers.
    pub facts: Vec<String>,
    /// What became of the treaty, if it tells of one.
    pub treaty: Option<Treaty>,
}

/// A source that was looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// The work or site it stands in.
    pub within: String,
    /// Its address.
    pub url: String,
    /// primary, reference, scholarship or news.
    pub kind: String,
    /// The day on which it was looked at, ISO.
    pub seen: String,
}

/// A seat of government, and the day from which it was.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Capital {
    /// First day; the first one also counts before.
    pub from: Date,
    /// Its name in English usage of the date, with remarks.
    pub name: String,
    /// Where it lies; none in exile.
    pub at: Option<Point>,
}

impl Capital {
    /// Longitude and latitude in degrees; none in exile.
    pub fn degrees(&self) -> Option<(f64, f64)> {
        self.at.map(|(x, y)| (f64::from(x) / STEPS_PER_DEGREE, f64::from(y) / STEPS_PER_DEGREE))
    }

    /// The name of its city, without remarks; none in exile.
    pub fn city(&self) -> Option<&str> {
        city(&self.name)
    }
}

/// The city in the name of a capital, without remarks: the first of two. None for one in exile, which is no city of the state.
pub fn city(capital: &str) -> Option<&str> {
    let end = |remark| capital.find(remark).unwrap_or(capital.len());
    (!capital.contains("in exile")).then(|| capital.get(..end(" (").min(end(" and ")))).flatten()
}

/// What is told of a place besides its names.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PlaceText {
    /// The place.
    pub place: PlaceIx,
    /// A note for the reader.
    pub note: Option<String>,
    /// Seats of its government over time, in order of date.
    pub capitals: Vec<Capital>,
    /// The places that it succeeded.
    pub follows: Vec<PlaceIx>,
}

/// Offices whose holders stand beside the timeline. Who led the Soviet state is in the record itself
/// (see [`crate::record::Record::leaders`]).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum OfficeKind {
    /// People's Commissar, later Minister of Foreign Affairs of the Soviet state.
    ForeignMinister,
    /// President of the United States.
    UsPresident,
}

#[rustfmt::skip]
named!(OfficeKind, ForeignMinister = "foreign_minister", UsPresident = "us_president");

/// An office, and who held it from which day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Office {
    /// Which office.
    pub kind: OfficeKind,
    /// Its holders, in order of date; the first one from 7 November 1917 on.
    pub holders: Vec<Leader>,
}

/// All texts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Texts {
    /// Texts of the events, in the order of the record's events.
    pub events: Vec<EventText>,
    /// Sources, ordered by id.
    pub sources: Vec<Source>,
    /// What is told of places, ordered by place; places of which nothing is told are left out.
    pub places: Vec<PlaceText>,
    /// Organisations and alliances, in the order of the data.
    pub blocs: Vec<Bloc>,
    /// Places by their rank in Soviet policy of the years of [`crate::layer::PRIORITY_YEARS`], the first rank first.
    pub tiers: Vec<Vec<PlaceIx>>,
    /// Offices with their holders, in the order of their kinds.
    pub offices: Vec<Office>,
}

impl Texts {
    /// Reads the texts.
    ///
    /// # Errors
    /// If the bytes are no texts of this version.
    pub fn read(bytes: &[u8]) -> Result<Texts, BundleError> {
        postcard::from_bytes(bytes).map_err(|e| BundleError(e.to_string()))
    }

    /// The texts of an event.
    pub fn event(&self, event: EventIx) -> Option<&EventText> {
        self.events.get(usize::from(event.0))
    }

    /// A source by its position.
    pub fn source(&self, source: u16) -> Option<&Source> {
        self.sources.get(usize::from(source))
    }

    /// What is told of a place.
    pub fn place(&self, place: PlaceIx) -> Option<&PlaceText> {
        self.places.binary_search_by_key(&place, |p| p.place).ok().and_then(|i| self.places.get(i))
    }

    /// Who held an office on a day.
    pub fn in_office(&self, kind: OfficeKind, date: Date) -> Option<&Leader> {
        let office = self.offices.iter().find(|o| o.kind == kind)?;
        at(&office.holders, date, |l| l.from)
    }

    /// The seat of government of a place on a day.
    pub fn capital(&self, place: PlaceIx, date: Date) -> Option<&Capital> {
        let capitals = &self.place(place)?.capitals;
        at(capitals, date, |c| c.from).or(capitals.first())
    }

    /// The places that succeeded a place.
    pub fn successors(&self, place: PlaceIx) -> impl Iterator<Item = PlaceIx> {
        self.places.iter().filter(move |p| p.follows.contains(&place)).map(|p| p.place)
    }
}

impl EventText {
    /// What the event does to a place.
    pub fn effect(&self, place: PlaceIx) -> Option<&EffectText> {
        self.effects.iter().find(|e| e.place == place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_stands_without_remarks_and_not_in_exile() {
        assert_eq!(city("Oslo"), Some("Oslo"));
        assert_eq!(city("Bir Lehlou (in name, the administration sits in camps near Tindouf)"), Some("Bir Lehlou"));
        assert_eq!(city("Vienna and Budapest"), Some("Vienna"));
        assert_eq!(city("London and Montreal (in exile)"), None);
        assert_eq!(city("in exile (Cairo and London)"), None);
    }
}
