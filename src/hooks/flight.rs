//! The map passes from one look at the earth to another with a short movement.

use super::use_watch;
use crate::browser;
use atlas_core::camera::Camera;
use atlas_core::choices::ProjectionKind;
use atlas_core::passage::Passage;
use yew::prelude::*;

/// How long the globe turns, in milliseconds, ...
const TURN_MS: f64 = 420.0;
/// ... and how long one projection passes into another.
const PASSAGE_MS: f64 = 700.0;
/// What is moved by hand rests when it has not been moved for so many milliseconds.
const REST_MS: u32 = 160;

/// What is to be drawn: the look wanted, or a point of the way to it: always from one projection to another, and of the globe where `flies` asks for
/// it. Flat maps do not need it to be moved, see [`super::use_glide`]. Nothing moves for readers who asked for less motion.
///
/// Also whether the map rests.
#[hook]
pub fn use_flight(wanted: Camera, flies: bool) -> (Passage, bool) {
    // The number of the flight, and the flight.
    let flight = use_mut_ref(|| (0, Passage::at(wanted)));
    // The number of a flight, and how much of it has passed, 0 to 1.
    let passed = use_state_eq(|| (0, 1.0));
    let (number, shown) = {
        let mut flight = flight.borrow_mut();
        if flight.1.aim() != wanted {
            let turns = wanted.kind == ProjectionKind::Globe && flies;
            let passes = flight.1.aim().kind != wanted.kind;
            let next = if turns || passes { flight.1.to(wanted) } else { Passage::at(wanted) };
            *flight = (flight.0 + 1, next);
        } else if passed.0 == flight.0 {
            flight.1 = flight.1.after(eased(passed.1));
        }
        *flight
    };
    let setter = passed.setter();
    use_watch(number, move || {
        if shown.is_still() {
            return Some(browser::timeout(REST_MS, move || setter.set((number, 1.0))));
        }
        if browser::prefers_reduced_motion() {
            setter.set((number, 1.0));
            return None;
        }
        let lasts = if shown.is_between_projections() { PASSAGE_MS } else { TURN_MS };
        Some(browser::on_frames(move |millis| {
            setter.set((number, (millis / lasts).min(1.0)));
            millis < lasts
        }))
    });
    (shown, *passed == (number, 1.0))
}

/// Slow at both ends.
fn eased(part: f64) -> f64 {
    part * part * (3.0 - 2.0 * part)
}
