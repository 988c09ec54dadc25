//! Pictures of the page: read from PNG, cut, and written as small PNG with a palette.

use crate::trouble::{Outcome, Trouble, failed};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Red, green and blue.
pub type Colour = [u8; 3];

/// Bits of a channel that are kept where colours are counted: what differs less is one colour to the eye.
const SAME_BITS: u8 = 3;
/// Colours that a written picture may have, from many to few, until it is small enough.
const PALETTES: [usize; 8] = [128, 96, 80, 64, 56, 48, 40, 32];

/// Further than any two colours are from each other.
const FAR: u32 = 1000;

/// Colours that the eye takes for one.
struct Likes {
    /// The one that most pixels have, and how many.
    colour: Colour,
    best: u32,
    /// How many pixels have any of them.
    all: u32,
    /// How far it is from the nearest colour of the palette.
    off: u32,
}

/// A picture without transparency, row by row from the top.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<Colour>,
}

impl Picture {
    /// A picture of one colour, in pixels.
    pub fn plain(width: usize, height: usize, colour: Colour) -> Picture {
        Picture { width, height, pixels: vec![colour; width * height] }
    }

    /// Reads a PNG.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(bytes: &[u8]) -> Outcome<Picture> {
        let wrong = |e: png::DecodingError| Trouble::Failed(format!("the picture cannot be read: {e}"));
        let mut decoder = png::Decoder::new(Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().map_err(wrong)?;
        let mut buffer = vec![0; reader.output_buffer_size().unwrap_or(0)];
        let frame = reader.next_frame(&mut buffer).map_err(wrong)?;
        let channels = frame.color_type.samples();
        if channels < 3 {
            return failed("the picture is grey, and colours were expected");
        }
        let colour = |p: &[u8]| match *p {
            [r, g, b, ..] => [r, g, b],
            _ => [0; 3],
        };
        let pixels = buffer.chunks_exact(channels).map(colour).take(frame.width as usize * frame.height as usize);
        Ok(Picture { width: frame.width as usize, height: frame.height as usize, pixels: pixels.collect() })
    }

