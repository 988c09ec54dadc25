//! Where everything stands on the sheet: head, map, legend, foot. All lengths follow from one, the size of the type, so that a sheet
//! looks the same at any size; the type shrinks until the map has enough room.

use super::Captions;
use crate::camera::Camera;
use crate::frame::Frame;
use crate::projection::MapPoint;

/// Smallest and largest side of a picture in pixels.
pub const SIDES: (f64, f64) = (160.0, 16_000.0);
/// Largest number of pixels: browsers draw no larger pictures.
pub const MOST_PIXELS: f64 = 120e6;

/// The size of a picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Size {
    width: f64,
    height: f64,
}

impl Size {
    /// A size in pixels, brought within the limits.
    pub fn new(width: f64, height: f64) -> Size {
        let side = |pixels: f64| if pixels.is_finite() { pixels.clamp(SIDES.0, SIDES.1).round() } else { SIDES.0 };
        let (width, height) = (side(width), side(height));
        let over = (width * height / MOST_PIXELS).sqrt().max(1.0);
        Size { width: (width / over).floor(), height: (height / over).floor() }
    }

    /// Width in pixels.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> f64 {
        self.height
    }
}

/// A box on the sheet in pixels.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Plot {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The sheet.
#[derive(Clone, PartialEq, Debug)]
pub struct Layout {
    /// Size of the type in pixels; everything else is a multiple of it.
    pub em: f64,
    /// Where the map is.
    pub map: Plot,
    /// Whether the date stands on a line of its own below the title.
    pub stacked: bool,
    /// Where the legend begins.
    pub legend: (f64, f64),
    /// Width of a column of the legend.
    pub column: f64,
    /// Rows of a column of the legend.
    pub rows: usize,
    /// The lines of the foot.
    pub foot: Vec<String>,
    /// Where the foot begins.
    pub foot_y: f64,
    /// Space at the edges.
    pub margin: f64,
}

/// Widths in type sizes: no font is known here, so they are those of a wide one.
const WIDE: f64 = 0.58;
/// Sizes in type sizes.
const MARGIN: f64 = 2.0;
const TITLE: f64 = 2.3;
const ROW: f64 = 1.75;
const FOOT_LINE: f64 = 1.25;
/// Size of the type of the foot.
pub const FOOT: f64 = 0.85;
/// Width of a sample with its gap, and of a count.
pub const SAMPLE: f64 = 3.0;
const COUNT: f64 = 3.2;

/// The map has at least this part of the height.
const LEAST_MAP: f64 = 0.4;

impl Layout {
    /// The sheet of a size for these texts.
    pub fn new(size: Size, captions: &Captions) -> Layout {
        let mut em = size.width.min(size.height * 1.5) / 90.0;
        loop {
            let layout = Layout::with(size, captions, em);
            if layout.map.height >= size.height * LEAST_MAP || em < 0.5 {
                return layout;
            }
            em *= 0.9;
        }
    }

    fn with(size: Size, captions: &Captions, em: f64) -> Layout {
        let margin = MARGIN * em;
        let inner = size.width - 2.0 * margin;
        let stacked = letters(&captions.title) + letters(&captions.date) + 4.0 > inner / (TITLE * em * WIDE);
        let head = margin + TITLE * em * if stacked { 2.4 } else { 1.3 };
        let longest = captions.legend.iter().map(|label| letters(label)).fold(1.0, f64::max);
        let column = (SAMPLE + longest * WIDE + COUNT) * em;
        let columns = (inner / column).floor().max(1.0);
        let rows = (captions.legend.len() as f64 / columns).ceil().max(1.0);
        let foot = wrap(&[&captions.source, &captions.address], (inner / (FOOT * em * WIDE)).floor().max(8.0) as usize);
        let foot_y = size.height - margin - foot.len() as f64 * FOOT_LINE * em;
        let legend_y = foot_y - (rows * ROW + 0.5) * em;
        let y = head + 0.4 * em;
        let map = Plot { x: margin, y, width: inner, height: legend_y - em - y };
        Layout { em, map, stacked, legend: (margin, legend_y), column, rows: rows as usize, foot, foot_y, margin }
    }

