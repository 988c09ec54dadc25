//! The state of the view, the actions on it, and the one pure function that applies them.

pub use crate::action::Action;
use crate::camera::{Camera, opening_turn};
use crate::choices::{LONGEST_SEARCH, Layer, Pair, ProjectionKind, Step, Tab, YearSpan};
use crate::date::{Date, Year};
use crate::embed::Origin;
use crate::lang::Lang;
use crate::place::{EventIx, PlaceIx};
use crate::project::unit::Turn;
use crate::settings::Settings;
use crate::timeline::Speed;
use crate::together::each_once;
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
    /// Whether play stops at turning points.
    pub pauses: bool,
    /// What the colours stand for.
    pub layer: Layer,
    /// Whether dependencies take the colour of the power that holds them.
    pub powers: bool,
    /// Whether names stand on the map.
    pub names: bool,
    /// Whether lines lead from Moscow to the places of the year's events.
    pub lines: bool,
    /// How the earth is laid flat.
    pub projection: ProjectionKind,
    /// What lies in the middle of the globe.
    pub turn: Turn,
    /// What stands beside the map.
    pub tab: Tab,
    /// The day that the day shown is compared with.
    pub other: Option<Date>,
    /// How the two are shown.
    pub pair: Pair,
    /// The years to which the timeline is zoomed.
    pub span: Option<YearSpan>,
    /// What the slider steps by.
    pub step: Step,
    /// The places that are looked at together, in the reader's order, each once, at most [`crate::together::MOST_STATES`].
    pub states: Vec<PlaceIx>,
    /// What the views beside the map are set to.
    pub settings: Settings,
    /// What is searched for, at most [`LONGEST_SEARCH`] characters.
    pub find: String,
    /// The language that the reader chose; none for the browser's.
    pub lang: Option<Lang>,
    /// Whether the atlas stands in a frame of another page, alone with its map, legend and timeline.
    pub embed: bool,
    /// The page to which it may then answer.
    pub origin: Option<Origin>,
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
            pauses: false,
            layer: Layer::default(),
            powers: false,
            names: true,
            lines: false,
            projection: ProjectionKind::default(),
            turn: opening_turn(),
            tab: Tab::default(),
            other: None,
            pair: Pair::default(),
            span: None,
            step: Step::default(),
            states: Vec::new(),
            settings: Settings::default(),
            find: String::new(),
            lang: None,
            embed: false,
            origin: None,
        }
    }
}

impl View {
    /// The year shown.
    pub fn year(&self) -> Year {
        self.date.year()
    }

