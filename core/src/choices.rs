//! What a reader can choose besides a day and a place: the layer, the projection, what stands beside the map, how two days are
//! compared, how the slider steps. Each has the name that the address uses.

use crate::date::{Date, Year};
use crate::relation::named;

/// What the colours of the map stand for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Layer {
    /// Stance by colour, tie by texture.
    #[default]
    Relations,
    /// Formal ties alone.
    Ties,
    /// The strongest treaty in force.
    Treaties,
    /// Memberships in blocs and alliances.
    Blocs,
    /// Wars, interventions and armed incidents.
    Conflict,
    /// Arms, bases, credits and advisers.
    Aid,
    /// Rank in Soviet policy of the 1970s and 1980s.
    Priority,
}

#[rustfmt::skip]
named!(Layer, Relations = "relations", Ties = "ties", Treaties = "treaties", Blocs = "blocs", Conflict = "conflict", Aid = "aid",
    Priority = "priority");

/// How the round earth is laid flat.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum ProjectionKind {
    /// Equal Earth: the whole world, areas true.
    #[default]
    EqualEarth,
    /// Orthographic: the globe as seen from afar.
    Globe,
    /// Azimuthal equidistant about Moscow: distances from there are true.
    Moscow,
}

#[rustfmt::skip]
named!(ProjectionKind, EqualEarth = "equal-earth", Globe = "globe", Moscow = "moscow");

/// What stands beside the map.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Tab {
    /// Nothing: the map has all the room.
    #[default]
    Map,
    /// The search and its results.
    Find,
    /// What changed between two days.
    Changes,
    /// How many states had which relations, year by year.
    Chart,
    /// The years of many states under each other.
    Strips,
    /// All states of the day.
    Table,
    /// Some states side by side.
    Compare,
    /// Pictures, data, citation, link.
    Take,
    /// A record of the reader's own.
    Own,
}

#[rustfmt::skip]
named!(Tab, Map = "map", Find = "find", Changes = "changes", Chart = "chart", Strips = "strips", Table = "table", Compare = "compare",
    Take = "take", Own = "own");

/// How two days are shown on the map.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Pair {
    /// One map, coloured by the change from the earlier to the later day.
    #[default]
    Change,
    /// One map with a line that parts the two days.
    Split,
    /// Two maps beside each other.
    Side,
}

#[rustfmt::skip]
named!(Pair, Change = "change", Split = "split", Side = "side");

/// What the slider steps by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Step {
    /// From year to year.
    #[default]
    Year,
    /// From month to month, inside the span.
    Month,
    /// From event to event, inside the span.
    Event,
}

named!(Step, Year = "year", Month = "month", Event = "event");

/// So many characters at most are searched for.
pub const LONGEST_SEARCH: usize = 120;

/// A span of years to which the timeline is zoomed, both ends shown. At least two years.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct YearSpan {
    first: Year,
    last: Year,
}

impl YearSpan {
    /// The span of two years, whichever comes first; none if they are one.
    pub fn new(a: Year, b: Year) -> Option<YearSpan> {
        (a != b).then(|| YearSpan { first: a.min(b), last: a.max(b) })
    }

    /// Its first year.
    pub fn first(self) -> Year {
        self.first
    }

    /// Its last year.
    pub fn last(self) -> Year {
        self.last
    }

    /// Whether a day lies in it.
    pub fn holds(self, date: Date) -> bool {
        (self.first..=self.last).contains(&date.year())
    }
}
