//! The disc that a round projection draws: its middle, how far from the middle it shows the earth, and how finely. On the way from or to
//! Equal Earth it is partly rolled out: then every place lies between where both have it, and nothing is hidden.

use super::azimuthal::Azimuthal;
use super::unit::{Axes, Cap, DISC_CENTRE, DISC_RADIUS, Turn, Unit};
use crate::projection::{self, MapPoint};

/// A round projection with its middle.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Disc {
    raw: Azimuthal,
    axes: Axes,
    /// Angle from the middle, in radians, up to which is drawn.
    reach: f64,
    grain: i32,
    /// How much of it is still Equal Earth, 0 to 1.
    flat: f64,
}

/// While the globe turns, points of a line are so many times as far apart.
const TURNING_GRAIN: i32 = 4;

/// More than any edge of an outline spans (the longest has some 3 degrees), in radians: what lies so far beyond the box is still drawn, so that no edge is missed
/// whose two ends lie outside.
const MARGIN: f64 = 0.06;

impl Disc {
    /// The whole disc with all points.
    pub fn new(raw: Azimuthal, turn: Turn) -> Disc {
        Disc { raw, axes: turn.axes(), reach: raw.reach(), grain: 1, flat: 0.0 }
    }

    /// The same disc, of which no more is needed than lies so many map units around the middle, and no points that lie nearer to each
    /// other than so many map units.
    #[must_use]
    pub fn limited(self, radius: f64, grain: i32) -> Disc {
        let part = (radius / DISC_RADIUS).clamp(0.0, 1.0);
        Disc { reach: (self.raw.angle(part) + MARGIN).min(self.raw.reach()), grain, ..self }
    }

    /// The same disc, rolled out by so much, 0 to 1, towards Equal Earth. It must show the whole earth.
    #[must_use]
    pub fn rolled_out(self, flat: f64) -> Disc {
        Disc { flat, ..self }
    }

    /// How much of it is Equal Earth, 0 to 1.
    pub fn flat(&self) -> f64 {
        self.flat
    }

    /// The same disc while it turns: with fewer points, which no eye misses in the movement.
    #[must_use]
    pub fn turning(self) -> Disc {
        Disc { grain: self.grain * TURNING_GRAIN, ..self }
    }

    /// The part of the earth that is drawn.
    pub fn shown(&self) -> Cap {
        Cap { middle: self.axes.front(), radius: self.reach }
    }

    /// Whether the whole earth is drawn with true distances, and not a part of it, or on the way to something else.
    pub fn is_equidistant(&self) -> bool {
        self.raw == Azimuthal::EQUIDISTANT && self.flat == 0.0
    }

    /// Least distance between two points of a line, in map units.
    pub fn grain(&self) -> i32 {
        self.grain
    }

    /// Radius in map units of the circle at which land is cut.
    pub fn rim(&self) -> f64 {
        self.raw.distance(self.reach) * DISC_RADIUS
    }

    /// A place of the earth as seen from the front.
    pub fn turned(&self, place: Unit) -> Unit {
        self.axes.seen(place)
    }

    /// A place of the earth, in degrees, as seen from the front.
    pub fn seen(&self, lon_deg: f64, lat_deg: f64) -> Unit {
        self.turned(Unit::of_degrees(lon_deg, lat_deg))
    }

    /// Where a point seen from the front lies on the map.
    pub fn at(&self, seen: Unit) -> MapPoint {
        let (x, y) = self.raw.forward(seen);
        MapPoint { x: DISC_CENTRE.x + x * DISC_RADIUS, y: DISC_CENTRE.y + y * DISC_RADIUS }
    }

    /// The point of the rim in a direction: radians, clockwise from the right.
    pub fn rim_at(&self, direction: f64) -> MapPoint {
        let ((sine, cosine), rim) = (direction.sin_cos(), self.rim());
        MapPoint { x: DISC_CENTRE.x + cosine * rim, y: DISC_CENTRE.y + sine * rim }
    }

    /// Degrees to a point on the map; none where it is hidden.
    pub fn project(&self, lon_deg: f64, lat_deg: f64) -> Option<MapPoint> {
        let seen = self.seen(lon_deg, lat_deg);
        if self.flat == 0.0 {
            return (seen.z >= self.raw.reach().cos()).then(|| self.at(seen));
        }
        let (round, flat) = (self.at(seen), projection::project(lon_deg, lat_deg));
        let between = |round: f64, flat: f64| round + (flat - round) * self.flat;
        Some(MapPoint { x: between(round.x, flat.x), y: between(round.y, flat.y) })
    }

    /// A point on the map to longitude and latitude in degrees; none outside the disc.
    pub fn invert(&self, point: MapPoint) -> Option<(f64, f64)> {
        let (x, y) = ((point.x - DISC_CENTRE.x) / DISC_RADIUS, (point.y - DISC_CENTRE.y) / DISC_RADIUS);
        self.raw.inverse(x, y).map(|seen| self.axes.place(seen).degrees())
    }
}
