//! How the reader looks at the earth: the projection, what lies in the middle, and the magnification. Pure rules of moving it.
//!
//! Flat maps are moved as they are drawn. The globe stays in the middle of its box and turns.

use crate::choices::ProjectionKind;
use crate::frame::Frame;
use crate::project::Projection;
use crate::project::disc::Disc;
use crate::project::unit::{DISC_CENTRE, DISC_RADIUS, Turn};
use crate::projection::{MapPoint, invert_nearest, project};
use crate::viewport::Viewport;

/// A look at the earth.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Camera {
    /// How the earth is laid flat.
    pub kind: ProjectionKind,
    /// What lies in the middle of the globe; kept while another projection is shown.
    pub turn: Turn,
    /// The part of the map shown; on the globe its middle is that of the disc.
    pub viewport: Viewport,
}

/// How the globe opens: Europe, Asia and the north of Africa.
pub fn opening_turn() -> Turn {
    Turn::new(42.0, 42.0)
}

/// Pixels between two points of a line of the globe, at least.
const GRAIN_PIXELS: f64 = 0.6;
/// A place farther from the middle of the globe than this part of its radius counts as turned away.
const TURNED_AWAY: f64 = 0.9;

impl Camera {
    /// The projection.
    pub fn projection(&self) -> Projection {
        match self.kind {
            ProjectionKind::EqualEarth => Projection::EqualEarth,
            ProjectionKind::Globe => Projection::Globe(self.turn),
            ProjectionKind::Moscow => Projection::Moscow,
        }
    }

    /// The disc to be drawn; none for Equal Earth. Of the globe, no more than the box shows, and as finely as it shows it; it stays
    /// the same within a doubling of the magnification.
    pub fn disc(&self, frame: &Frame) -> Option<Disc> {
        let disc = self.projection().disc()?;
        if self.kind != ProjectionKind::Globe {
            return Some(disc);
        }
        let mut scale = 1.0;
        while scale * 2.0 <= self.viewport.scale() {
            scale *= 2.0;
        }
        let unit = frame.pixel() / scale;
        let across = frame.width().hypot(frame.height()) / 2.0;
        Some(disc.limited(across * unit, (unit / 2.0 * GRAIN_PIXELS) as i32))
    }

    /// The place in the middle, longitude and latitude in degrees.
    pub fn middle(&self) -> (f64, f64) {
        let centre = self.viewport.centre();
        match self.kind {
            ProjectionKind::EqualEarth => invert_nearest(centre),
            ProjectionKind::Globe => (self.turn.lon_deg(), self.turn.lat_deg()),
            ProjectionKind::Moscow => Projection::Moscow.invert(centre).unwrap_or(crate::project::MOSCOW),
        }
    }

    /// The same projection with a place in the middle (as far as the map reaches), and a magnification.
    #[must_use]
    pub fn at(&self, (lon_deg, lat_deg): (f64, f64), scale: f64) -> Camera {
        match self.kind {
            ProjectionKind::EqualEarth => {
                let lon_deg = if lon_deg < -169.0 { lon_deg + 360.0 } else { lon_deg };
                self.seeing(Viewport::new(project(lon_deg, lat_deg), scale))
            }
            ProjectionKind::Globe => {
                Camera { turn: Turn::new(lon_deg, lat_deg), ..self.seeing(Viewport::new(DISC_CENTRE, scale)) }
            }
            ProjectionKind::Moscow => {
                let centre = Projection::Moscow.project(lon_deg, lat_deg).unwrap_or(DISC_CENTRE);
                self.seeing(Viewport::new(centre, scale))
            }
        }
    }

    /// Another projection with the same place in its middle. The whole world stays the whole world.
    #[must_use]
    pub fn of_kind(&self, kind: ProjectionKind) -> Camera {
        let scale = self.viewport.scale();
        let other = Camera { kind, ..*self };
        match (kind, scale > 1.0 || self.kind == ProjectionKind::Globe) {
            (ProjectionKind::Globe, false) => other.at((self.turn.lon_deg(), self.turn.lat_deg()), scale),
            (_, true) => other.at(self.middle(), scale),
            _ => other.seeing(Viewport::WORLD),
        }
    }

