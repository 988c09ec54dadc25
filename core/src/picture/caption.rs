//! The texts of a picture in the words of its language.

use super::key::{Row, Told};
use super::{Captions, Subject};
use crate::choices::Layer;
use crate::give::cite::VERSION;
use crate::words::{Table, Word};

/// The texts for a view and the rows of its legend.
pub fn captions(subject: &Subject, rows: &[Row]) -> Captions {
    let Subject { record, view, words, address, .. } = *subject;
    let (title, date) = match (view.change_since(), view.layer) {
        (Some(other), _) => {
            let (from, to) = (other.min(view.date), other.max(view.date));
            let days = [("from", &*words.shown(from)), ("to", &*words.shown(to))];
            (words.with(Word::ChangesHeading, &days), String::new())
        }
        (None, Layer::Relations) => (words.text(Word::Legend).to_string(), words.day(view.date)),
        (None, layer) => (words.layer(layer).to_string(), words.day(view.date)),
    };
    let of = |place| words.with(Word::TakeTitle, &[("name", words.name(record, place, view.date)), ("title", &title)]);
    Captions {
        lang: words.lang.name().to_string(),
        title: view.place.map_or_else(|| title.clone(), of),
        date,
        legend: rows.iter().map(|row| label(words, row).to_string()).collect(),
        source: words.with(Word::TakeSource, &[("version", VERSION)]),
        address: address.to_string(),
    }
}

fn label<'a>(words: &'a Table, row: &Row) -> &'a str {
    match row.told {
        Told::Class(class) => words.class(class),
        Told::Shade(shade) => words.shade(shade),
        Told::Second(layer) => words.second(layer),
        Told::Texture(texture) => words.texture(texture),
        Told::Mark(mark) => words.mark(mark),
    }
}
