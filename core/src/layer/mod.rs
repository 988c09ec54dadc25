//! The layers of the map besides relations: what each says of a state on a day.
//!
//! A layer gives each state a [`Shade`]; a shade is painted in one of the colours of the relations, whose differences are measured for
//! all kinds of sight, so that no layer needs colours of its own. What is no state keeps the colour of its standing.

mod aid;
mod blocs;
mod conflict;
mod paint;
mod treaties;

use crate::choices::Layer;
use crate::date::{Date, Year};
use crate::legend::Class;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::relation::{Stance, Tie};
use crate::texts::Texts;
pub use paint::{GONE, Paint, second};
use std::cmp::Ordering;

/// The first and last year for which the ranks in Soviet policy are told.
pub const PRIORITY_YEARS: (u16, u16) = (1970, 1989);

/// What a layer says of a state.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shade {
    /// Its formal tie.
    Tie(Tie),
    /// A treaty of mutual assistance or alliance is in force.
    Assistance,
    /// One of friendship and cooperation.
    Friendship,
    /// One of non-aggression or neutrality.
    Nonaggression,
    /// A treaty of peace, of borders or another of weight.
    OtherTreaty,
    /// No treaty of weight.
    NoTreaty,
    /// A member of the Warsaw Pact.
    WarsawPact,
    /// A member of Comecon, not of the pact.
    Comecon,
    /// A member of the Atlantic alliance.
    Nato,
    /// Allied against the Soviet state otherwise.
    Opposed,
    /// A party to the Anti-Comintern Pact.
    AntiComintern,
    /// One of the non-aligned, and of none of these.
    Nonaligned,
    /// In none.
    NoBloc,
    /// At war with the Soviet state.
    AtWar,
    /// Soviet troops fight in it, or entered it by force.
    Combat,
    /// An armed incident in the year.
    Incident,
    /// None of these.
    NoConflict,
    /// Aid is given on the day: a programme, base or mission that the record tells as a period.
    AidNow,
    /// Aid was agreed in the five years before.
    AidOfLate,
    /// Aid was agreed earlier.
    AidBefore,
    /// The record tells of none so far.
    NoAid,
    /// Its rank in Soviet policy, 1 to 5.
    Rank(u8),
    /// The ranking does not name it.
    NoRank,
    /// Its stance came nearer to alliance from one day to another, by so many steps: 1, 2, or 3 and more.
    Nearer(u8),
    /// Its stance went further away, likewise.
    Further(u8),
    /// Its stance is the same on both days.
    Same,
    /// It was no state on the earlier day.
    NewState,
    /// It is no state on the later day. No state of that day has this shade: its land of the earlier day is marked.
    Gone,
}