    /// The whole world, the globe as it opens.
    #[must_use]
    pub fn whole(&self) -> Camera {
        Camera { turn: opening_turn(), viewport: Viewport::WORLD, ..*self }
    }

    /// Zooms by a factor so that what is seen at a point of the map stays where it is on the screen.
    #[must_use]
    pub fn zoom_about(&self, point: MapPoint, factor: f64) -> Camera {
        if self.kind != ProjectionKind::Globe {
            return self.seeing(self.viewport.zoom_about(point, factor));
        }
        let zoomed = self.seeing(Viewport::new(DISC_CENTRE, self.viewport.scale() * factor));
        let kept = self.viewport.scale() / zoomed.viewport.scale();
        let to = MapPoint {
            x: DISC_CENTRE.x + (point.x - DISC_CENTRE.x) * kept,
            y: DISC_CENTRE.y + (point.y - DISC_CENTRE.y) * kept,
        };
        zoomed.drag(point, to)
    }

    /// Zooms by a factor about the middle.
    #[must_use]
    pub fn zoom(&self, factor: f64) -> Camera {
        self.zoom_about(self.viewport.centre(), factor)
    }

    /// Moves the map, or turns the globe, so that what was at one point comes to another.
    #[must_use]
    pub fn drag(&self, from: MapPoint, to: MapPoint) -> Camera {
        if self.kind != ProjectionKind::Globe {
            let scale = self.viewport.scale();
            return self.seeing(self.viewport.pan((to.x - from.x) * scale, (to.y - from.y) * scale));
        }
        let on_disc = |p: MapPoint| ((p.x - DISC_CENTRE.x) / DISC_RADIUS, (p.y - DISC_CENTRE.y) / DISC_RADIUS);
        if from == to {
            return *self;
        }
        Camera { turn: self.turn.dragged(on_disc(from), on_disc(to)), ..*self }
    }

    /// Where a point of the Equal Earth map is drawn; none where it is hidden.
    pub fn find(&self, at: (i32, i32)) -> Option<MapPoint> {
        let (x, y) = crate::project::carried(self.projection().disc().as_ref(), at)?;
        Some(MapPoint { x: f64::from(x), y: f64::from(y) })
    }

    /// Puts a point of the Equal Earth map into the middle, magnified at least so much.
    #[must_use]
    pub fn fly_to(&self, at: (i32, i32), at_least: f64) -> Camera {
        let place = invert_nearest(MapPoint { x: f64::from(at.0), y: f64::from(at.1) });
        self.at(place, self.viewport.scale().max(at_least))
    }

    /// Whether a point of the Equal Earth map is well within the box: so many pixels from its edge, and not near the rim of the globe.
    pub fn shows(&self, frame: &Frame, at: (i32, i32), margin: f64) -> bool {
        self.find(at).is_some_and(|point| {
            let far = (point.x - DISC_CENTRE.x).hypot(point.y - DISC_CENTRE.y) / DISC_RADIUS;
            let faces = self.kind != ProjectionKind::Globe || far < TURNED_AWAY;
            faces && frame.holds(frame.pixels_of(&self.viewport, point), margin)
        })
    }

    /// The camera at a part, 0 to 1, of the way to another of its kind.
    #[must_use]
    pub fn toward(&self, to: &Camera, part: f64) -> Camera {
        let (from_unit, to_unit) = (1.0 / self.viewport.scale(), 1.0 / to.viewport.scale());
        let scale = 1.0 / (from_unit + (to_unit - from_unit) * part);
        let turn = self.turn.toward(to.turn, part);
        Camera { turn, ..to.seeing(Viewport::new(to.viewport.centre(), scale)) }
    }

