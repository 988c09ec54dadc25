//! Sorting with little code.

use std::collections::BinaryHeap;

/// The items in order. The sort of the standard library is faster with long lists, but is compiled anew for each type of item, some 4 kB
/// of wasm a time; what the map sorts is short.
pub fn sorted<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    BinaryHeap::from(items.into_iter().collect::<Vec<T>>()).into_sorted_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items: Vec<i16>) {
            let mut expected = items.clone();
            expected.sort();
            prop_assert_eq!(sorted(items), expected);
        }
    }
}
