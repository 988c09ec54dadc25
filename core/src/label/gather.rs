//! What may have a name on the map of a day: all land that belongs to a place.

use super::room::Room;
use super::{Named, What};
use crate::date::Date;
use crate::marks::is_small;
use crate::outline::project_point;
use crate::place::PlaceIx;
use crate::project::carried;
use crate::project::disc::Disc;
use crate::project::unit::{DISC_CENTRE, DISC_RADIUS};
use crate::record::Record;
use crate::relation::Standing;
use crate::snapshot::Snapshot;
use crate::topology::Point;

/// Map units of a kilometre, about.
const UNITS_PER_KM: f64 = 2.5;
/// Land farther from the middle of the globe than this part of its radius is seen too flatly for its name.
const RIM: f64 = 0.9;

/// Everything that may have a name, in the order of the record: places by `name`, their seats of government by `city`, where these are known.
/// `rooms` finds those in pieces of land: on the flat map, or on the
/// whole earth as the disc shows it.
pub fn gather<'a>(
    record: &Record,
    snapshot: &Snapshot,
    date: Date,
    disc: Option<&Disc>,
    (name, city): (impl Fn(PlaceIx) -> &'a str, impl Fn(PlaceIx) -> Option<(&'a str, Point)>),
    mut rooms: impl FnMut(&[u16]) -> Vec<Room>,
) -> Vec<Named> {
    let globe = disc.filter(|disc| !disc.is_equidistant());
    let mut all = Vec::new();
    for (place, found) in record.each_place() {
        let standing = found.standing(date);
        let (Some(land), false) = (snapshot.land(place), standing == Standing::Absent) else { continue };
        let Some(at) = carried(disc, land.anchor).map(float).filter(|at| globe.is_none() || faces(*at)) else {
            continue;
        };
        let mut rooms = rooms(&snapshot.pieces_of(place));
        if let Some(globe) = globe {
            rooms = rooms.iter().filter_map(|room| turned(globe, room)).collect();
        }
        let what = match standing {
            _ if is_small(land) => What::Small,
            _ if standing.has_relation() || record.find_place("soviet") == Some(place) => What::State,
            _ => What::Land,
        };
        let side = land.area_km2.sqrt() * UNITS_PER_KM;
        all.push(Named { place, what, name: name(place).into(), at, rooms, side });
        // A capital with the name of its state says nothing new.
        let seat = city(place).filter(|(city, _)| *city != name(place));
        if let Some((city, at)) = seat.and_then(|(city, at)| Some((city, carried(disc, project_point(at)).map(float)?)))
        {
            all.push(Named { place, what: What::Capital, name: city.into(), at, rooms: Vec::new(), side });
        }
    }
    all
}

fn float(at: (i32, i32)) -> (f64, f64) {
    (f64::from(at.0), f64::from(at.1))
}

/// Whether a point of the globe is well turned to the reader.
fn faces((x, y): (f64, f64)) -> bool {
    (x - DISC_CENTRE.x).hypot(y - DISC_CENTRE.y) < DISC_RADIUS * RIM
}

/// Room on the flat map as it is seen on the globe; none if it is turned away.
fn turned(globe: &Disc, room: &Room) -> Option<Room> {
    let seen = |dx: f64, dy: f64| {
        let at = (room.at.0 + dx * room.width / 2.0, room.at.1 + dy * room.height / 2.0);
        carried(Some(globe), (at.0.round() as i32, at.1.round() as i32)).map(float)
    };
    let at = seen(0.0, 0.0).filter(|at| faces(*at))?;
    let (left, right, up, down) = (seen(-1.0, 0.0)?, seen(1.0, 0.0)?, seen(0.0, -1.0)?, seen(0.0, 1.0)?);
    Some(Room { at, width: right.0 - left.0, height: down.1 - up.1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Projection;
    use crate::project::unit::Turn;
    use crate::projection::project;

    #[test]
    fn room_on_the_globe_is_largest_in_its_middle() {
        let africa = project(20.0, 10.0);
        let room = Room { at: (africa.x, africa.y), width: 4_000.0, height: 2_000.0 };
        let width = |lon: f64| {
            let globe = Projection::Globe(Turn::new(lon, 10.0)).disc()?;
            turned(&globe, &room).map(|room| room.width)
        };
        let (middle, side) = (width(20.0).unwrap(), width(70.0).unwrap());
        assert!(middle > side * 1.3, "{middle} {side}");
        assert_eq!(width(-120.0), None);
    }
}
