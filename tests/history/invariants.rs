//! What must hold of every place on every day.

use crate::record::{event, none, record};
use atlas_core::date::Date;
use atlas_core::relation::{Stance, Standing, Tie};

#[test]
fn every_relation_has_an_event_that_can_be_opened() {
    let mut found = Vec::new();
    for place in &record().places {
        for span in place.spans.iter().filter(|s| s.standing.has_relation()) {
            // What stands at the opening of the record has no cause, but its tie and stance have an event all the same.
            let cause = (span.from > Date::FIRST).then_some(("cause", span.cause));
            for (what, ix) in [("stance", span.stance_event), ("tie", span.tie_event)].into_iter().chain(cause) {
                if ix.and_then(|ix| record().event(ix)).is_none() {
                    found.push(format!("{} {}: no event for the {what}", place.id, span.from));
                }
            }
        }
    }
    none("Every span of a state must have events for what it shows.", found);
}

#[test]
fn a_cause_names_the_place_and_is_of_the_day() {
    let mut found = Vec::new();
    for (ix, place) in record().each_place() {
        for span in place.spans.iter().filter(|s| s.from > Date::FIRST) {
            let Some(cause) = span.cause.and_then(|c| record().event(c)) else { continue };
            let on_its_day = cause.date == span.from || cause.end.is_some_and(|(end, _)| end == span.from);
            if !cause.places.contains(&ix) || !on_its_day {
                found.push(format!("{} {}: caused by {}", place.id, span.from, event(span.cause)));
            }
        }
    }
    none("A change must be caused by an event of that day that names the place.", found);
}

#[test]
fn who_conducts_relations_has_a_tie_and_a_stance_and_nobody_else_has() {
    let mut found = Vec::new();
    for place in &record().places {
        for span in &place.spans {
            if span.standing.has_relation() != span.relation.is_some() {
                found.push(format!("{} {}: {} with {:?}", place.id, span.from, span.standing.name(), span.relation));
            }
        }
    }
    none("Tie and stance belong to states, rivals and governments in exile alone.", found);
}

#[test]
fn no_state_is_blank_for_lack_of_work() {
    let opening = record().find_event("soviet-october-revolution");
    let mut found = Vec::new();
    for (ix, place) in record().each_place() {
        let was_state = place.spans.iter().any(|s| s.standing == Standing::Sovereign);
        let told = record().events_of_place(ix).any(|(event, _)| Some(event) != opening);
        if was_state && !told {
            found.push(format!("{}: no event of its own", place.id));
        }
    }
    none("Every state has at least the event of its first tie, or the statement that there was none.", found);
}

#[test]
fn what_was_never_tied_cannot_be_broken() {
    let mut found = Vec::new();
    for place in &record().places {
        // A successor may inherit a break that its predecessor made: the Allied powers' Japan, Mussolini's second republic.
        let first = place.spans.iter().find_map(|s| s.relation.map(|r| (s.from, r.tie)));
        if let Some((day, Tie::Broken)) = first
            && !matches!(place.id.as_str(), "japan" | "salo")
        {
            found.push(format!("{} {day}: begins with relations broken", place.id));
        }
    }
    none("Ties with the Empire do not count: before the first tie with the Soviet state there is none.", found);
}

#[test]
fn war_breaks_relations_but_for_the_undeclared_war_of_1939() {
    let (from, to) = (Date::parse("1939-05-11"), Date::parse("1939-09-16"));
    let mut found = Vec::new();
    for place in &record().places {
        for (span, end) in place.spans_with_ends() {
            // At Khalkhin Gol neither side recalled its ambassador.
            let khalkhin_gol = Some(span.from) >= from && Some(end) <= to;
            if let Some(r) = span.relation
                && r.stance == Stance::War
                && !matches!(r.tie, Tie::Broken | Tie::None)
                && !khalkhin_gol
            {
                found.push(format!("{} {} to {end}: at war with tie {}", place.id, span.from, r.tie.name()));
            }
        }
    }
    none("States at war have no relations.", found);
}

#[test]
fn allies_and_partners_have_relations_within_a_year() {
    // Tuva was recognised in 1921, but the treaty on relations came in 1925.
    let late = ["tuva"];
    let mut found = Vec::new();
    for place in record().places.iter().filter(|p| !late.contains(&p.id.as_str())) {
        let mut since = None;
        for (span, end) in place.spans_with_ends() {
            let bare = span.standing == Standing::Sovereign
                && span.relation.is_some_and(|r| r.stance >= Stance::Partner && r.tie != Tie::Full);
            since = if bare { since.or(Some(span.from)) } else { None };
            if let Some(from) = since
                && end.day_number() - from.day_number() > 365
            {
                found.push(format!("{} {from} to {end}: {:?}", place.id, span.relation));
            }
        }
    }
    none("A state that is partner or ally has diplomatic relations, or takes them up within a year.", found);
}
