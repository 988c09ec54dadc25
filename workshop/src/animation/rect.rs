//! The part of a picture that differs from the one before: only that goes into the file.

/// A part of a picture, in pixels from its left upper corner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rect {
    /// Left edge.
    pub x: usize,
    /// Upper edge.
    pub y: usize,
    /// Width, at least 1.
    pub width: usize,
    /// Height, at least 1.
    pub height: usize,
}

/// The smallest part with all that changed; one pixel if nothing did.
pub fn changed(before: &[u8], now: &[u8], width: usize) -> Rect {
    let rows = before.chunks_exact(width.max(1)).zip(now.chunks_exact(width.max(1)));
    let (mut left, mut right, mut top, mut bottom) = (usize::MAX, 0, usize::MAX, 0);
    for (y, (a, b)) in rows.enumerate() {
        let differs = |(a, b): (&u8, &u8)| a != b;
        let Some(first) = a.iter().zip(b).position(differs) else { continue };
        let last = a.iter().zip(b).rposition(differs).unwrap_or(first);
        (left, right) = (left.min(first), right.max(last));
        (top, bottom) = (top.min(y), y);
    }
    if top == usize::MAX {
        return Rect { x: 0, y: 0, width: 1, height: 1 };
    }
    Rect { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

/// The pixels of a part.
pub fn cut(pixels: &[u8], width: usize, rect: Rect) -> Vec<u8> {
    let rows = pixels.chunks_exact(width.max(1)).skip(rect.y).take(rect.height);
    rows.flat_map(|row| row.iter().skip(rect.x).take(rect.width)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pictures_that_are_the_same_leave_one_pixel() {
        assert_eq!(changed(&[1, 2, 3, 4], &[1, 2, 3, 4], 2), Rect { x: 0, y: 0, width: 1, height: 1 });
    }

    proptest! {
        /// Laying the part over the picture before gives the picture now.
        #[test]
        fn the_part_holds_all_that_changed(before in proptest::collection::vec(0u8..3, 42), now in proptest::collection::vec(0u8..3, 42)) {
            let rect = changed(&before, &now, 7);
            let part = cut(&now, 7, rect);
            prop_assert_eq!(part.len(), rect.width * rect.height);
            let mut laid = before;
            for (i, pixel) in part.into_iter().enumerate() {
                laid[(rect.y + i / rect.width) * 7 + rect.x + i % rect.width] = pixel;
            }
            prop_assert_eq!(laid, now);
        }
    }
}
