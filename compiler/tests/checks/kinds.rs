//! Kinds of events constrain their effects, and what they say must be true at the end of the day.

use crate::world::check;

/// Checks a change of an event with one problem of it.
fn refused(event: &str, old: &str, new: &str, reason: &str) {
    let region = if event.starts_with("germany") || event.starts_with("norway") { "north" } else { "south" };
    check(
        &[(&format!("events/{region}.toml#{event}"), old, new)],
        &[&format!("data/events/{region}.toml:<id = \"{event}\"> [{event}]: {reason}")],
    );
}

#[test]
fn kinds_of_relations_set_their_tie() {
    for (event, kind, tie, other, wanted) in [
        ("spain-break-1939", "relations_broken", "broken", "dormant", "broken"),
        ("kenya-dormant-1980", "relations_dormant", "dormant", "broken", "dormant"),
        ("kenya-relations-1963", "relations_established", "full", "broken", "full or de_facto"),
    ] {
        let place = event.split('-').next().unwrap_or_default();
        let must =
            |kind: &str| format!("is `{kind}`, so its effect on `{place}` must set the tie {wanted}; mend one of them");
        let tie = format!("tie = \"{tie}\"");
        refused(event, &tie, &format!("tie = \"{other}\""), &must(kind));
        refused(event, &tie, "stance = \"strained\", rule = \"A quarrel.\"", &must(kind));
        refused(
            event,
            &format!("effects = [{{ place = \"{place}\", {tie} }}]\n"),
            "",
            &format!("is `{kind}`, but none of its places has the tie {wanted} on that day; add the effect"),
        );
    }
    // Relations are restored by the same rule as they are established.
    check(&[("events/south.toml#kenya-relations", "relations_established", "relations_restored")], &[]);
    check(&[("events/south.toml#kenya-relations", "tie = \"full\"", "tie = \"de_facto\"")], &[]);
}

#[test]
fn a_war_that_begins_sets_war_and_breaks_relations() {
    let event = "germany-war-1941";
    refused(
        event,
        "stance = \"war\"",
        "stance = \"hostile\"",
        "is `war_begins`, so its effect on `germany` must set the stance war; mend one of them",
    );
    refused(
        event,
        "tie = \"broken\", stance = \"war\"",
        "stance = \"war\"",
        "begins a war, so the tie of `germany` must be broken; break it or say `relations_kept = true`",
    );
    refused(
        event,
        "tie = \"broken\", stance = \"war\"",
        "tie = \"dormant\", stance = \"war\"",
        "begins a war, so the tie of `germany` must be broken; break it or say `relations_kept = true`",
    );
    refused(
        event,
        "effects = [{ place = \"germany\", tie = \"broken\", stance = \"war\", rule = \"War.\" }]\n",
        "",
        "is `war_begins`, but none of its places is at war on that day; add the effect",
    );
    // With a state that was never recognised there is no tie to break.
    check(
        &[
            ("events/south.toml#nationalists-begin", "state_begins", "war_begins"),
            ("events/south.toml#nationalists-begin", "hostile", "war"),
        ],
        &[],
    );
}

#[test]
fn relations_can_be_kept_in_a_war_only() {
    refused(
        "norway-crisis-1952",
        "grade",
        "relations_kept = true\ngrade",
        "`relations_kept` belongs to the kind `war_begins` only; leave it out",
    );
}

#[test]
fn a_war_that_ends_leaves_war() {
    refused(
        "germany-surrender-1945",
        "stance = \"strained\", rule = \"An occupied enemy.\"",
        "tie = \"none\"",
        "is `war_ends`, but leaves `germany` at war; set another stance or mend the kind",
    );
    // The legal end of a war is an event without effect.
    check(&[("events/north.toml#norway-return", "state_changes", "war_ends")], &[]);
}

#[test]
fn a_treaty_of_friendship_or_assistance_makes_a_partner_or_says_why_not() {
    for kind in ["treaty_friendship", "treaty_assistance"] {
        for stance in ["cooperative", "strained"] {
            check(
                &[
                    ("events/south.toml#kenya-treaty-1970", "treaty_friendship", kind),
                    ("events/south.toml#kenya-treaty-1970", "partner", stance),
                ],
                &[&format!(
                    "data/events/south.toml:<id = \"kenya-treaty-1970\"> [kenya-treaty-1970]: is a treaty of this kind, \
                     but `kenya` is only {stance}; say why in `caution`"
                )],
            );
        }
        check(
            &[
                ("events/south.toml#kenya-treaty-1970", "treaty_friendship", kind),
                ("events/south.toml#kenya-treaty-1970", "partner", "ally"),
            ],
            &[],
        );
    }
}
