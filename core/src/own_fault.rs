//! What is wrong with a file of the reader's, and where. The sentences are words of the interface.

use crate::relation::named;
use serde::{Deserialize, Serialize};

/// What is wrong. The comment of each says what its two details are, which the sentence names as `{a}` and `{b}`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Wrong {
    /// The file is empty.
    Empty,
    /// Larger than what is read. Megabytes; the largest.
    TooLarge,
    /// No text in UTF-8.
    NotText,
    /// The form of the file is broken, so that reading ends here. What the parser says.
    Broken,
    /// What it holds is not recognised. The columns or names that were found.
    Unknown,
    /// The files hold things of different kinds, which are opened one after the other. The two kinds.
    Mixed,
    /// Effects were opened without their events.
    EffectsAlone,
    /// There is nothing in it.
    NothingIn,
    /// More entries than are read. How many are.
    TooMany,
    /// One entry is larger than what is read. Kilobytes; the largest.
    EntryTooLarge,
    /// More points than are read. How many are.
    TooManyPoints,
    /// A row has more or fewer fields than the header. Its number; that of the header.
    Fields,
    /// An entry is no object.
    NotObject,
    /// A column or name that is needed is missing. Its name.
    Missing,
    /// No place is known by that name, code or id. What was written.
    NoPlace,
    /// Several places may be meant. What was written; their ids.
    ManyPlaces,
    /// The place is the Soviet state itself or part of it all the time.
    SovietItself,
    /// No date of the record. What was written.
    NoDate,
    /// No year of the record. What was written.
    NoYear,
    /// It ends before or as it begins. First day; the end.
    EndsBefore,
    /// No such stance. What was written.
    NoStance,
    /// No such tie. What was written.
    NoTie,
    /// Neither stance nor tie is told.
    NeitherStanceNorTie,
    /// No such kind of event. What was written.
    NoKind,
    /// No such precision. What was written.
    NoPrecision,
    /// No whole number. What was written.
    NoNumber,
    /// No such end of a period. What was written.
    NoThen,
    /// The end of a period is told, but no later day on which it ends.
    ThenWithoutEnd,
    /// Two events have one id. The id; the line or number of the first.
    SameId,
    /// Two spans of a place overlap. The place; the line of the first.
    Overlap,
    /// An effect names an event that is not there. Its id.
    NoEvent,
    /// An effect on a place that its event does not name. The place; the event.
    NotNamed,
    /// Two effects of one event on one place. The place.
    TwoEffects,
    /// The place is no state on that day. The place; what it is.
    NoState,
    /// The effect sets what already holds. The place.
    NoChange,
    /// Two events act on a place on one day, without an order. The place; the other event.
    SameOrder,
    /// The kind asks for another tie. The kind; the ties.
    WantsTie,
    /// The kind asks for the stance war. The kind.
    WantsWar,
    /// The kind ends a war but leaves the place at war. The place.
    StillWar,
    /// A feature is no feature of GeoJSON. What the reader says.
    NoFeature,
    /// A feature has no outline: neither a polygon nor several.
    NoPolygon,
    /// A ring has fewer than four points or does not close.
    NoRing,
    /// A point lies outside the world. Its longitude and latitude.
    OffEarth,
    /// So many more were found and are not listed. How many.
    More,
}

#[rustfmt::skip]
named!(Wrong, Empty = "empty", TooLarge = "too_large", NotText = "not_text", Broken = "broken", Unknown = "unknown", Mixed = "mixed",
    EffectsAlone = "effects_alone", NothingIn = "nothing_in", TooMany = "too_many", EntryTooLarge = "entry_too_large",
    TooManyPoints = "too_many_points", Fields = "fields", NotObject = "not_object", Missing = "missing", NoPlace = "no_place",
    ManyPlaces = "many_places", SovietItself = "soviet_itself", NoDate = "no_date", NoYear = "no_year", EndsBefore = "ends_before",
    NoStance = "no_stance", NoTie = "no_tie", NeitherStanceNorTie = "neither_stance_nor_tie", NoKind = "no_kind",
    NoPrecision = "no_precision", NoNumber = "no_number", NoThen = "no_then", ThenWithoutEnd = "then_without_end", SameId = "same_id",
    Overlap = "overlap", NoEvent = "no_event", NotNamed = "not_named", TwoEffects = "two_effects", NoState = "no_state",
    NoChange = "no_change", SameOrder = "same_order", WantsTie = "wants_tie", WantsWar = "wants_war", StillWar = "still_war",
    NoFeature = "no_feature", NoPolygon = "no_polygon", NoRing = "no_ring", OffEarth = "off_earth", More = "more");

impl Wrong {
    /// Which of its details the sentence names.
    pub fn holes(self) -> &'static [&'static str] {
        use Wrong as W;
        match self {
            W::Empty
            | W::NotText
            | W::EffectsAlone
            | W::NothingIn
            | W::NotObject
            | W::NeitherStanceNorTie
            | W::NoPolygon
            | W::NoRing => &[],
            W::TooLarge
            | W::Mixed
            | W::EntryTooLarge
            | W::Fields
            | W::ManyPlaces
            | W::EndsBefore
            | W::SameId
            | W::Overlap
            | W::NotNamed
            | W::NoState
            | W::SameOrder
            | W::WantsTie => &["a", "b"],
            _ => &["a"],
        }
    }
}

/// Where something stands in the files that were opened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Where {
    /// Which of the files, from 0.
    pub file: u8,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u32,
    /// The number of the entry or feature in a JSON file, from 1; 0 where there are only lines.
    pub entry: u32,
}

/// Something that is wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnFault {
    /// Where.
    pub at: Where,
    /// What.
    pub wrong: Wrong,
    /// Details of it, in the order that [`Wrong`] tells.
    pub details: [String; 2],
}
