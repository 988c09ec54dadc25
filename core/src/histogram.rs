//! How much happened along the slider: bars of the events by groups of kinds, and ticks of the turning points, as path data.

use crate::choices::Step;
use crate::date::{Date, Year};
use crate::event::Event;
use crate::kinds::Group;
use crate::path::push_fixed;
use crate::record::Record;
use crate::turning::TurningPoint;
use crate::way::Way;

/// Width of the box from one end of the slider to the other, in units of its own.
pub const WIDTH: f64 = 1000.0;
/// Height of the highest bar.
pub const BAR_HEIGHT: f64 = 30.0;
/// Height of the highest tick.
pub const TICK_HEIGHT: f64 = 8.0;
/// So much of its room a bar fills.
const FILLED: f64 = 0.78;
/// Inside a span of no more years than this the bars are those of months.
const MONTHS_OF_YEARS: u16 = 12;

/// How many events of each group, in the order of [`Group::ALL`], begin from a day to another, both counted.
pub fn counts(record: &Record, from: Date, to: Date) -> [u16; 7] {
    let begin = record.events.partition_point(|e| e.date < from);
    let end = record.events.partition_point(|e| e.date <= to);
    count(record.events.get(begin..end).unwrap_or_default())
}

fn count(events: &[Event]) -> [u16; 7] {
    let mut counts = [0; 7];
    for event in events {
        if let Some(count) = counts.get_mut(Group::of(event.kind) as usize) {
            *count += 1;
        }
    }
    counts
}

/// The stretches of time that have a bar each.
fn bins(way: Way) -> Vec<(Date, Date)> {
    let months = way.step != Step::Year && way.last.number() - way.first.number() < MONTHS_OF_YEARS;
    let mut bins = Vec::new();
    let mut from = way.first.first_day();
    while from <= way.last.view_date() {
        let to = if months { from.month_end() } else { from.year().view_date() };
        bins.push((from, to));
        let Some(next) = to.succ() else { break };
        from = next;
    }
    bins
}

/// The bars, a path for each group in the order of [`Group::ALL`], which stand above each other. Their height goes with the root of the
/// number, so that a quiet year is still seen beside a stormy one.
pub fn bars(record: &Record, way: Way) -> Vec<String> {
    let bins: Vec<_> = bins(way).into_iter().map(|(from, to)| (from, to, counts(record, from, to))).collect();
    let total = |counts: &[u16; 7]| f64::from(counts.iter().sum::<u16>());
    let most = bins.iter().map(|(_, _, counts)| total(counts)).fold(1.0, f64::max);
    let mut paths = vec![String::new(); Group::ALL.len()];
    for (from, to, counts) in &bins {
        // By years the end of the year is its place on the slider, and the bar stands about it.
        let (left, room) = if way.step == Step::Year {
            (way.share(*to) - way.unit() / 2.0, way.unit())
        } else {
            (way.share(*from), way.share(*to) - way.share(*from))
        };
        let (x, width) = ((left + room * (1.0 - FILLED) / 2.0) * WIDTH, room * FILLED * WIDTH);
        let all = total(counts);
        let mut y = BAR_HEIGHT;
        for (path, n) in paths.iter_mut().zip(counts).filter(|(_, n)| **n > 0) {
            let height = (all / most).sqrt() * BAR_HEIGHT * f64::from(*n) / all;
            y -= height;
            rect(path, (x, y), (width, height));
        }
    }
    paths
}

fn rect(path: &mut String, at: (f64, f64), size: (f64, f64)) {
    for (command, value) in [("M", at.0), (" ", at.1), ("h", size.0), ("v", size.1), ("h", -size.0)] {
        path.push_str(command);
        push_fixed(path, value, 2);
    }
    path.push('z');
}

/// Ticks of turning points, the taller the more places turn, as one path.
pub fn ticks<'a>(points: impl IntoIterator<Item = &'a TurningPoint>, way: Way) -> String {
    let mut path = String::new();
    let beyond = if way.step == Step::Year { way.unit() / 2.0 } else { 0.0 };
    for point in points {
        let share = way.share(point.day);
        if share >= -beyond && share <= 1.0 + beyond {
            let height = (2.0 + (point.places.len() as f64).sqrt() * 1.5).min(TICK_HEIGHT);
            path.push('M');
            push_fixed(&mut path, share * WIDTH, 1);
            path.push_str(" 8v-");
            push_fixed(&mut path, height, 1);
        }
    }
    path
}

/// Years that have a number below the slider: all of few, every fifth or tenth of more, and the very first.
pub fn numbered(way: Way) -> impl Iterator<Item = Year> {
    let every = match way.last.number() - way.first.number() {
        0..=11 => 1,
        12..=30 => 5,
        _ => 10,
    };
    let shown = Year::all().filter(move |year| (way.first..=way.last).contains(year));
    shown.filter(move |year| year.number() % every == 0 || *year == Year::FIRST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Kind;
    use crate::samples::{day, event, record};
    use crate::turning::Why;
    use crate::view::View;

    fn sample() -> Record {
        let mut record = record(vec![]);
        record.events = vec![
            event("1941-06-22", Kind::WarBegins, &[1]),
            event("1941-07-12", Kind::Treaty, &[2]),
            event("1941-07-30", Kind::Treaty, &[3]),
            event("1941-08-02", Kind::Turn, &[3]),
            event("1942-05-26", Kind::Treaty, &[2]),
        ];
        record
    }

    #[test]
    fn events_are_counted_by_their_groups_from_day_to_day() {
        let record = sample();
        assert_eq!(counts(&record, day("1941-01-01"), day("1941-12-31")), [1, 2, 1, 0, 0, 0, 0]);
        assert_eq!(counts(&record, day("1941-06-22"), day("1941-07-12")), [0, 1, 1, 0, 0, 0, 0]);
        assert_eq!(counts(&record, day("1943-01-01"), day("1943-12-31")), [0; 7]);
    }

    #[test]
    fn every_bin_with_events_of_a_group_has_a_bar_of_it() {
        let record = sample();
        let rects = |way| bars(&record, way).iter().map(|p| p.matches('M').count()).collect::<Vec<_>>();
        let years = Way::of(&View::default());
        assert_eq!(rects(years), [1, 2, 1, 0, 0, 0, 0]);
        let two = Way { first: Year::new(1941).unwrap(), last: Year::new(1942).unwrap(), step: Step::Month };
        assert_eq!(rects(two), [1, 2, 1, 0, 0, 0, 0]);
        assert_eq!(bins(two).len(), 24);
        assert_eq!(bins(years).len(), 75);
    }

    #[test]
    fn turning_points_outside_of_the_years_shown_have_no_tick() {
        let point = |text| TurningPoint { day: day(text), why: Why::Leap, places: vec![], event: None };
        let points = [point("1940-06-01"), point("1941-06-22"), point("1943-02-02")];
        let two = Way { first: Year::new(1941).unwrap(), last: Year::new(1942).unwrap(), step: Step::Event };
        assert_eq!(ticks(&points, two).matches('M').count(), 1);
        assert_eq!(ticks(&points, Way::of(&View::default())).matches('M').count(), 3);
    }

    #[test]
    fn years_are_numbered_sparsely() {
        assert_eq!(numbered(Way::of(&View::default())).count(), 9);
    }
}
