//! Rings sorted into polygons: each outer ring with the holes in it.

use crate::topology::Point;

/// A ring of points, the first repeated at the end; outer rings counter-clockwise, holes clockwise.
pub type Ring = Vec<Point>;

/// Twice the area of a ring in square steps, positive where it runs counter-clockwise.
pub fn doubled_area(ring: &[Point]) -> i64 {
    let wide = |p: &Point| (i64::from(p.0), i64::from(p.1));
    let pairs = ring.iter().zip(ring.iter().skip(1));
    pairs.map(|(a, b)| (wide(a), wide(b))).map(|((ax, ay), (bx, by))| ax * by - bx * ay).sum()
}

/// Splits rings that touch themselves in a point, so that each ring passes each point once.
pub fn simple_rings(rings: Vec<Ring>) -> Vec<Ring> {
    let mut simple = Vec::new();
    for ring in rings {
        let mut walk: Ring = Vec::new();
        for point in ring {
            let seen = walk.iter().rposition(|p| *p == point);
            if let Some(at) = seen {
                let mut loop_ = walk.split_off(at);
                loop_.push(point);
                simple.push(loop_);
            }
            walk.push(point);
        }
    }
    simple.retain(|ring| ring.len() > 3 && doubled_area(ring) != 0);
    simple
}

/// Whether a point lies inside a ring, by the number of edges to its right. Points on the edge may fall on either side.
fn contains(ring: &[Point], (x, y): (f64, f64)) -> bool {
    let edges = ring.iter().zip(ring.iter().skip(1));
    let crossed = edges.filter(|(a, b)| {
        let ((ax, ay), (bx, by)) = ((f64::from(a.0), f64::from(a.1)), (f64::from(b.0), f64::from(b.1)));
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    });
    crossed.count() % 2 == 1
}

/// The middle of a ring's longest edge, moved a little to the outside of the hole that it bounds: a point of the land around it.
fn beside(hole: &[Point]) -> (f64, f64) {
    let edges = hole.iter().zip(hole.iter().skip(1));
    let length = |a: &Point, b: &Point| f64::from(b.0 - a.0).hypot(f64::from(b.1 - a.1));
    let longest = edges.max_by(|(a, b), (c, d)| length(a, b).total_cmp(&length(c, d)));
    let Some((a, b)) = longest else { return (0.0, 0.0) };
    let (dx, dy) = (f64::from(b.0 - a.0), f64::from(b.1 - a.1));
    let step = 1e-3 / dx.hypot(dy);
    // A hole runs clockwise, so the land lies to the left of its edges.
    (f64::from(a.0 + b.0) / 2.0 - dy * step, f64::from(a.1 + b.1) / 2.0 + dx * step)
}

/// Polygons as lists of rings, the outer one first. A hole belongs to the smallest outer ring around it.
pub fn polygons(rings: Vec<Ring>) -> Vec<Vec<Ring>> {
    let (mut outer, holes): (Vec<Ring>, Vec<Ring>) = rings.into_iter().partition(|ring| doubled_area(ring) > 0);
    outer.sort_by_key(|ring| doubled_area(ring));
    let mut polygons: Vec<Vec<Ring>> = outer.into_iter().map(|ring| vec![ring]).collect();
    for hole in holes {
        let point = beside(&hole);
        let around = polygons.iter_mut().find(|polygon| polygon.first().is_some_and(|ring| contains(ring, point)));
        if let Some(polygon) = around {
            polygon.push(hole);
        }
    }
    // The largest first, as one expects of a state.
    polygons.reverse();
    polygons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: i32, y: i32, side: i32) -> Ring {
        vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    }

    fn hole(x: i32, y: i32, side: i32) -> Ring {
        square(x, y, side).into_iter().rev().collect()
    }

    #[test]
    fn a_hole_goes_to_the_smallest_ring_around_it() {
        // An island in a lake, with a pond of its own.
        let found = polygons(vec![
            square(0, 0, 100),
            hole(10, 10, 50),
            square(20, 20, 20),
            hole(25, 25, 5),
            square(200, 0, 10),
        ]);
        let sizes: Vec<(i64, usize)> = found.iter().map(|p| (doubled_area(&p[0]), p.len())).collect();
        assert_eq!(sizes, vec![(20_000, 2), (800, 2), (200, 1)]);
        assert!(found[1][1].contains(&(25, 25)));
    }

    #[test]
    fn a_ring_that_touches_itself_is_split() {
        let eight = vec![(0, 0), (10, 0), (10, 10), (20, 10), (20, 20), (10, 20), (10, 10), (0, 10), (0, 0)];
        let rings = simple_rings(vec![eight]);
        assert_eq!(rings.iter().map(|r| doubled_area(r)).collect::<Vec<_>>(), vec![200, 200]);
    }
}