impl Shade {
    /// The shades of a layer in the order of its legend; none for relations, whose legend is [`Class::LEGEND`].
    pub fn of_layer(layer: Layer) -> &'static [Shade] {
        use Shade as S;
        match layer {
            Layer::Relations => &[],
            Layer::Ties => {
                &[S::Tie(Tie::Full), S::Tie(Tie::DeFacto), S::Tie(Tie::None), S::Tie(Tie::Dormant), S::Tie(Tie::Broken)]
            }
            Layer::Treaties => &[S::Assistance, S::Friendship, S::Nonaggression, S::OtherTreaty, S::NoTreaty],
            Layer::Blocs => {
                &[S::WarsawPact, S::Comecon, S::Nonaligned, S::Opposed, S::Nato, S::AntiComintern, S::NoBloc]
            }
            Layer::Conflict => &[S::AtWar, S::Combat, S::Incident, S::NoConflict],
            Layer::Aid => &[S::AidNow, S::AidOfLate, S::AidBefore, S::NoAid],
            Layer::Priority => &[S::Rank(1), S::Rank(2), S::Rank(3), S::Rank(4), S::Rank(5), S::NoRank],
        }
    }

    /// The shades of the change from one day to another, in the order of the legend.
    pub const OF_CHANGE: &'static [Shade] = &[
        Shade::Nearer(3),
        Shade::Nearer(2),
        Shade::Nearer(1),
        Shade::Same,
        Shade::Further(1),
        Shade::Further(2),
        Shade::Further(3),
        Shade::NewState,
    ];

    /// The name used in the files of the languages.
    pub fn name(self) -> &'static str {
        match self {
            Shade::Tie(Tie::None) => "tie_none",
            Shade::Tie(Tie::DeFacto) => "tie_de_facto",
            Shade::Tie(Tie::Full) => "tie_full",
            Shade::Tie(Tie::Dormant) => "tie_dormant",
            Shade::Tie(Tie::Broken) => "tie_broken",
            Shade::Assistance => "assistance",
            Shade::Friendship => "friendship",
            Shade::Nonaggression => "nonaggression",
            Shade::OtherTreaty => "other_treaty",
            Shade::NoTreaty => "no_treaty",
            Shade::WarsawPact => "warsaw_pact",
            Shade::Comecon => "comecon",
            Shade::Nato => "nato",
            Shade::Opposed => "opposed",
            Shade::AntiComintern => "anti_comintern",
            Shade::Nonaligned => "nonaligned",
            Shade::NoBloc => "no_bloc",
            Shade::AtWar => "at_war",
            Shade::Combat => "combat",
            Shade::Incident => "incident",
            Shade::NoConflict => "no_conflict",
            Shade::AidNow => "aid_now",
            Shade::AidOfLate => "aid_of_late",
            Shade::AidBefore => "aid_before",
            Shade::NoAid => "no_aid",
            Shade::Rank(1) => "rank_1",
            Shade::Rank(2) => "rank_2",
            Shade::Rank(3) => "rank_3",
            Shade::Rank(4) => "rank_4",
            Shade::Rank(_) => "rank_5",
            Shade::NoRank => "no_rank",
            Shade::Nearer(1) => "nearer_1",
            Shade::Nearer(2) => "nearer_2",
            Shade::Nearer(_) => "nearer_3",
            Shade::Further(1) => "further_1",
            Shade::Further(2) => "further_2",
            Shade::Further(_) => "further_3",
            Shade::Same => "same",
            Shade::NewState => "new_state",
            Shade::Gone => "gone",
        }
    }

    /// The colour in which it is painted. Each shade of a layer has its own.
    pub fn class(self) -> Class {
        use Stance::{Ally, Cooperative, Hostile, Neutral, Partner, Strained, War};
        let stance = match self {
            Shade::Nearer(2) => Partner,
            Shade::Nearer(1) => Cooperative,
            Shade::Same => Neutral,
            Shade::Further(1) => Strained,
            Shade::Further(2) => Hostile,
            Shade::Further(_) => War,
            Shade::Assistance | Shade::WarsawPact | Shade::AidNow | Shade::Rank(1) | Shade::Nearer(_) => Ally,
            Shade::Tie(Tie::Full) | Shade::Friendship | Shade::Comecon | Shade::Rank(2) => Partner,
            Shade::Tie(Tie::DeFacto) | Shade::Nonaggression | Shade::AidOfLate | Shade::Rank(3) => Cooperative,
            Shade::Tie(Tie::None) | Shade::OtherTreaty | Shade::Nonaligned | Shade::AidBefore | Shade::Rank(4) => {
                Neutral
            }
            Shade::Tie(Tie::Dormant) | Shade::Opposed | Shade::Incident | Shade::Rank(_) => Strained,
            Shade::Tie(Tie::Broken) | Shade::Combat => Hostile,
            Shade::Nato | Shade::AtWar => War,
            Shade::AntiComintern => return Class::SovietOccupied,
            Shade::NoTreaty
            | Shade::NoBloc
            | Shade::NoConflict
            | Shade::NoAid
            | Shade::NoRank
            | Shade::NewState
            | Shade::Gone => return Class::Nobody,
        };
        Class::Stance(stance)
    }
}

/// What a layer says of a state, and whether a second thing holds too.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Told {
    /// The shade.
    pub shade: Shade,
    /// A treaty that is in force on paper only, or a member of a bloc that is also one of the non-aligned.
    pub marked: bool,
}

impl From<Shade> for Told {
    fn from(shade: Shade) -> Told {
        Told { shade, marked: false }
    }
}

/// What a layer says of all places on a day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shades(Vec<Option<Told>>);

