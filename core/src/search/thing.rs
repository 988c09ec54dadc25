//! What can be found.

use crate::place::{EventIx, PlaceIx};
use crate::relation::named;

/// A thing that the search finds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Thing {
    /// A place of the record: a state, a government, a dependency.
    Place(PlaceIx),
    /// A person: position in the index.
    Person(u16),
    /// A town, a water or a land that is no place of the record: position in the index.
    Locality(u16),
    /// An event, treaties among them.
    Event(EventIx),
    /// A source: position in [`crate::texts::Texts::sources`].
    Source(u16),
}

/// The sorts of things a reader can choose among.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sort {
    /// Places of the record.
    State,
    /// People.
    Person,
    /// Towns, waters and lands.
    Locality,
    /// Events that are no treaties.
    Event,
    /// Events that tell of a treaty.
    Treaty,
    /// Sources.
    Source,
}

#[rustfmt::skip]
named!(Sort, State = "state", Person = "person", Locality = "locality", Event = "event", Treaty = "treaty", Source = "source");
