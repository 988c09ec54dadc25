//! Capitals and predecessors.

use crate::world::check;

const LONDON: &str = "capitals = [{ from = \"1917-11-07\", name = \"London\" }]\n";

#[test]
fn a_state_has_a_capital() {
    check(
        &[("places/western_europe.toml", LONDON, "")],
        &[
            "data/places/western_europe.toml:<\"uk\"> [uk]: is a state without a capital; name the seat of its government in \
           `capitals`",
        ],
    );
}

#[test]
fn capitals_are_in_order_and_may_be_known_to_the_year_only() {
    check(
        &[(
            "places/western_europe.toml",
            "{ from = \"1925\", name = \"Oslo\" }",
            "{ from = \"1925-01\", name = \"Oslo\" }",
        )],
        &[],
    );
    check(
        &[(
            "places/western_europe.toml",
            "{ from = \"1925\", name = \"Oslo\" }",
            "{ from = \"1917\", name = \"Oslo\" }",
        )],
        &[
            "data/places/western_europe.toml:<\"1917\"> [norway]: in `capitals` the entry from 1917-11-07 comes after one from \
           1917-11-07; order them by date",
        ],
    );
}

#[test]
fn what_a_place_follows_is_another_place_and_stands_once() {
    for (follows, expected) in [
        ("[\"uk\"]", "follows itself; name the place before it"),
        ("[\"spain\", \"spain\"]", "follows `spain` twice; leave one out"),
        ("[\"albion\"]", "follows `albion`, but there is no such place; add it to places/ or mend the id"),
    ] {
        let with = format!("{LONDON}follows = {follows}\n");
        check(
            &[("places/western_europe.toml", LONDON, &with)],
            &[&format!("data/places/western_europe.toml:<\"uk\"> [uk]: {expected}")],
        );
    }
}
