//! An animation of a span of years, frame by frame: only the picture before, the picture now and the file in the making are in memory.

mod apng;
mod blend;
mod film_gif;
mod palette;
mod rect;
mod stage;

use atlas_core::date::Year;
use atlas_core::film::{Film, FilmFormat};
use atlas_core::record::{BundleError, Record};
use palette::Palette;
use rect::{Rect, changed, cut};
use stage::Stage;

/// How long the last year stands, in hundredths of a second.
const LAST_STANDS: u16 = 200;

/// A file in the making.
trait Encoder {
    /// Adds a picture that replaces a part of the one before, and stands for so many hundredths of a second.
    fn frame(&mut self, indices: &[u8], rect: Rect, hundredths: u16) -> Result<(), BundleError>;
    /// The whole file.
    fn finish(self: Box<Self>) -> Result<Vec<u8>, BundleError>;
}

/// Makes an animation. `progress` is told how many years are done, and of how many.
///
/// # Errors
/// If an encoder refuses, which it has no reason to do.
pub fn make(record: Record, film: &Film, progress: &mut dyn FnMut(usize, usize)) -> Result<Vec<u8>, BundleError> {
    let record = record.with_spans(film.spans.clone());
    let mut stage = Stage::new(&record, film)?;
    let years: Vec<Year> = film.years().collect();
    progress(0, years.len());
    let palette = palette(&mut stage, film, &years);
    let whole = Rect { x: 0, y: 0, width: stage.layout.width, height: stage.layout.height };
    let mut encoder: Box<dyn Encoder> = match film.format {
        FilmFormat::Png => Box::new(apng::Apng::new(whole, &palette, years.len())?),
        FilmFormat::Gif => Box::new(film_gif::Gif::new(whole, &palette)?),
    };
    let each = 100u16.div_ceil(u16::from(film.per_second.max(1)));
    let mut before: Option<Vec<u8>> = None;
    for (done, year) in (1..).zip(&years) {
        let now = palette.indices(stage.frame(*year));
        let rect = before.as_ref().map_or(whole, |before| changed(before, &now, whole.width));
        let stands = if done == years.len() { LAST_STANDS } else { each };
        encoder.frame(&cut(&now, whole.width, rect), rect, stands)?;
        before = Some(now);
        progress(done, years.len());
    }
    encoder.finish()
}

/// The colours of the whole animation, from its first, middle and last year.
fn palette(stage: &mut Stage, film: &Film, years: &[Year]) -> Palette {
    let mut samples = vec![years.first(), years.get(years.len() / 2), years.last()];
    samples.dedup();
    let mut counts = palette::Counts::default();
    for year in samples.into_iter().flatten() {
        counts.add(stage.frame(*year));
    }
    counts.palette(&film.colours)
}

/// A message of an encoder as an error of ours.
fn refused(message: impl std::fmt::Display) -> BundleError {
    BundleError(message.to_string())
}
