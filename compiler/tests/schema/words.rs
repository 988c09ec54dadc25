//! The words that the schemas allow are those of the types.

use crate::schema;
use atlas_core::event::{Grade, Kind};
use atlas_core::life::Status;
use atlas_core::relation::{Stance, Tie};
use atlas_core::treaty::Ended;
use std::collections::BTreeSet;

/// Words at a place in a schema.
fn words(name: &str, pointer: &str) -> BTreeSet<String> {
    let schema = schema(name);
    let list = schema.pointer(pointer).unwrap_or_else(|| panic!("{name} has no {pointer}"));
    list.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_string()).collect()
}

fn of<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> BTreeSet<String> {
    all.iter().map(|variant| name(*variant).to_string()).collect()
}

#[test]
fn kinds_grades_ties_stances_statuses_and_ends_are_those_of_the_types() {
    const EVENT: &str = "/properties/event/items/properties";
    assert_eq!(words("events", &format!("{EVENT}/kind/enum")), of(Kind::ALL, Kind::name));
    assert_eq!(words("events", &format!("{EVENT}/grade/enum")), of(Grade::ALL, Grade::name));
    let effect = format!("{EVENT}/effects/items/properties");
    assert_eq!(words("events", &format!("{effect}/tie/enum")), of(Tie::ALL, Tie::name));
    assert_eq!(words("events", &format!("{effect}/stance/enum")), of(Stance::ALL, Stance::name));
    let mut then = of(Stance::ALL, Stance::name);
    then.insert("before".into());
    assert_eq!(words("events", &format!("{effect}/then/enum")), then);
    assert_eq!(words("events", &format!("{EVENT}/treaty/properties/ended/enum")), of(Ended::ALL, Ended::name));
    assert_eq!(
        words("places", "/properties/place/items/properties/life/items/properties/status/enum"),
        of(Status::ALL, Status::name)
    );
}
