//! Some states side by side: the days on which any of them turned, and what holds for each on a day.

use crate::bloc::{Bloc, Role};
use crate::date::Date;
use crate::place::{EventIx, PlaceIx, Span};
use crate::record::Record;
use crate::relation::Standing;
use crate::texts::Texts;
use crate::turns::turns_of;

/// So many places at most are looked at together.
pub const MOST_STATES: usize = 60;
/// At most so many states stand side by side.
pub const MOST_SIDE_BY_SIDE: usize = 6;

/// A day on which one of the states turned.
#[derive(Clone, PartialEq, Debug)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// What began on it for each of the states, in their order; none for those that went on as before.
    pub began: Vec<Option<Span>>,
}

/// All days on which one of the places turned, in order; the first is the first day of the record.
pub fn moments(record: &Record, places: &[PlaceIx]) -> Vec<Moment> {
    let beginnings: Vec<Vec<Span>> = places
        .iter()
        .filter_map(|ix| record.place(*ix))
        .map(|place| {
            let first = place.spans.first().filter(|span| span.standing != Standing::Absent);
            first.into_iter().chain(turns_of(place).map(|(_, span)| span)).copied().collect()
        })
        .collect();
    let mut days: Vec<Date> = beginnings.iter().flatten().map(|span| span.from).collect();
    days.sort_unstable();
    days.dedup();
    let began = |day| beginnings.iter().map(|spans| spans.iter().find(|span| span.from == day).copied()).collect();
    days.into_iter().map(|day| Moment { day, began: began(day) }).collect()
}

/// Events that tell of treaties with a place that are in force on a day, in order.
pub fn treaties_in_force(record: &Record, texts: &Texts, place: PlaceIx, date: Date) -> Vec<EventIx> {
    let in_force = |ix: &EventIx| {
        let treaty = texts.event(*ix).and_then(|text| text.treaty.as_ref());
        treaty.zip(record.event(*ix)).is_some_and(|(treaty, event)| treaty.in_force(event.date, date))
    };
    record.events_of_place(place).map(|(ix, _)| ix).filter(in_force).collect()
}

/// The blocs that a place is in on a day, and what it is there.
pub fn blocs_of(texts: &Texts, place: PlaceIx, date: Date) -> Vec<(&Bloc, Role)> {
    texts.blocs.iter().filter_map(|bloc| Some((bloc, bloc.role(place, date)?))).collect()
}

/// Places without their repetitions, no more than are looked at together.
pub(crate) fn each_once<'a>(places: impl IntoIterator<Item = &'a PlaceIx>) -> Vec<PlaceIx> {
    let mut once = Vec::new();
    for place in places {
        if once.len() < MOST_STATES && !once.contains(place) {
            once.push(*place);
        }
    }
    once
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Grade, Kind};
    use crate::relation::Stance;
    use crate::samples::{day, event, place, record, state};
    use crate::texts::EventText;
    use crate::treaty::{Ended, Treaty};

    #[test]
    fn turns_of_several_states_stand_on_one_axis() {
        let absent = (Date::FIRST, Standing::Absent, None);
        let record = record(vec![
            place(&[state("1917-11-07", Stance::Neutral), state("1948-06-28", Stance::Hostile)]),
            place(&[absent, state("1948-06-28", Stance::Ally), state("1961-01-01", Stance::Strained)]),
        ]);
        let found = moments(&record, &[PlaceIx(1), PlaceIx(0)]);
        let told: Vec<(String, Vec<bool>)> =
            found.iter().map(|m| (m.day.to_string(), m.began.iter().map(Option::is_some).collect())).collect();
        let expected = [("1917-11-07", [false, true]), ("1948-06-28", [true, true]), ("1961-01-01", [true, false])];
        assert_eq!(told, expected.map(|(day, began)| (day.to_string(), began.to_vec())));
        assert_eq!(moments(&record, &[]), vec![]);
    }

    #[test]
    fn a_treaty_counts_from_its_force_to_its_end() {
        let mut record = record(vec![place(&[state("1917-11-07", Stance::Neutral)])]);
        record.events = vec![event("1922-04-16", Kind::Treaty, &[0]), event("1930-01-01", Kind::Treaty, &[])];
        let text = |treaty| EventText {
            title: String::new(),
            text: String::new(),
            effects: vec![],
            grade: Grade::A,
            sources: vec![],
            caution: None,
            reasoning: None,
            facts: vec![],
            treaty,
        };
        let until = Some((day("1941-06-22"), crate::date::Precision::Day, Ended::War));
        let treaty = Treaty { force: Some("1922-05-20".into()), term: None, until };
        let texts = Texts {
            events: vec![text(Some(treaty)), text(None)],
            sources: vec![],
            places: vec![],
            blocs: vec![],
            tiers: vec![],
            offices: vec![],
        };
        let on = |date: &str| treaties_in_force(&record, &texts, PlaceIx(0), day(date)).len();
        assert_eq!([on("1922-05-19"), on("1922-05-20"), on("1941-06-21"), on("1941-06-22")], [0, 1, 1, 0]);
    }
}
