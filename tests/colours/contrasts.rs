//! Text, lines and marks are strong enough on what they lie on.

use crate::measure::contrast;
use crate::sheet::{SHEET, Theme, fills, themes};

/// Contrast of text (WCAG 2.1, 1.4.3).
const TEXT: f32 = 4.5;

/// Contrast of what is drawn: lines, marks, the focus (WCAG 2.1, 1.4.11).
const DRAWN: f32 = 3.0;

/// Fails with everything that none of some colours shows on, in any theme. One entry names the colours of which one must show, and
/// what they lie on.
fn show(entries: &[(Vec<&str>, &str)], least: f32) {
    let mut found = Vec::new();
    for theme in themes() {
        for (any, ground) in entries {
            let contrasts: Vec<f32> =
                any.iter().map(|token| contrast(theme.colour(token), theme.colour(ground))).collect();
            if contrasts.iter().all(|contrast| *contrast < least) {
                let said: Vec<String> = any.iter().zip(&contrasts).map(|(t, c)| format!("--{t} {c:.2}")).collect();
                found.push(format!("{}: on --{ground} {}", theme.name, said.join(", ")));
            }
        }
    }
    assert!(found.is_empty(), "{SHEET}: contrasts below {least}:\n  {}\n", found.join("\n  "));
}

/// Each of some colours on each of some grounds.
fn each<'a>(colours: &[&'a str], grounds: &[&'a str]) -> Vec<(Vec<&'a str>, &'a str)> {
    grounds.iter().flat_map(|ground| colours.iter().map(|colour| (vec![*colour], *ground))).collect()
}

/// One of two colours, of which one is wider and lies below the other, on each of some grounds.
fn either<'a>(line: &'a str, casing: &'a str, grounds: &[&'a str]) -> Vec<(Vec<&'a str>, &'a str)> {
    grounds.iter().map(|ground| (vec![line, casing], *ground)).collect()
}

#[test]
fn text_is_readable() {
    show(&each(&["ink", "quiet", "accent"], &["paper", "card"]), TEXT);
    show(&each(&["on-accent"], &["accent"]), TEXT);
}

#[test]
fn text_is_readable_where_it_overlaps_the_sea() {
    show(&each(&["ink", "quiet"], &["sea"]), TEXT);
}

#[test]
fn the_focus_shows_everywhere() {
    show(&each(&["accent"], &["paper", "card", "sea"]), DRAWN);
}

#[test]
fn borders_and_inner_lines_show_on_every_fill() {
    show(&each(&["border", "inner"], &fills()), DRAWN);
}

#[test]
fn textures_show_on_every_fill() {
    show(&each(&["texture"], &fills()), DRAWN);
    show(&each(&["texture-dependent"], &["dependent"]), DRAWN);
}

#[test]
fn lines_with_a_casing_show_on_every_fill() {
    let grounds: Vec<&str> = fills().into_iter().chain(["sea"]).collect();
    // Borders that changed; then what is chosen, and the day on the strip of a state.
    show(&either("accent", "on-accent", &grounds), DRAWN);
    show(&either("ink", "card", &grounds), DRAWN);
    show(&each(&["ink"], &["card"]), DRAWN);
}

#[test]
fn marks_show_on_their_ground_and_their_ground_on_the_map() {
    show(&each(&["mark"], &["mark-ground"]), DRAWN);
    let grounds: Vec<&str> = fills().into_iter().chain(["sea"]).collect();
    show(&either("mark", "mark-ground", &grounds), DRAWN);
}

#[test]
fn every_coast_shows() {
    show(&each(&["coast"], &["sea"]), DRAWN);
    let lost = |theme: &Theme, fill: &str| {
        let line = contrast(theme.colour("coast"), theme.colour(fill));
        let land = contrast(theme.colour("sea"), theme.colour(fill));
        (line.max(land) < DRAWN).then(|| format!("{}, --{fill}: coast {line:.2}, sea {land:.2}", theme.name))
    };
    let found: Vec<String> =
        themes().iter().flat_map(|theme| fills().into_iter().filter_map(|fill| lost(theme, fill))).collect();
    assert!(found.is_empty(), "{SHEET}: neither coast nor sea stands out from:\n  {}\n", found.join("\n  "));
}