    /// Width in pixels.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> usize {
        self.height
    }

    /// The colour of a pixel; none outside.
    pub fn at(&self, x: usize, y: usize) -> Option<Colour> {
        if x < self.width { self.pixels.get(y * self.width + x).copied() } else { None }
    }

    /// Gives a pixel another colour; outside nothing happens.
    pub fn set(&mut self, x: usize, y: usize, colour: Colour) {
        if x < self.width
            && let Some(pixel) = self.pixels.get_mut(y * self.width + x)
        {
            *pixel = colour;
        }
    }

    /// All pixels, row by row.
    pub fn pixels(&self) -> &[Colour] {
        &self.pixels
    }

    /// The part of it in a box (left, top, width, height), as far as it lies within.
    pub fn cut(&self, (left, top, width, height): (usize, usize, usize, usize)) -> Picture {
        let (right, bottom) = ((left + width).min(self.width), (top + height).min(self.height));
        let (left, top) = (left.min(right), top.min(bottom));
        let spots = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y)));
        let pixels = spots.filter_map(|(x, y)| self.at(x, y)).collect();
        Picture { width: right - left, height: bottom - top, pixels }
    }

    /// A PNG with a palette of at most so many bytes, with as many colours as go into it.
    ///
    /// # Errors
    /// If even the fewest colours are too many.
    pub fn small_png(&self, most_bytes: usize) -> Outcome<Vec<u8>> {
        for colours in PALETTES {
            let bytes = self.indexed(&self.palette(colours))?;
            if bytes.len() <= most_bytes {
                return Ok(bytes);
            }
        }
        failed(format!("the picture has more than {most_bytes} bytes however few its colours are"))
    }

    /// Colours from which none is far that many pixels have; those of large areas keep their exact values.
    fn palette(&self, most: usize) -> Vec<Colour> {
        let mut exact: BTreeMap<Colour, u32> = BTreeMap::new();
        self.pixels.iter().for_each(|pixel| *exact.entry(*pixel).or_default() += 1);
        let mut alike: BTreeMap<Colour, Likes> = BTreeMap::new();
        for (colour, count) in exact {
            let likes =
                alike.entry(colour.map(|c| c >> SAME_BITS)).or_insert(Likes { colour, best: 0, all: 0, off: FAR });
            likes.all += count;
            if count > likes.best {
                (likes.colour, likes.best) = (colour, count);
            }
        }
        let mut left: Vec<Likes> = alike.into_values().collect();
        let mut palette = Vec::new();
        // The one that would be worst off without a colour of its own is the next. To be far from all counts for more than to be frequent:
        // then no pixel is far from its own colour.
        let need = |l: &Likes| u64::from(l.all.isqrt()) * u64::from(l.off).pow(2);
        while let Some(worst) = left.iter().max_by_key(|l| need(l)).filter(|l| l.off > 0) {
            if palette.len() == most {
                break;
            }
            let colour = worst.colour;
            palette.push(colour);
            left.iter_mut().for_each(|l| l.off = l.off.min(distance(l.colour, colour)));
        }
        palette
    }

    fn indexed(&self, palette: &[Colour]) -> Outcome<Vec<u8>> {
        let mut nearest: BTreeMap<Colour, u8> = BTreeMap::new();
        let mut index = |pixel: &Colour| {
            *nearest.entry(*pixel).or_insert_with(|| {
                let best = (0u8..).zip(palette).min_by_key(|(_, colour)| distance(**colour, *pixel));
                best.map_or(0, |(i, _)| i)
            })
        };
        let data: Vec<u8> = self.pixels.iter().map(&mut index).collect();
        self.write(&data, png::ColorType::Indexed, Some(palette.concat()))
    }

    /// A PNG with all its colours.
    ///
    /// # Errors
    /// If it has no pixels.
    pub fn png(&self) -> Outcome<Vec<u8>> {
        self.write(&self.pixels.concat(), png::ColorType::Rgb, None)
    }

    fn write(&self, data: &[u8], kind: png::ColorType, palette: Option<Vec<u8>>) -> Outcome<Vec<u8>> {
        let wrong = |e: png::EncodingError| Trouble::Failed(format!("the picture cannot be written: {e}"));
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, side(self.width), side(self.height));
        encoder.set_color(kind);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        if let Some(palette) = palette {
            encoder.set_palette(palette);
            // Numbers of colours that are neighbours mean nothing, so that no filter helps.
            encoder.set_filter(png::Filter::NoFilter);
        }
        let mut writer = encoder.write_header().map_err(wrong)?;
        writer.write_image_data(data).map_err(wrong)?;
        writer.finish().map_err(wrong)?;
        Ok(bytes)
    }
}

/// How far two colours are from each other: the sum over the channels, 0 to 765.
pub fn distance(a: Colour, b: Colour) -> u32 {
    a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_survives_being_written() {
        let mut picture = Picture::plain(40, 30, [244, 239, 227]);
        picture.set(3, 4, [168, 51, 56]);
        picture.set(400, 4, [0, 0, 0]);
        assert_eq!(Picture::read(&picture.png().unwrap()).unwrap(), picture);
        assert_eq!(Picture::read(&picture.small_png(1000).unwrap()).unwrap(), picture);
        assert!(picture.small_png(20).is_err());
    }

    #[test]
    fn a_cut_has_the_pixels_of_its_box() {
        let mut picture = Picture::plain(10, 10, [0; 3]);
        picture.set(4, 5, [9, 9, 9]);
        let cut = picture.cut((4, 5, 3, 100));
        assert_eq!((cut.width(), cut.height(), cut.at(0, 0)), (3, 5, Some([9, 9, 9])));
        assert_eq!(picture.cut((20, 20, 5, 5)).pixels().len(), 0);
    }

    #[test]
    fn large_areas_keep_their_colours_in_a_palette() {
        let mut picture = Picture::plain(64, 64, [194, 90, 78]);
        (0..64).for_each(|x| picture.set(x, x, [194, 91, u8::try_from(x).unwrap()]));
        let read = Picture::read(&picture.indexed(&picture.palette(4)).unwrap()).unwrap();
        assert_eq!(read.at(1, 0), Some([194, 90, 78]));
    }
}
