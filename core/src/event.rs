//! Events as the map needs them: date, kind and places. Their texts are a part of their own (see [`crate::texts`]).

use crate::date::{Date, Precision};
use crate::place::PlaceIx;
use crate::relation::named;
use serde::{Deserialize, Serialize};

/// What kind of event it is. The kinds constrain the effects; the data compiler enforces it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// Recognition without missions yet.
    Recognition,
    /// Diplomatic relations established.
    RelationsEstablished,
    /// Diplomatic relations restored.
    RelationsRestored,
    /// Diplomatic relations severed.
    RelationsBroken,
    /// Missions closed without a break.
    RelationsDormant,
    /// Alliance or mutual assistance.
    TreatyAssistance,
    /// Friendship and cooperation.
    TreatyFriendship,
    /// Non-aggression or neutrality.
    TreatyNonaggression,
    /// Peace.
    TreatyPeace,
    /// Borders.
    TreatyBorder,
    /// Any other treaty of weight.
    Treaty,
    /// Trade, credit, culture, technical cooperation.
    Agreement,
    /// War or sustained combat begins.
    WarBegins,
    /// Armistice, capitulation, end of combat.
    WarEnds,
    /// Troops go in.
    Intervention,
    /// An armed clash.
    Incident,
    /// A crisis.
    Crisis,
    /// A dated dispute, sanction or expulsion.
    Quarrel,
    /// A dated turn of relations.
    Turn,
    /// Revolution, coup or change of government.
    RegimeChange,
    /// A place becomes sovereign.
    StateBegins,
    /// A place changes its standing.
    StateChanges,
    /// A place ends.
    StateEnds,
    /// Land changes hands.
    BorderChange,
    /// Joins, leaves or founds an organisation.
    Bloc,
    /// Arms, bases, credits, advisers.
    Aid,
    /// A summit or visit.
    Summit,
    /// Doctrine and leadership of the Soviet state.
    Policy,
    /// Anything else.
    Other,
}

#[rustfmt::skip]
named!(Kind, Recognition = "recognition", RelationsEstablished = "relations_established", RelationsRestored = "relations_restored",
    RelationsBroken = "relations_broken", RelationsDormant = "relations_dormant", TreatyAssistance = "treaty_assistance",
    TreatyFriendship = "treaty_friendship", TreatyNonaggression = "treaty_nonaggression", TreatyPeace = "treaty_peace",
    TreatyBorder = "treaty_border", Treaty = "treaty", Agreement = "agreement", WarBegins = "war_begins", WarEnds = "war_ends",
    Intervention = "intervention", Incident = "incident", Crisis = "crisis", Quarrel = "quarrel", Turn = "turn",
    RegimeChange = "regime_change", StateBegins = "state_begins", StateChanges = "state_changes", StateEnds = "state_ends",
    BorderChange = "border_change", Bloc = "bloc", Aid = "aid", Summit = "summit", Policy = "policy", Other = "other");

/// How well an event is sourced.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Grade {
    /// The text of the act, or two independent references, were seen.
    A,
    /// One reference was seen.
    B,
    /// Everything else; the reasoning is written out.
    C,
}

#[rustfmt::skip]
named!(Grade, A = "A", B = "B", C = "C");

/// An event without its texts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Identifier used in addresses and exports, never changed.
    pub id: String,
    /// The day on which it acts.
    pub date: Date,
    /// How exactly that is known.
    pub precision: Precision,
    /// The day on which a period ended, and how exactly that is known.
    pub end: Option<(Date, Precision)>,
    /// Its kind.
    pub kind: Kind,
    /// The places it concerns; none for the world timeline.
    pub places: Vec<PlaceIx>,
    /// Places where Soviet troops fight, or which they enter by force, from date to end.
    pub combat: Vec<PlaceIx>,
}

impl Event {
    /// Last day on which it lasted: its end, or its own day.
    pub fn last_day(&self) -> Date {
        self.end.map_or(self.date, |(end, _)| end)
    }
}
