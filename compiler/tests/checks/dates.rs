//! Days and dates: those that do not exist, and those out of the record.

use crate::world::{World, check};

/// Where a full day is asked for.
const DAYS: [(&str, &str, &str); 5] = [
    ("places/western_europe.toml#\"uk\"\nnames", "1917-11-07", "[uk]"),
    ("places/western_europe.toml#\"London\"", "1917-11-07", "[uk]"),
    ("territory/holders/all.toml#\"GBR\"", "1917-11-07", "[GBR]"),
    ("leaders.toml#leader", "1917-11-07", "[Lenin]"),
    ("leaders.toml#Stalin", "1917-11-07", "[Trotsky]"),
];

#[test]
fn a_day_that_there_is_not_is_refused_wherever_a_day_stands() {
    for (place, old, record) in DAYS {
        for day in ["1941-02-29", "1941-13-01", "1917-11-06", "1991-12-26", "1941", "1941-06", "22.6.1941", "", "x"] {
            let world = World::sound().edit(&[(place, old, day)]);
            let file = place.split('#').next().unwrap();
            let reason = format!("`{day}` is no day between 1917-11-07 and 1991-12-25; write YYYY-MM-DD");
            let line = 1 + world.text(file).lines().position(|l| l.contains(&format!("from = \"{day}\""))).unwrap();
            assert_eq!(world.problems(), [format!("data/{file}:{line} {record}: {reason}")]);
        }
    }
}

#[test]
fn a_date_that_there_is_not_is_refused_in_events() {
    for date in ["1941-02-29", "1941-13", "1917-10", "1917-11-06", "1916", "1991-12-26", "1992", "about 1941", "", "-"]
    {
        for field in ["date = \"1941-06-22\"", "end = \"1945-05-08\""] {
            let edited = format!("{}\"{date}\"", field.split('"').next().unwrap());
            let reason = format!(
                "data/events/north.toml:<\"germany-war-1941> [germany-war-1941]: `{date}` is no date between \
                 1917-11-07 and 1991-12-25; write YYYY-MM-DD, YYYY-MM or YYYY"
            );
            check(&[("events/north.toml#germany-war-1941", field, &edited)], &[&reason]);
        }
    }
}

#[test]
fn an_event_does_not_end_before_it_begins() {
    check(
        &[("events/north.toml", "end = \"1952-06-30\"", "end = \"1951\"")],
        &[
            "data/events/north.toml:<\"norway-crisis-1952> [norway-crisis-1952]: ends on 1951-01-01, before it begins on \
           1952-01-01; mend one of the days",
        ],
    );
}
