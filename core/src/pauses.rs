//! Where play pauses: the weightiest of the turning points.

use crate::date::Date;
use crate::record::Record;
use crate::turning::{TurningPoint, Why, turning_points};

/// The states whose breaks with the Soviet state, and wars against it, stop play by themselves.
const GREAT_POWERS: [&str; 7] = ["usa", "uk", "france", "germany", "italy", "japan", "china"];
/// A turning point at which so many places turn stops play in any case.
const MANY_PLACES: usize = 5;

/// Whether play pauses at a turning point: a new leader, a war with a great power or its end, a break with one, or many places that turn at
/// once.
pub fn is_pause(record: &Record, point: &TurningPoint) -> bool {
    let great = || {
        let ids = point.places.iter().filter_map(|ix| record.place(*ix));
        ids.into_iter().any(|place| GREAT_POWERS.contains(&place.id.as_str()))
    };
    point.places.len() >= MANY_PLACES
        || match point.why {
            Why::Leader => true,
            Why::WarBegins | Why::WarEnds | Why::Broken => great(),
            Why::Leap => false,
        }
}

/// The first pause after a day, up to another and with it. Of several on one day the weightiest.
pub fn next_pause(record: &Record, after: Date, until: Date) -> Option<TurningPoint> {
    let points = turning_points(record).into_iter().filter(|p| p.day > after && p.day <= until);
    points.filter(|point| is_pause(record, point)).min_by_key(|point| (point.day, point.why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{Place, PlaceIx};
    use crate::relation::Stance;
    use crate::samples::{day, place, record, state};

    fn with_id(id: &str, place: Place) -> Place {
        Place { id: id.into(), ..place }
    }

    #[test]
    fn a_war_with_a_great_power_is_a_pause_and_one_with_another_is_none() {
        let turns = |at: &str| place(&[state("1917-11-07", Stance::Neutral), state(at, Stance::War)]);
        let record = record(vec![with_id("germany", turns("1941-06-22")), with_id("slovakia", turns("1941-06-23"))]);
        let next = |after, until| next_pause(&record, day(after), day(until)).map(|p| p.day.to_string());
        assert_eq!(next("1940-12-31", "1941-12-31").as_deref(), Some("1941-06-22"));
        assert_eq!(next("1941-06-22", "1941-12-31"), None, "the day itself is past");
        assert_eq!(next("1940-12-31", "1941-06-21"), None);
    }

    #[test]
    fn many_places_that_turn_at_once_are_a_pause() {
        let point = |places| TurningPoint { day: day("1989-12-01"), why: Why::Leap, places, event: None };
        let record = record(vec![]);
        assert!(is_pause(&record, &point((0..5).map(PlaceIx).collect())));
        assert!(!is_pause(&record, &point((0..4).map(PlaceIx).collect())));
    }
}
