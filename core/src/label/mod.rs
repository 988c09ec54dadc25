//! Names on the map: which are shown at a magnification, how large, and where.
//!
//! A name stands in its land where it fits there; that of a small place stands beside its circle. The more important come first, and
//! none lies over another. All depends on the land and the magnification alone and not on what part of the map is seen, so names
//! stay where they are while the map is moved.

pub mod gather;
pub mod room;

use crate::place::PlaceIx;
use room::Room;

/// What has a name on the map.
#[derive(Clone, PartialEq, Debug)]
pub struct Named {
    /// The place that it belongs to.
    pub place: PlaceIx,
    /// What is named.
    pub what: What,
    /// Its name.
    pub name: String,
    /// Where its circle is, or else its middle, in map units.
    pub at: (f64, f64),
    /// The rooms in its land, the best first.
    pub rooms: Vec<Room>,
    /// Length of a side of its land, were it a square, in map units.
    pub side: f64,
}

/// Kinds of names, the more important first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum What {
    /// A state. Its name stands in its land.
    State,
    /// Land that is no state. Its name stands in it.
    Land,
    /// A small place. Its name stands beside its circle, or in its land if there is room.
    Small,
    /// A seat of government. It has a dot, and its name stands beside that.
    Capital,
}

/// A name as it is shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Label {
    /// The place that it belongs to.
    pub place: PlaceIx,
    /// What is named.
    pub what: What,
    /// The point that it stands at, in map units.
    pub at: (f64, f64),
    /// From that point to the middle of the text, in pixels to the right and down.
    pub shift: (f64, f64),
    /// Size of the type in pixels.
    pub size: f64,
    /// The text, in one line or two; none for a capital that has room for its dot only.
    pub lines: Vec<String>,
    /// Half of the width and height of the text in pixels.
    pub half: (f64, f64),
}

impl Label {
    /// From the point that it stands at to the base of its first line, in pixels down.
    pub fn base(&self) -> f64 {
        self.shift.1 + self.size * (0.36 - LINE * (self.lines.len() as f64 - 1.0) / 2.0)
    }
}

/// Sizes of the type in pixels, and how wide land is, in pixels, that has names of this size.
const SIZES: [(f64, f64); 3] = [(14.0, 240.0), (12.0, 90.0), (10.5, 0.0)];
/// Height of a line, in sizes of the type.
pub const LINE: f64 = 1.15;
/// A name may be so many times as wide as its land: it then reaches a little over the edge, as on printed maps.
const OVER: f64 = 1.1;
/// Pixels between two names at least.
const GAP: f64 = 2.0;
/// Small places have names where a pixel is so many map units at most: in the world as a whole they would be names of the oceans.
const SMALL_UNIT: f64 = 12.0;
/// Capitals have dots where their land is at least so many pixels wide, and names where it is so wide, ...
const CAPITAL_SIDES: (f64, f64) = (60.0, 90.0);
/// ... and neither where a pixel is more map units than this: in the world as a whole they would look like small states.
const CAPITAL_UNIT: f64 = 50.0;
/// Pixels from the middle of the dot of a capital to its edge.
const DOT: f64 = 3.5;
/// Pixels from the middle of a circle to its edge.
pub const CIRCLE: f64 = 5.0;
/// Pixels from the middle of the largest mark to its edge.
pub const MARK: f64 = 8.0;
/// Magnifications at which names are chosen anew stand in this relation.
const STEP: f64 = 1.19;

/// The step of magnification in which a unit lies: map units of a pixel, a little more than given. Names are chosen for that, so that they
/// stay the same while the map is scaled within a step, and lie a little farther apart than they need to.
pub fn step(unit: f64) -> f64 {
    let mut step = 1.0;
    while step < unit {
        step *= STEP;
    }
    step
}

/// Width of a text in sizes of its type, estimated from its letters on the safe side.
pub fn width(text: &str) -> f64 {
    text.chars().map(letter).sum()
}

fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '\'' | '’' | '.' | ',' | 'і' | 'ї' | 'І' | 'Ї' => 0.32,
        'f' | 'r' | 't' | ' ' | '-' | '(' | ')' => 0.4,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'м' | 'ш' | 'щ' | 'ы' | 'ю' | 'ф' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Ф' => {
            0.9
        }
        'A'..='Z' | 'А'..='Я' | 'Є' => 0.72,
        _ => 0.61,
    }
}

/// A box in pixels: its middle, and half of its width and height.
#[derive(Clone, Copy)]
struct Patch {
    middle: (f64, f64),
    half: (f64, f64),
}

impl Patch {
    fn touches(&self, other: &Patch) -> bool {
        (self.middle.0 - other.middle.0).abs() < self.half.0 + other.half.0 + GAP
            && (self.middle.1 - other.middle.1).abs() < self.half.1 + other.half.1 + GAP
    }
}

