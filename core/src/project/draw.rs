//! Paths put together from traced arcs: outlines of areas, closed along the rim of the disc, and lines, which end there.

use super::arcs::{Arcs, Ring};
use super::disc::Disc;
use super::trace::{Traced, direction, whole};
use super::unit::{DISC_CENTRE, lesser};
use crate::path::Path;
use crate::topology::{ArcRef, arc_of};
use std::f64::consts::{PI, TAU};

/// Longest piece of the rim that is drawn at once, in radians.
const PIECE: f64 = 2.0;

/// Traced arcs, and what they were traced from.
#[derive(Clone, Copy)]
pub struct Drawing<'a> {
    /// The arcs.
    pub arcs: &'a Arcs,
    /// The disc.
    pub disc: &'a Disc,
    /// The arcs as the disc shows them.
    pub traced: &'a Traced,
}

impl Drawing<'_> {
    /// Path of the outline of an area. No ring may hold more than half of the earth.
    pub fn outline(&self, rings: &[Ring]) -> String {
        let mut path = Path::default();
        // How often the far point is inside: land that holds it and is pushed onto the rim lies around the disc, not in it, so that
        // the disc is lacking as a whole.
        let mut holds_far_point = 0;
        let shown = self.disc.shown();
        for ring in rings {
            let far = ring.cap.middle.angle(shown.middle);
            if far - ring.cap.radius > shown.radius {
                continue;
            }
            self.ring(&mut path, &ring.arcs);
            if far + ring.cap.radius > PI {
                holds_far_point -= self.winding(&ring.arcs);
            }
        }
        if holds_far_point != 0 {
            path.to(whole(self.disc.rim_at(0.0)));
            self.sweep(&mut path, TAU * f64::from(holds_far_point.signum()), whole(self.disc.rim_at(0.0)));
            path.end(true);
        }
        path.finish()
    }

    /// Path of lines: each arc once, without what is hidden.
    pub fn lines(&self, arcs: &[ArcRef]) -> String {
        let mut path = Path::default();
        for reference in arcs {
            self.line(&mut path, *reference);
            path.end(false);
        }
        path.finish()
    }

    /// Path of the edge of an area, without the rim.
    pub fn edge(&self, rings: &[Ring]) -> String {
        let mut path = Path::default();
        for ring in rings {
            for reference in &ring.arcs {
                self.line(&mut path, *reference);
            }
            path.end(false);
        }
        path.finish()
    }

    fn ring(&self, path: &mut Path, arcs: &[ArcRef]) {
        let mut hidden: Option<(f64, (i32, i32))> = None;
        for stop in arcs.iter().flat_map(|reference| self.traced.stops(*reference)) {
            match (stop.along, hidden) {
                (Some(along), Some((before, _))) => hidden = Some((before + f64::from(along), stop.at)),
                (Some(along), None) => hidden = Some((f64::from(along), stop.at)),
                // The next arc begins where the one before it ended.
                (None, Some((_, at))) if at == stop.at => {}
                (None, _) => {
                    self.flush(path, &mut hidden);
                    path.to(stop.at);
                }
            }
        }
        self.flush(path, &mut hidden);
        path.end(true);
    }

    fn flush(&self, path: &mut Path, hidden: &mut Option<(f64, (i32, i32))>) {
        if let Some((along, to)) = hidden.take() {
            self.sweep(path, along, to);
        }
    }

    fn line(&self, path: &mut Path, reference: ArcRef) {
        if self.arcs.get(arc_of(reference).0).is_none_or(|arc| arc.edge) {
            return path.end(false);
        }
        for stop in self.traced.stops(reference) {
            if stop.along.is_some() {
                path.end(false);
            }
            path.to(stop.at);
        }
    }

    /// Goes so many radians along the rim, clockwise, to a point of it.
    fn sweep(&self, path: &mut Path, along: f64, to: (i32, i32)) {
        let parts = (along.abs() / PIECE).ceil() as i32;
        let centre = whole(DISC_CENTRE);
        let end = f64::from(to.1 - centre.1).atan2(f64::from(to.0 - centre.0));
        for part in (0..parts).rev() {
            let left = along * f64::from(part) / f64::from(parts);
            let at = if part == 0 { to } else { whole(self.disc.rim_at(end - left)) };
            path.round(self.disc.rim().round() as i32, along > 0.0, at);
        }
    }

    /// How often a ring goes round the middle and the far point, clockwise.
    fn winding(&self, ring: &[ArcRef]) -> i32 {
        let (mut round, mut first, mut last) = (0.0, None, None);
        for reference in ring {
            let (arc, backward) = arc_of(*reference);
            let Some(arc) = self.arcs.get(arc) else { continue };
            let mut step = |at: f64| {
                first.get_or_insert(at);
                round += lesser(at - last.replace(at).unwrap_or(at));
            };
            let directions = arc.points.iter().map(|p| direction(self.disc.turned(*p)));
            if backward { directions.rev().for_each(&mut step) } else { directions.for_each(&mut step) }
        }
        if let (Some(first), Some(last)) = (first, last) {
            round += lesser(first - last);
        }
        (round / TAU).round() as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::Outlines;
    use crate::project::Projection;
    use crate::project::unit::{DISC_RADIUS, Turn};
    use crate::projection::MapPoint;
    use crate::topology::{Point, Topology};
    use proptest::prelude::*;

    /// Land around the south pole, a large land with a lake, and an island that the flat map cuts in two.
    fn world() -> Topology {
        let degrees = |line: &[(i32, i32)]| -> Vec<Point> { line.iter().map(|p| (p.0 * 500, p.1 * 500)).collect() };
        Topology {
            arcs: vec![
                degrees(&[(191, -70), (120, -66), (60, -75), (10, -68), (-60, -63), (-120, -78), (-169, -70)]),
                degrees(&[(-169, -70), (-169, -90)]),
                degrees(&[(-169, -90), (191, -90)]),
                degrees(&[(191, -90), (191, -70)]),
                degrees(&[(0, -20), (30, -35), (60, -20), (110, 20), (60, 60), (10, 50), (-20, 10), (0, -20)]),
                degrees(&[(20, 10), (20, 30), (40, 30), (40, 10), (20, 10)]),
                degrees(&[(191, 70), (182, 68), (184, 58), (191, 60)]),
                degrees(&[(191, 60), (191, 70)]),
                degrees(&[(-169, 60), (-158, 55), (-150, 64), (-169, 70)]),
                degrees(&[(-169, 70), (-169, 60)]),
            ],
            rings: vec![vec![vec![0, 1, 2, 3]], vec![vec![4], vec![5]], vec![vec![6, 7], vec![8, 9]]],
        }
    }

    /// The lines of a path as points, arcs of circles around the middle of the disc as many short lines.
    fn flatten(path: &str) -> Vec<Vec<(f64, f64)>> {
        let mut words = String::new();
        for c in path.chars() {
            match c {
                'M' | 'l' | 'a' | 'z' => {
                    words.push(' ');
                    words.push(c);
                    words.push(' ');
                }
                '-' => words.push_str(" -"),
                c => words.push(c),
            }
        }
        let mut words = words.split_whitespace().peekable();
        let (mut lines, mut line, mut at, mut command) = (Vec::new(), Vec::new(), (0.0, 0.0), "");
        while let Some(word) = words.peek().copied() {
            if word.chars().all(char::is_alphabetic) {
                command = word;
                words.next();
            }
            let mut number = || words.next().unwrap().parse::<f64>().unwrap();
            match command {
                "M" => {
                    lines.push(std::mem::take(&mut line));
                    at = (number(), number());
                    line.push(at);
                }
                "l" => {
                    at = (at.0 + number(), at.1 + number());
                    line.push(at);
                }
                "a" => {
                    let (_, _, _, _, clockwise) = (number(), number(), number(), number(), number() > 0.5);
                    let to = (at.0 + number(), at.1 + number());
                    let angle = |p: (f64, f64)| (p.1 - DISC_CENTRE.y).atan2(p.0 - DISC_CENTRE.x);
                    let radius = (to.0 - DISC_CENTRE.x).hypot(to.1 - DISC_CENTRE.y);
                    let mut along = (angle(to) - angle(at)).rem_euclid(std::f64::consts::TAU);
                    if !clockwise {
                        along -= std::f64::consts::TAU;
                    }
                    let from = angle(at);
                    for part in 1..=200 {
                        let (sine, cosine) = (from + along * f64::from(part) / 200.0).sin_cos();
                        line.push((DISC_CENTRE.x + radius * cosine, DISC_CENTRE.y + radius * sine));
                    }
                    at = to;
                }
                _ => {}
            }
        }
        lines.push(line);
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// How often lines, each closed, wind round a point.
    fn winding(lines: &[Vec<(f64, f64)>], p: (f64, f64)) -> i32 {
        let edges = lines.iter().flat_map(|line| line.iter().zip(line.iter().cycle().skip(1)));
        edges
            .map(|(a, b)| {
                let side = (b.0 - a.0) * (p.1 - a.1) - (p.0 - a.0) * (b.1 - a.1);
                i32::from(a.1 <= p.1 && b.1 > p.1 && side > 0.0) - i32::from(a.1 > p.1 && b.1 <= p.1 && side < 0.0)
            })
            .sum()
    }

    fn turns() -> impl Strategy<Value = Turn> {
        (-180.0..180.0f64, -90.0..=90.0f64).prop_map(|(lon, lat)| Turn::new(lon, lat))
    }

    fn maps() -> impl Strategy<Value = Projection> {
        prop_oneof![4 => turns().prop_map(Projection::Globe), 1 => Just(Projection::Moscow)]
    }

    fn outline(disc: &Disc, inside: impl Fn(u16) -> bool) -> String {
        let outlines = Outlines::new(world());
        let arcs = Arcs::new(outlines.topology());
        let mut traced = Traced::default();
        traced.trace(&arcs, disc);
        Drawing { arcs: &arcs, disc, traced: &traced }.outline(&arcs.rings(&outlines, inside))
    }

    /// Part of the sampled points of a disc, up to a radius, where the drawing and the sphere do not agree on what is land.
    fn disagreement(disc: &Disc, radius: f64, piece: u16) -> f64 {
        let drawn = flatten(&outline(disc, |p| p == piece));
        let land = Outlines::new(world()).rings(|p| p == piece);
        let land: Vec<Vec<(f64, f64)>> = land
            .iter()
            .map(|ring| ring.iter().map(|p| (f64::from(p.0) / 500.0, f64::from(p.1) / 500.0)).collect())
            .collect();
        let (mut all, mut wrong) = (0, 0);
        for row in -30..=30 {
            for column in -30..=30 {
                let (x, y) = (radius * f64::from(column) / 30.3, radius * f64::from(row) / 30.3);
                let at = MapPoint { x: DISC_CENTRE.x + x, y: DISC_CENTRE.y + y };
                let Some((lon, lat)) = disc.invert(at).filter(|_| x.hypot(y) < radius) else { continue };
                let lon = if lon < -169.0 { lon + 360.0 } else { lon };
                all += 1;
                wrong += usize::from((winding(&land, (lon, lat)) != 0) != (winding(&drawn, (at.x, at.y)) != 0));
            }
        }
        wrong as f64 / f64::from(all)
    }

    #[test]
    fn land_that_holds_the_far_point_is_drawn_as_far_as_it_is_seen() {
        for (lon, lat) in [(-140.0, -15.0), (0.0, 88.0), (20.0, -62.0)] {
            let disc = Projection::Globe(Turn::new(lon, lat)).disc().unwrap();
            for piece in 0..3 {
                assert!(disagreement(&disc, DISC_RADIUS, piece) < 0.012, "{lon} {lat} {piece}");
            }
        }
    }

    #[test]
    fn the_lines_of_the_globe_leave_out_the_edge_of_the_flat_map() {
        let arcs = Arcs::new(&world());
        let disc = Projection::Globe(Turn::new(-169.0, -60.0)).disc().unwrap();
        let mut traced = Traced::default();
        traced.trace(&arcs, &disc);
        let drawing = Drawing { arcs: &arcs, disc: &disc, traced: &traced };
        assert_eq!(drawing.lines(&[1, 2, 3]), "");
        assert_ne!(drawing.lines(&[0]), "");
        // The edge of the polar land is its coast alone: it has no point between the coast and the pole.
        let edge = drawing.edge(&arcs.rings(&Outlines::new(world()), |p| p == 0));
        let inland = disc.project(-169.0, -80.0).unwrap();
        let near = |p: &(f64, f64)| (p.0 - inland.x).hypot(p.1 - inland.y) < 2_000.0;
        assert!(!flatten(&edge).iter().flatten().any(near));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        /// Land is where the sphere has it: round the pole, with its lake, across the cut, at the horizon.
        #[test]
        fn land_lies_where_the_sphere_has_it(map in maps(), piece in 0u16..3) {
            let wrong = disagreement(&map.disc().unwrap(), DISC_RADIUS, piece);
            prop_assert!(wrong < 0.012, "{wrong}");
        }

        /// A drawing of less than the disc has all that lies within the box.
        #[test]
        fn a_part_of_the_globe_is_drawn_in_full(turn in turns(), part in 0.02..0.9f64, piece in 0u16..3) {
            let radius = part * DISC_RADIUS;
            let wrong = disagreement(&Projection::Globe(turn).disc().unwrap().limited(radius, 1), radius, piece);
            // What is magnified shows more of the difference between a straight line of the flat map and its short pieces.
            prop_assert!(wrong < 0.03, "{wrong}");
        }

        /// Every ring is closed and no point lies beyond the rim.
        #[test]
        fn rings_are_closed_and_lie_in_the_disc(map in maps(), part in 0.05..1.0f64) {
            let disc = map.disc().unwrap().limited(part * DISC_RADIUS, 20);
            let path = outline(&disc, |_| true);
            prop_assert_eq!(path.matches('M').count(), path.matches('z').count());
            for (x, y) in flatten(&path).into_iter().flatten() {
                prop_assert!((x - DISC_CENTRE.x).hypot(y - DISC_CENTRE.y) < disc.rim() + 1.5);
            }
        }
    }
}
