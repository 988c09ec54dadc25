//! Lines from Moscow to the places that the events of a year concern: great circles, the shortest ways on the earth.

use crate::date::Date;
use crate::event::Event;
use crate::path::Path;
use crate::place::{Place, PlaceIx};
use crate::project::MOSCOW;
use crate::project::disc::Disc;
use crate::project::unit::Unit;
use crate::projection::{CENTRAL_MERIDIAN_DEG, MapPoint, invert_nearest, project};
use crate::record::Record;
use crate::snapshot::Snapshot;
use crate::texts::Texts;

/// A line from Moscow.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Line {
    /// The place to which it leads.
    pub place: PlaceIx,
    /// How many events of the year concern the place, 1 at least.
    pub events: usize,
    /// Steps of stance in the year towards alliance (above 0) or towards war (below 0).
    pub steps: i8,
    /// Where it ends: the seat of government, if that is known, else a point well inside the land.
    pub to: Unit,
}

/// More events than this do not make a line thicker.
const MOST: usize = 6;

/// Width of a line in pixels of the screen, by the events that it stands for.
pub fn thickness(events: usize) -> f64 {
    1.0 + 0.5 * events.min(MOST) as f64
}

/// Degrees between two points of a line, at most.
const GRAIN_DEG: f64 = 1.5;

/// The lines of the year of a day, in the order of the record. The texts know the seats of governments.
pub fn lines(record: &Record, snapshot: &Snapshot, texts: Option<&Texts>, date: Date) -> Vec<Line> {
    let year = date.year();
    let soviet = record.find_place("soviet");
    let all: Vec<&Event> = record.events_of_year(year).map(|(_, event)| event).collect();
    let line = |(place, found): (PlaceIx, &Place)| {
        let events = all.iter().filter(|event| event.places.contains(&place)).count();
        if events == 0 || Some(place) == soviet {
            return None;
        }
        let stance = |day: Date| Some(found.span(day)?.relation?.stance as i8);
        let before = year.first_day().pred().and_then(stance);
        let steps = before.zip(stance(year.view_date())).map_or(0, |(before, after)| after - before);
        Some(Line { place, events, steps, to: end(snapshot, texts, place, date)? })
    };
    record.each_place().filter_map(line).collect()
}

/// Where the line to a place ends; none for a place without land and without a seat of its own.
fn end(snapshot: &Snapshot, texts: Option<&Texts>, place: PlaceIx, date: Date) -> Option<Unit> {
    if let Some((lon, lat)) = texts.and_then(|texts| texts.capital(place, date)).and_then(|capital| capital.degrees()) {
        return Some(Unit::of_degrees(lon, lat));
    }
    let (x, y) = snapshot.land(place)?.anchor;
    let (lon, lat) = invert_nearest(MapPoint { x: f64::from(x), y: f64::from(y) });
    Some(Unit::of_degrees(lon, lat))
}

/// Path of the shortest way from Moscow to a point, on a round map or, without a disc, on Equal Earth. What is hidden is left out, and what goes
/// over the edge of Equal Earth goes on at the other.
pub fn path(to: Unit, disc: Option<&Disc>) -> String {
    let mut path = Path::default();
    let way = way(Unit::of_degrees(MOSCOW.0, MOSCOW.1), to);
    match disc {
        Some(disc) => round(&mut path, disc, &way),
        None => flat(&mut path, &way),
    }
    path.end(false);
    path.finish()
}

/// Points of the shortest way between two points, both ends among them; nothing where they are one, or opposite each other.
pub fn way(from: Unit, to: Unit) -> Vec<Unit> {
    let angle = from.angle(to);
    let sine = angle.sin();
    if sine < 1e-9 {
        return Vec::new();
    }
    let parts = (angle.to_degrees() / GRAIN_DEG).ceil().max(1.0);
    let at = |part: i32| {
        let t = f64::from(part) / parts;
        mixed(from, to, ((1.0 - t) * angle).sin() / sine, (t * angle).sin() / sine)
    };
    (0..=parts as i32).map(at).collect()
}

/// So much of one point and so much of another.
fn mixed(a: Unit, b: Unit, of_a: f64, of_b: f64) -> Unit {
    Unit { x: a.x * of_a + b.x * of_b, y: a.y * of_a + b.y * of_b, z: a.z * of_a + b.z * of_b }
}

fn whole(point: MapPoint) -> (i32, i32) {
    (point.x.round() as i32, point.y.round() as i32)
}

fn round(path: &mut Path, disc: &Disc, way: &[Unit]) {
    let least = disc.shown().radius.cos();
    let mut before: Option<Unit> = None;
    for seen in way.iter().map(|point| disc.turned(*point)) {
        let last = before.replace(seen).unwrap_or(seen);
        if (last.z >= least) != (seen.z >= least) {
            let part = (last.z - least) / (last.z - seen.z);
            path.to(whole(disc.at(mixed(last, seen, 1.0 - part, part))));
        }
        if seen.z >= least {
            path.to(whole(disc.at(seen)));
        } else {
            path.end(false);
        }
    }
}

/// Longitude of the western edge of Equal Earth in degrees.
const WEST: f64 = CENTRAL_MERIDIAN_DEG - 180.0;

