//! The arcs as a disc shows them: turned, cut at the rim, thinned and laid flat.
//!
//! What is hidden is drawn along the rim, to the point of the rim that lies in its direction. Pushing the far side onto the rim moves
//! nothing across a visible point, so the rings still wind round what they wound round before, whatever their number, and a ring
//! that rounding has turned over does no harm. Only land on the very far point needs more: see [`super::draw`].

use super::arcs::{Arc, Arcs};
use super::disc::Disc;
use super::unit::{Unit, lesser};
use crate::projection::MapPoint;
use crate::topology::{ArcRef, arc_of};
use std::f64::consts::PI;

/// A point of an arc on the map, and how the arc comes to it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stop {
    /// Where, in whole map units.
    pub at: (i32, i32),
    /// Radians along the rim from the stop before, clockwise; none where the way is straight.
    pub along: Option<f32>,
}

/// All arcs as a disc shows them. It is filled anew for each turn and keeps its memory.
#[derive(Default)]
pub struct Traced {
    stops: Vec<Stop>,
    /// Position after the last stop of each arc.
    ends: Vec<usize>,
}

/// A point in whole map units.
pub(super) fn whole(point: MapPoint) -> (i32, i32) {
    (point.x.round() as i32, point.y.round() as i32)
}

/// Direction of a point seen from the front: radians, clockwise from the right.
pub(super) fn direction(seen: Unit) -> f64 {
    seen.y.atan2(seen.x)
}

impl Traced {
    /// Traces all arcs.
    pub fn trace(&mut self, arcs: &Arcs, disc: &Disc) {
        self.stops.clear();
        self.ends.clear();
        let shown = disc.shown();
        for arc in arcs.iter() {
            let far = arc.cap.middle.angle(shown.middle);
            if far - arc.cap.radius > shown.radius && far + arc.cap.radius < PI {
                self.pass(arc, disc);
            } else {
                self.follow(arc, disc, shown.radius.cos());
            }
            self.ends.push(self.stops.len());
        }
    }

    /// An arc that is hidden and does not go round the far point: only its ends matter.
    fn pass(&mut self, arc: &Arc, disc: &Disc) {
        let (Some(first), Some(last)) = (arc.points.first(), arc.points.last()) else { return };
        let (from, to) = (direction(disc.turned(*first)), direction(disc.turned(*last)));
        self.push(whole(disc.rim_at(from)), None);
        self.push(whole(disc.rim_at(to)), Some(lesser(to - from)));
    }

    fn follow(&mut self, arc: &Arc, disc: &Disc, least: f64) {
        let mut before: Option<Unit> = None;
        // Radians along the rim, while the arc is hidden.
        let mut along = 0.0;
        let mut left = arc.points.len();
        for place in &arc.points {
            left -= 1;
            let seen = disc.turned(*place);
            let is_seen = seen.z >= least;
            let Some(last) = before.replace(seen) else {
                let at = if is_seen { disc.at(seen) } else { disc.rim_at(direction(seen)) };
                self.push(whole(at), None);
                continue;
            };
            let crossing = || {
                let part = (last.z - least) / (last.z - seen.z);
                (last.y + (seen.y - last.y) * part).atan2(last.x + (seen.x - last.x) * part)
            };
            match (last.z >= least, is_seen) {
                (true, true) => self.near(whole(disc.at(seen)), if left == 0 { 0 } else { disc.grain() }),
                (true, false) => {
                    let rim = crossing();
                    self.push(whole(disc.rim_at(rim)), None);
                    along = lesser(direction(seen) - rim);
                }
                (false, false) => along += lesser(direction(seen) - direction(last)),
                (false, true) => {
                    let rim = crossing();
                    along += lesser(rim - direction(last));
                    self.push(whole(disc.rim_at(rim)), Some(along));
                    along = 0.0;
                    self.push(whole(disc.at(seen)), None);
                }
            }
            if left == 0 && !is_seen {
                self.push(whole(disc.rim_at(direction(seen))), Some(along));
            }
        }
    }

    fn push(&mut self, at: (i32, i32), along: Option<f64>) {
        self.stops.push(Stop { at, along: along.map(|a| a as f32) });
    }

    /// Goes on to a point, unless it lies too near to the last one.
    fn near(&mut self, at: (i32, i32), grain: i32) {
        let is_near = |last: &Stop| (last.at.0 - at.0).abs() < grain && (last.at.1 - at.1).abs() < grain;
        if !self.stops.last().is_some_and(is_near) {
            self.push(at, None);
        }
    }

    /// The stops of an arc, in the order in which it is followed.
    pub fn stops(&self, reference: ArcRef) -> impl Iterator<Item = Stop> + '_ {
        let (arc, backward) = arc_of(reference);
        let end = self.ends.get(arc).copied().unwrap_or(0);
        let start = arc.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let stops = self.stops.get(start..end).unwrap_or(&[]);
        (0..stops.len()).filter_map(move |i| {
            if !backward {
                return stops.get(i).copied();
            }
            // Backwards, the way to a stop is the way from it to the next one.
            let i = stops.len() - 1 - i;
            let along = stops.get(i + 1).and_then(|next| next.along).map(|a| -a);
            stops.get(i).map(|stop| Stop { at: stop.at, along })
        })
    }
}