    /// The same with another part of the map, held so that the map around Moscow does not leave its box.
    fn seeing(&self, viewport: Viewport) -> Camera {
        if self.kind != ProjectionKind::Moscow {
            return Camera { viewport, ..*self };
        }
        let (centre, scale) = (viewport.centre(), viewport.scale());
        let (dx, dy) = (centre.x - DISC_CENTRE.x, centre.y - DISC_CENTRE.y);
        let room = DISC_RADIUS * (1.0 - 1.0 / scale);
        let kept = (room / dx.hypot(dy).max(1.0)).min(1.0);
        let centre = MapPoint { x: DISC_CENTRE.x + dx * kept, y: DISC_CENTRE.y + dy * kept };
        Camera { viewport: Viewport::new(centre, scale), ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KINDS: [ProjectionKind; 3] = [ProjectionKind::EqualEarth, ProjectionKind::Globe, ProjectionKind::Moscow];

    fn world(kind: ProjectionKind) -> Camera {
        Camera { kind, turn: opening_turn(), viewport: Viewport::WORLD }
    }

    #[test]
    fn the_whole_world_stays_the_whole_world() {
        for kind in KINDS {
            let camera = world(ProjectionKind::EqualEarth).of_kind(kind);
            assert_eq!(camera, world(kind));
        }
    }

    #[test]
    fn the_globe_keeps_its_place_when_zoomed_and_dragged() {
        let globe = world(ProjectionKind::Globe).at((10.0, 50.0), 4.0);
        let point = MapPoint { x: DISC_CENTRE.x + 2_000.0, y: DISC_CENTRE.y - 1_000.0 };
        let place = globe.projection().invert(point).unwrap();
        let zoomed = globe.zoom_about(point, 2.0);
        let now = zoomed.projection().project(place.0, place.1).unwrap();
        assert!((now.x - DISC_CENTRE.x - 1_000.0).abs() < 1e-3 && (now.y - DISC_CENTRE.y + 500.0).abs() < 1e-3);
        assert_eq!(zoomed.viewport.centre(), DISC_CENTRE);
    }

    #[test]
    fn what_is_turned_away_is_not_shown_until_it_is_flown_to() {
        let frame = Frame::default().fitting(ProjectionKind::Globe);
        let peru = project(-77.0, -12.0);
        let peru = (peru.x.round() as i32, peru.y.round() as i32);
        let globe = world(ProjectionKind::Globe);
        assert!(!globe.shows(&frame, peru, 30.0));
        assert!(globe.fly_to(peru, 2.5).shows(&frame, peru, 30.0));
    }

    proptest! {
        /// The place in the middle stays there from one projection to the next.
        #[test]
        fn the_middle_stays_from_projection_to_projection(from in 0..3usize, to in 0..3usize, lon in -150.0..170.0f64, lat in -50.0..60.0f64) {
            let before = world(KINDS[from]).at((lon, lat), 12.0);
            let after = before.of_kind(KINDS[to]);
            let (a, b) = (before.middle(), after.middle());
            // Near the edges of a flat map the middle is held within it.
            let held = (a.0 - lon).abs() > 0.1 || (a.1 - lat).abs() > 0.1;
            let edge = (b.0 - a.0).abs() > 0.1 && after.kind != ProjectionKind::Globe;
            prop_assert!(held || edge || ((b.0 - a.0).abs() < 0.01 && (b.1 - a.1).abs() < 0.01), "{a:?} {b:?}");
        }

        /// Flown to, a place lies in the box, on every map.
        #[test]
        fn a_place_that_is_flown_to_is_shown(kind in 0..3usize, lon in -165.0..185.0f64, lat in -50.0..75.0f64) {
            let frame = Frame::default().fitting(KINDS[kind]);
            let point = project(lon, lat);
            let at = (point.x.round() as i32, point.y.round() as i32);
            prop_assert!(world(KINDS[kind]).fly_to(at, 2.5).shows(&frame, at, 20.0));
        }
    }
}
