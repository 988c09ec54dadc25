//! Who belongs together on a day: at war, in exile, in the Soviet state, in an alliance.

use crate::record::{none, place, record};
use atlas_core::date::{Date, Year};
use atlas_core::place::Place;
use atlas_core::relation::{Relation, Stance, Standing};

/// Ids of all places of which something holds on a day.
fn who(day: &str, holds: impl Fn(&Place, Date) -> bool) -> Vec<&'static str> {
    let date = Date::parse(day).unwrap();
    record().places.iter().filter(|p| holds(p, date)).map(|p| p.id.as_str()).collect()
}

fn relation(place: &Place, date: Date) -> Option<Relation> {
    place.span(date).and_then(|s| s.relation)
}

fn at_war(place: &Place, date: Date) -> bool {
    relation(place, date).is_some_and(|r| r.stance == Stance::War)
}

#[test]
fn the_wars_have_their_sides() {
    assert_eq!(who("1917-11-30", at_war), ["austria_hungary", "bulgaria", "don", "germany", "turkey"]);
    assert_eq!(who("1930-12-31", at_war), [""; 0]);
    assert_eq!(who("1939-12-31", at_war), ["finland"]);
    assert_eq!(who("1941-12-31", at_war), ["finland", "germany", "hungary", "italy", "romania", "slovakia"]);
    assert_eq!(who("1945-08-15", at_war), ["japan", "manchukuo"]);
}

#[test]
fn no_state_is_at_war_with_the_soviet_union_after_1945() {
    let end = Date::parse("1945-09-03").unwrap();
    let mut found = Vec::new();
    for place in &record().places {
        for (span, until) in place.spans_with_ends() {
            if until > end && span.relation.is_some_and(|r| r.stance == Stance::War) {
                found.push(format!("{} from {} to {until}", place.id, span.from));
            }
        }
    }
    none("Combat after 1945 is a crisis, an incident or an intervention.", found);
}

#[test]
fn the_exiles_of_1942_are_those_in_london_and_algiers() {
    let exile = |p: &Place, date| p.standing(date) == Standing::Exile;
    let governments =
        ["belgium", "czechoslovakia", "greece", "luxembourg", "netherlands", "norway", "poland", "yugoslavia"];
    // Free France governs colonies; whether it counts as a rival or as in exile, the code book leaves to the land record.
    let found: Vec<_> = who("1942-12-31", exile).into_iter().filter(|id| *id != "free_france").collect();
    assert_eq!(found, governments);
}

#[test]
fn the_soviet_state_has_its_parts() {
    let soviet = |p: &Place, date| p.standing(date) == Standing::Soviet;
    let eleven = ["armenia", "azerbaijan", "belarus", "georgia", "kazakhstan", "kyrgyzstan", "moldova", "soviet"];
    let rest = ["tajikistan", "turkmenistan", "ukraine", "uzbekistan"];
    let last: Vec<&str> = eleven.into_iter().chain(rest).collect();
    assert_eq!(who("1991-12-25", soviet), last);
    let mut before: Vec<&str> = last.into_iter().chain(["estonia", "latvia", "lithuania"]).collect();
    before.sort_unstable();
    assert_eq!(who("1950-12-31", soviet), before);
    assert_eq!(who("1991-08-31", soviet), before);
    assert_eq!(who("1922-12-31", soviet), ["armenia", "azerbaijan", "belarus", "georgia", "soviet", "ukraine"]);
}

#[test]
fn the_baltic_annexation_is_marked_as_unrecognised() {
    let unrecognised = |p: &Place, date: Date| p.life(date).is_some_and(|l| !l.recognised);
    assert_eq!(who("1960-12-31", unrecognised), ["estonia", "latvia", "lithuania"]);
}

#[test]
fn the_warsaw_pact_is_allied() {
    let pact = ["bulgaria", "czechoslovakia", "east_germany", "hungary", "poland", "romania"];
    let mut found = Vec::new();
    for year in Year::all().filter(|y| (1956..=1988).contains(&y.number())) {
        for id in pact {
            let relation = relation(place(id).unwrap(), year.view_date());
            if relation.map(|r| r.stance) != Some(Stance::Ally) {
                found.push(format!("{id} {year}: {relation:?}"));
            }
        }
    }
    none("At the end of every year from 1956 to 1988 the members of the Warsaw Pact are allies.", found);
}

#[test]
fn no_member_of_nato_is_more_than_cooperative_before_the_cold_war_ends() {
    let nato = ["belgium", "canada", "denmark", "iceland", "italy", "luxembourg", "netherlands", "norway", "uk", "usa"];
    let mut found = Vec::new();
    for id in nato {
        for (span, end) in place(id).unwrap().spans_with_ends() {
            let stance = span.relation.map(|r| r.stance);
            let from = span.from.max(Date::parse("1949-04-04").unwrap());
            if stance > Some(Stance::Cooperative) && from < end && from < Date::parse("1989-01-01").unwrap() {
                found.push(format!("{id} {} to {end}: {stance:?}", span.from));
            }
        }
    }
    none("A member of NATO is no partner or ally of the Soviet Union.", found);
}
