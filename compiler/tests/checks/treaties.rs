//! The field `treaty` of an event.

use crate::world::{World, check};

/// Gives the treaty with Kenya of 1970 a field, and checks for one problem of it.
fn refused(treaty: &str, reason: &str) {
    check(
        &[("events/south.toml", "treaty = { term = \"for ever\" }", &format!("treaty = {{ {treaty} }}"))],
        &[&format!("data/events/south.toml:<id = \"kenya-treaty-1970\"> [kenya-treaty-1970]: {reason}")],
    );
}

/// Gives it a field in which nothing is wrong.
fn accepted(treaty: &str) {
    check(&[("events/south.toml", "treaty = { term = \"for ever\" }", &format!("treaty = {{ {treaty} }}"))], &[]);
}

#[test]
fn a_treaty_may_say_little_or_all() {
    accepted("");
    accepted("force = \"1970-06-01\"");
    accepted("force = \"1970\", term = \"ten years\"");
    accepted("term = \"ten years\", until = \"1980-01-01\", ended = \"expired\"");
    // It may come into force after the record's last day, but what ended after it was still in force then.
    accepted("force = \"1992-02-29\"");
    accepted("force = \"2004-07\"");
    for ended in ["expired", "denounced", "replaced", "war", "lapsed", "state_ended"] {
        accepted(&format!("until = \"1991\", ended = \"{ended}\""));
    }
}

#[test]
fn a_treaty_reaches_the_compiled_texts() {
    let field = "{ force = \"1971\", until = \"1980-02\", ended = \"lapsed\" }";
    let world = World::sound().edit(&[("events/south.toml", "{ term = \"for ever\" }", field)]);
    let texts = world.compile().unwrap().texts;
    let treaty = texts.events.iter().find_map(|e| e.treaty.as_ref()).unwrap();
    assert_eq!(treaty.force.as_deref(), Some("1971"));
    assert_eq!(treaty.until.unwrap().0.to_string(), "1980-02-01");
}

#[test]
fn the_end_of_a_treaty_says_how() {
    let both = "the treaty has only one of `until` and `ended`; give both, or neither if it was in force on 1991-12-25";
    refused("until = \"1980\"", both);
    refused("ended = \"war\"", both);
    refused(
        "until = \"1980\", ended = \"cancelled\"",
        "the treaty `ended` in the unknown way `cancelled`; write one of expired, denounced, replaced, war, lapsed, \
         state_ended",
    );
    refused("term = \" \"", "the term of the treaty is empty; write it, or leave the entry out");
}

#[test]
fn the_days_of_a_treaty_exist() {
    for day in ["1971-02-29", "1971-13", "1916", "1992-02-30", "1993-02-29", "2101", "soon", "", "197", "19700601"] {
        refused(
            &format!("force = \"{day}\""),
            &format!("`{day}` is no date from 1917-11-07 on; write YYYY-MM-DD, YYYY-MM or YYYY"),
        );
    }
    refused(
        "until = \"1992\", ended = \"expired\"",
        "`1992` is no date between 1917-11-07 and 1991-12-25; write YYYY-MM-DD, YYYY-MM or YYYY",
    );
}

#[test]
fn the_days_of_a_treaty_follow_one_another() {
    refused(
        "force = \"1969-12-31\"",
        "its treaty is in `force` from 1969-12-31, before its date 1970; mend one of them",
    );
    refused(
        "until = \"1969\", ended = \"war\"",
        "its treaty lasts `until` 1969, which is not after its date 1970; mend one of them",
    );
    // Within the year that is known, anything may be right.
    accepted("force = \"1970-01-01\", until = \"1970-12\", ended = \"war\"");
    let exact = |until: &str| format!("{{ until = \"{until}\", ended = \"war\" }}");
    for (until, wrong) in [("1970-05-05", true), ("1970-05-06", false), ("1970-05", false), ("1970-04", true)] {
        let reason = format!(
            "data/events/south.toml:<id = \"kenya-treaty-1970\"> [kenya-treaty-1970]: its treaty lasts `until` {until}, \
             which is not after its date 1970-05-05; mend one of them"
        );
        check(
            &[
                ("events/south.toml", "\"1970\"", "\"1970-05-05\""),
                ("events/south.toml", "{ term = \"for ever\" }", &exact(until)),
            ],
            &[reason.as_str()][..usize::from(wrong)],
        );
    }
}

#[test]
fn only_treaties_have_one() {
    check(
        &[("events/south.toml#kenya-dormant-1980", "grade", "treaty = { term = \"ten years\" }\ngrade")],
        &["data/events/south.toml:<id = \"kenya-dormant-1980\"> [kenya-dormant-1980]: has a `treaty`, which kind \
           `relations_dormant` does not take; mend the kind or leave it out"],
    );
    check(
        &[("events/south.toml", "term = \"for ever\"", "length = \"ten years\"")],
        &["data/events/south.toml:<length =>: unknown field `length`, expected one of `force`, `term`, `until`, \
           `ended`; data/README.md shows what may stand here"],
    );
}

#[test]
fn treaties_of_friendship_assistance_and_nonaggression_say_what_became_of_them() {
    let none = ("events/south.toml", "treaty = { term = \"for ever\" }\n", "");
    for (kind, asked) in [
        ("treaty_friendship", true),
        ("treaty_assistance", true),
        ("treaty_nonaggression", true),
        ("treaty_peace", false),
        ("treaty_border", false),
        ("treaty", false),
    ] {
        check(
            &[none, ("events/south.toml", "\"treaty_friendship\"", &format!("\"{kind}\""))],
            &[
                "data/events/south.toml:<id = \"kenya-treaty-1970\"> [kenya-treaty-1970]: does not say what became of the \
               treaty; add `treaty` (see data/README.md)",
            ][..usize::from(asked)],
        );
    }
}
