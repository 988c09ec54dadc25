//! The stacked chart as it is drawn: outlines of its layers, where their names have room, the numbers on its upright axis.

use crate::axis::Axis;
use crate::chart::Layer;
use crate::date::Year;
use crate::path::push_fixed;

/// Steps of the upright axis.
const STEPS: [u16; 7] = [1, 2, 5, 10, 20, 25, 50];
/// At most so many numbers stand on the upright axis.
const MOST_NUMBERS: u16 = 6;
/// Room left and right of a name, in pixels.
const MARGIN: f64 = 5.0;

/// The plane of a chart: an axis of years, and one of numbers upwards.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Plane {
    /// The axis of years.
    pub axis: Axis,
    /// Its height in pixels.
    pub height: f64,
    /// The number at its upper edge, at least 1.
    pub most: u16,
}

/// A stretch between two numbers at each year.
struct Point {
    x: f64,
    lower: f64,
    upper: f64,
}

impl Plane {
    /// Where a number lies, in pixels from the top.
    pub fn y(&self, number: u16) -> f64 {
        self.height * (1.0 - f64::from(number) / f64::from(self.most.max(1)))
    }

    /// The numbers on the upright axis, from 0 in equal round steps.
    pub fn numbers(&self) -> Vec<u16> {
        let step = STEPS.into_iter().find(|step| self.most / step < MOST_NUMBERS).unwrap_or(100);
        (0..=self.most).step_by(usize::from(step)).collect()
    }

    /// Outline of a layer as path data. It begins at the left edge with the number of the year before.
    pub fn outline(&self, layer: &Layer) -> String {
        let points = self.points(layer);
        let mut path = String::new();
        let upper = points.iter().map(|p| (p.x, p.upper));
        let lower = points.iter().rev().map(|p| (p.x, p.lower));
        for (x, y) in upper.chain(lower) {
            path.push(if path.is_empty() { 'M' } else { 'L' });
            push_fixed(&mut path, x, 1);
            path.push(' ');
            push_fixed(&mut path, y, 1);
        }
        path.push('z');
        path
    }

    /// The middle of the roomiest place for a name of so many pixels in a layer; none if it has no room anywhere.
    pub fn name_spot(&self, layer: &Layer, width: f64, line: f64) -> Option<(f64, f64)> {
        let points = self.points(layer);
        let half = width / 2.0 + MARGIN;
        let room = |middle: &Point| {
            if middle.x < half || middle.x > self.axis.width() - half {
                return None;
            }
            let near = || points.iter().filter(|p| (p.x - middle.x).abs() <= half);
            let top = near().map(|p| p.upper).fold(0.0, f64::max);
            let foot = near().map(|p| p.lower).fold(self.height, f64::min);
            (foot - top >= line).then_some((foot - top, middle.x, f64::midpoint(top, foot)))
        };
        points.iter().filter_map(room).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, x, y)| (x, y))
    }

    /// The layer at which a height lies in a year, by its position among the layers.
    pub fn layer_at(&self, layers: &[Layer], year: Year, y: f64) -> Option<usize> {
        layers.iter().position(|layer| {
            let (from, to) = layer.bounds(year);
            from < to && (self.y(to)..=self.y(from)).contains(&y)
        })
    }

    fn points(&self, layer: &Layer) -> Vec<Point> {
        let point = |year: Year, x: f64| {
            let (from, to) = layer.bounds(year);
            Point { x, lower: self.y(from), upper: self.y(to) }
        };
        let before = self.axis.years().next().map(|year| point(year.plus(-1), 0.0));
        let years = self.axis.years().map(|year| point(year, self.axis.x_of(year.view_date())));
        before.into_iter().chain(years).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::YEARS;
    use proptest::prelude::*;

    fn plane(most: u16) -> Plane {
        Plane { axis: Axis::new(Year::FIRST, Year::LAST, 750.0), height: 300.0, most }
    }

    #[test]
    fn a_layer_is_drawn_there_and_back() {
        let layer = Layer { bounds: [(10, 20); YEARS] };
        let path = plane(20).outline(&layer);
        assert!(path.starts_with("M0 0L1.5 0L"), "{path}");
        assert!(path.ends_with("L1.5 150L0 150z"), "{path}");
        assert_eq!(path.matches(['M', 'L']).count(), 2 * (YEARS + 1));
    }

    #[test]
    fn a_name_stands_where_the_layer_is_thickest() {
        let mut layer = Layer { bounds: [(0, 1); YEARS] };
        layer.bounds[30..50].fill((0, 10));
        layer.bounds[60..75].fill((0, 5));
        let (x, y) = plane(20).name_spot(&layer, 60.0, 14.0).unwrap();
        assert!((320.0..=480.0).contains(&x), "{x}");
        assert_eq!(y, 225.0);
        assert_eq!(plane(20).name_spot(&layer, 600.0, 16.0), None);
    }

    #[test]
    fn the_layer_under_a_point_is_found() {
        let layers = [Layer { bounds: [(0, 5); YEARS] }, Layer { bounds: [(5, 20); YEARS] }];
        let at = |y| plane(20).layer_at(&layers, Year::LAST, y);
        assert_eq!((at(299.0), at(10.0), at(301.0)), (Some(0), Some(1), None));
    }

    proptest! {
        #[test]
        fn the_upright_axis_has_few_round_numbers(most in 1u16..400) {
            let numbers = plane(most).numbers();
            prop_assert!((2..=7).contains(&numbers.len()), "{:?}", numbers);
            prop_assert!(numbers.iter().all(|n| *n <= most));
        }
    }
}
