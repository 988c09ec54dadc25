//! Blocs: organisations and alliances, and who was in them from when to when. They come with the texts.

use crate::date::Date;
use crate::place::PlaceIx;
use crate::relation::named;
use serde::{Deserialize, Serialize};

/// On which side of the Soviet state a bloc stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Side {
    /// Led by the Soviet state.
    Soviet,
    /// An opposing alliance of the code book.
    Opposed,
    /// Open to states of all sides.
    World,
    /// The non-aligned.
    Nonaligned,
    /// An alliance that excepts the Soviet state by its own text.
    Apart,
}

#[rustfmt::skip]
named!(Side, Soviet = "soviet", Opposed = "opposed", World = "world", Nonaligned = "nonaligned", Apart = "apart");

/// What a member was in a bloc.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Role {
    /// With all rights and duties.
    Member,
    /// With some of them.
    Associate,
    /// With a seat only.
    Observer,
}

named!(Role, Member = "member", Associate = "associate", Observer = "observer");

/// A stretch of days on which a place was in a bloc.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Membership {
    /// The place.
    pub place: PlaceIx,
    /// Its first day in the bloc.
    pub from: Date,
    /// The first day on which it was no longer in it; none if it still was on the record's last day.
    pub to: Option<Date>,
    /// What it was there.
    pub role: Role,
}

/// An organisation or alliance.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Bloc {
    /// Identifier, never changed.
    pub id: String,
    /// Its name.
    pub name: String,
    /// On which side it stands.
    pub side: Side,
    /// Its first day.
    pub from: Date,
    /// The first day on which it was no longer there; none if it outlived the record.
    pub to: Option<Date>,
    /// Who was in it, in order of place and date.
    pub members: Vec<Membership>,
}

impl Membership {
    /// Whether it holds on a day.
    pub fn holds(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|to| date < to)
    }
}

impl Bloc {
    /// What a place is in it on a day.
    pub fn role(&self, place: PlaceIx, date: Date) -> Option<Role> {
        self.members.iter().find(|m| m.place == place && m.holds(date)).map(|m| m.role)
    }
}
