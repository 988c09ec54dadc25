//! The cut at the antimeridian (RFC 7946, 3.1.9): our longitudes run from -169 to 191 degrees, GeoJSON's from -180 to 180.
//!
//! Land that was cut at the map's own edge, 169 degrees west, stays so: two islands of Alaska that lost a tip, and
//! Antarctica, which is nobody's and not exported.

use super::polygons::{Ring, doubled_area};
use crate::topology::{Point, STEPS_PER_DEGREE};

/// The antimeridian in steps.
const SEAM: i32 = 180 * STEPS_PER_DEGREE as i32;
/// Once around the earth in steps.
const TURN: i32 = 2 * SEAM;

/// One of the two sides of the seam.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    West,
    East,
}

/// A stretch of a ring on one side of the seam, from where it enters that side to where it leaves it.
struct Stretch {
    points: Vec<Point>,
    enters_at: i32,
    leaves_at: i32,
}

/// Rings of land, cut at the antimeridian; those beyond it are moved to the other edge of the map.
pub fn cut(rings: Vec<Ring>) -> Vec<Ring> {
    if rings.iter().flatten().all(|p| p.0 <= SEAM) {
        return rings;
    }
    let mut west = half(&rings, Side::West);
    let east = half(&rings, Side::East);
    west.extend(east.into_iter().map(|ring| ring.into_iter().map(|(x, y)| (x - TURN, y)).collect()));
    west
}

/// A point on the seam counts to the west.
fn side(point: Point) -> Side {
    if point.0 <= SEAM { Side::West } else { Side::East }
}

/// The part of the rings on one side: whole rings, and stretches joined along the seam.
fn half(rings: &[Ring], wanted: Side) -> Vec<Ring> {
    let mut whole = Vec::new();
    let mut stretches = Vec::new();
    for ring in rings {
        if ring.iter().all(|p| side(*p) == wanted) {
            whole.push(ring.clone());
        } else {
            stretches.extend(split(ring, wanted));
        }
    }
    whole.extend(join(stretches, wanted));
    whole
}

/// The stretches of a ring on one side.
fn split(ring: &[Point], wanted: Side) -> Vec<Stretch> {
    let open = ring.split_last().map_or(ring, |(_, rest)| rest);
    // Begin on the other side, so that no stretch runs over the ring's own end.
    let Some(start) = open.iter().position(|p| side(*p) != wanted) else { return Vec::new() };
    let walk: Vec<Point> = open.iter().cycle().skip(start).take(open.len() + 1).copied().collect();
    let mut stretches: Vec<Stretch> = Vec::new();
    for pair in walk.windows(2) {
        let [a, b] = pair else { continue };
        match (side(*a) == wanted, side(*b) == wanted) {
            (false, true) => {
                let at = crossing(*a, *b);
                stretches.push(Stretch { points: vec![(SEAM, at), *b], enters_at: at, leaves_at: at });
            }
            (true, true) => {
                if let Some(last) = stretches.last_mut() {
                    last.points.push(*b);
                }
            }
            (true, false) => {
                if let Some(last) = stretches.last_mut() {
                    last.leaves_at = crossing(*a, *b);
                    last.points.push((SEAM, last.leaves_at));
                }
            }
            (false, false) => {}
        }
    }
    stretches
}

/// Latitude at which an edge crosses the seam.
fn crossing(a: Point, b: Point) -> i32 {
    let share = f64::from(SEAM - a.0) / f64::from(b.0 - a.0);
    (f64::from(a.1) + share * f64::from(b.1 - a.1)).round() as i32
}

/// Joins stretches into rings. Land lies to the left of each stretch, so from where one leaves, the land's edge runs along the seam
/// to the next entry: northwards on the western side, southwards on the eastern.
fn join(stretches: Vec<Stretch>, wanted: Side) -> Vec<Ring> {
    let northwards = |y: i32| if wanted == Side::West { y } else { -y };
    let mut open: Vec<Option<Stretch>> = stretches.into_iter().map(Some).collect();
    let mut rings = Vec::new();
    while let Some(first) = open.iter_mut().find_map(Option::take) {
        let (begin, mut at) = (northwards(first.enters_at), northwards(first.leaves_at));
        let mut ring = first.points;
        loop {
            let entry = |s: &Option<Stretch>| s.as_ref().map(|s| northwards(s.enters_at)).filter(|y| *y >= at);
            let next = open.iter().enumerate().filter_map(|(i, s)| entry(s).map(|y| (y, i))).min();
            // The ring's own beginning is an entry too.
            let taken = match next {
                Some((y, i)) if begin < at || y < begin => open.get_mut(i).and_then(Option::take),
                _ => None,
            };
            let Some(stretch) = taken else { break };
            at = northwards(stretch.leaves_at);
            ring.extend(stretch.points);
        }
        ring.dedup();
        if ring.first() != ring.last() {
            ring.extend(ring.first().copied());
        }
        rings.push(ring);
    }
    rings.retain(|ring| ring.len() > 3 && doubled_area(ring) != 0);
    rings
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn areas(rings: &[Ring]) -> Vec<i64> {
        rings.iter().map(|r| doubled_area(r) / 2).collect()
    }

    fn square(x: i32, y: i32, side: i32) -> Ring {
        vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    }

    #[test]
    fn land_across_the_seam_becomes_two_rings() {
        let cut = cut(vec![square(SEAM - 30, 0, 100)]);
        assert_eq!(areas(&cut), vec![3_000, 7_000]);
        assert_eq!(cut[1].iter().map(|p| p.0).min(), Some(-SEAM));
        assert_eq!(cut[1].iter().map(|p| p.0).max(), Some(70 - SEAM));
    }

    #[test]
    fn a_lake_across_the_seam_becomes_part_of_the_coast() {
        let lake: Ring = square(SEAM - 10, 40, 20).into_iter().rev().collect();
        let cut = cut(vec![square(SEAM - 50, 0, 100), lake]);
        assert_eq!(areas(&cut), vec![4_800, 4_800]);
    }

    #[test]
    fn a_comb_falls_into_its_teeth() {
        let (a, b) = (SEAM - 10, SEAM + 10);
        let comb = vec![(a, 0), (b, 0), (b, 10), (a + 5, 10), (a + 5, 20), (b, 20), (b, 30), (a, 30), (a, 0)];
        let cut = cut(vec![comb]);
        assert_eq!(areas(&cut), vec![250, 100, 100]);
    }

    proptest! {
        /// The seam takes no land and makes none, and afterwards all longitudes are those of GeoJSON.
        #[test]
        fn cutting_keeps_the_area(teeth in proptest::collection::vec((-40i32..40, 1i32..20), 1..12), back in 50i32..90) {
            // A coast of steps on the east of a straight western edge.
            let mut ring = vec![(SEAM - back, 0)];
            let mut y = 0;
            for (x, height) in &teeth {
                ring.push((SEAM + x, y));
                y += height;
                ring.push((SEAM + x, y));
            }
            ring.extend([(SEAM - back, y), (SEAM - back, 0)]);
            let rings = cut(vec![ring.clone()]);
            prop_assert_eq!(rings.iter().map(|r| doubled_area(r)).sum::<i64>(), doubled_area(&ring));
            prop_assert!(rings.iter().flatten().all(|p| (-SEAM..=SEAM).contains(&p.0)));
            prop_assert!(rings.iter().all(|r| r.first() == r.last() && doubled_area(r) > 0));
        }
    }
}
