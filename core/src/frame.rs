//! The box on the screen that the map is drawn in: from CSS pixels to points of the map and back.

use crate::choices::ProjectionKind;
use crate::projection::{MapPoint, WORLD_HEIGHT, WORLD_WIDTH};
use crate::viewport::Viewport;

/// A box in CSS pixels. At scale 1 the whole world just fits into it and stands in its middle.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Frame {
    /// Width, more than 0.
    width: f64,
    /// Height, more than 0.
    height: f64,
    /// Map units across and down that just fit into it at scale 1.
    whole: (f64, f64),
}

/// The disc of a round projection has so much room, in diameters.
const DISC_ROOM: f64 = 1.05;

/// A distance or place in CSS pixels, from the top left corner of the box.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Pixels {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl Default for Frame {
    /// A common desktop's, until the real one is measured.
    fn default() -> Self {
        Frame { width: 1100.0, height: 700.0, whole: (WORLD_WIDTH, WORLD_HEIGHT) }
    }
}

impl Frame {
    /// A box; none unless it has a size.
    pub fn new(width: f64, height: f64) -> Option<Frame> {
        let sized = width.is_finite() && height.is_finite() && width >= 1.0 && height >= 1.0;
        sized.then_some(Frame { width, height, whole: (WORLD_WIDTH, WORLD_HEIGHT) })
    }

    /// The same box for a projection: the disc of a round one is as wide as high, and may fill the box.
    #[must_use]
    pub fn fitting(self, kind: ProjectionKind) -> Frame {
        let whole = match kind {
            ProjectionKind::EqualEarth => (WORLD_WIDTH, WORLD_HEIGHT),
            _ => (WORLD_HEIGHT * DISC_ROOM, WORLD_HEIGHT * DISC_ROOM),
        };
        Frame { whole, ..self }
    }

    /// The same box at a part, 0 to 1, of the way to how another is fitted.
    #[must_use]
    pub fn toward(&self, to: &Frame, part: f64) -> Frame {
        let between = |from: f64, to: f64| from + (to - from) * part;
        Frame { whole: (between(self.whole.0, to.whole.0), between(self.whole.1, to.whole.1)), ..*self }
    }

    /// Map units across and down, about the middle of the world, that just fit into the box at scale 1.
    pub fn whole(&self) -> (f64, f64) {
        self.whole
    }

    /// Width in pixels.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// Map units that one pixel covers at scale 1.
    pub fn pixel(&self) -> f64 {
        (self.whole.0 / self.width).max(self.whole.1 / self.height)
    }

    /// Map units that one pixel covers in a viewport.
    pub fn unit(&self, viewport: &Viewport) -> f64 {
        self.pixel() / viewport.scale()
    }

    /// The point of the map under a pixel.
    pub fn point_at(&self, viewport: &Viewport, at: Pixels) -> MapPoint {
        let unit = self.unit(viewport);
        let centre = viewport.centre();
        MapPoint { x: centre.x + (at.x - self.width / 2.0) * unit, y: centre.y + (at.y - self.height / 2.0) * unit }
    }

    /// The pixel above a point of the map.
    pub fn pixels_of(&self, viewport: &Viewport, point: MapPoint) -> Pixels {
        let unit = self.unit(viewport);
        let centre = viewport.centre();
        Pixels { x: self.width / 2.0 + (point.x - centre.x) / unit, y: self.height / 2.0 + (point.y - centre.y) / unit }
    }

    /// Whether a pixel lies in the box, at least so far from its edges.
    pub fn holds(&self, at: Pixels, margin: f64) -> bool {
        let within = |value: f64, size: f64| value >= margin && value <= size - margin;
        within(at.x, self.width) && within(at.y, self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_box_without_size_is_none() {
        assert_eq!(Frame::new(0.0, 300.0), None);
        assert_eq!(Frame::new(f64::NAN, 300.0), None);
    }

    #[test]
    fn the_world_fits_its_box() {
        let frame = Frame::new(800.0, 800.0).unwrap();
        let corner = frame.pixels_of(&Viewport::WORLD, MapPoint { x: 0.0, y: 0.0 });
        assert!(corner.x.abs() < 1e-9 && corner.y > 0.0);
    }

    proptest! {
        /// Every pixel leads to a point of the map and back.
        #[test]
        fn pixels_and_points_are_inverse(w in 1.0..4000.0f64, h in 1.0..3000.0f64, k in 1.0..40.0f64, cx in 0.0..1e5f64, x in -100.0..4000.0f64, y in -100.0..3000.0f64) {
            let frame = Frame::new(w, h).unwrap();
            let viewport = Viewport::new(MapPoint { x: cx, y: cx / 2.0 }, k);
            let back = frame.pixels_of(&viewport, frame.point_at(&viewport, Pixels { x, y }));
            prop_assert!((back.x - x).abs() < 1e-6 && (back.y - y).abs() < 1e-6);
        }
    }
}
