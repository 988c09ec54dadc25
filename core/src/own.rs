//! A record of the reader's own: what was read from a file, place by place and day by day, or outlines with their days.

use crate::date::Date;
use crate::place::PlaceIx;
use crate::record::BundleError;
use crate::relation::{Stance, Tie};
use crate::topology::Point;
use serde::{Deserialize, Serialize};

/// What a file held.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum OwnKind {
    /// Events with their effects; the spans follow from them by the rules of the code book.
    Events,
    /// A coding: stance or tie of states over spans of days.
    Coding,
    /// A map: outlines with the days on which they hold.
    Map,
}

/// What a record says of a place on some days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnSpan {
    /// First day.
    pub from: Date,
    /// First day after.
    pub to: Date,
    /// The stance, if it says one.
    pub stance: Option<Stance>,
    /// The tie, if it says one.
    pub tie: Option<Tie>,
}

/// What a record says of a place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnPlace {
    /// The place.
    pub place: PlaceIx,
    /// Its spans in order of date; none overlaps another.
    pub spans: Vec<OwnSpan>,
}

/// An outline of a map.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnShape {
    /// What the file calls it.
    pub name: String,
    /// The place of ours that it means, if it is known.
    pub place: Option<PlaceIx>,
    /// First day.
    pub from: Date,
    /// First day after.
    pub to: Date,
    /// The stance, if the file says one.
    pub stance: Option<Stance>,
    /// The rings of its land, the first point repeated at the end; outer ones counter-clockwise, holes clockwise.
    pub rings: Vec<Vec<Point>>,
}

/// A record of the reader's own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnRecord {
    /// What the file held.
    pub kind: OwnKind,
    /// Number of rows, events or features that were read.
    pub rows: u32,
    /// How many of them were left out because they lie outside the days of the record.
    pub left_out: u32,
    /// What it says of places, ordered by place; empty for a map.
    pub places: Vec<OwnPlace>,
    /// The outlines of a map.
    pub shapes: Vec<OwnShape>,
}

impl OwnSpan {
    /// Whether it holds on a day.
    pub fn holds(&self, date: Date) -> bool {
        self.from <= date && date < self.to
    }
}

impl OwnShape {
    /// Whether it holds on a day.
    pub fn holds(&self, date: Date) -> bool {
        self.from <= date && date < self.to
    }
}

impl OwnRecord {
    /// Reads a record as [`OwnRecord::bytes`] wrote it.
    ///
    /// # Errors
    /// If the bytes are no record of this version.
    pub fn read(bytes: &[u8]) -> Result<OwnRecord, BundleError> {
        postcard::from_bytes(bytes).map_err(|e| BundleError(e.to_string()))
    }

    /// The record as bytes, to hand it from one program to another.
    pub fn bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What it says of a place.
    pub fn spans(&self, place: PlaceIx) -> &[OwnSpan] {
        let found = self.places.binary_search_by_key(&place, |own| own.place).ok();
        found.and_then(|i| self.places.get(i)).map_or(&[], |own| own.spans.as_slice())
    }

    /// What it says of a place on a day.
    pub fn span(&self, place: PlaceIx, date: Date) -> Option<&OwnSpan> {
        self.spans(place).iter().find(|span| span.holds(date))
    }
}
