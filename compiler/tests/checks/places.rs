//! Places: their ids, codes, names and lives.

use crate::world::check;

#[test]
fn two_places_do_not_share_an_id() {
    check(
        &[(
            "places/western_europe.toml",
            "",
            "\n[[place]]\nid = \"kenya\"\nnames = [{ from = \"1917-11-07\", name = \"Again\" }]\n\
             life = [{ from = \"1917-11-07\", status = \"sovereign\" }]\n",
        )],
        &["data/places/western_europe.toml:<id = \"kenya\"> [kenya]: there is another place `kenya` at \
             data/places/africa.toml:<id = \"kenya\">; rename one or take it out"],
    );
}

#[test]
fn ids_and_codes_have_their_form() {
    for (edit, expected) in [
        (
            ("places/africa.toml", "id = \"plo\"", "id = \"P-L-O\""),
            "data/places/africa.toml:<P-L-O> [P-L-O]: `P-L-O` is no id of a place; use small letters, digits and _ only",
        ),
        (
            ("places/africa.toml", "id = \"plo\"", "id = \"\""),
            "data/places/africa.toml:<id = \"\">: `` is no id of a place; use small letters, digits and _ only",
        ),
        (
            ("places/western_europe.toml", "iso3 = \"NOR\"", "iso3 = \"no\""),
            "data/places/western_europe.toml:<\"norway\"> [norway]: iso3 is three capital letters; leave it out where there is \
             no code",
        ),
    ] {
        check(&[edit], &[expected]);
    }
}

#[test]
fn texts_that_the_reader_sees_are_not_empty() {
    for (edit, expected) in [
        (
            ("places/western_europe.toml", "name = \"Norway\"", "name = \" \""),
            "data/places/western_europe.toml:<name = \" \"> [norway]: the name is empty; write it, or leave the entry out",
        ),
        (
            ("places/western_europe.toml", "present = \"Germany and others\"", "present = \"\""),
            "data/places/western_europe.toml:<\"germany\"> [germany]: the present-day name is empty; write it, or leave the \
             entry out",
        ),
        (
            ("places/western_europe.toml", "note = \"In exile from 1940 to 1945.\"", "note = \"\""),
            "data/places/western_europe.toml:<\"norway\"> [norway]: the note is empty; write it, or leave the entry out",
        ),
    ] {
        check(&[edit], &[expected]);
    }
}

#[test]
fn a_place_has_names_and_a_life() {
    for (edit, expected) in [
        (
            ("places/western_europe.toml", "[{ from = \"1917-11-07\", name = \"Norway\" }]", "[]"),
            "data/places/western_europe.toml:<\"norway\"> [norway]: a place needs a name; give one in `names`",
        ),
        (
            ("places/africa.toml", "[{ from = \"1964-05-28\", status = \"movement\" }]", "[]"),
            "data/places/africa.toml:<\"plo\"> [plo]: a place needs a life; say in `life` what it was from which day",
        ),
    ] {
        check(&[edit], &[expected]);
    }
}

#[test]
fn names_and_lives_are_in_order_of_date_without_overlap() {
    for (edit, expected) in [
        (
            ("places/africa.toml", "1920-07-23", "1917-11-07"),
            "data/places/africa.toml:<\"Kenya\"> [kenya]: in `names` the entry from 1917-11-07 comes after one from \
             1917-11-07; order them by date",
        ),
        (
            ("places/africa.toml", "1939-04-01", "1936-09-30"),
            "data/places/africa.toml:<\"absent\"> [nationalists]: in `life` the entry from 1936-09-30 comes after one \
             from 1936-10-01; order them by date",
        ),
    ] {
        check(&[edit], &[expected]);
    }
}

#[test]
fn a_status_is_known_and_has_just_the_powers_it_needs() {
    let colony = "{ from = \"1917-11-07\", status = \"colony\", of = [\"uk\"] }";
    for (old, new, reason) in [
        (
            colony,
            "{ from = \"1917-11-07\", status = \"crown_colony\", of = [\"uk\"] }",
            "unknown status `crown_colony`; see data/README.md for the list",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"colony\" }",
            "status `colony` from 1917-11-07 needs `of`, the power or powers",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"sovereign\", of = [\"uk\"] }",
            "status `sovereign` from 1917-11-07 takes no `of`; leave it out",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"condominium\", of = [\"uk\"] }",
            "status `condominium` from 1917-11-07 needs at least two powers in `of`",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"rival\", of = [\"uk\", \"spain\"] }",
            "status `rival` from 1917-11-07 needs exactly one state in `of`",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"colony\", of = [\"kenya\"] }",
            "status `colony` from 1917-11-07 names the place itself or a power twice in `of`",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"colony\", of = [\"uk\", \"uk\"] }",
            "status `colony` from 1917-11-07 names the place itself or a power twice in `of`",
        ),
        (
            colony,
            "{ from = \"1917-11-07\", status = \"colony\", of = [\"uk\"], recognised = false }",
            "`recognised` belongs to the status `soviet` only; leave it out",
        ),
    ] {
        let expected = format!("data/places/africa.toml:<{new}> [kenya]: {reason}");
        check(&[("places/africa.toml", old, new)], &[&expected]);
    }
}
