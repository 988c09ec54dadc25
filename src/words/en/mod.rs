//! English.

mod coded;
mod dates;

pub use coded::{
    class, class_meaning, grade, grounds, kind, mark, no_cause, period_over, projection, stance, standing, status,
    texture, tie, treaty,
};
pub use dates::{day, shown, until, when, years};

use atlas_core::address::Reason;
use atlas_core::date::Year;

/// Title of the atlas.
pub const TITLE: &str = "Soviet Relations Atlas";
/// What the colours mean, in one sentence.
pub const SENTENCE: &str = "Red stood with Moscow, blue against it; pale hatched lands were ruled by another power.";
/// Name of the map for screen readers.
pub const MAP_LABEL: &str = "Map of the world. Arrow keys go from state to state, Enter opens one, plus and minus zoom, 0 shows the whole world.";
/// The buttons that zoom.
pub const ZOOM: &str = "Zoom";
/// Zoom in.
pub const ZOOM_IN: &str = "Zoom in";
/// Zoom out.
pub const ZOOM_OUT: &str = "Zoom out";
/// Show the whole world.
pub const ZOOM_WORLD: &str = "Show the whole world";
/// Names the group of projections.
pub const PROJECTION: &str = "Projection";
/// Play.
pub const PLAY: &str = "Play the years";
/// Pause.
pub const PAUSE: &str = "Pause";
/// Speed of play.
pub const SPEED: &str = "Speed";
/// The part of the page with the slider.
pub const TIMELINE: &str = "Timeline";
/// The slider.
pub const SLIDER: &str = "Year";
/// The field for a year.
pub const YEAR_FIELD: &str = "Go to a year or day";
/// The field was not understood.
pub const YEAR_WRONG: &str = "Write a year from 1917 to 1991, or a day as 1939-08-24";
/// No event in the year.
pub const NO_EVENTS: &str = "No event is recorded in this year.";
/// A place on a day on which it is not there.
pub const NOT_THERE: &str = "On this day it is not there, or not by itself.";
/// Heading of the reasons.
pub const WHY: &str = "Why this colour?";
/// Heading of the names.
pub const NAMES: &str = "Names";
/// Heading of all events of a place.
pub const ALL_EVENTS: &str = "All its events";
/// Heading of the legend.
pub const LEGEND: &str = "Relations with the Soviet state";
/// Heading of patterns and marks.
pub const PATTERNS_AND_MARKS: &str = "Patterns and marks";
/// Switch of the pattern mode.
pub const PATTERN_MODE: &str = "Patterns for every step";
/// Close.
pub const CLOSE: &str = "Close";
/// Before the seat of government.
pub const CAPITAL: &str = "Capital:";
/// Before the places that a place succeeded.
pub const FOLLOWS: &str = "Before it:";
/// Before the places that succeeded a place.
pub const FOLLOWED_BY: &str = "After or beside it:";
/// Before the present-day name.
pub const TODAY: &str = "Today:";
/// The places that an event concerns.
pub const CONCERNS: &str = "Open a place that it concerns";
/// Caution.
pub const CAUTION: &str = "Take care:";
/// Waiting for the texts.
pub const TEXTS_WAIT: &str = "The texts are on their way.";
/// Texts could not be had.
pub const TEXTS_FAILED: &str =
    "The texts of the events could not be loaded; the map works without them. Reload the page to try again.";
/// What was ignored in the address.
pub const IGNORED: &str = "Part of the address could not be used:";
/// Link to the data page.
pub const DATA_LINK: &str = "About the data and its sources";
/// Link to the code book.
pub const CODEBOOK_LINK: &str = "How relations are coded";
/// Taller sheet.
pub const TALLER: &str = "Show more of the panel";
/// Lower sheet.
pub const LOWER: &str = "Show less of the panel";

/// Heading of the events of a year.
pub fn events_of(year: Year) -> String {
    format!("What happened in {year}")
}

/// Button to the event before, of a place if one is open.
pub fn previous_event(of: Option<&str>) -> String {
    of.map_or_else(|| "Previous event".into(), |name| format!("Previous event of {name}"))
}

/// Button to the event after, of a place if one is open.
pub fn next_event(of: Option<&str>) -> String {
    of.map_or_else(|| "Next event".into(), |name| format!("Next event of {name}"))
}

/// Who controls occupied land.
pub fn controlled_by(name: &str) -> String {
    format!("This land is under the control of {name}")
}

/// Why a part of the address was ignored.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::UnknownName => "there is no such setting",
        Reason::Repeated => "it stands there twice, and the first counts",
        Reason::Time => "the time must be a year from 1917 to 1991 or a day as 1939-08-24",
        Reason::Place => "there is no such state",
        Reason::Event => "there is no such event",
        Reason::Map => "the map needs longitude, latitude and magnification",
        Reason::Switch => "it can be on or off",
        Reason::Speed => "the speed can be 0.5, 1, 2 or 4",
        Reason::Choice => "this setting has no such value",
        Reason::Span => "the span must be two years such as 1941..1945, with the time between them",
    }
}

/// A number of things, with the word in singular or plural.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
