//! The matrix: the strips of many places under each other, in an order that shows what they have in common.

use crate::axis::Axis;
use crate::collation::key;
use crate::date::Date;
use crate::legend::Class;
use crate::path::push_fixed;
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::relation::{Stance, named};
use crate::seriation::{Distances, seriate};
use crate::strip::{Segment, strip};

/// The order of the rows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Order {
    /// By name.
    #[default]
    Name,
    /// By the first day on the side of Moscow: cooperative or nearer.
    Towards,
    /// By the first day against it: strained or worse.
    Away,
    /// Such that neighbours have strips that are alike, the friendlier half first.
    Likeness,
}

#[rustfmt::skip]
named!(Order, Name = "name", Towards = "towards", Away = "away", Likeness = "likeness");

/// A row of the matrix.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The place.
    pub place: PlaceIx,
    /// Its strip.
    pub strip: Vec<Segment>,
}

/// Rows of the matrix, in an order; names are those of a day. A place that never took the side that is asked for comes at the end.
pub fn rows(record: &Record, places: &[PlaceIx], order: Order, date: Date) -> Vec<Row> {
    let mut known: Vec<(PlaceIx, &Place)> = places.iter().filter_map(|ix| Some((*ix, record.place(*ix)?))).collect();
    known.sort_by_cached_key(|(ix, place)| (key(place.name(date)), *ix));
    let first = |place: &Place, side: &dyn Fn(Stance) -> bool| {
        place.spans.iter().find(|s| s.relation.is_some_and(|r| side(r.stance))).map_or(Date::END, |s| s.from)
    };
    match order {
        Order::Name => {}
        Order::Towards => known.sort_by_key(|(_, place)| first(place, &|stance| stance > Stance::Neutral)),
        Order::Away => known.sort_by_key(|(_, place)| first(place, &|stance| stance < Stance::Neutral)),
        Order::Likeness => known = by_likeness(&known),
    }
    known.into_iter().map(|(ix, place)| Row { place: ix, strip: strip(place) }).collect()
}

/// All rows as path data: what each class of [`Class::LEGEND`] fills, a row so many pixels high and a pixel apart from the next.
pub fn fills(rows: &[Row], axis: &Axis, row_px: f64) -> [String; 10] {
    let mut paths: [String; 10] = Default::default();
    for (row, top) in rows.iter().zip((0u32..).map(|i| f64::from(i) * row_px)) {
        for segment in &row.strip {
            let Some((left, right)) = axis.stretch(segment.start, segment.length) else { continue };
            let class = Class::LEGEND.iter().position(|class| *class == segment.class);
            let Some(path) = class.and_then(|i| paths.get_mut(i)) else { continue };
            path.push('M');
            push_fixed(path, left, 1);
            path.push(' ');
            push_fixed(path, top, 0);
            path.push('h');
            push_fixed(path, right - left, 1);
            path.push('v');
            push_fixed(path, row_px - 1.0, 0);
            path.push('H');
            push_fixed(path, left, 1);
            path.push('z');
        }
    }
    paths
}

/// How unlike the relations of two places were, from 0 (the same on all days) to 1.
///
/// Counted are the days on which at least one of them was a state. Where both were, a day counts as the steps between the two stances
/// out of six; where only one was, as half, for being there together is a likeness too.
pub fn distance(a: &Place, b: &Place) -> f64 {
    let (mut of_a, mut of_b) = (a.spans_with_ends(), b.spans_with_ends());
    let (mut next_a, mut next_b) = (of_a.next(), of_b.next());
    let (mut days, mut twelfths) = (0u32, 0u32);
    while let (Some((s, s_end)), Some((t, t_end))) = (next_a, next_b) {
        let common = s_end.min(t_end).day_number().saturating_sub(s.from.max(t.from).day_number());
        let apart = match (s.relation, t.relation) {
            (Some(s), Some(t)) => Some(2 * (s.stance as u8).abs_diff(t.stance as u8)),
            (None, None) => None,
            _ => Some(6),
        };
        if let Some(apart) = apart {
            days += u32::from(common);
            twelfths += u32::from(common) * u32::from(apart);
        }
        if s_end <= t_end {
            next_a = of_a.next();
        }
        if t_end <= s_end {
            next_b = of_b.next();
        }
    }
    if days == 0 { 0.0 } else { f64::from(twelfths) / (12.0 * f64::from(days)) }
}

fn by_likeness<'a>(places: &[(PlaceIx, &'a Place)]) -> Vec<(PlaceIx, &'a Place)> {
    let place = |i: usize| places.get(i).map(|(_, place)| *place);
    let between = |a, b| place(a).zip(place(b)).map_or(0.0, |(a, b)| distance(a, b));
    let warmth: Vec<f64> = places.iter().map(|(_, place)| warmth(place)).collect();
    let warmest = (0..).zip(&warmth).max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(i, _)| i);
    let mut path = seriate(&Distances::new(places.len(), &between), warmest);
    let half = path.len() / 2;
    let sum = |items: &mut dyn Iterator<Item = &usize>| items.filter_map(|i| warmth.get(*i)).sum::<f64>();
    if sum(&mut path.iter().take(half)) < sum(&mut path.iter().rev().take(half)) {
        path.reverse();
    }
    path.into_iter().filter_map(|i| places.get(i).copied()).collect()
}

