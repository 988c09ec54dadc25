//! The 256 colours of an animation: the colours of the classes as they are, then the most frequent mixtures at the edges.

use atlas_core::film::Rgb;
use std::collections::HashMap;

/// Colours of a palette.
const SIZE: usize = 256;
/// Bits of a channel by which colours are counted and looked up.
const BITS: u32 = 5;

/// The cell of a colour in a cube of 32 steps a side.
fn cell(rgb: Rgb) -> u16 {
    rgb.iter().fold(0, |cell, channel| (cell << BITS) | u16::from(channel >> (8 - BITS)))
}

/// How often colours occur, by cell, with the sum of each channel.
#[derive(Default)]
pub struct Counts {
    cells: HashMap<u16, (u64, [u64; 3])>,
}

impl Counts {
    /// Counts the pixels of a picture.
    pub fn add(&mut self, pixels: &[u8]) {
        for pixel in pixels.chunks_exact(4) {
            let &[r, g, b, _] = pixel else { continue };
            let (count, sums) = self.cells.entry(cell([r, g, b])).or_default();
            *count += 1;
            for (sum, channel) in sums.iter_mut().zip([r, g, b]) {
                *sum += u64::from(channel);
            }
        }
    }

    /// The palette: the given colours first.
    pub fn palette(self, first: &[Rgb]) -> Palette {
        let mut colours: Vec<Rgb> = Vec::new();
        for colour in first {
            if !colours.contains(colour) {
                colours.push(*colour);
            }
        }
        let mut cells: Vec<(u16, (u64, [u64; 3]))> = self.cells.into_iter().collect();
        cells.sort_unstable_by_key(|(cell, (count, _))| (std::cmp::Reverse(*count), *cell));
        let mean = |sum: u64, count: u64| u8::try_from(sum / count.max(1)).unwrap_or(255);
        for (_, (count, [r, g, b])) in cells {
            let colour = [mean(r, count), mean(g, count), mean(b, count)];
            if colours.len() < SIZE && !colours.contains(&colour) {
                colours.push(colour);
            }
        }
        colours.truncate(SIZE);
        Palette::new(colours)
    }
}

/// A palette, and which of its colours stands for which.
pub struct Palette {
    colours: Vec<Rgb>,
    exact: HashMap<Rgb, u8>,
    nearest: Vec<u8>,
}

impl Palette {
    fn new(colours: Vec<Rgb>) -> Palette {
        let exact = (0u8..=255).zip(&colours).map(|(i, colour)| (*colour, i)).collect();
        let middle = |channel: u16| u8::try_from(((channel & 31) << 3) + 4).unwrap_or(255);
        let nearest =
            (0u16..1 << 15).map(|cell| nearest(&colours, [middle(cell >> 10), middle(cell >> 5), middle(cell)]));
        let nearest = nearest.collect();
        Palette { colours, exact, nearest }
    }

    /// Red, green and blue of all colours, one after the other.
    pub fn bytes(&self) -> Vec<u8> {
        self.colours.iter().flatten().copied().collect()
    }

    /// The position of the colour of each pixel.
    pub fn indices(&self, pixels: &[u8]) -> Vec<u8> {
        let mut last = None;
        let of = |pixel: &[u8]| {
            let &[r, g, b, _] = pixel else { return 0 };
            let rgb = [r, g, b];
            match last {
                Some((known, index)) if known == rgb => index,
                _ => {
                    let near = || self.nearest.get(usize::from(cell(rgb))).copied().unwrap_or(0);
                    let index = self.exact.get(&rgb).copied().unwrap_or_else(near);
                    last = Some((rgb, index));
                    index
                }
            }
        };
        pixels.chunks_exact(4).map(of).collect()
    }
}

/// The position of the colour nearest to one.
fn nearest(colours: &[Rgb], rgb: Rgb) -> u8 {
    let distance = |other: &Rgb| -> u32 { other.iter().zip(rgb).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum() };
    (0u8..=255).zip(colours).min_by_key(|(_, colour)| distance(colour)).map_or(0, |(i, _)| i)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_of_the_classes_stay_as_they_are() {
        let classes = [[168, 51, 56], [194, 90, 78], [168, 51, 57]];
        let mut counts = Counts::default();
        counts.add(
            &(0..4_000u32)
                .flat_map(|i| [(i % 251) as u8, (i % 13) as u8 * 19, (i % 7) as u8 * 36, 255])
                .collect::<Vec<u8>>(),
        );
        let palette = counts.palette(&classes);
        assert_eq!(palette.colours.len(), SIZE);
        let pixels: Vec<u8> = classes.iter().flat_map(|[r, g, b]| [*r, *g, *b, 255]).collect();
        assert_eq!(palette.indices(&pixels), [0, 1, 2]);
        // A colour between finds one that is near.
        let found = palette.colours[usize::from(palette.indices(&[100, 100, 100, 255])[0])];
        assert!(found.iter().all(|c| c.abs_diff(100) < 40), "{found:?}");
    }
}
