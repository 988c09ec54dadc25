//! Places: whatever has a name on the map, a state, a government, a dependency or a movement.

use crate::date::Date;
use crate::life::{LifeSpan, Status};
use crate::region::Region;
use crate::relation::{Relation, Standing};
use serde::{Deserialize, Serialize};

/// Position of a place in [`crate::record::Record::places`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct PlaceIx(pub u16);

/// Position of an event in [`crate::record::Record::events`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct EventIx(pub u16);

/// A name and the day from which it was in use.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NameSpan {
    /// First day of the name; the first one also counts before.
    pub from: Date,
    /// The name in English usage of the date.
    pub name: String,
}

/// A stretch of days on which a place's standing, tie and stance did not change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Span {
    /// First day; the span lasts until the next one begins.
    pub from: Date,
    /// What kind of actor the place was.
    pub standing: Standing,
    /// Tie and stance, for places that conduct their own relations.
    pub relation: Option<Relation>,
    /// The event that caused the change of the day: of stance if that changed, else of tie, else of standing. For the opening of
    /// the record this may be none.
    pub cause: Option<EventIx>,
    /// The event that set the stance in force.
    pub stance_event: Option<EventIx>,
    /// The event that set the tie in force.
    pub tie_event: Option<EventIx>,
}

/// A place with its names, its life, and its relations as coded.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Identifier used in addresses and exports, never changed.
    pub id: String,
    /// The part of the world that it lies in.
    pub region: Region,
    /// Number of the state in the Correlates of War project.
    pub cow: Option<u16>,
    /// ISO 3166-1 alpha-3 code.
    pub iso3: Option<String>,
    /// Present-day name, where it differs.
    pub present: Option<String>,
    /// Names over time, in order of date, never empty.
    pub names: Vec<NameSpan>,
    /// What it was over time, in order of date.
    pub life: Vec<LifeSpan>,
    /// Standing and relation over time, in order of date, from 7 November 1917 on. In the bundle they stand apart.
    #[serde(skip)]
    pub spans: Vec<Span>,
}

/// The last entry that has begun on a day, in a list ordered by date.
pub fn at<T>(list: &[T], date: Date, from: impl Fn(&T) -> Date) -> Option<&T> {
    let after = list.partition_point(|item| from(item) <= date);
    after.checked_sub(1).and_then(|i| list.get(i))
}

impl Place {
    /// Position in the list of its names of the one in use on a day.
    pub fn name_position(&self, date: Date) -> usize {
        self.names.partition_point(|n| n.from <= date).saturating_sub(1)
    }

    /// The name in use on a day.
    pub fn name(&self, date: Date) -> &str {
        self.names.get(self.name_position(date)).map_or(self.id.as_str(), |n| n.name.as_str())
    }

    /// What it was on a day; none before its life began.
    pub fn life(&self, date: Date) -> Option<&LifeSpan> {
        at(&self.life, date, |l| l.from)
    }

    /// The span of a day.
    pub fn span(&self, date: Date) -> Option<&Span> {
        at(&self.spans, date, |s| s.from)
    }

    /// Standing on a day.
    pub fn standing(&self, date: Date) -> Standing {
        self.span(date).map_or(Standing::Absent, |s| s.standing)
    }

    /// The day nearest to a day on which it is there, that day itself if it is; none if it never is.
    pub fn nearest_day(&self, date: Date) -> Option<Date> {
        let there = self.spans_with_ends().filter(|(span, _)| span.standing != Standing::Absent);
        let days = there.map(|(span, end)| date.clamp(span.from, end.pred().unwrap_or(span.from).max(span.from)));
        days.min_by_key(|day| day.day_number().abs_diff(date.day_number()))
    }

    /// Whether this is an actor that never has land.
    pub fn is_movement(&self) -> bool {
        self.life.iter().any(|l| l.status == Status::Movement)
    }

    /// Spans with their open ends, in order.
    pub fn spans_with_ends(&self) -> impl Iterator<Item = (&Span, Date)> {
        let ends = self.spans.iter().skip(1).map(|s| s.from).chain(std::iter::once(Date::END));
        self.spans.iter().zip(ends)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::Stance;
    use crate::samples::{day, place, state};

    #[test]
    fn the_nearest_day_is_the_day_itself_or_one_beside_the_gap() {
        let gone = |from| (day(from), Standing::Absent, None);
        let place = place(&[
            gone("1917-11-07"),
            state("1920-04-06", Stance::Ally),
            gone("1922-11-15"),
            state("1940-01-01", Stance::War),
        ]);
        let days = [
            ("1918-01-01", "1920-04-06"),
            ("1921-05-05", "1921-05-05"),
            ("1922-11-20", "1922-11-14"),
            ("1939-12-01", "1940-01-01"),
            ("1991-12-25", "1991-12-25"),
        ];
        for (asked, nearest) in days {
            assert_eq!(place.nearest_day(day(asked)), Some(day(nearest)), "{asked}");
        }
    }

    #[test]
    fn what_is_never_there_has_no_nearest_day() {
        assert_eq!(place(&[(Date::FIRST, Standing::Absent, None)]).nearest_day(Date::LAST), None);
    }
}
