//! The compiled record: everything the map and the timeline need, as one bundle. Long texts come apart (see [`crate::texts`]).

use crate::area::Holding;
use crate::date::{Date, Year};
use crate::event::Event;
use crate::lang::{Lang, Language};
use crate::packed::Packed;
use crate::place::{EventIx, Place, PlaceIx, Span, at};
use crate::topology::{Point, Topology};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A piece of land: the atom that borders are made of. Its outline is in the topology, at the same position.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Piece {
    /// Identifier of the piece in the data.
    pub id: String,
    /// Area in square kilometres, lakes included.
    pub area_km2: f32,
    /// A point well inside its largest part.
    pub anchor: Point,
    /// Which of [`Record::histories`] is its own.
    pub history: u16,
}

/// A person in an office from a day on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Leader {
    /// First day in office.
    pub from: Date,
    /// Name as usually written in English.
    pub name: String,
}

/// The bundle that is compiled from the data.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "Packed", into = "Packed")]
pub struct Record {
    /// All places, ordered by id.
    pub places: Vec<Place>,
    /// All pieces of land, in the order of the topology.
    pub pieces: Vec<Piece>,
    /// Who holds land from which day; pieces that share a history point to the same one.
    pub histories: Vec<Vec<Holding>>,
    /// All events, ordered by date.
    pub events: Vec<Event>,
    /// Who led the Soviet state, ordered by date.
    pub leaders: Vec<Leader>,
    /// The languages that the atlas speaks, English first.
    pub languages: Vec<Language>,
    /// What [`epochs`] finds.
    pub epochs: Vec<Date>,
    /// Outlines at the overview's level of detail.
    pub overview: Topology,
    /// Outlines of the lakes that are drawn over the land, a lake at each position.
    pub lakes: Topology,
    /// Checksum of the texts that belong to this record (FNV-1a, 64 bits).
    pub texts_sum: u64,
    /// Checksum of the finer outlines that belong to this record.
    pub detail_sum: u64,
}

/// Why a bundle could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BundleError(pub String);

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the atlas data cannot be read: {}", self.0)
    }
}

impl std::error::Error for BundleError {}

/// FNV-1a checksum, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv).
pub fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Days on which any land changes hands or any place changes its life, and 7 November 1917, in order.
pub fn epochs(histories: &[Vec<Holding>], places: &[Place]) -> Vec<Date> {
    let mut epochs = vec![Date::FIRST];
    epochs.extend(histories.iter().flatten().map(|holding| holding.from));
    epochs.extend(places.iter().flat_map(|place| &place.life).map(|life| life.from));
    epochs.sort_unstable();
    epochs.dedup();
    epochs
}

impl Record {
    /// Reads a bundle.
    ///
    /// # Errors
    /// If the bytes are no bundle of this version.
    pub fn read(bytes: &[u8]) -> Result<Record, BundleError> {
        postcard::from_bytes(bytes).map_err(|e| BundleError(e.to_string()))
    }

    /// The place at a position; positions come from this record, so there is always one.
    pub fn place(&self, place: PlaceIx) -> Option<&Place> {
        self.places.get(usize::from(place.0))
    }

    /// The event at a position.
    pub fn event(&self, event: EventIx) -> Option<&Event> {
        self.events.get(usize::from(event.0))
    }

    /// Finds a place by its id.
    pub fn find_place(&self, id: &str) -> Option<PlaceIx> {
        self.places.binary_search_by(|p| p.id.as_str().cmp(id)).ok().and_then(|i| u16::try_from(i).ok()).map(PlaceIx)
    }

    /// Finds an event by its id.
    pub fn find_event(&self, id: &str) -> Option<EventIx> {
        self.events.iter().position(|e| e.id == id).and_then(|i| u16::try_from(i).ok()).map(EventIx)
    }

    /// All places with their positions.
    pub fn each_place(&self) -> impl Iterator<Item = (PlaceIx, &Place)> {
        (0u16..).map(PlaceIx).zip(&self.places)
    }

    /// All events with their positions.
    pub fn each_event(&self) -> impl Iterator<Item = (EventIx, &Event)> {
        (0u16..).map(EventIx).zip(&self.events)
    }

    /// The same record with other spans, in the order of the places; places without any keep theirs. To show a record of the reader's own.
    #[must_use]
    pub fn with_spans(mut self, spans: Vec<Vec<Span>>) -> Record {
        for (place, spans) in self.places.iter_mut().zip(spans) {
            if !spans.is_empty() {
                place.spans = spans;
            }
        }
        self
    }

    /// Who holds a piece on a day.
    pub fn holding(&self, piece: &Piece, date: Date) -> Option<&Holding> {
        self.histories.get(usize::from(piece.history)).and_then(|history| at(history, date, |h| h.from))
    }

    /// Name of a place on a day.
    pub fn name(&self, place: PlaceIx, date: Date) -> &str {
        self.place(place).map_or("", |p| p.name(date))
    }

    /// Who led the Soviet state on a day.
    pub fn leader(&self, date: Date) -> Option<&Leader> {
        at(&self.leaders, date, |l| l.from)
    }

    /// A language, if the atlas speaks it.
    pub fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages.iter().find(|l| l.lang == lang)
    }

    /// First day of the stretch, without any change of land or life, that a day lies in.
    pub fn epoch(&self, date: Date) -> Date {
        at(&self.epochs, date, |d| *d).copied().unwrap_or(Date::FIRST)
    }

    /// Events that begin in a year, in order of date.
    pub fn events_of_year(&self, year: Year) -> impl Iterator<Item = (EventIx, &Event)> {
        self.each_event().filter(move |(_, e)| e.date.year() == year)
    }

    /// Events that concern a place, in order of date.
    pub fn events_of_place(&self, place: PlaceIx) -> impl Iterator<Item = (EventIx, &Event)> {
        self.each_event().filter(move |(_, e)| e.places.contains(&place))
    }

    /// Number of events that begin in each year.
    pub fn events_per_year(&self) -> [u16; 75] {
        let mut counts = [0; 75];
        for event in &self.events {
            if let Some(count) = counts.get_mut(event.date.year().index()) {
                *count += 1;
            }
        }
        counts
    }
}