    /// The day since which the map shows the change, if it does.
    pub fn change_since(&self) -> Option<Date> {
        self.other.filter(|_| self.pair == Pair::Change)
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
            Action::Look(camera) => view.look(camera),
            Action::SetPatterns(on) => view.patterns = *on,
            Action::TogglePlay if self.playing => view.playing = false,
            Action::TogglePlay => {
                if self.next_tick().is_none() {
                    view.go(self.first_tick());
                }
                view.playing = true;
            }
            Action::Tick if !self.playing => {}
            Action::Tick => {
                if let Some(day) = self.next_tick() {
                    view.go(day);
                }
                view.playing = view.next_tick().is_some();
            }
            Action::SetSpeed(speed) => view.speed = *speed,
            Action::SetPauses(on) => view.pauses = *on,
            Action::SetLayer(layer) => view.layer = *layer,
            Action::SetPowers(on) => view.powers = *on,
            Action::SetNames(on) => view.names = *on,
            Action::SetLines(on) => view.lines = *on,
            Action::SetProjection(kind) => view.look(&self.camera().of_kind(*kind)),
            Action::SetTab(tab) => view.tab = *tab,
            Action::CompareWith(other) => view.other = other.map(|day| day.min(Date::LAST)),
            Action::SetPair(pair) => view.pair = *pair,
            Action::SetSpan(span) => {
                let span = span.filter(|span| (span.first(), span.last()) != (Year::FIRST, Year::LAST));
                if let Some(span) = span.filter(|span| !span.holds(self.date)) {
                    view.go(self.year().clamp(span.first(), span.last()).view_date());
                }
                view.span = span;
            }
            Action::SetStep(step) => view.step = *step,
            Action::SetStates(states) => view.states = each_once(states),
            Action::ToggleState(place) => match self.states.iter().position(|p| p == place) {
                Some(at) => drop(view.states.remove(at)),
                None => view.states = each_once(self.states.iter().chain([place])),
            },
            Action::Set(setting, text) => view.settings.set(*setting, text),
            Action::SetFind(text) => view.find = text.chars().take(LONGEST_SEARCH).collect(),
            Action::SetLang(lang) => view.lang = *lang,
            Action::Adopt(other) => {
                view = View {
                    viewport: self.viewport,
                    turn: self.turn,
                    playing: self.playing && other.date == self.date,
                    ..(**other).clone()
                };
            }
            Action::Restore(other) => view = (**other).clone(),
        }
        view
    }

    /// How the reader looks at the earth.
    pub fn camera(&self) -> Camera {
        Camera { kind: self.projection, turn: self.turn, viewport: self.viewport }
    }

    /// Looks at the earth in another way.
    pub fn look(&mut self, camera: &Camera) {
        (self.projection, self.turn, self.viewport) = (camera.kind, camera.turn, camera.viewport);
    }

    /// The first and last year that the timeline shows.
    pub fn years(&self) -> (Year, Year) {
        self.span.map_or((Year::FIRST, Year::LAST), |span| (span.first(), span.last()))
    }

    /// What the slider steps by now: months and events are for a span.
    pub fn stepping(&self) -> Step {
        self.span.map_or(Step::Year, |_| self.step)
    }

    /// The day that play shows next; none at its end. Play goes by months where the slider does, else by years, and from a day within a
    /// year first to that year's end.
    pub fn next_tick(&self) -> Option<Date> {
        let day = match (self.stepping(), self.is_exact_day()) {
            (Step::Month, _) => self.date.succ().filter(|day| *day <= Date::LAST)?.month_end(),
            (_, true) => self.year().view_date(),
            (_, false) => self.year().succ()?.view_date(),
        };
        Some(day).filter(|day| day.year() <= self.years().1)
    }

    /// The day with which play begins anew.
    fn first_tick(&self) -> Date {
        let first = self.years().0;
        if self.stepping() == Step::Month { first.first_day().month_end() } else { first.view_date() }
    }

    /// Goes to a day: play stops, an open event stays open only on its own day, and a span that does not hold the day is left.
    fn go(&mut self, date: Date) {
        if date != self.date {
            self.event = None;
        }
        self.span = self.span.filter(|span| span.holds(date));
        self.date = date;
        self.playing = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::together::MOST_STATES;

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
    fn play_stays_in_the_span_of_the_timeline() {
        let span = YearSpan::new(year(1945), year(1941));
        let mut view = View::default().apply(&Action::SetSpan(span));
        assert_eq!((view.year(), view.span), (year(1945), span), "the day is brought into the span");
        view = view.apply(&Action::TogglePlay);
        let mut shown = vec![view.year()];
        while view.playing {
            view = view.apply(&Action::Tick);
            shown.push(view.year());
        }
        assert_eq!(shown, (1941..=1945).map(year).collect::<Vec<_>>());
        assert_eq!(view.apply(&Action::SetYear(year(1950))).span, None, "a day outside leaves the span");
    }

    #[test]
    fn play_goes_by_months_where_the_slider_does() {
        let view = View::default().apply(&Action::SetSpan(YearSpan::new(year(1939), year(1940))));
        let mut view =
            view.apply(&Action::SetStep(Step::Month)).apply(&Action::SetDate(Date::parse("1940-12-31").unwrap()));
        view = view.apply(&Action::TogglePlay);
        let mut shown = vec![view.date.to_string()];
        while view.playing {
            view = view.apply(&Action::Tick);
            shown.push(view.date.to_string());
        }
        assert_eq!((shown.len(), shown[0].as_str(), shown[13].as_str()), (24, "1939-01-31", "1940-02-29"));
        assert_eq!(shown[23], "1940-12-31");
    }

    #[test]
    fn play_goes_from_a_day_to_the_end_of_its_year_first() {
        let mut view = View::default().apply(&Action::SetDate(Date::parse("1991-08-19").unwrap()));
        view = view.apply(&Action::TogglePlay);
        assert_eq!((view.date.to_string().as_str(), view.playing), ("1991-08-19", true));
        view = view.apply(&Action::Tick);
        assert_eq!((view.date, view.playing), (Date::LAST, false));
    }

    #[test]
    fn a_span_of_all_years_is_none() {
        let all = YearSpan::new(Year::FIRST, Year::LAST);
        assert_eq!(View::default().apply(&Action::SetSpan(all)).span, None);
    }

    #[test]
    fn places_looked_at_together_stand_there_once_and_can_be_taken_out() {
        let view = View::default().apply(&Action::SetStates(vec![PlaceIx(4), PlaceIx(2), PlaceIx(4)]));
        assert_eq!(view.states, vec![PlaceIx(4), PlaceIx(2)]);
        let view = view.apply(&Action::ToggleState(PlaceIx(9))).apply(&Action::ToggleState(PlaceIx(4)));
        assert_eq!(view.states, vec![PlaceIx(2), PlaceIx(9)]);
        let many = View::default().apply(&Action::SetStates((0..300).map(PlaceIx).collect()));
        assert_eq!(many.states.len(), MOST_STATES);
    }

    #[test]
    fn steps_end_at_the_ends() {
        assert_eq!(View::default().apply(&Action::Step(1000)).year(), Year::LAST);
        assert_eq!(View::default().apply(&Action::Step(-1000)).year(), Year::FIRST);
    }
}
