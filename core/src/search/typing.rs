//! Slips of typing: how many letters must be changed, put in, left out or swapped to make one word of another.

/// How many slips a word of so many letters may have: none in short words, where any slip makes another word.
pub fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The slips between two folded words if they are at most `most` (optimal string alignment: Damerau 1964, each place changed once).
pub fn slips(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Three rows of the table: the one before last is needed for two letters swapped.
    let mut older: Vec<usize> = Vec::new();
    let mut old: Vec<usize> = (0..=b.len()).collect();
    let mut before = None;
    for (i, &x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        let mut left = i + 1;
        let mut least = left;
        row.push(left);
        let mut previous = None;
        for (j, (&y, pair)) in b.iter().zip(old.windows(2)).enumerate() {
            let &[diagonal, above] = pair else { continue };
            let mut cost = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            if before == Some(y) && previous == Some(x) {
                cost = cost.min(j.checked_sub(1).and_then(|j| older.get(j)).map_or(cost, |swapped| swapped + 1));
            }
            row.push(cost);
            least = least.min(cost);
            left = cost;
            previous = Some(y);
        }
        if least > most {
            return None;
        }
        before = Some(x);
        older = std::mem::replace(&mut old, row);
    }
    old.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_change_an_addition_an_omission_and_a_swap_are_one_slip_each() {
        for (a, b, expected) in [
            ("helsinki", "helsinki", Some(0)),
            ("helsinki", "helsinky", Some(1)),
            ("helsinki", "hellsinki", Some(1)),
            ("helsinki", "helsiki", Some(1)),
            ("helsinki", "heslinki", Some(1)),
            ("ab", "ba", Some(1)),
            ("helsinki", "heslinky", Some(2)),
            ("helsinki", "hanoi", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(slips(a.as_bytes(), b.as_bytes(), 2), expected, "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn slips_are_the_same_both_ways(a in "[a-d]{0,8}", b in "[a-d]{0,8}") {
            prop_assert_eq!(slips(a.as_bytes(), b.as_bytes(), 3), slips(b.as_bytes(), a.as_bytes(), 3));
            prop_assert_eq!(slips(a.as_bytes(), b.as_bytes(), 9) == Some(0), a == b);
        }
    }
}
