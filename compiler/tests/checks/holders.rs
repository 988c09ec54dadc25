//! Holders: each piece has exactly one holder on every day, and each holder exists on that day.

use crate::world::check;

const FILE: &str = "territory/holders/all.toml";

/// Checks an edit of the holders with one problem, whose line is the first with `line`.
fn refused(old: &str, new: &str, line: &str, rest: &str) {
    check(&[(FILE, old, new)], &[&format!("data/{FILE}:<{line}> {rest}")]);
}

#[test]
fn a_piece_has_a_holder_from_the_first_day() {
    refused(
        "[{ from = \"1917-11-07\", by = \"uk\" }]",
        "[{ from = \"1920-01-01\", by = \"uk\" }]",
        "1920-01-01",
        "[GBR]: the first holding is from 1920-01-01; someone must hold the land from 1917-11-07",
    );
    refused(
        "[{ from = \"1917-11-07\", by = \"uk\" }]",
        "[]",
        "GBR",
        "[GBR]: this land has no holder; it needs one from 1917-11-07 on, `nobody` if need be",
    );
}

#[test]
fn holdings_follow_one_another_by_date() {
    refused(
        "{ from = \"1939-04-01\", by = \"spain\" }",
        "{ from = \"1936-10-01\", by = \"spain\" }",
        "\"1936-10-01\", by = \"spain\"",
        "[ESP_N]: the holding from 1936-10-01 comes after one from 1936-10-01; order them by date",
    );
    refused(
        "{ from = \"1939-04-01\", by = \"spain\" }",
        "{ from = \"1930-01-01\", by = \"spain\" }",
        "1930-01-01",
        "[ESP_N]: the holding from 1930-01-01 comes after one from 1936-10-01; order them by date",
    );
}

#[test]
fn a_holding_that_changes_nothing_is_refused() {
    refused(
        "{ from = \"1945-05-09\", by = \"germany\", troops = \"soviet\" }",
        "{ from = \"1945-05-09\", by = \"germany\", note = \"Still.\" }",
        "1945-05-09",
        "[DEU]: the holding from 1945-05-09 is the same as the one before; leave it out",
    );
}

#[test]
fn holders_and_owners_are_known_places() {
    refused(
        "[{ from = \"1917-11-07\", by = \"soviet\" }]",
        "[{ from = \"1917-11-07\", by = \"soviet\" }, { from = \"1920-01-01\", by = \"polend\" }]",
        "polend",
        "[RUS]: there is no place `polend`; add it to places/ or mend the id",
    );
    refused(
        "occupied = \"norway\"",
        "occupied = \"norwegen\"",
        "norwegen",
        "[NOR]: there is no place `norwegen`; add it to places/ or mend the id",
    );
}

#[test]
fn a_holder_exists_as_long_as_it_holds() {
    for (edit, expected) in [
        (
            (FILE, "{ from = \"1918-02-24\", by = \"estonia\" }", "{ from = \"1918-02-23\", by = \"estonia\" }"),
            "data/territory/holders/all.toml:<1918-02-23> [EST]: `estonia` holds this land from 1918-02-23 to \
             1991-12-26, but is not there on 1918-02-23; mend its life or the holding",
        ),
        (
            (FILE, "{ from = \"1939-04-01\", by = \"spain\" }", "{ from = \"1939-04-02\", by = \"spain\" }"),
            "data/territory/holders/all.toml:<1936-10-01> [ESP_N]: `nationalists` holds this land from 1936-10-01 to \
             1939-04-02, but is not there on 1939-04-01; mend its life or the holding",
        ),
        (
            (
                FILE,
                "[{ from = \"1917-11-07\", by = \"nobody\" }]",
                "[{ from = \"1917-11-07\", by = \"uk\", occupied = \"nationalists\" }]",
            ),
            "data/territory/holders/all.toml:<\"nationalists\" }]> [ATA]: `nationalists` owns this land from 1917-11-07 \
             to 1991-12-26, but is not there on 1917-11-07; mend its life or the holding",
        ),
        (
            (
                FILE,
                "[{ from = \"1917-11-07\", by = \"nobody\" }]",
                "[{ from = \"1917-11-07\", by = \"nobody\" }, { from = \"1970-01-01\", by = \"plo\" }]",
            ),
            "data/territory/holders/all.toml:<1970-01-01> [ATA]: `plo` holds this land from 1970-01-01 to 1991-12-26, \
             but is a movement on 1970-01-01; mend its life or the holding",
        ),
    ] {
        check(&[edit], &[expected]);
    }
}

#[test]
fn occupation_and_troops_make_sense() {
    let occupied = "by = \"germany\", occupied = \"norway\"";
    for (new, reason) in [
        (
            "by = \"norway\", occupied = \"norway\"",
            "1940-06-10: `norway` cannot occupy its own land; leave out `occupied`",
        ),
        (
            "by = \"nobody\", occupied = \"norway\"",
            "1940-06-10: land of nobody has neither `troops` nor `occupied`; leave them out",
        ),
        (
            "by = \"nobody\", troops = \"soviet\"",
            "1940-06-10: land of nobody has neither `troops` nor `occupied`; leave them out",
        ),
        (
            "by = \"germany\", troops = \"soviet\", occupied = \"norway\"",
            "1940-06-10: `troops` and `occupied` exclude each other; leave one out",
        ),
        (
            "by = \"norway\", troops = \"german\"",
            "`troops` can only be \"soviet\"; name other occupiers with `by` and `occupied`",
        ),
    ] {
        refused(occupied, new, new, &format!("[NOR]: {reason}"));
    }
    refused(
        "by = \"soviet\" }",
        "by = \"soviet\", troops = \"soviet\" }",
        "by = \"soviet\", troops",
        "[RUS]: `soviet` is soviet on 1917-11-07; leave out `troops`",
    );
}
