//! A record of the reader's own against ours: where the two agree, where they differ, and what only one of them knows.

use crate::date::Date;
use crate::own::{OwnRecord, OwnShape, OwnSpan};
use crate::place::{Place, PlaceIx, Span, at};
use crate::record::Record;
use crate::relation::{Relation, Stance, Tie, named};
use crate::snapshot::Snapshot;
use crate::sphere::ring_area_km2;
use std::collections::BTreeMap;

/// How what a record says of a place on a day stands to ours.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// They agree in all that both say.
    Same,
    /// The own record has it closer to Moscow.
    Warmer,
    /// The own record has it further from Moscow.
    Colder,
    /// Only the tie differs.
    Tie,
    /// Only the own record has it as a state.
    OnlyOwn,
    /// Only ours has it as a state.
    OnlyOurs,
}

#[rustfmt::skip]
named!(Verdict, Same = "same", Warmer = "warmer", Colder = "colder", Tie = "tie", OnlyOwn = "only_own", OnlyOurs = "only_ours");

impl Verdict {
    /// The verdict on what the two say; none if neither says anything.
    pub fn of(ours: Option<Relation>, own: Option<&OwnSpan>) -> Option<Verdict> {
        let (ours, own) = match (ours, own) {
            (None, None) => return None,
            (Some(_), None) => return Some(Verdict::OnlyOurs),
            (None, Some(_)) => return Some(Verdict::OnlyOwn),
            (Some(ours), Some(own)) => (ours, own),
        };
        Some(match own.stance {
            Some(stance) if stance > ours.stance => Verdict::Warmer,
            Some(stance) if stance < ours.stance => Verdict::Colder,
            _ if own.tie.is_some_and(|tie| tie != ours.tie) => Verdict::Tie,
            _ => Verdict::Same,
        })
    }

    /// The stance in whose colour the verdict is painted, so that it needs none of its own; none for the colour of what is no state.
    pub fn stance(self) -> Option<Stance> {
        match self {
            Verdict::Same => Some(Stance::Neutral),
            Verdict::Warmer => Some(Stance::Ally),
            Verdict::Colder => Some(Stance::War),
            Verdict::Tie => Some(Stance::Cooperative),
            Verdict::OnlyOwn => Some(Stance::Strained),
            Verdict::OnlyOurs => None,
        }
    }
}

/// A stretch of days on which the two say different things of a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Disagreement {
    /// The place.
    pub place: PlaceIx,
    /// First day.
    pub from: Date,
    /// First day after.
    pub to: Date,
    /// What ours says.
    pub ours: Option<Relation>,
    /// Stance and tie of the other.
    pub own: Option<(Option<Stance>, Option<Tie>)>,
    /// How they differ.
    pub verdict: Verdict,
}

/// How much of the two agrees, over all places and days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Share {
    /// Days of places of which both say something.
    pub both: u64,
    /// Those on which they agree.
    pub same: u64,
}

/// The verdict on every place of a day of which either says anything, in the order of the record.
pub fn of_day(record: &Record, own: &OwnRecord, date: Date) -> Vec<(PlaceIx, Verdict)> {
    let verdict = |(ix, place): (PlaceIx, &Place)| {
        let ours = place.span(date).and_then(|span| span.relation);
        Verdict::of(ours, own.span(ix, date)).map(|verdict| (ix, verdict))
    };
    record.each_place().filter_map(verdict).collect()
}

/// What both say of a place from one day to the next on which either changes: from, to, ours, own.
fn stretches<'a>(
    place: &'a Place,
    own: &'a [OwnSpan],
) -> impl Iterator<Item = (Date, Date, Option<&'a Span>, Option<&'a OwnSpan>)> {
    let mut days: Vec<Date> = place.spans.iter().map(|s| s.from).collect();
    days.extend(own.iter().flat_map(|s| [s.from, s.to]));
    days.extend([Date::FIRST, Date::END]);
    days.sort_unstable();
    days.dedup();
    let ends = days.clone().into_iter().skip(1);
    days.into_iter().zip(ends).map(move |(from, to)| {
        let known = at(own, from, |s| s.from).filter(|s| s.holds(from));
        (from, to, place.span(from), known)
    })
}

/// All disagreements about the places that the own record speaks of, by place and day, and how much agrees.
pub fn disagreements(record: &Record, own: &OwnRecord) -> (Vec<Disagreement>, Share) {
    let mut found: Vec<Disagreement> = Vec::new();
    let mut share = Share::default();
    for known in &own.places {
        let Some(place) = record.place(known.place) else { continue };
        for (from, to, ours, own) in stretches(place, &known.spans) {
            let ours = ours.and_then(|span| span.relation);
            let Some(verdict) = Verdict::of(ours, own) else { continue };
            let days = u64::from(to.day_number().saturating_sub(from.day_number()));
            if ours.is_some() && own.is_some() {
                share.both += days;
                share.same += if verdict == Verdict::Same { days } else { 0 };
            }
            if verdict == Verdict::Same {
                continue;
            }
            let next = Disagreement {
                place: known.place,
                from,
                to,
                ours,
                own: own.map(|span| (span.stance, span.tie)),
                verdict,
            };
            match found.last_mut() {
                Some(last)
                    if (Disagreement { from: last.from, ..next }) == (Disagreement { to, ..*last })
                        && last.to == from =>
                {
                    last.to = to
                }
                _ => found.push(next),
            }
        }
    }
    (found, share)
}

