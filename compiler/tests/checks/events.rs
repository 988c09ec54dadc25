//! Events: their ids and texts, and the places they name.

use crate::world::{World, check};

/// Checks a change of the crisis with one problem of it.
fn refused(old: &str, new: &str, reason: &str) {
    check(
        &[("events/north.toml#norway-crisis-1952", old, new)],
        &[&format!("data/events/north.toml:<id = \"norway-crisis-1952\"> [norway-crisis-1952]: {reason}")],
    );
}

#[test]
fn two_events_do_not_share_an_id() {
    check(
        &[("events/south.toml", "\"kenya-treaty-1970\"", "\"norway-return-1945\"")],
        &["data/events/south.toml:<norway-return-1945> [norway-return-1945]: there is another event \
           `norway-return-1945` at data/events/north.toml:<norway-return-1945>; rename one or take it out"],
    );
}

#[test]
fn ids_kinds_and_grades_have_their_form() {
    for id in ["", "Norway-Crisis", "norway crisis", "norway/crisis", "norvège"] {
        check(
            &[("events/north.toml", "id = \"norway-crisis-1952\"", &format!("id = \"{id}\""))],
            &[&format!(
                "data/events/north.toml:<id = \"{id}\">{}: `{id}` is no id; use small letters, digits, - and _ only",
                if id.is_empty() { String::new() } else { format!(" [{id}]") }
            )],
        );
    }
    refused("kind = \"crisis\"", "kind = \"row\"", "unknown kind `row`; see data/README.md for the list");
    refused("grade = \"B\"", "grade = \"D\"", "unknown grade `D`; write A, B or C");
}

#[test]
fn titles_and_texts_are_there_and_titles_fit_a_line() {
    let long = "x".repeat(73);
    let title = |title: &str| format!("title = \"{title}\"");
    refused(&title("A crisis"), &title(&long), "the title has 73 characters; write 1 to 72");
    refused(&title("A crisis"), &title(""), "the title has 0 characters; write 1 to 72");
    refused(&title("A crisis"), &title("  "), "the title has 2 characters; write 1 to 72");
    let empty = |what: &str| format!("the {what} is empty; write it, or leave the entry out");
    refused("Ships meet at sea.", " ", &empty("text"));
    refused("grade", "caution = \"\"\ngrade", &empty("caution"));
    refused("grade", "reasoning = \"\"\ngrade", &empty("reasoning"));
    // Letters are counted, not bytes.
    check(&[("events/north.toml", "A crisis", &"ø".repeat(72))], &[]);
}

#[test]
fn a_place_that_an_event_names_is_known() {
    refused(
        "places = [\"norway\"]",
        "places = [\"norway\", \"sweden\"]",
        "there is no place `sweden`; add it to places/ or mend the id",
    );
    check(
        &[("events/north.toml", "combat = [\"germany\"]", "combat = [\"germany\", \"prussia\"]")],
        &["data/events/north.toml:<\"germany-war-1941\"> [germany-war-1941]: there is no place `prussia`; add it to \
           places/ or mend the id"],
    );
}

#[test]
fn a_place_that_an_event_names_is_there_around_its_days() {
    refused(
        "places = [\"norway\"]",
        "places = [\"norway\", \"nationalists\"]",
        "names `nationalists`, which is not there on 1952-01-01; mend the date or the place's life",
    );
    // The day after its end, and a period at whose end it is there, are near enough.
    check(
        &[(
            "events/north.toml",
            "places = [\"estonia\"]\nkind = \"state_begins\"",
            "places = [\"estonia\"]\nkind = \"turn\"",
        )],
        &[],
    );
    check(&[("events/south.toml#kenya-relations", "places = [\"kenya\"]", "places = [\"kenya\", \"uk\"]")], &[]);
}

#[test]
fn combat_is_in_a_state_that_there_is_and_that_the_event_names() {
    for (place, date, reasons) in [
        (
            "nationalists",
            "1950-01-01",
            vec!["names `nationalists`, which is not there on 1950-01-01; mend the date or the place's life"],
        ),
        ("plo", "1980-01-01", vec!["has combat in `plo`, a movement without land; name the state it is in"]),
    ] {
        let event = format!(
            "\n[[event]]\nid = \"combat\"\ndate = \"{date}\"\nplaces = [\"{place}\"]\ncombat = [\"{place}\"]\n\
             kind = \"intervention\"\ntitle = \"Combat\"\ntext = \"Somewhere.\"\ngrade = \"C\"\nreasoning = \"None.\"\n"
        );
        let expected: Vec<String> =
            reasons.iter().map(|r| format!("data/events/north.toml:<\"combat\"> [combat]: {r}")).collect();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&[("events/north.toml", "", &event)], &expected);
    }
    check(
        &[("events/north.toml", "combat = [\"germany\"]", "combat = [\"germany\", \"norway\"]")],
        &[
            "data/events/north.toml:<\"germany-war-1941\"> [germany-war-1941]: has combat in `norway`, but does not name \
           it in `places`; add it there",
        ],
    );
}

#[test]
fn no_two_events_are_the_same() {
    let twin = |date: &str, kind: &str| {
        format!(
            "\n[[event]]\nid = \"twin\"\ndate = \"{date}\"\nplaces = [\"germany\", \"norway\"]\nkind = \"{kind}\"\ntitle = \
             \"Twin\"\ntext = \"The same.\"\ngrade = \"C\"\nreasoning = \"None.\"\n"
        )
    };
    check(
        &[("events/south.toml", "", &twin("1940-06-10", "state_changes"))],
        &["data/events/south.toml:<id = \"twin\"> [twin]: is of the same day and kind, and about the same places, as \
           `norway-exile-1940`; make them one"],
    );
    for (date, kind) in [("1940-06-11", "state_changes"), ("1940-06-10", "other"), ("1940-06", "state_changes")] {
        check(&[("events/south.toml", "", &twin(date, kind))], &[]);
    }
}

#[test]
fn nothing_is_named_twice_in_one_list() {
    refused(
        "places = [\"norway\"]",
        "places = [\"norway\", \"norway\"]",
        "names `norway` twice in `places`; once is enough",
    );
    refused("grade", "combat = [\"norway\", \"norway\"]\ngrade", "names `norway` twice in `combat`; once is enough");
    refused("grade", "facts = [\"F002\", \"F002\"]\ngrade", "names `F002` twice in `facts`; once is enough");
}

#[test]
fn the_event_with_which_all_begins_is_there() {
    check(
        &[("events/north.toml", "soviet-october-revolution", "soviet-october")],
        &["data/events: there is no event `soviet-october-revolution`, with which all relations begin; put it back"],
    );
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_files_and_lines() {
    let world = World::sound().edit(&[
        ("events/south.toml", "date = \"1970\"", "date = \"1870\""),
        ("places/western_europe.toml", "iso3 = \"NOR\"", "iso3 = \"N\""),
        ("events/north.toml#norway-crisis", "grade = \"B\"", "grade = \"D\""),
    ]);
    let files: Vec<String> = world.problems().iter().map(|p| p.split(':').next().unwrap_or_default().into()).collect();
    assert_eq!(files, ["data/events/north.toml", "data/events/south.toml", "data/places/western_europe.toml"]);
}
