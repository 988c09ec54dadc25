//! Effects: they act on places that have relations, they change something, and each has its reason.

use crate::world::{Edit, check};

/// Checks changes of one event of the north, with one problem of it.
fn refused(event: &str, edits: &[(&str, &str)], reason: &str) {
    let place = format!("events/north.toml#{event}");
    let edits: Vec<Edit> = edits.iter().map(|(old, new)| (place.as_str(), *old, *new)).collect();
    check(&edits, &[&format!("data/events/north.toml:<id = \"{event}\"> [{event}]: {reason}")]);
}

const CRISIS: &str = "norway-crisis-1952";
const RECOGNITION: &str = "norway-recognition-1924";

#[test]
fn ties_and_stances_are_known() {
    let stances = "write war, hostile, strained, neutral, cooperative, partner or ally";
    refused(
        RECOGNITION,
        &[("tie = \"full\"", "tie = \"warm\"")],
        "the effect on `norway` has the unknown tie `warm`; write none, de_facto, full, dormant or broken",
    );
    refused(
        CRISIS,
        &[("stance = \"hostile\"", "stance = \"angry\"")],
        &format!("the effect on `norway` has the unknown stance `angry`; {stances}"),
    );
    refused(
        CRISIS,
        &[("then = \"before\"", "then = \"after\"")],
        &format!("the effect on `norway` has the unknown stance `after`; {stances}"),
    );
}

#[test]
fn a_stance_has_its_rule() {
    for rule in ["", ", rule = \"\"", ", rule = \"  \""] {
        refused(
            CRISIS,
            &[(", rule = \"A show of force.\"", rule)],
            "the effect on `norway` sets a stance, so it needs a `rule`: say which line of the code book it meets",
        );
    }
}

#[test]
fn an_effect_sets_something() {
    refused(
        RECOGNITION,
        &[(", tie = \"full\"", "")],
        "the effect on `norway` sets neither tie nor stance; set one or leave it out",
    );
}

#[test]
fn an_effect_that_changes_nothing_is_refused() {
    refused(
        RECOGNITION,
        &[("tie = \"full\"", "tie = \"none\"")],
        "its effect on `norway` sets what already holds; leave it out",
    );
    refused(
        "germany-surrender-1945",
        &[("stance = \"strained\"", "tie = \"broken\", stance = \"war\""), ("war_ends", "turn")],
        "its effect on `germany` sets what already holds; leave it out",
    );
}

#[test]
fn the_end_of_a_period_can_come_and_changes_something() {
    refused(
        CRISIS,
        &[("end = \"1952-06-30\"\n", "")],
        "the effect on `norway` has a `then`, which needs an `end` of the event; add it or leave out `then`",
    );
    refused(
        CRISIS,
        &[("stance = \"hostile\", rule = \"A show of force.\"", "tie = \"broken\"")],
        "the effect on `norway` has a `then`, which needs a stance to end; add it or leave out `then`",
    );
    refused(
        CRISIS,
        &[("then = \"before\"", "then = \"hostile\"")],
        "the effect on `norway` has its own stance as `then`, which changes nothing; leave out `then`",
    );
    refused(
        CRISIS,
        &[("end = \"1952-06-30\"", "end = \"1952\"")],
        "the effect on `norway` has a `then`, but ends on the day on which it acts; give a later `end`",
    );
}

#[test]
fn an_effect_acts_on_a_place_that_the_event_names() {
    refused(
        RECOGNITION,
        &[("places = [\"norway\"]", "places = [\"spain\"]")],
        "acts on `norway`, but does not name it in `places`; add it there",
    );
    refused(
        CRISIS,
        &[("place = \"norway\"", "place = \"norwegen\"")],
        "there is no place `norwegen`; add it to places/ or mend the id",
    );
}

#[test]
fn an_event_has_one_effect_on_a_place() {
    refused(
        RECOGNITION,
        &[("tie = \"full\" }", "tie = \"full\" }, { place = \"norway\", stance = \"cooperative\", rule = \"x\" }")],
        "has two effects on `norway`; make them one, or make two events",
    );
}

#[test]
fn two_events_on_one_place_and_day_have_an_order() {
    refused(
        RECOGNITION,
        &[("date = \"1952-01\"", "date = \"1924-02-15\"")],
        "acts on `norway` on the same day as `norway-crisis-1952`; give one of them an `order` of its own",
    );
    check(&[("events/north.toml#norway-crisis-1952", "date = \"1952-01\"", "date = \"1924-02-15\"\norder = 1")], &[]);
}

#[test]
fn no_place_gains_a_tie_before_it_exists_or_while_it_is_dependent() {
    let mend = "has neither tie nor stance; leave out the effect, or mend the place's life or land";
    for (place, date, standing) in [
        ("kenya", "1963-12-11", "dependent"),
        ("estonia", "1940-08-06", "soviet"),
        ("estonia", "1918-02-23", "absent"),
        ("soviet", "1950-01-01", "soviet"),
        ("plo", "1980-01-01", "absent"),
    ] {
        let event = format!(
            "\n[[event]]\nid = \"tie-too-soon\"\ndate = \"{date}\"\nplaces = [\"{place}\", \"uk\"]\nkind = \"turn\"\n\
             title = \"A tie\"\ntext = \"Too soon.\"\neffects = [{{ place = \"{place}\", tie = \"full\" }}]\n\
             grade = \"C\"\nreasoning = \"None.\"\n"
        );
        let absent = (date == "1918-02-23").then_some(
            "data/events/north.toml:<tie-too-soon> [tie-too-soon]: names `estonia`, which is not there on 1918-02-23; \
             mend the date or the place's life",
        );
        let reason = format!(
            "data/events/north.toml:<tie-too-soon> [tie-too-soon]: acts on `{place}`, which is {standing} on {date} and \
             {mend}"
        );
        let expected: Vec<&str> = absent.into_iter().chain([reason.as_str()]).collect();
        check(&[("events/north.toml", "", &event)], &expected);
    }
}
