//! The viewport: which part of the map is shown. Pure rules of zooming and panning, in map units.

use crate::projection::{MapPoint, WORLD_HEIGHT, WORLD_WIDTH};

/// Largest magnification: one map unit is then about half a pixel on a wide screen.
pub const MAX_SCALE: f64 = 40.0;

/// Centre and magnification of the map. At scale 1 the world just fits its box.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Viewport {
    /// The point of the map in the middle of the box.
    centre: MapPoint,
    /// Magnification, 1 to [`MAX_SCALE`].
    scale: f64,
}

/// How finely the map is drawn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Detail {
    /// The overview, in the first download.
    Overview,
    /// The level between.
    Medium,
    /// All points.
    Fine,
}

impl Viewport {
    /// The whole world.
    pub const WORLD: Viewport =
        Viewport { centre: MapPoint { x: WORLD_WIDTH / 2.0, y: WORLD_HEIGHT / 2.0 }, scale: 1.0 };

    /// A viewport, held within its limits: scale 1 to 40, and a centre so that no empty sea beyond the world can be reached.
    pub fn new(centre: MapPoint, scale: f64) -> Viewport {
        let scale = if scale.is_finite() { scale.clamp(1.0, MAX_SCALE) } else { 1.0 };
        // Not `clamp` with limits that the compiler does not know: its panic brings the formatting of floats, 8 kB of compressed wasm.
        let hold = |value: f64, size: f64| {
            let margin = size / 2.0 / scale;
            if value.is_finite() { value.max(margin).min(size - margin) } else { size / 2.0 }
        };
        Viewport { centre: MapPoint { x: hold(centre.x, WORLD_WIDTH), y: hold(centre.y, WORLD_HEIGHT) }, scale }
    }

    /// The point in the middle.
    pub fn centre(&self) -> MapPoint {
        self.centre
    }

    /// Magnification.
    pub fn scale(&self) -> f64 {
        self.scale
    }

    /// Zooms by a factor so that a point of the map stays where it is on the screen.
    pub fn zoom_about(&self, point: MapPoint, factor: f64) -> Viewport {
        let scale = (self.scale * factor).clamp(1.0, MAX_SCALE);
        let kept = self.scale / scale;
        let centre =
            MapPoint { x: point.x + (self.centre.x - point.x) * kept, y: point.y + (self.centre.y - point.y) * kept };
        Viewport::new(centre, scale)
    }

    /// Moves the map by a distance given in map units of the unscaled world.
    pub fn pan(&self, dx: f64, dy: f64) -> Viewport {
        Viewport::new(MapPoint { x: self.centre.x - dx / self.scale, y: self.centre.y - dy / self.scale }, self.scale)
    }

    /// A point of the unscaled world box (0 to width, 0 to height) as the point of the map that is shown there.
    pub fn map_from_box(&self, x: f64, y: f64) -> MapPoint {
        MapPoint {
            x: self.centre.x + (x - WORLD_WIDTH / 2.0) / self.scale,
            y: self.centre.y + (y - WORLD_HEIGHT / 2.0) / self.scale,
        }
    }

    /// Translation that, applied before scaling, brings the centre to the middle of the box.
    pub fn offset(&self) -> (f64, f64) {
        (WORLD_WIDTH / 2.0 - self.centre.x * self.scale, WORLD_HEIGHT / 2.0 - self.centre.y * self.scale)
    }

    /// The level of detail to draw.
    pub fn detail(&self) -> Detail {
        if self.scale < 2.4 {
            Detail::Overview
        } else if self.scale < 6.0 {
            Detail::Medium
        } else {
            Detail::Fine
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn some_viewport() -> impl Strategy<Value = Viewport> {
        (-1e6..1e6f64, -1e6..1e6f64, 0.01..500.0f64).prop_map(|(x, y, k)| Viewport::new(MapPoint { x, y }, k))
    }

    #[test]
    fn nothing_that_is_not_a_number_gets_in() {
        assert_eq!(Viewport::new(MapPoint { x: f64::NAN, y: f64::INFINITY }, f64::NAN), Viewport::WORLD);
    }

    proptest! {
        /// The box never shows anything beyond the world.
        #[test]
        fn the_box_stays_inside_the_world(v in some_viewport(), dx in -1e6..1e6f64, dy in -1e6..1e6f64, f in 0.1..10.0f64) {
            for v in [v, v.pan(dx, dy), v.zoom_about(v.map_from_box(dx, dy), f)] {
                let (a, b) = (v.map_from_box(0.0, 0.0), v.map_from_box(WORLD_WIDTH, WORLD_HEIGHT));
                prop_assert!(a.x >= -1e-6 && a.y >= -1e-6 && b.x <= WORLD_WIDTH + 1e-6 && b.y <= WORLD_HEIGHT + 1e-6);
                prop_assert!((1.0..=MAX_SCALE).contains(&v.scale()));
            }
        }

        /// Zooming in keeps the point under the pointer where it is.
        #[test]
        fn zooming_in_keeps_the_point_under_the_pointer(v in some_viewport(), x in 0.0..WORLD_WIDTH, y in 0.0..WORLD_HEIGHT, f in 1.0..4.0f64) {
            let before = v.map_from_box(x, y);
            let after = v.zoom_about(before, f).map_from_box(x, y);
            prop_assert!((before.x - after.x).abs() < 1e-6 && (before.y - after.y).abs() < 1e-6);
        }
    }
}
