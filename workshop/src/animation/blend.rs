//! Laying pixels over pixels.

use atlas_core::film::Rgb;

/// Mixes a colour into another by an opacity from 0 to 255.
fn mix(below: u8, above: u8, opacity: u8) -> u8 {
    let (below, above, opacity) = (u32::from(below), u32::from(above), u32::from(opacity));
    u8::try_from((below * (255 - opacity) + above * opacity + 127) / 255).unwrap_or(255)
}

/// Lays a picture over another of the same size, which has no holes.
pub fn over(below: &mut [u8], above: &[u8]) {
    for (below, above) in below.chunks_exact_mut(4).zip(above.chunks_exact(4)) {
        if let ([r, g, b, _], [ar, ag, ab, opacity]) = (below, above)
            && *opacity > 0
        {
            (*r, *g, *b) = (mix(*r, *ar, *opacity), mix(*g, *ag, *opacity), mix(*b, *ab, *opacity));
        }
    }
}

/// Lays one colour over a picture, as opaque as a mask of so many pixels in a row says, with its left upper corner at a point.
pub fn stamp(picture: &mut [u8], width: usize, mask: &[u8], mask_width: usize, at: (usize, usize), [r, g, b]: Rgb) {
    for (row, line) in mask.chunks_exact(mask_width.max(1)).enumerate() {
        let from = ((at.1 + row) * width + at.0) * 4;
        let Some(target) = picture.get_mut(from..from + line.len() * 4) else { return };
        let above: Vec<u8> = line.iter().flat_map(|opacity| [r, g, b, *opacity]).collect();
        over(target, &above);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_white_over_black_is_grey() {
        let mut picture = vec![0, 0, 0, 255];
        over(&mut picture, &[255, 255, 255, 128]);
        assert_eq!(picture, [128, 128, 128, 255]);
    }

    #[test]
    fn a_mask_colours_only_where_it_lies() {
        let mut picture = vec![0; 4 * 9];
        stamp(&mut picture, 3, &[255, 0], 1, (1, 1), [9, 8, 7]);
        assert_eq!(picture.get(16..20), Some(&[9, 8, 7, 0][..]));
        assert_eq!(picture.iter().map(|b| u32::from(*b)).sum::<u32>(), 24);
    }
}
