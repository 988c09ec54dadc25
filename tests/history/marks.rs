//! The marks of fighting, held against history.

use crate::record::record;
use atlas_core::date::Date;
use atlas_core::marks::combats;
use atlas_core::snapshot::Snapshot;

#[test]
fn no_mark_tells_of_fighting_that_is_still_to_come() {
    let fights = |date: &str, id: &str| {
        let (date, place) = (Date::parse(date).unwrap(), record().find_place(id));
        combats(record(), &Snapshot::of(record(), date), date).iter().any(|combat| Some(combat.place) == place)
    };
    assert!(!fights("1939-08-23", "poland") && fights("1939-09-18", "poland"));
    assert!(!fights("1939-11-29", "finland") && fights("1939-12-01", "finland") && fights("1939-12-31", "finland"));
    // What ended in the year is still told at its end.
    assert!(fights("1940-12-31", "finland"));
}
