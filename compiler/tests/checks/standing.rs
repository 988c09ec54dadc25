//! Standing: states have land or claims, and an event tells of every change.

use crate::world::check;

#[test]
fn a_sovereign_state_has_land() {
    check(
        &[
            ("territory/holders/all.toml", "by = \"uk\"", "by = \"germany\""),
            ("places/western_europe.toml", "name = \"London\"", "name = \"London (in exile)\""),
        ],
        &[
            "data/places/western_europe.toml:<\"uk\"> [uk]: is `sovereign` on 1917-11-07, but holds no land and has none occupied \
           by others; give it land in territory/holders/ or end its life that day",
        ],
    );
}

#[test]
fn a_state_in_exile_claims_the_pieces_that_others_hold() {
    check(
        &[("territory/holders/all.toml", ", occupied = \"norway\"", "")],
        &[
            "data/places/western_europe.toml:<\"norway\"> [norway]: is `sovereign` on 1940-06-10, but holds no land and has none \
           occupied by others; give it land in territory/holders/ or end its life that day",
        ],
    );
}

#[test]
fn a_dependent_place_and_a_rival_have_land_too() {
    check(
        &[("territory/holders/all.toml", "by = \"kenya\"", "by = \"uk\"")],
        &[
            "data/places/africa.toml:<id = \"kenya\"> [kenya]: is `colony` on 1917-11-07, but holds no land and has none \
             occupied by others; give it land in territory/holders/ or end its life that day",
            "data/places/africa.toml:<id = \"kenya\"> [kenya]: is `sovereign` on 1963-12-12, but holds no land and has \
             none occupied by others; give it land in territory/holders/ or end its life that day",
        ],
    );
    check(
        &[("territory/holders/all.toml", "by = \"nationalists\"", "by = \"germany\"")],
        &[
            "data/places/africa.toml:<id = \"nationalists\"> [nationalists]: is `rival` on 1936-10-01, but holds no land \
           and has none occupied by others; give it land in territory/holders/ or end its life that day",
        ],
    );
}

#[test]
fn an_event_of_the_very_day_tells_of_every_change() {
    let told = "add one, or mend the day in its life or in territory/holders/";
    for (event, place, change) in [
        ("estonia-begins-1918", "estonia", "from absent to sovereign on 1918-02-24"),
        ("norway-exile-1940", "norway", "from sovereign to exile on 1940-06-10"),
        ("estonia-annexed-1940", "estonia", "from sovereign to soviet on 1940-08-06"),
        ("norway-return-1945", "norway", "from exile to sovereign on 1945-05-08"),
        ("kenya-independence-1963", "kenya", "from dependent to sovereign on 1963-12-12"),
    ] {
        let (file, region) = if place == "kenya" { ("south", "africa") } else { ("north", "western_europe") };
        let named = format!("places = [\"{place}\"");
        let reason = format!(
            "data/places/{region}.toml:<id = \"{place}\"> [{place}]: goes {change}, but no event of that very day names \
             it; {told}"
        );
        check(&[(&format!("events/{file}.toml#{event}"), &named, "places = [\"spain\"")], &[&reason]);
    }
}

#[test]
fn an_event_that_is_known_to_the_month_only_does_not_tell_of_a_change() {
    check(
        &[("places/africa.toml", "1963-12-12", "1963-12-01"), ("events/south.toml", "1963-12-12", "1963-12")],
        &[
            "data/places/africa.toml:<id = \"kenya\"> [kenya]: goes from dependent to sovereign on 1963-12-01, but no event \
           of that very day names it; add one, or mend the day in its life or in territory/holders/",
        ],
    );
}
