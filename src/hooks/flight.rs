//! The globe turns to where it shall be with a short movement.

use super::use_watch;
use crate::browser;
use atlas_core::camera::Camera;
use atlas_core::choices::ProjectionKind;
use yew::prelude::*;

/// How long a flight takes, in milliseconds.
const FLIGHT_MS: f64 = 420.0;

/// A flight, and what of it was shown last.
struct Flight {
    number: u32,
    from: Camera,
    to: Camera,
    shown: Camera,
}

/// The camera to draw: the one wanted, or, where `flies` asks for it, one on the way of the globe to it. Flat maps do not need it, see
/// [`super::use_glide`]. Nothing moves for readers who asked for less motion.
#[hook]
pub fn use_flight(wanted: Camera, flies: bool) -> Camera {
    let flight = use_mut_ref(|| Flight { number: 0, from: wanted, to: wanted, shown: wanted });
    // The number of a flight, and how much of it has passed, 0 to 1.
    let passed = use_state_eq(|| (0, 1.0));
    let (number, shown) = {
        let mut flight = flight.borrow_mut();
        if flight.to != wanted {
            let globe = wanted.kind == ProjectionKind::Globe && flight.to.kind == wanted.kind;
            let from = if flies && globe { flight.shown } else { wanted };
            *flight = Flight { number: flight.number + 1, from, to: wanted, ..*flight };
        }
        let part = if passed.0 == flight.number { passed.1 } else { 0.0 };
        flight.shown = if flight.from == wanted { wanted } else { flight.from.toward(&wanted, eased(part)) };
        (flight.number, flight.shown)
    };
    let setter = passed.setter();
    use_watch(number, move || {
        let still = flight.borrow().from == flight.borrow().to;
        let still = still || browser::prefers_reduced_motion();
        if still {
            setter.set((number, 1.0));
        }
        (!still).then(|| {
            browser::on_frames(move |millis| {
                setter.set((number, (millis / FLIGHT_MS).min(1.0)));
                millis < FLIGHT_MS
            })
        })
    });
    shown
}

/// Slow at both ends.
fn eased(part: f64) -> f64 {
    part * part * (3.0 - 2.0 * part)
}
