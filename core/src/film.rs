//! An animation as it is ordered: which years, how large, how fast, in which colours, and where its texts stand.

use crate::date::Year;
use crate::legend::Class;
use crate::place::Span;
use crate::projection::{WORLD_HEIGHT, WORLD_WIDTH};
use crate::record::BundleError;
use crate::relation::named;
use serde::{Deserialize, Serialize};

/// The kind of file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum FilmFormat {
    /// Animated PNG.
    #[default]
    Png,
    /// GIF.
    Gif,
}

named!(FilmFormat, Png = "png", Gif = "gif");

/// Widths to choose from in pixels; the height is nine sixteenths.
pub const WIDTHS: [u16; 3] = [640, 960, 1280];

/// The fewest and the most years a second.
pub const SPEEDS: (u8, u8) = (1, 8);

/// The colours of an animation in the order in which the order names them, as the style sheet calls them: the classes, then the ground,
/// its lines, the page and its letters.
pub const COLOURS: [&str; 16] = [
    "soviet",
    "ally",
    "partner",
    "cooperative",
    "neutral",
    "strained",
    "hostile",
    "war",
    "soviet_occupied",
    "dependent",
    "nobody",
    "sea",
    "coast",
    "border",
    "paper",
    "ink",
];

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// An animation to be made.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Film {
    /// The first year.
    pub first: Year,
    /// The last year.
    pub last: Year,
    /// Years a second.
    pub per_second: u8,
    /// One of [`WIDTHS`].
    pub width: u16,
    /// The kind of file.
    pub format: FilmFormat,
    /// The colours, in the order of [`COLOURS`].
    pub colours: Vec<Rgb>,
    /// Title, legend and source, drawn in the page, whose fonts can write all languages: red, green, blue and opacity of each pixel.
    pub texts: Vec<u8>,
    /// The opacity of each pixel of the digits 0 to 9, one after the other, in the size of [`Layout::digit`].
    pub digits: Vec<u8>,
    /// The spans of the places of a record of the reader's own; empty for ours.
    pub spans: Vec<Vec<Span>>,
}

/// Where everything stands, in pixels from the top left corner.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Layout {
    /// Width of the picture.
    pub width: usize,
    /// Its height.
    pub height: usize,
    /// Height of the title's strip.
    pub top: usize,
    /// Pixels of a map unit.
    pub scale: f64,
    /// Left edge of the map.
    pub left: f64,
    /// Left and upper edge of the year.
    pub year: (usize, usize),
    /// Width and height of a digit.
    pub digit: (usize, usize),
    /// Upper edge of the legend's strip, which reaches to the lower edge.
    pub bottom: usize,
}

impl Layout {
    /// The layout of a picture of a width.
    pub fn of(width: u16) -> Layout {
        let width = usize::from(width);
        let height = width * 9 / 16;
        let (top, strip) = (width / 20, width / 11);
        let bottom = height - strip;
        let room = (bottom - top) as f64;
        let scale = (width as f64 / WORLD_WIDTH).min(room / WORLD_HEIGHT);
        let digit = (width / 32, width / 18);
        Layout {
            width,
            height,
            top,
            scale,
            left: (width as f64 - WORLD_WIDTH * scale) / 2.0,
            year: (width / 64, bottom - digit.1),
            digit,
            bottom,
        }
    }
}

impl Film {
    /// Reads an order as [`Film::bytes`] wrote it.
    ///
    /// # Errors
    /// If the bytes are no order of this version, or one that cannot be made.
    pub fn read(bytes: &[u8]) -> Result<Film, BundleError> {
        let film: Film = postcard::from_bytes(bytes).map_err(|e| BundleError(e.to_string()))?;
        if film.is_sound() {
            Ok(film)
        } else {
            Err(BundleError("the order of an animation has impossible sizes".into()))
        }
    }

    /// The order as bytes, to hand it to the worker.
    pub fn bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Whether all sizes fit each other.
    fn is_sound(&self) -> bool {
        let layout = Layout::of(self.width);
        let speeds = SPEEDS.0..=SPEEDS.1;
        WIDTHS.contains(&self.width)
            && self.first <= self.last
            && speeds.contains(&self.per_second)
            && self.colours.len() == COLOURS.len()
            && self.texts.len() == layout.width * layout.height * 4
            && self.digits.len() == layout.digit.0 * layout.digit.1 * 10
    }

    /// The years in order.
    pub fn years(&self) -> impl Iterator<Item = Year> {
        Year::all().filter(|year| (self.first..=self.last).contains(year))
    }

    /// A colour by its name in [`COLOURS`]; black if there is none of that name.
    pub fn colour(&self, name: &str) -> Rgb {
        let position = COLOURS.iter().position(|known| *known == name);
        position.and_then(|i| self.colours.get(i)).copied().unwrap_or_default()
    }

    /// The colour of a class.
    pub fn class(&self, class: Class) -> Rgb {
        self.colour(class.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_a_colour() {
        for class in Class::LEGEND.into_iter().chain([Class::Nobody]) {
            assert!(COLOURS.contains(&class.name()), "{class:?}");
        }
    }

    #[test]
    fn everything_lies_inside_the_picture() {
        for width in WIDTHS {
            let layout = Layout::of(width);
            assert!(layout.left >= 0.0 && layout.top + (WORLD_HEIGHT * layout.scale) as usize <= layout.bottom);
            assert!(
                layout.year.0 + 4 * layout.digit.0 < layout.width && layout.year.1 + layout.digit.1 <= layout.bottom
            );
            assert_eq!(layout.height * 16, layout.width * 9);
        }
    }

    #[test]
    fn an_order_whose_sizes_do_not_fit_is_refused() {
        let layout = Layout::of(640);
        let film = Film {
            first: Year::FIRST,
            last: Year::LAST,
            per_second: 2,
            width: 640,
            format: FilmFormat::Gif,
            colours: vec![[0; 3]; COLOURS.len()],
            texts: vec![0; layout.width * layout.height * 4],
            digits: vec![0; layout.digit.0 * layout.digit.1 * 10],
            spans: vec![],
        };
        assert_eq!(Film::read(&film.bytes()).as_ref(), Ok(&film));
        assert_eq!(film.years().count(), 75);
        for wrong in [
            Film { per_second: 9, ..film.clone() },
            Film { width: 700, ..film.clone() },
            Film { texts: vec![], ..film.clone() },
            Film { first: Year::LAST, last: Year::FIRST, ..film.clone() },
        ] {
            assert!(Film::read(&wrong.bytes()).is_err());
        }
    }
}