impl Shades {
    /// The shades of a day: one for each state, none for what is no state. Treaties, blocs and ranks need the texts; without them no
    /// state has a shade.
    pub fn of(layer: Layer, record: &Record, texts: Option<&Texts>, date: Date) -> Shades {
        let states = |tell: &dyn Fn(PlaceIx) -> Told| {
            let told = |(ix, place): (PlaceIx, &crate::place::Place)| {
                place.span(date).and_then(|span| span.relation).map(|_| tell(ix))
            };
            Shades(record.each_place().map(told).collect())
        };
        match (layer, texts) {
            (Layer::Relations, _) => Shades::default(),
            (Layer::Ties, _) => states(&|place| tie(record, place, date)),
            (Layer::Conflict, _) => {
                let found = conflict::of_day(record, date);
                states(&|place| found.told(record, place, date))
            }
            (Layer::Aid, _) => {
                let found = aid::of_day(record, date);
                states(&|place| found.told(place))
            }
            (_, None) => Shades::default(),
            (Layer::Treaties, Some(texts)) => {
                let found = treaties::of_day(record, texts, date);
                states(&|place| found.told(record, place, date))
            }
            (Layer::Blocs, Some(texts)) => states(&|place| blocs::told(texts, place, date)),
            (Layer::Priority, Some(texts)) => states(&|place| rank(texts, place, date.year())),
        }
    }

    /// What became of the states of a day since an earlier one.
    pub fn between(record: &Record, from: Date, to: Date) -> Shades {
        let shade = |place: &crate::place::Place| {
            let stance = |day| place.span(day).and_then(|span| span.relation).map(|relation| relation.stance as u8);
            let after = stance(to)?;
            let Some(before) = stance(from) else { return Some(Shade::NewState.into()) };
            let steps = after.abs_diff(before).min(3);
            Some(Told::from(match after.cmp(&before) {
                Ordering::Greater => Shade::Nearer(steps),
                Ordering::Less => Shade::Further(steps),
                Ordering::Equal => Shade::Same,
            }))
        };
        Shades(record.places.iter().map(shade).collect())
    }

    /// What is told of a place.
    pub fn told(&self, place: PlaceIx) -> Option<Told> {
        self.0.get(usize::from(place.0)).copied().flatten()
    }

    /// How many states have a shade.
    pub fn count(&self, shade: Shade) -> usize {
        self.0.iter().flatten().filter(|told| told.shade == shade).count()
    }

    /// How many states are marked.
    pub fn marked(&self) -> usize {
        self.0.iter().flatten().filter(|told| told.marked).count()
    }
}

fn tie(record: &Record, place: PlaceIx, date: Date) -> Told {
    let relation = record.place(place).and_then(|p| p.span(date)).and_then(|span| span.relation);
    Shade::Tie(relation.map_or(Tie::None, |r| r.tie)).into()
}

fn rank(texts: &Texts, place: PlaceIx, year: Year) -> Told {
    let (first, last) = PRIORITY_YEARS;
    let tiers = (1u8..).zip(&texts.tiers);
    let found = tiers.filter(|_| (first..=last).contains(&year.number())).find(|(_, places)| places.contains(&place));
    found.map_or(Shade::NoRank, |(rank, _)| Shade::Rank(rank)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::Standing;
    use crate::samples::{day, place, record, state};

    #[test]
    fn each_shade_of_a_layer_has_a_colour_of_its_own() {
        for shades in Layer::ALL.iter().map(|layer| Shade::of_layer(*layer)).chain([Shade::OF_CHANGE]) {
            let mut classes: Vec<Class> = shades.iter().map(|shade| shade.class()).collect();
            let all = classes.len();
            classes.sort();
            classes.dedup();
            assert_eq!(classes.len(), all, "{shades:?}");
        }
    }

    #[test]
    fn the_change_between_two_days_is_told_of_the_states_of_the_later() {
        let turns = place(&[state("1917-11-07", Stance::Neutral), state("1941-06-22", Stance::War)]);
        let fresh = place(&[(Date::FIRST, Standing::Dependent, None), state("1947-08-15", Stance::Partner)]);
        let record = record(vec![turns, fresh]);
        let told = |from, to| {
            let shades = Shades::between(&record, day(from), day(to));
            [0, 1].map(|place| shades.told(PlaceIx(place)).map(|told| told.shade))
        };
        assert_eq!(told("1938-01-01", "1950-01-01"), [Some(Shade::Further(3)), Some(Shade::NewState)]);
        assert_eq!(told("1918-01-01", "1938-01-01"), [Some(Shade::Same), None]);
    }
}
