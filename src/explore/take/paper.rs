//! The sizes of pictures that can be chosen.

use crate::words::Word;
use atlas_core::picture::layout::Size;

/// A choice of size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// As large as the window.
    Screen,
    /// 297 by 210 millimetres.
    A4,
    /// 11 by 8.5 inches.
    Letter,
    /// As wide as high.
    Square,
    /// Whatever is typed.
    Free,
}

impl Paper {
    /// All choices, with their names in the page and their words.
    pub const ALL: [(Paper, &'static str, Word); 5] = [
        (Paper::Screen, "screen", Word::SizeScreen),
        (Paper::A4, "a4", Word::SizeA4),
        (Paper::Letter, "letter", Word::SizeLetter),
        (Paper::Square, "square", Word::SizeSquare),
        (Paper::Free, "free", Word::SizeFree),
    ];

    /// The choice of a name; the window's, if there is none of that name.
    pub fn from_name(name: &str) -> Paper {
        Paper::ALL.iter().find(|(_, known, _)| *known == name).map_or(Paper::Screen, |(paper, _, _)| *paper)
    }

    /// The size, in CSS pixels, and how many pixels of a PNG are one of them: paper has 300 dots an inch.
    pub fn size(self, screen: (f64, f64), free: (f64, f64)) -> (Size, f64) {
        const PRINT: f64 = 300.0 / 96.0;
        match self {
            Paper::Screen => (Size::new(screen.0, screen.1), 1.0),
            Paper::A4 => (Size::new(1123.0, 794.0), PRINT),
            Paper::Letter => (Size::new(1056.0, 816.0), PRINT),
            Paper::Square => (Size::new(1080.0, 1080.0), 1.0),
            Paper::Free => (Size::new(free.0, free.1), 1.0),
        }
    }
}
