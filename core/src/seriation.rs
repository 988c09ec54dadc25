//! Seriation: an order of items in which neighbours are alike, as a short path through all of them.
//!
//! The path begins as nearest neighbours and is then shortened by turning round stretches of it (2-opt: G. A. Croes, "A Method for
//! Solving Traveling-Salesman Problems", 1958) until no turn helps. It is not the shortest one, but the same one every time.

/// How many times the whole path is gone through at most; a few are enough as a rule.
const ROUNDS: usize = 60;
/// By how much a turn must shorten the path, so that rounding does not let it go on for ever.
const LEAST: f64 = 1e-9;

/// The distances between all pairs of some items: symmetric, 0 on itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Distances {
    count: usize,
    cells: Vec<f64>,
}

impl Distances {
    /// The distances of so many items; each pair is asked for once.
    pub fn new(count: usize, between: &dyn Fn(usize, usize) -> f64) -> Distances {
        let mut cells = vec![0.0; count * count];
        for a in 0..count {
            for b in 0..a {
                let distance = between(a, b);
                for cell in [a * count + b, b * count + a] {
                    if let Some(slot) = cells.get_mut(cell) {
                        *slot = distance;
                    }
                }
            }
        }
        Distances { count, cells }
    }

    /// The distance of two items; 0 where there is no such item.
    pub fn of(&self, a: usize, b: usize) -> f64 {
        self.cells.get(a * self.count + b).copied().unwrap_or(0.0)
    }

    /// Length of a path.
    pub fn length(&self, path: &[usize]) -> f64 {
        path.iter().zip(path.iter().skip(1)).map(|(a, b)| self.of(*a, *b)).sum()
    }
}

/// All items in an order in which neighbours are alike, begun with an item (which need not stay the first one).
pub fn seriate(distances: &Distances, first: usize) -> Vec<usize> {
    let mut path = nearest(distances, first);
    for _ in 0..ROUNDS {
        if !shorten(distances, &mut path) {
            break;
        }
    }
    path
}

/// From each item to the nearest that is left; of several alike to the first.
fn nearest(distances: &Distances, first: usize) -> Vec<usize> {
    let mut left: Vec<usize> = (0..distances.count).collect();
    let mut path = Vec::with_capacity(left.len());
    let mut next = left.iter().position(|item| *item == first).or((!left.is_empty()).then_some(0));
    while let Some(position) = next {
        let item = left.remove(position);
        path.push(item);
        let nearer = left.iter().enumerate().map(|(i, other)| (i, distances.of(item, *other)));
        next = nearer.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(i, _)| i);
    }
    path
}

/// Turns round every stretch for which that makes the path shorter; whether there was one.
fn shorten(distances: &Distances, path: &mut [usize]) -> bool {
    // Beyond the ends of an open path there is nothing to be near to.
    let gap = |a: Option<usize>, b: Option<usize>| a.zip(b).map_or(0.0, |(a, b)| distances.of(a, b));
    let mut shorter = false;
    for i in 0..path.len() {
        for j in i + 1..path.len() {
            let item = |at: usize| path.get(at).copied();
            let (before, after) = (i.checked_sub(1).and_then(item), item(j + 1));
            let now = gap(before, item(i)) + gap(item(j), after);
            let turned = gap(before, item(j)) + gap(item(i), after);
            if turned + LEAST < now {
                if let Some(stretch) = path.get_mut(i..=j) {
                    stretch.reverse();
                }
                shorter = true;
            }
        }
    }
    shorter
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn on_a_line(points: &[f64]) -> Distances {
        Distances::new(points.len(), &|a, b| (points[a] - points[b]).abs())
    }

    #[test]
    fn nothing_and_one_have_an_order_too() {
        assert_eq!(seriate(&on_a_line(&[]), 0), Vec::<usize>::new());
        assert_eq!(seriate(&on_a_line(&[7.0]), 3), [0]);
    }

    #[test]
    fn a_path_that_crosses_itself_is_turned_round() {
        // From the middle, the nearest of the rest leads to one end and back over all to the other.
        let points = [5.0, 6.0, 3.5, 8.0, 1.0, 9.0];
        let path = seriate(&on_a_line(&points), 0);
        let found: Vec<f64> = path.iter().map(|i| points[*i]).collect();
        assert!(found.is_sorted() || found.is_sorted_by(|a, b| a >= b), "{found:?}");
    }

    proptest! {
        #[test]
        fn an_order_has_every_item_once_and_is_no_longer_than_the_nearest_neighbours(
            points in proptest::collection::vec((0.0..100.0f64, 0.0..100.0f64), 1..40), first in 0usize..40,
        ) {
            let distances = Distances::new(points.len(), &|a, b| {
                (points[a].0 - points[b].0).hypot(points[a].1 - points[b].1)
            });
            let path = seriate(&distances, first);
            prop_assert!(distances.length(&path) <= distances.length(&nearest(&distances, first)) + 1e-6);
            let mut items = path.clone();
            items.sort_unstable();
            prop_assert_eq!(items, (0..points.len()).collect::<Vec<_>>());
            prop_assert_eq!(seriate(&distances, first), path);
        }

        #[test]
        fn items_that_are_the_same_stand_together(groups in proptest::collection::vec(0u8..5, 1..40)) {
            let points: Vec<f64> = groups.iter().map(|g| f64::from(*g) * 10.0).collect();
            let mut met: Vec<u8> = seriate(&on_a_line(&points), 0).iter().map(|i| groups[*i]).collect();
            met.dedup();
            let mut kinds = groups.clone();
            kinds.sort_unstable();
            kinds.dedup();
            prop_assert_eq!(met.len(), kinds.len());
        }
    }
}
