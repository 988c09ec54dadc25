//! The state of the view, the actions on it, and the one pure function that applies them.

use crate::date::{Date, Year};
use crate::place::{EventIx, PlaceIx};
use crate::timeline::{Speed, play_from};
use crate::viewport::Viewport;

/// What the reader looks at.
#[derive(Clone, PartialEq, Debug)]
pub struct View {
    /// The day shown.
    pub date: Date,
    /// The place whose panel is open.
    pub place: Option<PlaceIx>,
    /// The event that is open.
    pub event: Option<EventIx>,
    /// The part of the map shown.
    pub viewport: Viewport,
    /// Whether textures stand for the stances too.
    pub patterns: bool,
    /// Whether the years go by.
    pub playing: bool,
    /// How fast they do.
    pub speed: Speed,
}

/// The year on which the atlas opens: the year of the Cuban crisis.
pub const OPENING_YEAR: i32 = 1962;

impl Default for View {
    fn default() -> Self {
        View {
            date: Year::new(OPENING_YEAR).unwrap_or(Year::LAST).view_date(),
            place: None,
            event: None,
            viewport: Viewport::WORLD,
            patterns: false,
            playing: false,
            speed: Speed::default(),
        }
    }
}

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
    /// Show another part of the map.
    SetViewport(Viewport),
    /// Switch the pattern mode.
    SetPatterns(bool),
    /// Play or pause. At the end, play begins anew.
    TogglePlay,
    /// One year of play has passed.
    Tick,
    /// Change the speed of play.
    SetSpeed(Speed),
    /// Show another view altogether (the address changed).
    Restore(Box<View>),
}

impl View {
    /// The year shown.
    pub fn year(&self) -> Year {
        self.date.year()
    }

    /// Whether the day shown is another than the one the slider sets for its year.
    pub fn is_exact_day(&self) -> bool {
        self.date != self.year().view_date()
    }

    /// The view after an action.
    #[must_use]
    pub fn apply(&self, action: &Action) -> View {
        let mut view = self.clone();
        match action {
            Action::SetYear(year) => view.go(year.view_date()),
            Action::SetDate(date) => view.go((*date).min(Date::LAST)),
            Action::Step(years) => view.go(self.year().plus(*years).view_date()),
            Action::OpenPlace(place) => {
                view.place = *place;
                view.event = None;
            }
            Action::OpenEvent(event, date) => {
                view.go((*date).min(Date::LAST));
                view.event = Some(*event);
            }
            Action::CloseEvent => view.event = None,
            Action::Close if self.event.is_some() => view.event = None,
            Action::Close => view.place = None,
            Action::SetViewport(viewport) => view.viewport = *viewport,
            Action::SetPatterns(on) => view.patterns = *on,
            Action::TogglePlay if self.playing => view.playing = false,
            Action::TogglePlay => {
                view.go(play_from(self.year()).view_date());
                view.playing = true;
            }
            Action::Tick if !self.playing => {}
            Action::Tick => match self.year().succ() {
                Some(year) => {
                    view.go(year.view_date());
                    view.playing = year != Year::LAST;
                }
                None => view.playing = false,
            },
            Action::SetSpeed(speed) => view.speed = *speed,
            Action::Restore(other) => view = (**other).clone(),
        }
        view
    }

    /// Goes to a day: play stops, and an open event stays open only on its own day.
    fn go(&mut self, date: Date) {
        if date != self.date {
            self.event = None;
        }
        self.date = date;
        self.playing = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(n: i32) -> Year {
        Year::new(n).unwrap()
    }

    #[test]
    fn the_atlas_opens_on_the_end_of_1962() {
        assert_eq!(View::default().date.to_string(), "1962-12-31");
        assert!(!View::default().is_exact_day());
    }

    #[test]
    fn play_shows_every_year_and_stops_at_the_last() {
        let mut view = View::default().apply(&Action::SetYear(Year::LAST)).apply(&Action::TogglePlay);
        let mut shown = vec![view.year()];
        while view.playing {
            view = view.apply(&Action::Tick);
            shown.push(view.year());
        }
        assert_eq!(shown, Year::all().collect::<Vec<_>>());
    }

    #[test]
    fn an_event_opens_its_very_day_and_closes_when_the_year_changes() {
        let day = Date::parse("1939-08-23").unwrap();
        let view = View::default().apply(&Action::OpenEvent(EventIx(3), day));
        assert_eq!((view.date, view.event, view.is_exact_day()), (day, Some(EventIx(3)), true));
        assert_eq!(view.apply(&Action::Step(1)).event, None);
        assert_eq!(view.apply(&Action::Step(1)).date, year(1940).view_date());
    }

    #[test]
    fn closing_closes_the_event_first_and_then_the_place() {
        let view = View { place: Some(PlaceIx(1)), event: Some(EventIx(3)), ..View::default() };
        let once = view.apply(&Action::Close);
        assert_eq!((once.place, once.event), (Some(PlaceIx(1)), None));
        assert_eq!(once.apply(&Action::Close).place, None);
    }

    #[test]
    fn steps_end_at_the_ends() {
        assert_eq!(View::default().apply(&Action::Step(1000)).year(), Year::LAST);
        assert_eq!(View::default().apply(&Action::Step(-1000)).year(), Year::FIRST);
    }
}
