//! Hand-picked cases: what the atlas must show of a place, or of a piece of land, on a day.
//!
//! They are written from history and from the code book, never from the record, so that the record can be wrong. The
//! tests of history compare the compiled record with them, the tests in the browser the map and the panel.

mod africa;
mod americas;
mod asia;
mod central_europe;
mod land;
mod middle_east;
mod soviet_lands;
mod west_asia;
mod western_europe;
mod words;

use atlas_core::date::Date;
use atlas_core::legend::Class;
use atlas_core::relation::{Relation, Standing, Tie};

/// What a place must be on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Case {
    /// Identifier of the place.
    pub place: &'static str,
    /// The day, `YYYY-MM-DD`, as it stands in the address after `time=`.
    pub day: &'static str,
    /// What kind of actor it must be.
    pub standing: Standing,
    /// Tie and stance, for a place that conducts its own relations.
    pub relation: Option<Relation>,
    /// The fact that it rests on.
    pub why: &'static str,
}

/// Who must hold a piece of land on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LandCase {
    /// Identifier of the piece.
    pub piece: &'static str,
    /// The day, `YYYY-MM-DD`.
    pub day: &'static str,
    /// Who holds it, and how.
    pub held: Held,
    /// The fact that it rests on.
    pub why: &'static str,
}

/// How a piece of land is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Held {
    /// It belongs to the place that controls it, and no Soviet zone or base is on it.
    Own(&'static str),
    /// It belongs to the place that controls it, with a Soviet zone, lease or force on it.
    Troops(&'static str),
    /// It is the land of the first place, which the second rules as its dependency.
    Under(&'static str, &'static str),
    /// The second place controls it, and it is the land of the first.
    Occupied(&'static str, &'static str),
    /// The place controls it; to whom it belonged was disputed, and the case leaves that open.
    By(&'static str),
    /// Nobody holds it.
    Nobody,
}

impl Case {
    /// The day; none if it is mistyped, which a test looks for.
    pub fn date(&self) -> Option<Date> {
        Date::parse(self.day)
    }

    /// The class that it must have on the map.
    pub fn class(&self) -> Class {
        match (self.standing, self.relation) {
            (_, Some(relation)) => Class::Stance(relation.stance),
            (Standing::Soviet, None) => Class::Soviet,
            (Standing::SovietOccupied, None) => Class::SovietOccupied,
            (Standing::Dependent, None) => Class::Dependent,
            (Standing::Sovereign | Standing::Exile | Standing::Rival | Standing::Absent, None) => Class::Nobody,
        }
    }

    /// The tie in the words that a reader must find, for a place that conducts its own relations.
    pub fn tie_words(&self) -> Option<&'static str> {
        self.relation.map(|relation| match relation.tie {
            Tie::None => "no diplomatic ties so far",
            Tie::DeFacto => "recognised in fact only",
            Tie::Full => "diplomatic relations",
            Tie::Dormant => "relations dormant, no missions",
            Tie::Broken => "relations broken off",
        })
    }

    /// Whether the year's end shows it: the day that the slider sets.
    pub fn is_view_of_its_year(&self) -> bool {
        self.date().is_some_and(|date| date.year().view_date() == date)
    }
}

impl LandCase {
    /// The day; none if it is mistyped, which a test looks for.
    pub fn date(&self) -> Option<Date> {
        Date::parse(self.day)
    }
}

/// All cases of places, region by region.
pub fn all() -> impl Iterator<Item = &'static Case> {
    [
        western_europe::CASES,
        central_europe::CASES,
        soviet_lands::CASES,
        west_asia::CASES,
        middle_east::CASES,
        asia::CASES,
        africa::CASES,
        americas::CASES,
    ]
    .into_iter()
    .flatten()
}

/// All cases of land.
pub fn all_land() -> impl Iterator<Item = &'static LandCase> {
    land::CASES.iter()
}
