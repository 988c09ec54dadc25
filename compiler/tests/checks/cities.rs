//! Cities: where capitals lie.

use crate::world::{World, check};
use atlas_core::topology::STEPS_PER_DEGREE;

const FILE: &str = "cities.toml";

#[test]
fn capitals_have_their_places_in_the_compiled_texts() {
    let compiled = World::sound().compile().unwrap();
    let norway = compiled.record.find_place("norway").unwrap();
    let capitals = &compiled.texts.place(norway).unwrap().capitals;
    let steps = |degrees: f64| (degrees * STEPS_PER_DEGREE) as i32;
    assert_eq!(capitals[1].city(), Some("Oslo"));
    assert_eq!(capitals[1].at, Some((steps(10.5), steps(60.5))));
}

#[test]
fn a_capital_is_in_the_list() {
    check(
        &[(FILE, "Oslo = [60.5, 10.5]\n", "")],
        &[
            "data/places/western_europe.toml:<\"norway\"> [norway]: the capital Oslo is not in cities.toml; add its latitude and \
           longitude",
        ],
    );
    check(
        &[
            (FILE, "London = [54.5, -1.5]\n", ""),
            ("places/western_europe.toml", "name = \"London\"", "name = \"London (in exile)\""),
        ],
        &[],
    );
}

#[test]
fn a_capital_lies_in_its_land_or_near_by() {
    check(&[(FILE, "Berlin = [50.5, 10.5]", "Berlin = [50.5, 9.5]")], &[]);
    check(
        &[(FILE, "Berlin = [50.5, 10.5]", "Berlin = [10.5, 50.5]")],
        &[
            "data/places/western_europe.toml:<\"germany\"> [germany]: the capital Berlin lies 6160 km outside all land that \
           the place ever had; mend it in cities.toml, or write `(in exile)` after its name",
        ],
    );
}

#[test]
fn a_city_lies_on_the_earth() {
    check(
        &[(FILE, "Oslo = [60.5, 10.5]", "Oslo = [160.5, 10.5]")],
        &["data/cities.toml:<Oslo> [Oslo]: lies nowhere on the earth; write latitude, then longitude, in degrees"],
    );
}
