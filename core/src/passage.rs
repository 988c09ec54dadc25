//! The way from one look at the earth to another: the globe turns, or one projection passes into another.
//!
//! Equal Earth is first rolled up into a disc that still shows the whole earth; on the way to the globe its far side is then turned away.
//! The globe and the map around Moscow pass into each other through the round projections between them.

use crate::camera::{Camera, opening_turn};
use crate::choices::ProjectionKind;
use crate::frame::Frame;
use crate::project::azimuthal::Azimuthal;
use crate::project::disc::Disc;
use crate::project::unit::{DISC_CENTRE, DISC_RADIUS, Turn};
use crate::viewport::Viewport;

/// A point of the way between two looks, or a look that has been reached.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Passage {
    from: Camera,
    to: Camera,
    /// How much of the way has passed, 0 to 1.
    part: f64,
}

/// On the way to the globe, Equal Earth is rolled up after this part.
const ROLLED_UP: f64 = 0.6;
/// Map units between two points of a line, at least, while one projection passes into another.
const GRAIN: i32 = 30;

fn between(from: f64, to: f64, part: f64) -> f64 {
    from + (to - from) * part
}

impl Passage {
    /// A look that has been reached.
    pub fn at(look: Camera) -> Passage {
        Passage { from: look, to: look, part: 1.0 }
    }

    /// The way from where this one is to another look. One that is passing between projections goes on from where it would have ended.
    #[must_use]
    pub fn to(&self, look: Camera) -> Passage {
        let from = if self.is_between_projections() { self.to } else { self.look() };
        Passage { from, to: look, part: 0.0 }
    }

    /// The same way, so much of it passed, 0 to 1.
    #[must_use]
    pub fn after(&self, part: f64) -> Passage {
        Passage { part, ..*self }
    }

    /// Where it leads.
    pub fn aim(&self) -> Camera {
        self.to
    }

    /// Whether there is any way to go.
    pub fn is_still(&self) -> bool {
        self.from == self.to
    }

    /// Whether it is on the way from one projection to another.
    pub fn is_between_projections(&self) -> bool {
        self.from.kind != self.to.kind && self.part < 1.0
    }

    /// The look at this point of the way, as far as it is one.
    pub fn look(&self) -> Camera {
        if self.part < 1.0 && self.from.kind == self.to.kind { self.from.toward(&self.to, self.part) } else { self.to }
    }

    /// The disc to be drawn; none for Equal Earth.
    pub fn disc(&self, frame: &Frame) -> Option<Disc> {
        if !self.is_between_projections() {
            return self.look().disc(frame);
        }
        let disc = match (round(&self.from), round(&self.to)) {
            (Some(from), Some(to)) => Disc::new(from.0.toward(to.0, self.part), from.1.toward(to.1, self.part)),
            (None, Some(round)) => rolled(round, self.part),
            (Some(round), None) => rolled(round, 1.0 - self.part),
            (None, None) => return None,
        };
        Some(disc.limited(DISC_RADIUS, GRAIN))
    }

    /// The part of the map that is seen. What lies in the middle stays there.
    pub fn viewport(&self) -> Viewport {
        if !self.is_between_projections() {
            return self.look().viewport;
        }
        let (from, to) = (self.from.viewport, self.to.viewport);
        let scale = 1.0 / between(1.0 / from.scale(), 1.0 / to.scale(), self.part);
        if scale <= 1.0 {
            return Viewport::WORLD;
        }
        let (lon, lat) = self.to.middle();
        let disc = self.disc(&Frame::default());
        Viewport::new(disc.and_then(|disc| disc.project(lon, lat)).unwrap_or(DISC_CENTRE), scale)
    }

    /// The box that it is drawn in.
    pub fn frame(&self, frame: Frame) -> Frame {
        let (from, to) = (frame.fitting(self.from.kind), frame.fitting(self.to.kind));
        if self.is_between_projections() { from.toward(&to, self.part) } else { to }
    }
}

/// A round projection with its middle; none for Equal Earth.
fn round(look: &Camera) -> Option<(Azimuthal, Turn)> {
    let moscow = || Turn::new(crate::project::MOSCOW.0, crate::project::MOSCOW.1);
    match look.kind {
        ProjectionKind::EqualEarth => None,
        ProjectionKind::Globe => Some((Azimuthal::ORTHOGRAPHIC, look.turn)),
        ProjectionKind::Moscow => Some((Azimuthal::EQUIDISTANT, moscow())),
    }
}