/// Mean stance of a place on the days on which it was a state: steps above (or below) neutral, 0 if it never was one.
fn warmth(place: &Place) -> f64 {
    let (mut days, mut steps) = (0.0, 0.0);
    for (span, end) in place.spans_with_ends() {
        if let Some(relation) = span.relation {
            let length = f64::from(end.day_number().saturating_sub(span.from.day_number()));
            days += length;
            steps += length * (f64::from(relation.stance as u8) - f64::from(Stance::Neutral as u8));
        }
    }
    if days > 0.0 { steps / days } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Year;
    use crate::relation::Standing;
    use crate::samples::{date, day, named, record, state};
    use proptest::prelude::*;

    fn names(record: &Record, order: Order) -> Vec<String> {
        let all: Vec<PlaceIx> = record.each_place().map(|(ix, _)| ix).collect();
        let rows = rows(record, &all, order, Date::LAST);
        rows.iter().map(|row| record.name(row.place, Date::LAST).to_string()).collect()
    }

    fn sample() -> Record {
        let friend = [state("1917-11-07", Stance::Neutral), state("1949-10-02", Stance::Ally)];
        let early = [state("1917-11-07", Stance::Neutral), state("1946-01-01", Stance::Ally)];
        let enemy = [state("1917-11-07", Stance::Neutral), state("1949-04-04", Stance::Hostile)];
        let foe = [state("1917-11-07", Stance::Strained), state("1950-04-04", Stance::Hostile)];
        record(vec![named("D", &friend), named("C", &enemy), named("B", &early), named("A", &foe)])
    }

    #[test]
    fn rows_stand_in_the_order_that_is_asked_for() {
        assert_eq!(names(&sample(), Order::Name), ["A", "B", "C", "D"]);
        assert_eq!(names(&sample(), Order::Towards), ["B", "D", "A", "C"]);
        assert_eq!(names(&sample(), Order::Away), ["A", "C", "B", "D"]);
    }

    #[test]
    fn like_strips_land_side_by_side_and_the_friends_first() {
        assert_eq!(names(&sample(), Order::Likeness), ["B", "D", "C", "A"]);
    }

    #[test]
    fn a_class_fills_its_stretches_of_all_rows() {
        let record = sample();
        let rows = rows(&record, &[PlaceIx(0), PlaceIx(2)], Order::Name, Date::LAST);
        let axis = Axis::new(Year::FIRST, Year::LAST, 100.0);
        let paths = fills(&rows, &axis, 12.0);
        let filled: Vec<usize> = (0..10).filter(|i| !paths[*i].is_empty()).collect();
        assert_eq!(filled, [1, 4], "ally and neutral");
        assert_eq!(paths[4], "M0 0h38v11H0zM0 12h43v11H0z");
        let late = Axis::new(Year::new(1960).unwrap(), Year::LAST, 100.0);
        assert_eq!(fills(&rows, &late, 12.0)[4], "", "what lies before the axis is not drawn");
    }

    #[test]
    fn days_without_a_state_are_left_out_and_those_with_one_count_half() {
        let colony = [(Date::FIRST, Standing::Dependent, None)];
        let half = [state("1917-11-07", Stance::Ally), (date(13_538), Standing::Absent, None)];
        let whole = [state("1917-11-07", Stance::War)];
        let place = crate::samples::place;
        assert_eq!(distance(&place(&colony), &place(&colony)), 0.0);
        assert_eq!(distance(&place(&colony), &place(&half)), 0.5);
        let found = distance(&place(&half), &place(&whole));
        assert!((found - 0.75).abs() < 1e-3, "{found}");
        let strained = [state("1917-11-07", Stance::Strained)];
        let neutral = [state("1917-11-07", Stance::Neutral), (day("1940-08-06"), Standing::Soviet, None)];
        let common = distance(&place(&strained), &place(&neutral));
        assert!(common > 1.0 / 6.0 && common < 0.5, "{common}");
    }

    fn any_place() -> impl Strategy<Value = Place> {
        proptest::collection::btree_map(1u16..27_000, proptest::option::of(0usize..7), 0..8).prop_map(|turns| {
            let mut spans = vec![(Date::FIRST, Standing::Absent, None)];
            for (number, stance) in turns {
                let (_, standing, relation) = stance.map_or(spans[0], |i| state("1917-11-07", Stance::ALL[i]));
                spans.push((date(number), standing, relation));
            }
            named("any", &spans)
        })
    }

    proptest! {
        #[test]
        fn distance_is_symmetric_and_none_on_itself(a in any_place(), b in any_place()) {
            prop_assert_eq!(distance(&a, &b), distance(&b, &a));
            prop_assert_eq!(distance(&a, &a), 0.0);
            prop_assert!((0.0..=1.0).contains(&distance(&a, &b)));
        }

        #[test]
        fn every_order_has_every_place_once(places in proptest::collection::vec(any_place(), 0..14)) {
            let record = record(places);
            let all: Vec<PlaceIx> = record.each_place().map(|(ix, _)| ix).collect();
            for order in Order::ALL {
                let mut found: Vec<PlaceIx> = rows(&record, &all, *order, Date::LAST).iter().map(|r| r.place).collect();
                found.sort_unstable();
                prop_assert_eq!(&found, &all);
            }
        }
    }
}
