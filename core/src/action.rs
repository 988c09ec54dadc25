//! What a reader can do to the view.

use crate::camera::Camera;
use crate::choices::{Layer, Pair, ProjectionKind, Step, Tab, YearSpan};
use crate::date::{Date, Year};
use crate::lang::Lang;
use crate::place::{EventIx, PlaceIx};
use crate::settings::Setting;
use crate::timeline::Speed;
use crate::view::View;

/// What a reader can do to the view.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Show the last day of a year; stops playing.
    SetYear(Year),
    /// Show a very day; stops playing.
    SetDate(Date),
    /// Go so many years forward or back; stops playing.
    Step(i32),
    /// Open a place, or close the open one.
    OpenPlace(Option<PlaceIx>),
    /// Open an event: goes to its day.
    OpenEvent(EventIx, Date),
    /// Close the open event.
    CloseEvent,
    /// Close what is open: the event first, then the place.
    Close,
    /// Look at another part of the earth, or turn the globe.
    Look(Camera),
    /// Switch the pattern mode.
    SetPatterns(bool),
    /// Play or pause. At the end, play begins anew.
    TogglePlay,
    /// One year of play has passed.
    Tick,
    /// Change the speed of play.
    SetSpeed(Speed),
    /// Stop play at turning points, or no longer.
    SetPauses(bool),
    /// Let the colours stand for something else.
    SetLayer(Layer),
    /// Let dependencies take the colour of their power, or no longer.
    SetPowers(bool),
    /// Write names on the map, or no longer.
    SetNames(bool),
    /// Draw lines from Moscow, or no longer.
    SetLines(bool),
    /// Lay the earth flat in another way.
    SetProjection(ProjectionKind),
    /// Put something else beside the map.
    SetTab(Tab),
    /// Compare the day shown with another, or no longer.
    CompareWith(Option<Date>),
    /// Show the two days in another way.
    SetPair(Pair),
    /// Zoom the timeline to a span of years, or back to all; a day outside it is left for the nearest inside.
    SetSpan(Option<YearSpan>),
    /// Let the slider step by something else.
    SetStep(Step),
    /// Look at these places together.
    SetStates(Vec<PlaceIx>),
    /// Take a place into those looked at together, or out.
    ToggleState(PlaceIx),
    /// Set a view beside the map; an empty text sets it back.
    Set(Setting, String),
    /// Search for something.
    SetFind(String),
    /// Speak another language.
    SetLang(Option<Lang>),
    /// Show another view, as what stands beside the map wants it. The part of the map stays, and so does play if the day does.
    Adopt(Box<View>),
    /// Show another view altogether (the address changed).
    Restore(Box<View>),
}