/// The names that are shown where a pixel covers so many map units, the most important first. `marks` are points with their reach in
/// pixels that names keep clear of.
pub fn labels(named: &[Named], marks: &[((f64, f64), f64)], unit: f64) -> Vec<Label> {
    let mut order: Vec<&Named> = Vec::new();
    for one in named {
        let before = |other: &&Named| (other.what, -other.side) <= (one.what, -one.side);
        order.insert(order.partition_point(before), one);
    }
    let pixels = |(x, y): (f64, f64)| (x / unit, y / unit);
    let around = |(at, reach): ((f64, f64), f64)| Patch { middle: pixels(at), half: (reach, reach) };
    let mut taken: Vec<Patch> = marks.iter().copied().map(around).collect();
    let has_dot = |named: &&Named| unit <= CAPITAL_UNIT && named.side / unit >= CAPITAL_SIDES.0;
    let seats = named.iter().filter(|named| named.what == What::Capital && has_dot(named));
    let seats: Vec<Patch> = seats.map(|named| around((named.at, DOT))).collect();
    let mut shown = Vec::new();
    for named in order {
        let patch = |label: &Label| {
            let (x, y) = pixels(label.at);
            Patch { middle: (x + label.shift.0, y + label.shift.1), half: label.half }
        };
        let dot = around((named.at, DOT));
        if named.what == What::Capital {
            if !has_dot(&named) || taken.iter().any(|other| other.touches(&dot)) {
                continue;
            }
            taken.push(dot);
        }
        let mut ways = within(named, unit);
        ways.extend(beside(named, unit));
        let free = |label: &&Label, others: &[Patch]| !others.iter().any(|other| other.touches(&patch(label)));
        // A name keeps clear of the dots of capitals if it can; if not, it is more than they.
        let clear = ways.iter().find(|label| free(label, &taken) && free(label, &seats));
        let found = clear.or_else(|| ways.iter().find(|label| free(label, &taken) && label.what != What::Capital));
        match found {
            Some(label) => {
                taken.push(patch(label));
                shown.push(label.clone());
            }
            None if named.what == What::Capital => shown.push(set(named, Vec::new(), DOT, named.at)),
            None => {}
        }
    }
    shown
}

/// The ways in which a name can stand in its land, the best first.
fn within(named: &Named, unit: f64) -> Vec<Label> {
    let mut ways = Vec::new();
    for room in &named.rooms {
        let (wide, high) = (room.width / unit * OVER, room.height / unit);
        for (size, _) in SIZES.iter().filter(|(_, side)| named.side / unit >= *side) {
            for lines in [vec![named.name.clone()], broken(&named.name)] {
                let label = set(named, lines, *size, room.at);
                let (width, height) = (label.half.0 * 2.0, label.half.1 * 2.0);
                if label.lines.is_empty() || width > wide || height > high {
                    continue;
                }
                // Where a mark stands in the middle, the name stands below or above it.
                let down = (label.half.1 + MARK + 2.0 * GAP).min((high - height) / 2.0);
                let shifts = [0.0, down, -down];
                ways.extend(shifts.map(|down| Label { shift: (0.0, down), ..label.clone() }));
            }
        }
    }
    ways
}

/// The ways in which the name of a small place or a capital can stand beside its circle: to the right, to the left, below and above.
fn beside(named: &Named, unit: f64) -> Vec<Label> {
    let reach = match named.what {
        What::Small if unit <= SMALL_UNIT => (named.side / unit / 2.0).max(CIRCLE),
        What::Capital if named.side / unit >= CAPITAL_SIDES.1 => DOT,
        _ => return Vec::new(),
    };
    let size = SIZES.last().map_or(0.0, |(size, _)| *size);
    let label = set(named, vec![named.name.clone()], size, named.at);
    let reach = reach + GAP + 1.0;
    let (right, down) = (label.half.0 + reach, label.half.1 + reach);
    [(right, 0.0), (-right, 0.0), (0.0, down), (0.0, -down)].map(|shift| Label { shift, ..label.clone() }).into()
}

/// A label of lines in a size about a point.
fn set(named: &Named, lines: Vec<String>, size: f64, at: (f64, f64)) -> Label {
    let widest = lines.iter().map(|line| width(line)).fold(0.0, f64::max);
    let half = (widest * size / 2.0, lines.len() as f64 * size * LINE / 2.0);
    Label { place: named.place, what: named.what, at, shift: (0.0, 0.0), size, lines, half }
}

