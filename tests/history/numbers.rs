//! Numbers that are known from elsewhere: how many states there were, and how large they were.

use crate::record::{none, record};
use atlas_core::date::{Date, Year};
use atlas_core::relation::Standing;

/// Members of the state system at the end of each year from 1917 on, the Soviet Union left out, counted from the list of the
/// Correlates of War project (State System Membership, version 2016).
const MEMBERS: [usize; 75] = [
    43, 48, 50, 58, 59, 60, 60, 61, 61, 62, 63, 63, 63, 63, 63, 64, 64, 65, 65, 64, 65, 64, 61, 53, 52, 51, 51, 57, 61,
    65, 67, 71, 74, 74, 75, 76, 78, 81, 83, 86, 88, 88, 88, 106, 110, 116, 118, 120, 124, 128, 129, 132, 132, 133, 139,
    139, 140, 142, 148, 150, 151, 153, 155, 155, 158, 158, 159, 160, 160, 160, 160, 160, 160, 160, 165,
];

/// How many more the atlas may have. The project leaves out the smallest states, some eight of them all along, and until the middle
/// of the 1920s those of Transcaucasia, Central Asia and Arabia, Haiti, Iceland and Tibet.
fn margin(year: Year) -> usize {
    if year.number() < 1926 { 22 } else { 12 }
}

#[test]
fn there_are_as_many_states_as_there_were() {
    let mut found = Vec::new();
    for (year, members) in Year::all().zip(MEMBERS) {
        let date = year.view_date();
        let states = record().places.iter().filter(|p| p.standing(date) == Standing::Sovereign).count();
        // Two fewer at most: who is in exile, rent between rivals, or a colony again.
        if states + 2 < members || states > members + margin(year) {
            found.push(format!("{year}: {states} states, but {members} members of the state system"));
        }
    }
    none("The number of states must be near that of the state system.", found);
}

/// Place, year, and area in thousands of square kilometres as the yearbooks of the time give it.
const AREAS: &[(&str, u16, f64)] = &[
    ("albania", 1930, 28.7),
    ("austria", 1930, 83.9),
    ("belgium", 1930, 30.5),
    ("bulgaria", 1930, 103.1),
    ("bulgaria", 1950, 110.9),
    ("cambodia", 1970, 181.0),
    ("czechoslovakia", 1930, 140.5),
    ("czechoslovakia", 1950, 127.9),
    ("denmark", 1930, 42.9),
    ("east_germany", 1960, 108.0),
    ("ethiopia", 1930, 1_130.0),
    ("finland", 1930, 388.0),
    ("finland", 1950, 337.0),
    ("france", 1930, 551.0),
    ("germany", 1925, 468.7),
    ("germany", 1938, 499.0),
    ("greece", 1930, 130.2),
    ("hungary", 1930, 93.0),
    ("hungary", 1950, 93.0),
    ("iran", 1930, 1_640.0),
    ("iraq", 1950, 438.0),
    ("ireland", 1930, 69.0),
    ("israel", 1950, 20.7),
    ("italy", 1930, 310.1),
    ("italy", 1960, 301.2),
    ("japan", 1960, 369.7),
    ("jordan", 1950, 95.0),
    ("latvia", 1930, 65.8),
    ("lithuania", 1930, 55.7),
    ("mongolia", 1930, 1_565.0),
    ("north_korea", 1960, 121.0),
    ("pakistan", 1950, 1_025.0),
    ("poland", 1930, 388.6),
    ("poland", 1950, 312.7),
    ("romania", 1930, 295.0),
    ("romania", 1950, 237.5),
    ("somalia", 1970, 637.7),
    ("south_korea", 1960, 98.4),
    ("south_vietnam", 1960, 173.8),
    ("spain", 1930, 505.0),
    ("switzerland", 1930, 41.3),
    ("turkey", 1950, 780.0),
    ("tuva", 1930, 170.5),
    ("uk", 1930, 244.1),
    ("vietnam", 1960, 158.8),
    ("west_germany", 1960, 248.0),
    ("yugoslavia", 1930, 247.5),
    ("yugoslavia", 1950, 255.4),
];

/// How far an area may be off: lakes, tides, old surveys and the simplified outlines all count.
const TOLERANCE: f64 = 0.035;

#[test]
fn states_are_as_large_as_they_were() {
    let mut found = Vec::new();
    for (id, year, expected) in AREAS {
        let date = Year::new(i32::from(*year)).unwrap().view_date();
        let area = land(date, |owner| owner == *id);
        if (area - expected).abs() > expected * TOLERANCE {
            found.push(format!("{id} {year}: {area:.1}, but {expected:.1} thousand square kilometres are known"));
        }
    }
    none("Borders must enclose the area that is known.", found);
}

#[test]
fn the_soviet_state_grows_as_it_did() {
    let soviet =
        |id: &str, date: Date| record().places.iter().any(|p| p.id == id && p.standing(date) == Standing::Soviet);
    let mut found = Vec::new();
    // In 1938 21.2 million square kilometres by the yearbook. By 1946 the Baltic states, eastern Poland, Bessarabia, Ruthenia,
    // parts of Finland and East Prussia, Tuva, southern Sakhalin and the Kurils had come in, some 0.7 million together.
    for (year, low, high) in [(1925, 20.8, 21.6), (1938, 20.8, 21.6), (1946, 21.7, 22.5), (1991, 21.5, 22.3)] {
        let date = Year::new(year).unwrap().view_date();
        let area = land(date, |owner| soviet(owner, date)) / 1000.0;
        if !(low..=high).contains(&area) {
            found.push(format!("{year}: {area:.2}, but {low} to {high} million square kilometres"));
        }
    }
    none("The Soviet state must be as large as it was.", found);
}

/// Land that belongs to owners of a kind on a day, whoever controls it, in thousands of square kilometres.
fn land(date: Date, counts: impl Fn(&str) -> bool) -> f64 {
    let owned = record().pieces.iter().filter(|piece| {
        let holding = record().holding(piece, date);
        let owner = holding.and_then(|h| h.occupied.or(h.by)).and_then(|p| record().place(p));
        owner.is_some_and(|p| counts(&p.id))
    });
    owned.map(|piece| f64::from(piece.area_km2)).sum::<f64>() / 1000.0
}
