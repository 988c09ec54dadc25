//! Sets of states that a reader looks at together: all, a region, a bloc, those chosen by hand, those that changed.

use crate::bloc::{Bloc, Role};
use crate::changes::usual_other;
use crate::date::Date;
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::region::Region;
use crate::turns::turns_of;
use crate::view::View;

/// A set of states.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Among {
    /// All.
    #[default]
    All,
    /// Those of a region.
    Region(Region),
    /// Those in a bloc, by its position in the texts.
    Bloc(u16),
    /// Those that the view holds.
    Chosen,
    /// Those whose standing, tie or stance changed between two days.
    Changed,
}

/// What the sets depend on.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The blocs; none until the texts are there.
    pub blocs: &'a [Bloc],
    /// The states that the view holds.
    pub chosen: &'a [PlaceIx],
    /// The two days between which changes count: those after the first, up to the second.
    pub between: (Date, Date),
}

/// The two days between which changes count: the day shown and the one that it is compared with, else the years to which the timeline is
/// zoomed, else the years before the day shown.
pub fn between(view: &View) -> (Date, Date) {
    match (view.other, view.span) {
        (Some(other), _) if other != view.date => (other.min(view.date), other.max(view.date)),
        (_, Some(span)) => (span.first().first_day(), span.last().view_date()),
        _ => (usual_other(view.date), view.date),
    }
}

impl Among {
    /// Whether a place is in the set on a day; only the members of a bloc change with the day. Observers are not in it.
    pub fn has(self, around: &Around, ix: PlaceIx, place: &Place, date: Date) -> bool {
        match self {
            Among::Bloc(_) => self.bloc(around).and_then(|b| b.role(ix, date)).is_some_and(|r| r != Role::Observer),
            _ => self.ever(around, ix, place),
        }
    }

    /// Its places that were states at any time, in the order of the record; chosen ones in the order of the reader.
    pub fn places(self, record: &Record, around: &Around) -> Vec<PlaceIx> {
        if self == Among::Chosen {
            return around.chosen.to_vec();
        }
        let was_state = |place: &Place| place.spans.iter().any(|span| span.relation.is_some());
        let within = record.each_place().filter(|(ix, place)| was_state(place) && self.ever(around, *ix, place));
        within.map(|(ix, _)| ix).collect()
    }

    /// Its name in a control.
    pub fn name(self, blocs: &[Bloc]) -> &str {
        match self {
            Among::All => "all",
            Among::Region(region) => region.name(),
            Among::Bloc(at) => blocs.get(usize::from(at)).map_or("", |bloc| bloc.id.as_str()),
            Among::Chosen => "chosen",
            Among::Changed => "changed",
        }
    }

    /// The set of a name.
    pub fn from_name(name: &str, blocs: &[Bloc]) -> Option<Among> {
        let bloc = || (0u16..).zip(blocs).find(|(_, bloc)| bloc.id == name).map(|(at, _)| Among::Bloc(at));
        match name {
            "all" => Some(Among::All),
            "chosen" => Some(Among::Chosen),
            "changed" => Some(Among::Changed),
            _ => Region::from_name(name).map(Among::Region).or_else(bloc),
        }
    }

    fn bloc<'a>(self, around: &Around<'a>) -> Option<&'a Bloc> {
        match self {
            Among::Bloc(at) => around.blocs.get(usize::from(at)),
            _ => None,
        }
    }

    fn ever(self, around: &Around, ix: PlaceIx, place: &Place) -> bool {
        let (from, to) = around.between;
        match self {
            Among::All => true,
            Among::Region(region) => place.region == region,
            Among::Bloc(_) => {
                let is = |bloc: &Bloc| bloc.members.iter().any(|m| m.place == ix && m.role != Role::Observer);
                self.bloc(around).is_some_and(is)
            }
            Among::Chosen => around.chosen.contains(&ix),
            Among::Changed => turns_of(place).any(|(_, span)| from < span.from && span.from <= to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bloc::{Membership, Side};
    use crate::choices::YearSpan;
    use crate::date::Year;
    use crate::relation::{Stance, Standing};
    use crate::samples::{day, place, record, state};

    fn bloc() -> Bloc {
        let member = |place, from, to: Option<&str>, role| Membership {
            place: PlaceIx(place),
            from: day(from),
            to: to.map(day),
            role,
        };
        Bloc {
            id: "pact".into(),
            name: "The Pact".into(),
            side: Side::Soviet,
            from: day("1955-05-14"),
            to: None,
            members: vec![
                member(0, "1955-05-14", Some("1968-09-13"), Role::Member),
                member(1, "1955-05-14", None, Role::Observer),
            ],
        }
    }

    fn sample() -> Record {
        let mut turned = place(&[state("1917-11-07", Stance::Neutral), state("1948-06-28", Stance::Hostile)]);
        turned.region = Region::CentralEurope;
        let colony = place(&[(Date::FIRST, Standing::Dependent, None)]);
        record(vec![place(&[state("1917-11-07", Stance::Ally)]), turned, colony])
    }

    fn found(among: Among, between: (&str, &str)) -> Vec<u16> {
        let (record, blocs) = (sample(), [bloc()]);
        let around = Around { blocs: &blocs, chosen: &[PlaceIx(2)], between: (day(between.0), day(between.1)) };
        among.places(&record, &around).iter().map(|p| p.0).collect()
    }

    #[test]
    fn a_set_has_its_states_and_no_colony_unless_it_was_chosen() {
        let years = ("1940-01-01", "1950-12-31");
        assert_eq!(found(Among::All, years), [0, 1]);
        assert_eq!(found(Among::Region(Region::CentralEurope), years), [1]);
        assert_eq!(found(Among::Bloc(0), years), [0], "an observer is not in it");
        assert_eq!(found(Among::Bloc(7), years), [0u16; 0]);
        assert_eq!(found(Among::Chosen, years), [2]);
        assert_eq!(found(Among::Changed, years), [1]);
        assert_eq!(
            found(Among::Changed, ("1948-06-28", "1950-12-31")),
            [0u16; 0],
            "the first day is before the change"
        );
    }

    #[test]
    fn members_are_counted_while_they_are_in_the_bloc() {
        let (record, blocs) = (sample(), [bloc()]);
        let around = Around { blocs: &blocs, chosen: &[], between: (Date::FIRST, Date::LAST) };
        let has = |date: &str| Among::Bloc(0).has(&around, PlaceIx(0), &record.places[0], day(date));
        assert_eq!(
            [has("1955-05-13"), has("1955-05-14"), has("1968-09-12"), has("1968-09-13")],
            [false, true, true, false]
        );
    }

    #[test]
    fn names_are_read_back() {
        let blocs = [bloc()];
        let all = [Among::All, Among::Region(Region::Asia), Among::Bloc(0), Among::Chosen, Among::Changed];
        for among in all {
            assert_eq!(Among::from_name(among.name(&blocs), &blocs), Some(among));
        }
        assert_eq!(Among::from_name("atlantis", &blocs), None);
    }

    #[test]
    fn changes_count_between_the_days_that_the_reader_set() {
        let view = View::default();
        assert_eq!(between(&view), (day("1952-12-31"), day("1962-12-31")));
        let other = View { other: Some(day("1970-01-01")), ..view.clone() };
        assert_eq!(between(&other), (day("1962-12-31"), day("1970-01-01")));
        let span = View { span: YearSpan::new(Year::new(1960).unwrap(), Year::new(1965).unwrap()), ..view };
        assert_eq!(between(&span), (day("1960-01-01"), day("1965-12-31")));
    }
}
