//! What a reader wants to see of what was found.

use super::thing::Sort;
use crate::date::{Date, Year};
use crate::event::{Event, Grade, Kind};
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::relation::Stance;
use crate::texts::EventText;

/// Conditions that all have to be met; the default asks for nothing.
///
/// Sources, people and localities meet conditions on events through one of the events that cite or name them.
#[derive(Clone, Copy, Default)]
pub struct Filter<'a> {
    /// Only these sorts of things; empty for all.
    pub sorts: &'a [Sort],
    /// Only events of these kinds; empty for all. States are left out when kinds are asked for.
    pub kinds: &'a [Kind],
    /// Only events of these grades; empty for all. States are left out when grades are asked for.
    pub grades: &'a [Grade],
    /// Only these places and events that concern one of them: a region, a bloc, or both. For an event its day is asked about, for a
    /// place any day.
    pub place: Option<&'a dyn Fn(PlaceIx, Option<Date>) -> bool>,
    /// Only states with one of these stances on the day, and events that concern a place which had one on the day of the event.
    pub stances: Option<(&'a [Stance], Date)>,
    /// Only events that lasted into these years, the last one included, and places that were there in them.
    pub years: Option<(Year, Year)>,
}

impl Filter<'_> {
    /// Whether it asks for anything besides sorts.
    pub fn is_asking(&self) -> bool {
        !(self.kinds.is_empty() && self.grades.is_empty())
            || self.place.is_some()
            || self.stances.is_some()
            || self.years.is_some()
    }

    /// Whether things of a sort are wanted.
    pub fn wants(&self, sort: Sort) -> bool {
        self.sorts.is_empty() || self.sorts.contains(&sort)
    }

    /// Whether an event meets the conditions.
    pub fn meets_event(&self, record: &Record, event: &Event, text: Option<&EventText>) -> bool {
        let kind = self.kinds.is_empty() || self.kinds.contains(&event.kind);
        let grade = self.grades.is_empty() || text.is_some_and(|text| self.grades.contains(&text.grade));
        let place = self.place.is_none_or(|is| event.places.iter().any(|place| is(*place, Some(event.date))));
        let stance = self.stances.is_none_or(|(stances, _)| {
            event.places.iter().filter_map(|place| record.place(*place)).any(|place| has(place, event.date, stances))
        });
        let years =
            self.years.is_none_or(|(from, until)| event.date.year() <= until && event.last_day().year() >= from);
        kind && grade && place && stance && years
    }

    /// Whether a place meets the conditions.
    pub fn meets_place(&self, ix: PlaceIx, place: &Place) -> bool {
        let there = |(from, until): (Year, Year)| {
            let mut spans =
                place.spans_with_ends().filter(|(span, _)| span.standing != crate::relation::Standing::Absent);
            spans.any(|(span, end)| span.from.year() <= until && end > from.first_day())
        };
        self.kinds.is_empty()
            && self.grades.is_empty()
            && self.place.is_none_or(|is| is(ix, None))
            && self.stances.is_none_or(|(stances, date)| has(place, date, stances))
            && self.years.is_none_or(there)
    }
}

/// Whether a place has one of the stances on a day.
fn has(place: &Place, date: Date, stances: &[Stance]) -> bool {
    place.span(date).and_then(|span| span.relation).is_some_and(|relation| stances.contains(&relation.stance))
}