/// The spans of all places as the own record has them: the standing stays ours, and states of which it says nothing have no relation.
pub fn alone(record: &Record, own: &OwnRecord) -> Vec<Vec<Span>> {
    painted(record, own, |_, own| {
        own.map(|span| Relation { tie: span.tie.unwrap_or(Tie::Full), stance: span.stance.unwrap_or(Stance::Neutral) })
    })
}

/// The spans of all places with the verdict in the place of the stance, so that the map can be coloured by it.
pub fn compared(record: &Record, own: &OwnRecord) -> Vec<Vec<Span>> {
    painted(record, own, |ours, own| {
        let stance = Verdict::of(ours, own).and_then(Verdict::stance)?;
        Some(Relation { tie: Tie::Full, stance })
    })
}

fn painted(
    record: &Record,
    own: &OwnRecord,
    relation: impl Fn(Option<Relation>, Option<&OwnSpan>) -> Option<Relation>,
) -> Vec<Vec<Span>> {
    let spans = |(ix, place): (PlaceIx, &Place)| {
        let mut spans: Vec<Span> = Vec::new();
        for (from, _, ours, own) in stretches(place, own.spans(ix)) {
            let Some(span) = ours else { continue };
            let relation = relation(span.relation, own);
            let next = Span { from, relation, cause: None, stance_event: None, tie_event: None, ..*span };
            if spans.last().is_none_or(|last| Span { from, ..*last } != next) {
                spans.push(next);
            }
        }
        spans
    };
    record.each_place().map(spans).collect()
}

/// The land of a place in two maps.
#[derive(Clone, PartialEq, Debug)]
pub struct Lands {
    /// The place, if ours knows it.
    pub place: Option<PlaceIx>,
    /// What the own map calls it; empty if it does not have it.
    pub name: String,
    /// Its land in ours in square kilometres; none if it has none.
    pub ours_km2: Option<f64>,
    /// Its land in the own map; none if it has none.
    pub own_km2: Option<f64>,
}

/// Land of an outline in square kilometres.
pub fn area_km2(shape: &OwnShape) -> f64 {
    shape.rings.iter().map(|ring| ring_area_km2(ring)).sum::<f64>().abs()
}