fn flat(path: &mut Path, way: &[Unit]) {
    let on_map = |(lon, lat): (f64, f64)| (if lon < WEST { lon + 360.0 } else { lon }, lat);
    let mut before: Option<(Unit, f64)> = None;
    for point in way {
        let (lon, lat) = on_map(point.degrees());
        if let Some((last, last_lon)) = before.filter(|(_, last_lon)| (last_lon - lon).abs() > 180.0) {
            let (sine, cosine) = WEST.to_radians().sin_cos();
            let beside = |p: Unit| p.y * cosine - p.x * sine;
            let part = beside(last) / (beside(last) - beside(*point));
            let (_, edge_lat) = mixed(last, *point, 1.0 - part, part).degrees();
            let edge =
                |lon: f64| whole(project(if lon > CENTRAL_MERIDIAN_DEG { WEST + 360.0 } else { WEST }, edge_lat));
            path.to(edge(last_lon));
            path.end(false);
            path.to(edge(lon));
        }
        path.to(whole(project(lon, lat)));
        before = Some((*point, lon));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Projection;
    use crate::project::unit::Turn;
    use proptest::prelude::*;

    /// The ends of the lines of a path.
    fn ends(path: &str) -> Vec<((i32, i32), (i32, i32))> {
        let numbers = |text: &str| -> Vec<i32> {
            let spaced = text.replace('-', " -").replace('l', " ");
            spaced.split_whitespace().map(|n| n.parse().unwrap()).collect()
        };
        let line = |text: &str| {
            let numbers = numbers(text);
            let points: Vec<(i32, i32)> = numbers.chunks(2).map(|p| (p[0], p[1])).collect();
            let last = points[1..].iter().fold(points[0], |at, by| (at.0 + by.0, at.1 + by.1));
            (points[0], last)
        };
        path.split('M').skip(1).map(line).collect()
    }

    fn near(a: (i32, i32), b: (i32, i32)) -> bool {
        (a.0 - b.0).abs() <= 1 && (a.1 - b.1).abs() <= 1
    }

    #[test]
    fn the_line_to_hawaii_is_cut_at_the_edge_and_goes_on_at_the_other() {
        let there = ends(&path(Unit::of_degrees(-157.8, 21.3), None));
        assert_eq!(there.len(), 2, "{there:?}");
        assert!(there[0].1.0 > 80_000 && there[1].0.0 < 20_000 && there[0].1.1 == there[1].0.1, "{there:?}");
        assert!(near(there[1].1, whole(project(-157.8, 21.3))));
    }

    #[test]
    fn around_moscow_lines_are_straight() {
        let disc = Projection::Moscow.disc().unwrap();
        let (lon, lat) = (77.2, 28.6);
        let [(from, to)] = ends(&path(Unit::of_degrees(lon, lat), Some(&disc)))[..] else { panic!() };
        let end = disc.project(lon, lat).unwrap();
        assert!(near(from, whole(disc.project(MOSCOW.0, MOSCOW.1).unwrap())) && near(to, whole(end)));
        let (from, half) = (
            disc.project(MOSCOW.0, MOSCOW.1).unwrap(),
            way(Unit::of_degrees(MOSCOW.0, MOSCOW.1), Unit::of_degrees(lon, lat)),
        );
        let middle = disc.at(disc.turned(half[half.len() / 2]));
        let across = (middle.x - from.x) * (end.y - from.y) - (middle.y - from.y) * (end.x - from.x);
        assert!(across.abs() / (end.x - from.x).hypot(end.y - from.y) < 1e-6);
    }

    #[test]
    fn what_lies_behind_the_globe_is_left_out() {
        let behind = Projection::Globe(Turn::new(-140.0, -50.0)).disc().unwrap();
        assert_eq!(path(Unit::of_degrees(77.2, 28.6), Some(&behind)), "");
        let cuba = Unit::of_degrees(-82.4, 23.1);
        let half = Projection::Globe(Turn::new(60.0, 40.0)).disc().unwrap();
        let [(_, to)] = ends(&path(cuba, Some(&half)))[..] else { panic!() };
        let far = f64::from(to.0 - 50_000).hypot(f64::from(to.1) - crate::projection::WORLD_HEIGHT / 2.0);
        assert!((far - crate::projection::WORLD_HEIGHT / 2.0).abs() < 3.0, "the line ends at the rim: {far}");
    }

    proptest! {
        #[test]
        fn a_way_stays_on_the_earth_and_ends_right(a in -180.0..180.0f64, b in -90.0..90.0f64, c in -180.0..180.0f64, d in -90.0..90.0f64) {
            let (from, to) = (Unit::of_degrees(a, b), Unit::of_degrees(c, d));
            let way = way(from, to);
            prop_assume!(!way.is_empty());
            prop_assert!(way.iter().all(|p| (p.dot(*p) - 1.0).abs() < 1e-6));
            prop_assert!(way[0].angle(from) < 1e-6 && way[way.len() - 1].angle(to) < 1e-6);
            let steps: Vec<f64> = way.windows(2).map(|pair| pair[0].angle(pair[1])).collect();
            let angle = from.angle(to);
            prop_assert!(steps.iter().all(|step| (step - angle / steps.len() as f64).abs() < 1e-6), "equal steps");
            prop_assert!(steps.iter().all(|step| step.to_degrees() < GRAIN_DEG + 1e-6));
        }

        /// No stroke of the flat map crosses it from edge to edge, and both ends are right.
        #[test]
        fn a_line_of_the_flat_map_ends_right(lon in -168.0..190.0f64, lat in -80.0..80.0f64) {
            let there = ends(&path(Unit::of_degrees(lon, lat), None));
            prop_assume!(!there.is_empty());
            prop_assert!(near(there[0].0, whole(project(MOSCOW.0, MOSCOW.1))));
            prop_assert!(near(there[there.len() - 1].1, whole(project(lon, lat))), "{:?}", there);
            prop_assert!(there.len() <= 2);
        }
    }
}
