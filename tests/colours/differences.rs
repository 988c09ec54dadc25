//! Fills differ enough for every reader, and keep their order in a print without colours.

use crate::measure::{Sight, luminance};
use crate::sheet::{SHEET, Theme, fills, themes};

/// What neighbours on the scale must differ by, after CIEDE2000.
const NEIGHBOURS: f32 = 10.0;

/// What any two fills must differ by, because any two states can lie side by side.
const ANY: f32 = 9.0;

/// The scale from the Soviet state to war against it.
const SCALE: [&str; 8] = ["soviet", "ally", "partner", "cooperative", "neutral", "strained", "hostile", "war"];

/// What else must not be taken for each other: both ends, Soviet military rule and its kin, and the pale ones.
const KIN: [(&str, &str); 6] = [
    ("soviet", "war"),
    ("soviet_occupied", "soviet"),
    ("soviet_occupied", "ally"),
    ("soviet_occupied", "partner"),
    ("dependent", "neutral"),
    ("dependent", "nobody"),
];

/// What lies around and between the fills.
const GROUNDS: [&str; 3] = ["sea", "nobody", "paper"];

/// Fails with all pairs that differ by less than they should, in any theme and to any sight.
fn differ(pairs: &[(&str, &str)], least: f32) {
    let mut found = Vec::new();
    for theme in themes() {
        for (a, b) in pairs {
            for sight in Sight::ALL {
                let difference = sight.difference(theme.colour(a), theme.colour(b));
                if difference < least {
                    let name = theme.name;
                    found.push(format!("{name}, {sight:?}: --{a} and --{b} differ by {difference:.2}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{SHEET}: these differ by less than {least}:\n  {}\n", found.join("\n  "));
}

/// All pairs of two lists, without those of a colour with itself.
fn pairs<'a>(some: &[&'a str], others: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    some.iter().flat_map(|a| others.iter().map(|b| (*a, *b))).filter(|(a, b)| a != b).collect()
}

#[test]
fn neighbours_on_the_scale_differ() {
    let neighbours: Vec<_> = SCALE.iter().zip(&SCALE[1..]).map(|(a, b)| (*a, *b)).collect();
    differ(&neighbours, NEIGHBOURS);
}

#[test]
fn kindred_fills_differ() {
    differ(&KIN, NEIGHBOURS);
}

#[test]
fn fills_differ_from_sea_from_paper_and_from_nobodys_land() {
    differ(&pairs(&fills(), &GROUNDS), NEIGHBOURS);
}

#[test]
fn any_two_fills_differ() {
    let fills = fills();
    let once: Vec<_> = (1..).zip(&fills).flat_map(|(next, a)| fills[next..].iter().map(|b| (*a, *b))).collect();
    differ(&once, ANY);
}

#[test]
fn a_changed_border_looks_like_no_fill() {
    differ(&pairs(&["accent"], &fills()), NEIGHBOURS);
}

/// Neighbours on an arm of the scale that do not become brighter towards the middle.
fn out_of_order(theme: &Theme) -> Vec<String> {
    let middle = SCALE.iter().position(|name| *name == "neutral").unwrap();
    let mut against: Vec<&str> = SCALE[middle..].to_vec();
    against.reverse();
    let bright = |name: &str| luminance(theme.colour(name));
    [SCALE[..=middle].to_vec(), against]
        .iter()
        .flat_map(|arm| arm.windows(2))
        .filter(|pair| bright(pair[0]) >= bright(pair[1]))
        .map(|pair| format!("{}: --{} is not darker than --{}", theme.name, pair[0], pair[1]))
        .collect()
}

#[test]
fn both_arms_of_the_scale_keep_their_order_without_colours() {
    let found: Vec<String> = themes().iter().flat_map(out_of_order).collect();
    assert!(found.is_empty(), "{SHEET}: in a grey print the order is lost:\n  {}\n", found.join("\n  "));
}
