//! The texts in an animation, drawn in the page: title, legend and source over the map, and the digits of the year.

use crate::browser::Sheet;
use crate::words::{Word, Words};
use atlas_core::film::{Film, Layout};
use atlas_core::legend::Class;

/// Rows of the legend.
const ROWS: f64 = 3.0;

/// Title, legend and source as pixels; empty if the browser has no canvas.
pub fn texts(words: &Words, film: &Film) -> Vec<u8> {
    let layout = Layout::of(film.width);
    let Some(sheet) = Sheet::new(layout.width, layout.height) else { return Vec::new() };
    let (ink, edge) = (film.colour("ink"), layout.width as f64 / 64.0);
    let top = layout.top as f64;
    sheet.write(words.text(Word::Title), (edge, top * 0.68), top * 0.5, true, ink);
    let strip = (layout.height - layout.bottom) as f64;
    let source = match film.spans.is_empty() {
        true => words.with(Word::FilmSource, &[("version", env!("CARGO_PKG_VERSION"))]),
        false => words.text(Word::FilmOwn).to_string(),
    };
    let small = strip * 0.17;
    sheet.write(&source, (edge, layout.height as f64 - small * 0.5), small, false, ink);
    legend(&sheet, words, film, &layout, strip * 0.76);
    sheet.pixels()
}

/// The classes in rows, as large as they can be.
fn legend(sheet: &Sheet, words: &Words, film: &Film, layout: &Layout, room: f64) {
    let edge = layout.width as f64 / 64.0;
    let right = layout.width as f64 - edge;
    let line = room / ROWS;
    let mut size = line * 0.74;
    loop {
        // Place of each entry; the row after the last tells whether all fit.
        let (mut x, mut row) = (edge, 0.0);
        let mut places = Vec::new();
        for class in Class::LEGEND {
            let wide = sheet.measure(words.class(class), size, false) + size * 3.2;
            if x + wide > right {
                (x, row) = (edge, row + 1.0);
            }
            places.push((class, x, row));
            x += wide;
        }
        if row < ROWS || size < 6.0 {
            for (class, x, row) in places {
                let base = layout.bottom as f64 + line * row + line * 0.8;
                sheet.fill((x, base - size * 0.8), (size * 1.4, size * 0.9), film.class(class));
                sheet.write(words.class(class), (x + size * 1.8, base), size, false, film.colour("ink"));
            }
            return;
        }
        size *= 0.95;
    }
}

/// The opacity of the digits 0 to 9; empty if the browser has no canvas.
pub fn digits(film: &Film) -> Vec<u8> {
    let (width, height) = Layout::of(film.width).digit;
    let Some(sheet) = Sheet::new(width, height * 10) else { return Vec::new() };
    let size = height as f64 * 0.92;
    for digit in 0..10u8 {
        let text = digit.to_string();
        let wide = sheet.measure(&text, size, true);
        let base = height as f64 * (f64::from(digit) + 0.84);
        sheet.write(&text, ((width as f64 - wide) / 2.0, base), size, true, [0; 3]);
    }
    sheet.pixels().chunks_exact(4).map(|pixel| pixel.last().copied().unwrap_or(0)).collect()
}
