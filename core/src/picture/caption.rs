//! The texts of a picture in the words of a language.

use super::Captions;
use super::key::{Row, Subject};
use crate::choices::Layer;
use crate::give::cite::VERSION;
use crate::record::Record;
use crate::view::View;
use crate::words::{Table, Word};

/// The texts for a view and the rows of its legend.
pub fn captions(words: &Table, record: &Record, view: &View, address: &str, rows: &[Row]) -> Captions {
    let layer = match view.layer {
        Layer::Relations => words.text(Word::Legend),
        layer => words.layer(layer),
    };
    let title = match view.place {
        Some(place) => words.with(Word::TakeTitle, &[("name", words.name(record, place, view.date)), ("title", layer)]),
        None => layer.to_string(),
    };
    Captions {
        lang: words.lang.name().to_string(),
        title,
        date: words.day(view.date),
        legend: rows.iter().map(|row| label(words, row).to_string()).collect(),
        source: words.with(Word::TakeSource, &[("version", VERSION)]),
        address: address.to_string(),
    }
}

fn label<'a>(words: &'a Table, row: &Row) -> &'a str {
    match row.subject {
        Subject::Class(class) => words.class(class),
        Subject::Shade(shade) => words.shade(shade),
        Subject::Second(layer) => words.second(layer),
        Subject::Texture(texture) => words.texture(texture),
        Subject::Mark(mark) => words.mark(mark),
    }
}
