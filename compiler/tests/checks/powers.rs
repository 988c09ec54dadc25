//! Powers: whoever rules a place, or has a rival, is there as long.

use crate::world::check;

const KENYA: &str = "{ from = \"1917-11-07\", status = \"colony\", of = [\"uk\"] }";

#[test]
fn a_power_is_a_known_place() {
    check(
        &[("places/africa.toml", KENYA, "{ from = \"1917-11-07\", status = \"colony\", of = [\"england\"] }")],
        &["data/places/africa.toml:<england> [kenya]: there is no place `england`; add it to places/ or mend the id"],
    );
}

#[test]
fn a_power_is_there_as_long_as_it_rules() {
    check(
        &[("places/africa.toml", KENYA, "{ from = \"1917-11-07\", status = \"colony\", of = [\"estonia\"] }")],
        &[
            "data/places/africa.toml:<[\"estonia\"]> [kenya]: is `colony` of `estonia` from 1917-11-07 to 1963-12-12, but \
           `estonia` is not there on 1917-11-07; mend one of the two lives",
        ],
    );
    check(
        &[(
            "places/africa.toml",
            KENYA,
            "{ from = \"1917-11-07\", status = \"colony\", of = [\"uk\"] },\n\
             { from = \"1938-01-01\", status = \"colony\", of = [\"nationalists\"] }",
        )],
        &[
            "data/places/africa.toml:<1938-01-01> [kenya]: is `colony` of `nationalists` from 1938-01-01 to 1963-12-12, \
           but `nationalists` is not there on 1939-04-01; mend one of the two lives",
        ],
    );
}

#[test]
fn a_movement_is_no_power() {
    check(
        &[
            (
                "places/africa.toml",
                "{ from = \"1963-12-12\", status = \"sovereign\" }",
                "{ from = \"1963-12-12\", status = \"sovereign\" },\n\
             { from = \"1985-01-01\", status = \"protectorate\", of = [\"plo\"] }",
            ),
            (
                "events/south.toml",
                "date = \"1980-01-01\"\nplaces = [\"kenya\"]",
                "date = \"1985-01-01\"\nplaces = [\"kenya\"]",
            ),
            ("events/south.toml", "effects = [{ place = \"kenya\", tie = \"dormant\" }]\n", ""),
            ("events/south.toml", "relations_dormant", "state_changes"),
        ],
        &[
            "data/places/africa.toml:<1985-01-01> [kenya]: is `protectorate` of `plo` from 1985-01-01 to 1991-12-26, but \
           `plo` is a movement on 1985-01-01; mend one of the two lives",
        ],
    );
}

#[test]
fn a_state_split_between_rivals_is_there_as_a_power() {
    // From 1936 to 1939 Spain itself is absent, and the Nationalists, its rivals, stand in for it.
    check(
        &[
            (
                "places/africa.toml#\"spain\"",
                "[{ from = \"1917-11-07\", status = \"sovereign\" }]",
                "[{ from = \"1917-11-07\", status = \"sovereign\" }, { from = \"1936-10-01\", status = \"absent\" },\n\
                 { from = \"1939-04-01\", status = \"sovereign\" }]",
            ),
            (
                "territory/holders/all.toml#ESP_S",
                "[{ from = \"1917-11-07\", by = \"spain\" }]",
                "[{ from = \"1917-11-07\", by = \"spain\" }, { from = \"1936-10-01\", by = \"nationalists\" },\n\
                 { from = \"1939-04-01\", by = \"spain\" }]",
            ),
        ],
        &[],
    );
}

#[test]
fn an_entry_of_a_life_that_changes_nothing_is_refused() {
    check(
        &[(
            "places/africa.toml",
            KENYA,
            "{ from = \"1917-11-07\", status = \"colony\", of = [\"uk\"] },\n\
             { from = \"1920-07-23\", status = \"colony\", of = [\"uk\"] }",
        )],
        &[
            "data/places/africa.toml:<1920-07-23\", status> [kenya]: the entry of its life from 1920-07-23 is the same as \
           the one before; leave it out",
        ],
    );
}

#[test]
fn the_soviet_state_itself_is_there() {
    check(
        &[
            ("places/western_europe.toml", "id = \"soviet\"", "id = \"russia\""),
            ("territory/holders/all.toml", "by = \"soviet\"", "by = \"russia\""),
            ("events/north.toml", "places = [\"soviet\"]", "places = [\"russia\"]"),
        ],
        &["data/places: there is no place `soviet`, the Soviet state itself; put it back"],
    );
}
