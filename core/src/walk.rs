//! Walking the map by keyboard: the next place in a direction.

use crate::place::PlaceIx;

/// A direction on the map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Towards smaller x.
    Left,
    /// Towards larger x.
    Right,
    /// Towards smaller y.
    Up,
    /// Towards larger y.
    Down,
}

/// The place that lies nearest in a direction from a point. What lies aside counts as twice as far, and nothing outside a right angle
/// is taken.
pub fn next(from: (i32, i32), direction: Direction, places: &[(PlaceIx, (i32, i32))]) -> Option<PlaceIx> {
    places
        .iter()
        .filter_map(|(place, at)| {
            let (dx, dy) = (f64::from(at.0 - from.0), f64::from(at.1 - from.1));
            let (along, aside) = match direction {
                Direction::Left => (-dx, dy.abs()),
                Direction::Right => (dx, dy.abs()),
                Direction::Up => (-dy, dx.abs()),
                Direction::Down => (dy, dx.abs()),
            };
            (along > 0.5 && aside <= along).then_some((*place, along + 2.0 * aside))
        })
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_place_ahead_is_taken() {
        let places = [(PlaceIx(1), (100, 0)), (PlaceIx(2), (300, 10)), (PlaceIx(3), (-50, 0)), (PlaceIx(4), (20, 500))];
        assert_eq!(next((0, 0), Direction::Right, &places), Some(PlaceIx(1)));
        assert_eq!(next((0, 0), Direction::Left, &places), Some(PlaceIx(3)));
        assert_eq!(next((0, 0), Direction::Down, &places), Some(PlaceIx(4)));
        assert_eq!(next((0, 0), Direction::Up, &places), None);
    }
}