/// The land of every place of a day in both maps: first what the own map has, then what only ours has.
pub fn lands(snapshot: &Snapshot, own: &OwnRecord, date: Date) -> Vec<Lands> {
    let mut known: BTreeMap<(Option<PlaceIx>, &str), f64> = BTreeMap::new();
    for shape in own.shapes.iter().filter(|shape| shape.holds(date)) {
        let name = if shape.place.is_some() { "" } else { shape.name.as_str() };
        *known.entry((shape.place, name)).or_default() += area_km2(shape);
    }
    let mut lands: Vec<Lands> = known
        .iter()
        .map(|((place, name), km2)| Lands {
            place: *place,
            name: (*name).into(),
            ours_km2: place.and_then(|p| snapshot.land(p)).map(|land| land.area_km2),
            own_km2: Some(*km2),
        })
        .collect();
    let mut others: Vec<PlaceIx> = snapshot.areas.iter().filter_map(|(key, _)| key.owner).collect();
    others.sort_unstable();
    others.dedup();
    let missing = others.into_iter().filter(|place| !known.contains_key(&(Some(*place), "")));
    lands.extend(missing.map(|place| Lands {
        place: Some(place),
        name: String::new(),
        ours_km2: snapshot.land(place).map(|land| land.area_km2),
        own_km2: None,
    }));
    lands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::{OwnKind, OwnPlace};
    use crate::relation::Standing;
    use crate::samples::{day, place, record, state};
    use proptest::prelude::*;

    fn own(spans: &[(&str, &str, Option<Stance>, Option<Tie>)]) -> OwnRecord {
        let spans = spans.iter().map(|(from, to, stance, tie)| OwnSpan {
            from: day(from),
            to: day(to),
            stance: *stance,
            tie: *tie,
        });
        let places = vec![OwnPlace { place: PlaceIx(0), spans: spans.collect() }];
        OwnRecord { kind: OwnKind::Coding, rows: 1, left_out: 0, places, shapes: vec![] }
    }

    fn ours() -> Record {
        let first = place(&[
            (Date::FIRST, Standing::Absent, None),
            state("1920-01-01", Stance::Strained),
            state("1950-01-01", Stance::Ally),
        ]);
        record(vec![first, place(&[state("1917-11-07", Stance::Neutral)])])
    }

    #[test]
    fn each_verdict_is_reached() {
        let (ours, strained) = (ours(), Some(Stance::Strained));
        let own = own(&[
            ("1919-01-01", "1930-01-01", strained, None),
            ("1930-01-01", "1940-01-01", strained, Some(Tie::Broken)),
            ("1940-01-01", "1949-01-01", Some(Stance::Partner), None),
            ("1950-01-01", "1960-01-01", strained, Some(Tie::Full)),
        ]);
        let verdict = |date: &str| of_day(&ours, &own, day(date)).first().map(|(p, v)| (p.0, *v));
        assert_eq!(verdict("1918-06-01"), Some((1, Verdict::OnlyOurs)));
        assert_eq!(verdict("1919-06-01"), Some((0, Verdict::OnlyOwn)));
        assert_eq!(verdict("1925-06-01"), Some((0, Verdict::Same)));
        assert_eq!(verdict("1935-06-01"), Some((0, Verdict::Tie)));
        assert_eq!(verdict("1945-06-01"), Some((0, Verdict::Warmer)));
        assert_eq!(verdict("1949-06-01"), Some((0, Verdict::OnlyOurs)));
        assert_eq!(verdict("1955-06-01"), Some((0, Verdict::Colder)));
    }

    #[test]
    fn disagreements_are_joined_and_the_share_counts_days_of_which_both_speak() {
        let own = own(&[
            ("1920-01-01", "1921-01-01", Some(Stance::Strained), None),
            ("1921-01-01", "1922-01-01", Some(Stance::Hostile), None),
            ("1922-01-01", "1923-01-01", Some(Stance::Hostile), None),
        ]);
        let (found, share) = disagreements(&ours(), &own);
        let spans: Vec<_> = found.iter().map(|d| (d.from, d.to, d.verdict)).collect();
        assert_eq!(
            spans,
            [
                (day("1921-01-01"), day("1923-01-01"), Verdict::Colder),
                (day("1923-01-01"), day("1950-01-01"), Verdict::OnlyOurs),
                (day("1950-01-01"), Date::END, Verdict::OnlyOurs),
            ]
        );
        assert_eq!(share, Share { both: 366 + 365 + 365, same: 366 });
    }

    #[test]
    fn the_map_of_the_own_record_keeps_standings_and_drops_relations_of_which_it_says_nothing() {
        let own = own(&[("1930-01-01", "1940-01-01", Some(Stance::Partner), None)]);
        let spans = alone(&ours(), &own);
        let first = record(vec![Place { spans: spans[0].clone(), ..place(&[]) }]);
        let on = |date: &str| first.places[0].span(day(date)).map(|s| (s.standing, s.relation.map(|r| r.stance)));
        assert_eq!(on("1918-01-01"), Some((Standing::Absent, None)));
        assert_eq!(on("1925-01-01"), Some((Standing::Sovereign, None)));
        assert_eq!(on("1935-01-01"), Some((Standing::Sovereign, Some(Stance::Partner))));
        assert_eq!(on("1945-01-01"), Some((Standing::Sovereign, None)));
        let painted = compared(&ours(), &own);
        assert_eq!(
            at(&painted[0], day("1935-01-01"), |s| s.from).and_then(|s| s.relation).map(|r| r.stance),
            Verdict::Warmer.stance()
        );
    }

    #[test]
    fn each_verdict_has_a_colour_of_its_own() {
        let mut colours: Vec<_> = Verdict::ALL.iter().map(|v| v.stance()).collect();
        colours.sort();
        colours.dedup();
        assert_eq!(colours.len(), Verdict::ALL.len());
    }

    proptest! {
        /// Each day is in a disagreement exactly if its verdict is one.
        #[test]
        fn the_list_says_what_the_days_say(cuts in proptest::collection::vec(0u16..27_000, 2..8), number in 0u16..27_000) {
            let mut cuts: Vec<Date> = cuts.into_iter().map(crate::samples::date).collect();
            cuts.sort_unstable();
            cuts.dedup();
            let spans: Vec<OwnSpan> = cuts.iter().zip(cuts.iter().skip(1)).enumerate().map(|(i, (from, to))| {
                OwnSpan { from: *from, to: *to, stance: Stance::ALL.get(i % 7).copied(), tie: None }
            }).collect();
            let places = vec![OwnPlace { place: PlaceIx(0), spans }];
            let own = OwnRecord { kind: OwnKind::Coding, rows: 1, left_out: 0, places, shapes: vec![] };
            let ours = ours();
            let date = crate::samples::date(number);
            let (found, share) = disagreements(&ours, &own);
            let listed = found.iter().find(|d| d.from <= date && date < d.to).map(|d| d.verdict);
            let told = of_day(&ours, &own, date).into_iter().find(|(p, _)| p.0 == 0).map(|(_, v)| v);
            prop_assert_eq!(listed, told.filter(|v| *v != Verdict::Same));
            prop_assert!(share.same <= share.both);
            prop_assert_eq!(OwnRecord::read(&own.bytes()), Ok(own));
        }
    }
}
