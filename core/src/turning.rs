//! Turning points: the days of the record on which play may stop, for more than one step of one stance happened.

use crate::changes::differ;
use crate::date::{Date, Year};
use crate::event::Kind;
use crate::place::{EventIx, PlaceIx, Span};
use crate::record::Record;
use crate::relation::{Stance, Tie, named};
use crate::sorted::sorted;
use crate::turns::turns_of;

/// What makes a day a turning point, the weightiest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// A war with the Soviet state begins.
    WarBegins,
    /// One ends.
    WarEnds,
    /// Another person leads the Soviet state.
    Leader,
    /// Relations are severed.
    Broken,
    /// A stance changes by two steps or more.
    Leap,
}

#[rustfmt::skip]
named!(Why, WarBegins = "war_begins", WarEnds = "war_ends", Leader = "leader", Broken = "broken", Leap = "leap");

/// A turning point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TurningPoint {
    /// The day.
    pub day: Date,
    /// The weightiest of its reasons.
    pub why: Why,
    /// The places that turned for that or a lesser reason, in the order of the record; for a new leader as a rule none.
    pub places: Vec<PlaceIx>,
    /// The event that tells of it. For a new leader an event on policy of that day, if there is one.
    pub event: Option<EventIx>,
}

/// All turning points, in order of day and event; places that turned on one day through one event are one turning point.
pub fn turning_points(record: &Record) -> Vec<TurningPoint> {
    let mut found: Vec<(Date, Option<EventIx>, Option<PlaceIx>, Why)> = Vec::new();
    for (place, p) in record.each_place() {
        for (last, span) in turns_of(p).filter(|(_, span)| span.from <= Date::LAST) {
            found.extend(why(last, span).map(|why| (span.from, span.cause, Some(place), why)));
        }
    }
    for leader in record.leaders.iter().skip(1) {
        let told = record.each_event().find(|(_, e)| e.date == leader.from && e.kind == Kind::Policy);
        found.push((leader.from, told.map(|(ix, _)| ix), None, Why::Leader));
    }
    let mut points: Vec<TurningPoint> = Vec::new();
    for (day, event, place, why) in sorted(found) {
        match points.last_mut() {
            Some(point) if (point.day, point.event) == (day, event) => {
                point.places.extend(place);
                point.why = point.why.min(why);
            }
            _ => points.push(TurningPoint { day, why, places: place.into_iter().collect(), event }),
        }
    }
    points
}

/// The turning points of a year, out of all in order.
pub fn of_year(points: &[TurningPoint], year: Year) -> &[TurningPoint] {
    let begin = points.partition_point(|p| p.day.year() < year);
    let end = points.partition_point(|p| p.day.year() <= year);
    points.get(begin..end).unwrap_or_default()
}

/// What makes the passage from one span to the next a turning point, if anything does.
fn why(last: &Span, span: &Span) -> Option<Why> {
    let war = |s: &Span| s.relation.is_some_and(|r| r.stance == Stance::War);
    let broken = |s: &Span| s.relation.is_some_and(|r| r.tie == Tie::Broken);
    if !differ(last, span) {
        return None;
    }
    match (last.relation, span.relation) {
        _ if war(span) && !war(last) => Some(Why::WarBegins),
        _ if war(last) && !war(span) => Some(Why::WarEnds),
        (Some(_), Some(_)) if broken(span) && !broken(last) => Some(Why::Broken),
        (Some(a), Some(b)) if (a.stance as u8).abs_diff(b.stance as u8) >= 2 => Some(Why::Leap),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Leader;
    use crate::relation::{Relation, Standing};
    use crate::samples::{day, event, place, record, state};

    #[test]
    fn steps_of_one_are_no_turning_points_and_leaps_wars_and_breaks_are() {
        let broken = Some(Relation { tie: Tie::Broken, stance: Stance::Strained });
        let record = record(vec![place(&[
            state("1917-11-07", Stance::War),
            state("1920-01-01", Stance::Strained),
            state("1921-01-01", Stance::Neutral),
            state("1922-01-01", Stance::Partner),
            state("1923-01-01", Stance::Neutral),
            state("1924-01-01", Stance::Strained),
            (day("1925-01-01"), Standing::Sovereign, broken),
            (day("1926-01-01"), Standing::Absent, None),
        ])]);
        let found: Vec<_> = turning_points(&record).into_iter().map(|p| (p.day.year().number(), p.why)).collect();
        assert_eq!(found, [(1920, Why::WarEnds), (1922, Why::Leap), (1923, Why::Leap), (1925, Why::Broken)]);
    }

    #[test]
    fn a_place_that_comes_or_goes_at_war_begins_or_ends_one() {
        let white = [
            (Date::FIRST, Standing::Absent, None),
            state("1918-06-01", Stance::War),
            (day("1920-03-27"), Standing::Absent, None),
        ];
        let found = turning_points(&record(vec![place(&white)]));
        assert_eq!(found.iter().map(|p| p.why).collect::<Vec<_>>(), [Why::WarBegins, Why::WarEnds]);
    }

    #[test]
    fn places_that_turn_through_one_event_are_told_together() {
        let turn = |stance| place(&[state("1917-11-07", Stance::Neutral), state("1941-06-22", stance)]);
        let found = turning_points(&record(vec![turn(Stance::Ally), turn(Stance::War), turn(Stance::Cooperative)]));
        let places = vec![PlaceIx(0), PlaceIx(1)];
        assert_eq!(
            found,
            [TurningPoint { day: day("1941-06-22"), why: Why::WarBegins, places, event: Some(EventIx(1)) }]
        );
    }

    #[test]
    fn a_new_leader_is_one_but_not_the_first() {
        let mut record = record(vec![]);
        let leader = |from, name: &str| Leader { from: day(from), name: name.into() };
        record.leaders = vec![leader("1917-11-07", "Lenin"), leader("1924-01-21", "Stalin"), leader("1953-03-05", "M")];
        record.events = vec![event("1924-01-21", Kind::Quarrel, &[]), event("1924-01-21", Kind::Policy, &[])];
        let points = turning_points(&record);
        let told: Vec<_> = points.iter().map(|p| (p.why, p.event)).collect();
        assert_eq!(told, [(Why::Leader, Some(EventIx(1))), (Why::Leader, None)]);
        let count = |year| of_year(&points, Year::new(year).unwrap()).len();
        assert_eq!((count(1923), count(1924), count(1953), count(1991)), (0, 1, 1, 0));
    }
}
