//! The strip of a place: all its years as a row of colours.

use crate::date::Date;
use crate::legend::Class;
use crate::place::Place;

/// A stretch of one colour.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Segment {
    /// Where it begins, as a fraction of the record's length (0 to 1).
    pub start: f64,
    /// Its length, as such a fraction.
    pub length: f64,
    /// Its colour.
    pub class: Class,
}

/// A day as a fraction of the record's length.
pub fn fraction(date: Date) -> f64 {
    f64::from(date.day_number()) / f64::from(Date::END.day_number())
}

/// The strip of a place. Stretches on which it is not there have the class [`Class::Nobody`].
pub fn strip(place: &Place) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for (span, end) in place.spans_with_ends() {
        let class = Class::of_span(Some(span));
        let (start, stop) = (fraction(span.from), fraction(end));
        match segments.last_mut() {
            Some(last) if last.class == class => last.length = stop - last.start,
            _ => segments.push(Segment { start, length: stop - start, class }),
        }
    }
    segments
}
