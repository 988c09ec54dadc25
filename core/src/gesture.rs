//! Gestures on the map as a state machine: one pointer drags, two spread and turn into zoom, a short touch is a tap.

use crate::camera::Camera;
use crate::frame::{Frame, Pixels};

/// A pointer that moves less than this many pixels is still a tap.
const TAP_PIXELS: f64 = 5.0;

/// The pointers that are down.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Gesture {
    /// Identifier and place of each pointer, ordered by identifier.
    pointers: Vec<(i32, Pixels)>,
    /// Where the only pointer went down, while it may still be a tap.
    tap: Option<Pixels>,
}

impl Gesture {
    /// A pointer goes down.
    pub fn down(&mut self, id: i32, at: Pixels) {
        self.tap = self.pointers.is_empty().then_some(at);
        self.pointers.retain(|p| p.0 != id);
        self.pointers.insert(self.pointers.partition_point(|p| p.0 < id), (id, at));
    }

    /// Whether any pointer is down.
    pub fn is_active(&self) -> bool {
        !self.pointers.is_empty()
    }

    /// A pointer moves: the camera that follows, if the map moves with it.
    pub fn moved(&mut self, id: i32, to: Pixels, camera: &Camera, frame: &Frame) -> Option<Camera> {
        let slot = self.pointers.iter().position(|p| p.0 == id)?;
        if self.tap.is_some_and(|from| distance(from, to) < TAP_PIXELS) {
            return None;
        }
        self.tap = None;
        let before = self.pointers.clone();
        if let Some(pointer) = self.pointers.get_mut(slot) {
            pointer.1 = to;
        }
        match (before.as_slice(), self.pointers.as_slice()) {
            ([a], [b]) => Some(shifted(camera, frame, a.1, b.1)),
            ([a, b, ..], [c, d, ..]) => {
                let (from, to) = (middle(a.1, b.1), middle(c.1, d.1));
                let spread = distance(c.1, d.1).max(1.0) / distance(a.1, b.1).max(1.0);
                // First the scale, because the whole world cannot be moved.
                let scaled = camera.zoom_about(frame.point_at(&camera.viewport, from), spread);
                Some(shifted(&scaled, frame, from, to))
            }
            _ => None,
        }
    }

    /// A pointer goes up. Says whether it was a tap.
    pub fn up(&mut self, id: i32) -> bool {
        self.pointers.retain(|p| p.0 != id);
        self.pointers.is_empty() && self.tap.take().is_some()
    }

    /// All pointers are gone.
    pub fn cancel(&mut self) {
        *self = Gesture::default();
    }
}

fn distance(a: Pixels, b: Pixels) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn middle(a: Pixels, b: Pixels) -> Pixels {
    Pixels { x: (a.x + b.x) / 2.0, y: (a.y + b.y) / 2.0 }
}

fn shifted(camera: &Camera, frame: &Frame, from: Pixels, to: Pixels) -> Camera {
    camera.drag(frame.point_at(&camera.viewport, from), frame.point_at(&camera.viewport, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::camera::opening_turn;
    use crate::choices::ProjectionKind;
    use crate::projection::MapPoint;
    use crate::viewport::Viewport;
    use proptest::prelude::*;

    fn at(x: f64, y: f64) -> Pixels {
        Pixels { x, y }
    }

    fn flat(viewport: Viewport) -> Camera {
        Camera { kind: ProjectionKind::EqualEarth, turn: opening_turn(), viewport }
    }

    fn zoomed() -> Camera {
        flat(Viewport::new(MapPoint { x: 50_000.0, y: 20_000.0 }, 8.0))
    }

    #[test]
    fn a_short_touch_is_a_tap_and_moves_nothing() {
        let mut gesture = Gesture::default();
        gesture.down(1, at(100.0, 100.0));
        assert_eq!(gesture.moved(1, at(102.0, 101.0), &zoomed(), &Frame::default()), None);
        assert!(gesture.up(1));
        assert!(!gesture.is_active());
    }

    #[test]
    fn a_drag_moves_the_map_with_the_pointer_and_is_no_tap() {
        let (mut gesture, frame) = (Gesture::default(), Frame::default());
        gesture.down(1, at(300.0, 300.0));
        let held = frame.point_at(&zoomed().viewport, at(300.0, 300.0));
        let after = gesture.moved(1, at(340.0, 280.0), &zoomed(), &frame).unwrap();
        let now = frame.point_at(&after.viewport, at(340.0, 280.0));
        assert!((held.x - now.x).abs() < 1e-6 && (held.y - now.y).abs() < 1e-6);
        assert!(!gesture.up(1));
    }

    #[test]
    fn a_drag_turns_the_globe_with_the_pointer() {
        let mut gesture = Gesture::default();
        let frame = Frame::default().fitting(ProjectionKind::Globe);
        let globe = flat(Viewport::WORLD).of_kind(ProjectionKind::Globe);
        gesture.down(1, at(550.0, 350.0));
        let after = gesture.moved(1, at(650.0, 350.0), &globe, &frame).unwrap();
        assert_eq!(after.viewport, Viewport::WORLD);
        assert!(after.turn.lon_deg() < globe.turn.lon_deg() - 10.0, "{:?}", after.turn);
    }

    #[test]
    fn a_second_finger_ends_the_tap() {
        let mut gesture = Gesture::default();
        gesture.down(1, at(0.0, 0.0));
        gesture.down(2, at(50.0, 0.0));
        assert!(!gesture.up(2) && !gesture.up(1));
    }

    #[test]
    fn a_pointer_that_never_went_down_moves_nothing() {
        assert_eq!(Gesture::default().moved(7, at(1.0, 1.0), &zoomed(), &Frame::default()), None);
    }

    #[test]
    fn pinching_out_of_the_whole_world_keeps_the_point_between_the_fingers() {
        let (mut gesture, frame) = (Gesture::default(), Frame::default());
        gesture.down(1, at(400.0, 300.0));
        gesture.down(2, at(460.0, 300.0));
        let held = frame.point_at(&Viewport::WORLD, at(430.0, 300.0));
        let first = gesture.moved(1, at(330.0, 300.0), &flat(Viewport::WORLD), &frame).unwrap();
        let after = gesture.moved(2, at(530.0, 300.0), &first, &frame).unwrap();
        let now = frame.pixels_of(&after.viewport, held);
        assert!((now.x - 430.0).hypot(now.y - 300.0) < 12.0, "{now:?}");
    }

    proptest! {
        /// What lies under the middle of two fingers stays there while they spread.
        #[test]
        fn pinching_keeps_the_point_between_the_fingers(spread in 60.0..300.0f64, dx in -40.0..40.0f64) {
            let (mut gesture, frame) = (Gesture::default(), Frame::default());
            gesture.down(1, at(500.0, 350.0));
            gesture.down(2, at(560.0, 350.0));
            let held = frame.point_at(&zoomed().viewport, at(530.0, 350.0));
            let first = gesture.moved(1, at(530.0 + dx - spread / 2.0, 350.0), &zoomed(), &frame).unwrap();
            let after = gesture.moved(2, at(530.0 + dx + spread / 2.0, 350.0), &first, &frame).unwrap();
            let now = frame.point_at(&after.viewport, at(530.0 + dx, 350.0));
            prop_assert!((held.x - now.x).abs() < 1.0 && (held.y - now.y).abs() < 1.0, "{:?} {:?}", held, now);
        }
    }
}