/// Equal Earth on its way to a round projection.
fn rolled((raw, turn): (Azimuthal, Turn), part: f64) -> Disc {
    if raw == Azimuthal::EQUIDISTANT {
        return Disc::new(raw, turn).rolled_out(1.0 - part);
    }
    // The far point of the opening turn lies in the ocean: so no land is torn while it is rolled up.
    let whole = (Azimuthal::EQUAL_AREA, opening_turn());
    if part < ROLLED_UP {
        return Disc::new(whole.0, whole.1).rolled_out(1.0 - part / ROLLED_UP);
    }
    let part = (part - ROLLED_UP) / (1.0 - ROLLED_UP);
    Disc::new(whole.0.toward(raw, part), whole.1.toward(turn, part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::carried;
    use crate::project::unit::Unit;
    use crate::projection::{MapPoint, project};
    use proptest::prelude::*;

    const KINDS: [ProjectionKind; 3] = [ProjectionKind::EqualEarth, ProjectionKind::Globe, ProjectionKind::Moscow];

    fn world(kind: ProjectionKind) -> Camera {
        Camera { kind, turn: opening_turn(), viewport: Viewport::WORLD }
    }

    /// Where a place is drawn in the box, in pixels.
    fn drawn(passage: &Passage, (lon, lat): (f64, f64)) -> Option<(f64, f64)> {
        let frame = Frame::default();
        let flat = project(lon, lat);
        let at = carried(passage.disc(&frame).as_ref(), (flat.x.round() as i32, flat.y.round() as i32))?;
        let point = MapPoint { x: f64::from(at.0), y: f64::from(at.1) };
        let pixels = passage.frame(frame).pixels_of(&passage.viewport(), point);
        Some((pixels.x, pixels.y))
    }

    #[test]
    fn a_look_that_has_been_reached_is_itself() {
        for kind in KINDS {
            let look = world(kind).at((20.0, 50.0), 3.0);
            let (still, frame) = (Passage::at(look), Frame::default());
            assert!(still.is_still() && !still.is_between_projections());
            assert_eq!((still.look(), still.viewport(), still.disc(&frame)), (look, look.viewport, look.disc(&frame)));
        }
    }

    #[test]
    fn one_that_is_changed_again_on_the_way_begins_where_it_would_have_ended() {
        let globe = world(ProjectionKind::Globe);
        let passage = Passage::at(world(ProjectionKind::EqualEarth)).to(globe).after(0.4);
        let next = passage.to(world(ProjectionKind::Moscow));
        assert_eq!((next.from, next.part), (globe, 0.0));
    }

    proptest! {
        /// Nothing jumps: a little further on the way, a place is a little further, at its beginning, at its end, and where it is rolled up.
        #[test]
        fn no_place_jumps_on_the_way(
            a in 0usize..3, b in 0usize..3, lon in -160.0..180.0f64, lat in -60.0..75.0f64, part in 0.0..0.999f64, end in 0u8..4,
        ) {
            let part = match end { 0 => 0.0, 1 => 0.999, 2 => ROLLED_UP - 5e-4, _ => part };
            let way = Passage::at(world(KINDS[a])).to(world(KINDS[b]));
            // Not near the far point, where the round maps tear the earth.
            let far = Unit::of_degrees(lon, lat);
            let torn = |turn: Turn| turn.axes().front().dot(far) < -0.95;
            prop_assume!(!torn(opening_turn()) && !torn(Turn::new(37.62, 55.75)));
            if let (Some(now), Some(next)) = (drawn(&way.after(part), (lon, lat)), drawn(&way.after(part + 1e-3), (lon, lat))) {
                prop_assert!((now.0 - next.0).hypot(now.1 - next.1) < 8.0, "{now:?} {next:?}");
            }
        }

        /// What lies in the middle of a magnified map stays there all the way.
        #[test]
        fn the_middle_stays_in_the_middle(a in 0usize..3, b in 0usize..3, lon in -20.0..100.0f64, lat in -30.0..70.0f64, part in 0.0..1.0f64) {
            let look = world(KINDS[a]).at((lon, lat), 8.0);
            let aim = look.of_kind(KINDS[b]);
            // Near the edges of a flat map the middle is held within it.
            let off = |camera: Camera| (camera.middle().0 - lon).abs() + (camera.middle().1 - lat).abs();
            prop_assume!(a != b && off(look) < 0.01 && off(aim) < 0.01);
            let way = Passage::at(look).to(aim).after(part);
            if let Some(at) = drawn(&way, (lon, lat)) {
                let frame = Frame::default();
                let off = (at.0 - frame.width() / 2.0).hypot(at.1 - frame.height() / 2.0);
                prop_assert!(off < 3.0, "{at:?}");
            }
        }
    }
}