    /// Baseline and left edge of a row of the legend.
    pub fn row(&self, number: usize) -> (f64, f64) {
        let (column, row) = (number / self.rows.max(1), number % self.rows.max(1));
        (self.legend.0 + column as f64 * self.column, self.legend.1 + (row as f64 + 0.7) * ROW * self.em)
    }

    /// Baseline of a line of the foot.
    pub fn foot_line(&self, number: usize) -> f64 {
        self.foot_y + (number as f64 + 0.9) * FOOT_LINE * self.em
    }

    /// Size of the title, its baseline, and that of the date.
    pub fn title(&self) -> (f64, f64, f64) {
        let first = self.margin + TITLE * self.em * 0.8;
        (TITLE * self.em, first, if self.stacked { first + TITLE * self.em * 1.15 } else { first })
    }

    /// Map units of a pixel in the box of the map.
    pub fn unit(&self, camera: &Camera) -> f64 {
        self.frame(camera).unit(&camera.viewport)
    }

    /// The box of the map as a frame.
    fn frame(&self, camera: &Camera) -> Frame {
        Frame::new(self.map.width, self.map.height).unwrap_or_default().fitting(camera.kind)
    }

    /// Pixel of a point of the map.
    pub fn at(&self, camera: &Camera, point: MapPoint) -> (f64, f64) {
        let at = self.frame(camera).pixels_of(&camera.viewport, point);
        (self.map.x + at.x, self.map.y + at.y)
    }
}

fn letters(text: &str) -> f64 {
    text.chars().count() as f64
}

/// Texts in lines of at most so many characters, each text on lines of its own. A word that is longer is broken.
fn wrap(texts: &[&str], most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        let mut line = String::new();
        let mut used = 0;
        for word in text.split(' ') {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > most {
                lines.push(std::mem::take(&mut line));
                used = 0;
            } else if used > 0 {
                line.push(' ');
                used += 1;
            }
            for c in word.chars() {
                if used == most {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push(c);
                used += 1;
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_between_words_and_within_long_ones() {
        assert_eq!(wrap(&["one two three", "abcdefgh"], 7), ["one two", "three", "abcdefg", "h"]);
    }

    #[test]
    fn a_size_that_is_none_is_brought_within_the_limits() {
        assert_eq!(Size::new(f64::NAN, -4.0), Size::new(SIDES.0, SIDES.0));
        let largest = Size::new(1e9, 1e9);
        assert!(largest.width() * largest.height() <= MOST_PIXELS);
    }

    proptest! {
        /// At any size and aspect the map has room, and nothing stands outside the sheet or on anything else.
        #[test]
        fn everything_has_its_place(
            width in 1.0..20_000.0f64, height in 1.0..20_000.0f64, title in "\\PC{0,80}", source in "\\PC{0,200}",
            address in "[a-z/?=&]{0,400}", legend in proptest::collection::vec("\\PC{0,50}", 0..30),
        ) {
            let size = Size::new(width, height);
            let number = legend.len();
            let captions = Captions { lang: "en".into(), title, date: "31 December 1962".into(), legend, source, address };
            let layout = Layout::new(size, &captions);
            prop_assert!(layout.map.height >= size.height() * LEAST_MAP * 0.99 && layout.map.width > 0.0);
            let (title, first, second) = layout.title();
            prop_assert!(first >= title * 0.8 && second < layout.map.y);
            prop_assert!(layout.map.y + layout.map.height < layout.legend.1);
            for row in 0..number {
                let (x, y) = layout.row(row);
                prop_assert!(x + layout.column <= size.width() - layout.margin + 0.001 || x == layout.margin);
                prop_assert!(y > layout.legend.1 && y < layout.foot_y);
            }
            prop_assert!(layout.foot_line(layout.foot.len()) < size.height());
        }

        #[test]
        fn wrapping_loses_no_letter(text in "\\PC{0,200}", most in 8usize..60) {
            let bare = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            let lines = wrap(&[&text], most);
            prop_assert!(lines.iter().all(|line| line.chars().count() <= most));
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
