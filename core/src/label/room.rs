//! Where in its land a name can stand: about the middle of a wide level chord.

use crate::outline::{Outlines, project_point};
use crate::project::carried;
use crate::project::disc::Disc;
use crate::topology::Point;

/// The room for a name in some land, in map units.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Room {
    /// The middle of the chord; it lies in the land.
    pub at: (f64, f64),
    /// Length of the chord.
    pub width: f64,
    /// Twice the way from the middle to the nearer of the land's upper and lower edge.
    pub height: f64,
}

/// So many bands are looked at, one below the other, for a room each, ...
const BANDS: i32 = 3;
/// ... and so many lines are laid through each.
const LINES: i32 = 7;
/// A name is about so many times as wide as high: more width than that is of no use to it.
const ASPECT: f64 = 6.0;
/// How much less a line counts at the upper or lower end of the land than in its middle.
const ASIDE: f64 = 0.5;

/// Rooms in pieces of land, given in order, laid flat by a disc or, without one, by Equal Earth.
pub fn in_land(outlines: &Outlines, pieces: &[u16], disc: Option<&Disc>) -> Vec<Room> {
    let place = |point: &Point| carried(disc, project_point(*point));
    let rings = outlines.rings(|piece| pieces.binary_search(&piece).is_ok());
    rooms(&rings.iter().map(|ring| ring.iter().filter_map(place).collect()).collect::<Vec<_>>())
}

/// Rooms in land within rings, given by their points, each closed or not: outer edges and holes alike. The best comes first; none
/// where the rings hold no area.
pub fn rooms(rings: &[Vec<(i32, i32)>]) -> Vec<Room> {
    let rings: Vec<Vec<(f64, f64)>> =
        rings.iter().map(|ring| ring.iter().map(|p| (f64::from(p.0), f64::from(p.1))).collect()).collect();
    let Some(largest) = rings.iter().max_by(|a, b| area(a).total_cmp(&area(b))) else { return Vec::new() };
    let low = largest.iter().fold(f64::INFINITY, |low, p| low.min(p.1));
    let high = largest.iter().fold(f64::NEG_INFINITY, |high, p| high.max(p.1));
    let mut rooms: Vec<(f64, Room)> = Vec::new();
    for band in 0..BANDS {
        let lines = (band * LINES..(band + 1) * LINES).filter_map(|line| {
            // A hair beside whole units, where no point lies.
            let y = low + (high - low) * f64::from(2 * line + 1) / f64::from(2 * BANDS * LINES) + 0.013;
            let aside = (2.0 * y - low - high).abs() / (high - low).max(1.0);
            let room = at_height(&rings, y)?;
            Some((room.width.min(room.height * ASPECT) * (1.0 - ASIDE * aside), room))
        });
        if let Some(best) = lines.max_by(|a, b| a.0.total_cmp(&b.0)) {
            rooms.insert(rooms.partition_point(|room| room.0 > best.0), best);
        }
    }
    rooms.into_iter().map(|(_, room)| room).collect()
}

/// The room on the widest chord at a height.
fn at_height(rings: &[Vec<(f64, f64)>], y: f64) -> Option<Room> {
    let (left, right) = spans(rings, y, |p| p).into_iter().max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)))?;
    let x = (left + right) / 2.0;
    let upright = spans(rings, x + 0.013, |(x, y)| (y, x)).into_iter().find(|(up, down)| (*up..=*down).contains(&y));
    let height = upright.map_or(0.0, |(up, down)| 2.0 * (y - up).min(down - y));
    Some(Room { at: (x, y), width: right - left, height })
}

/// Twice the area of a ring.
fn area(ring: &[(f64, f64)]) -> f64 {
    edges(ring).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs()
}

fn edges(ring: &[(f64, f64)]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// The stretches of a level line inside the rings; with `turned` points, of an upright one.
fn spans(rings: &[Vec<(f64, f64)>], y: f64, turned: fn((f64, f64)) -> (f64, f64)) -> Vec<(f64, f64)> {
    let mut crossed: Vec<f64> = Vec::new();
    for (a, b) in rings.iter().flat_map(|ring| edges(ring)) {
        let (a, b) = (turned(a), turned(b));
        if (a.1 > y) != (b.1 > y) {
            let x = a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1);
            crossed.insert(crossed.partition_point(|before| *before < x), x);
        }
    }
    let ends = crossed.iter().step_by(2).zip(crossed.iter().skip(1).step_by(2));
    ends.map(|(from, to)| (*from, *to)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn inside(rings: &[Vec<(i32, i32)>], (x, y): (f64, f64)) -> bool {
        let float = |p: &(i32, i32)| (f64::from(p.0), f64::from(p.1));
        let rings: Vec<Vec<_>> = rings.iter().map(|ring| ring.iter().map(float).collect()).collect();
        spans(&rings, y, |p| p).iter().any(|(from, to)| (*from..=*to).contains(&x))
    }

    #[test]
    fn the_room_of_a_box_is_the_box() {
        let room = rooms(&[vec![(0, 0), (600, 0), (600, 100), (0, 100), (0, 0)]])[0];
        assert_eq!((room.width, room.at.0), (600.0, 300.0));
        assert!((room.at.1 - 50.0).abs() < 1.0 && room.height > 98.0, "{room:?}");
    }

    #[test]
    fn a_name_stands_beside_a_hole() {
        let land = vec![(0, 0), (1000, 0), (1000, 300), (0, 300)];
        let hole = vec![(100, 20), (100, 280), (400, 280), (400, 20)];
        let room = rooms(&[land, hole])[0];
        assert!(room.at.0 > 600.0 && room.width < 610.0, "{room:?}");
    }

    #[test]
    fn the_largest_island_has_the_name() {
        let island = |x: i32, size: i32| vec![(x, 0), (x + size, 0), (x + size, size), (x, size)];
        assert!(rooms(&[island(0, 50), island(200, 400)])[0].at.0 > 200.0);
    }

    #[test]
    fn what_has_no_area_has_no_room() {
        assert_eq!(rooms(&[]), vec![]);
        assert_eq!(rooms(&[vec![(5, 5), (9, 5)]]), vec![]);
    }

    proptest! {
        /// Whatever the outline, the middle lies in the land, and so do the ends of the chord.
        #[test]
        fn a_name_stands_in_its_land(rings in proptest::collection::vec(proptest::collection::vec((0i32..1000, 0i32..1000), 3..12), 1..4)) {
            for room in rooms(&rings) {
                prop_assert!(inside(&rings, room.at), "{:?}", room);
                let (x, y) = room.at;
                for end in [x - room.width * 0.499, x + room.width * 0.499] {
                    prop_assert!(inside(&rings, (end, y)));
                }
            }
        }
    }
}
