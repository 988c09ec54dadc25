//! The table of a day, held against the map.

use crate::record::record;
use atlas_core::date::Date;
use atlas_core::legend::{Class, counts};
use atlas_core::relation::Stance;
use atlas_core::table::{Column, Sorting, rows, sort};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn the_table_has_as_many_of_each_class_as_the_legend() {
    for date in ["1918-12-31", "1941-12-31", "1962-12-31", "1991-12-25"].map(day) {
        let rows = rows(record(), date);
        for (class, count) in Class::LEGEND.into_iter().zip(counts(record(), date)).skip(1) {
            let found = rows.iter().filter(|row| row.class == class).count();
            assert_eq!(found, usize::from(count), "{class:?} on {date}");
        }
    }
}

#[test]
fn a_sorted_table_has_the_same_rows_in_order() {
    let date = day("1962-12-31");
    let plain = rows(record(), date);
    let name = |place| record().name(place, date).to_string();
    for column in Column::ALL {
        for downward in [false, true] {
            let mut sorted = plain.clone();
            sort(&mut sorted, Sorting { column: *column, downward }, name);
            let mut back = sorted.clone();
            back.sort_by_key(|row| row.place);
            assert_eq!(back, plain, "{column:?}");
            let states = sorted.iter().take_while(|row| row.is_state()).count();
            assert!(sorted.iter().skip(states).all(|row| !row.is_state()), "states come first, {column:?}");
            sorted.truncate(states);
            if *column == Column::Since {
                assert!(sorted.is_sorted_by(|a, b| if downward { a.since >= b.since } else { a.since <= b.since }));
            }
        }
    }
    let mut by_stance = plain.clone();
    sort(&mut by_stance, Sorting { column: Column::Stance, downward: false }, name);
    let first_ally = by_stance.iter().position(|row| row.class == Class::Stance(Stance::Ally)).unwrap();
    let last_hostile = by_stance.iter().rposition(|row| row.class == Class::Stance(Stance::Strained)).unwrap();
    assert!(first_ally < last_hostile);
    let allies: Vec<String> = by_stance[first_ally..].iter().take(3).map(|row| name(row.place)).collect();
    assert_eq!(allies, ["Cuba", "Czechoslovak Socialist Republic", "Democratic Republic of Vietnam"]);
}