/// A name in two lines, broken at the space that makes them most equal; nothing if it has no space.
fn broken(name: &str) -> Vec<String> {
    let halves = name.match_indices(' ').filter_map(|(at, _)| Some((name.get(..at)?, name.get(at + 1..)?)));
    let widest = |(a, b): &(&str, &str)| width(a).max(width(b));
    let best = halves.min_by(|a, b| widest(a).total_cmp(&widest(b)));
    best.map_or(Vec::new(), |(first, second)| vec![first.into(), second.into()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn land(name: &str, what: What, at: (f64, f64), size: (f64, f64)) -> Named {
        let rooms = vec![Room { at, width: size.0, height: size.1 }];
        Named { place: PlaceIx(what as u16), what, name: name.into(), at, rooms, side: (size.0 * size.1).sqrt() }
    }

    fn any_land() -> impl Strategy<Value = Named> {
        let what = prop_oneof![Just(What::State), Just(What::Land), Just(What::Small)];
        let name =
            prop_oneof![Just("Chad"), Just("United Kingdom"), Just("Объединённая Республика"), Just("Österreich")];
        (name, what, 0.0..1e5f64, 0.0..5e4f64, 10.0..9e3f64, 10.0..9e3f64)
            .prop_map(|(name, what, x, y, width, height)| land(name, what, (x, y), (width, height)))
    }

    fn patch(label: &Label, unit: f64) -> Patch {
        let middle = (label.at.0 / unit + label.shift.0, label.at.1 / unit + label.shift.1);
        Patch { middle, half: label.half }
    }

    #[test]
    fn a_name_appears_when_its_land_is_wide_enough() {
        let chad = [land("Chad", What::State, (5e4, 2e4), (3_000.0, 3_000.0))];
        assert_eq!(labels(&chad, &[], 200.0).len(), 0);
        assert_eq!(labels(&chad, &[], 50.0).len(), 1);
    }

    #[test]
    fn a_long_name_takes_two_lines_where_that_fits_better() {
        let kingdom = [land("United Kingdom", What::State, (5e4, 2e4), (3_000.0, 3_000.0))];
        let lines = |unit| labels(&kingdom, &[], unit).first().map(|label| label.lines.join("/"));
        assert_eq!(lines(50.0).as_deref(), Some("United/Kingdom"));
        assert_eq!(lines(10.0).as_deref(), Some("United Kingdom"));
    }

    #[test]
    fn a_name_gives_way_to_a_mark_and_to_the_more_important() {
        let at = (5e4, 2e4);
        let chad = land("Chad", What::State, at, (3_000.0, 3_000.0));
        let shift = labels(std::slice::from_ref(&chad), &[(at, 8.0)], 20.0).first().map(|label| label.shift.1);
        assert!(shift.is_some_and(|down| down > 8.0), "{shift:?}");
        let colony = land("Gambia", What::Land, at, (9_000.0, 1_000.0));
        let shown = labels(&[colony, chad], &[], 40.0);
        assert_eq!(shown.first().map(|label| label.what), Some(What::State));
    }

    #[test]
    fn a_small_place_has_its_name_beside_its_circle_from_near_by_only() {
        let malta = [Named { rooms: vec![], ..land("Malta", What::Small, (5e4, 2e4), (40.0, 40.0)) }];
        assert_eq!(labels(&malta, &[], 100.0).len(), 0);
        assert!(labels(&malta, &[((5e4, 2e4), 5.0)], 10.0).first().is_some_and(|label| label.shift.0 > 5.0));
    }

    #[test]
    fn a_step_covers_its_unit_and_little_more() {
        for unit in [1.0, 2.3, 47.0, 260.0] {
            assert!((unit..unit * STEP).contains(&step(unit)), "{unit}");
        }
    }

    proptest! {
        #[test]
        fn no_two_names_lie_over_each_other(named in proptest::collection::vec(any_land(), 1..60), unit in 1.0..200.0f64) {
            let shown = labels(&named, &[], unit);
            for (i, a) in shown.iter().enumerate() {
                for b in shown.iter().skip(i + 1) {
                    prop_assert!(!patch(a, unit).touches(&patch(b, unit)));
                }
            }
        }

        /// A name stands between the ends of its chord, and not over the upper or lower edge of its land.
        #[test]
        fn a_name_stays_in_its_room(land in any_land(), unit in 1.0..200.0f64, mark: bool) {
            let (land, marks) = (Named { what: What::State, ..land }, [(land.at, 8.0)]);
            let room = land.rooms[0];
            for label in labels(&[land], if mark { &marks } else { &[] }, unit) {
                prop_assert!(label.half.0 * 2.0 * unit <= room.width * OVER + 1e-6);
                prop_assert!((label.shift.1.abs() + label.half.1) * 2.0 * unit <= room.height + 1e-6);
            }
        }

        /// Land far from all other land has its name at every larger magnification once it has it.
        #[test]
        fn names_come_and_stay(named in any_land(), unit in 1.0..200.0f64, nearer in 1.0..10.0f64) {
            let named = [named];
            prop_assert!(labels(&named, &[], unit / nearer).len() >= labels(&named, &[], unit).len());
        }
    }
}
