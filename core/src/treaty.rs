//! Treaties: from when a treaty was in force, for how long it was concluded, and how it ended.

use crate::date::{Date, Precision};
use crate::relation::named;
use serde::{Deserialize, Serialize};

/// How a treaty ceased to be in force.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Ended {
    /// Its term ran out.
    Expired,
    /// A party denounced it or declared it void.
    Denounced,
    /// Another treaty took its place.
    Replaced,
    /// War between the parties.
    War,
    /// It fell into disuse, or never came into force.
    Lapsed,
    /// A party ceased to exist.
    StateEnded,
}

#[rustfmt::skip]
named!(Ended, Expired = "expired", Denounced = "denounced", Replaced = "replaced", War = "war", Lapsed = "lapsed",
    StateEnded = "state_ended");

/// What became of the treaty that an event tells of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Treaty {
    /// Day, month or year of entry into force, ISO. A text, because it may lie after the record's last day.
    pub force: Option<String>,
    /// Its term in words.
    pub term: Option<String>,
    /// The day on which it ceased, how exactly that is known, and how it ended; none if it was in force on the record's last day.
    pub until: Option<(Date, Precision, Ended)>,
}

impl Treaty {
    /// Whether it is in force on a day: from its entry into force, or from its signature where no day of force is recorded, to the day
    /// on which it ceased. A force that is known to the month or year only is no day; the signature then stands for it.
    pub fn in_force(&self, signed: Date, date: Date) -> bool {
        let from = self.force.as_deref().and_then(Date::parse).unwrap_or(signed);
        from <= date && signed <= date && self.until.is_none_or(|(until, _, _)| date < until)
    }
}
