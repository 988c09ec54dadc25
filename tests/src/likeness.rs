//! How like two pictures of the page are: pixel by pixel with some tolerance, or only in layout and colours.

use crate::picture::{Colour, Picture, distance};
use std::collections::BTreeMap;

/// Colours that are no further apart than this, in the sum of their channels, count as the same. The colours of two classes are further
/// apart in both themes.
const NEAR: u32 = 60;
/// A pixel may be found so many pixels away, in each direction.
const MOVED: usize = 1;
/// Side of the squares in which differences are counted, in pixels, each half over the next, and how many differing pixels of one are too
/// many: the inside of a state as small as Belgium on the map of the world.
const SQUARE: usize = 8;
const TOO_MANY: usize = 8;
/// The share of all pixels that may differ: a state that loses its texture has more.
const SHARE: f64 = 0.001;

/// What pixel by pixel is not alike.
#[derive(Clone, PartialEq, Debug)]
pub struct Differences {
    /// The share of pixels that differ, 0 to 1.
    pub share: f64,
    /// Left upper corners of the squares that look different, in pixels.
    pub squares: Vec<(usize, usize)>,
    /// The picture that was found, pale, with what differs in a colour that the page has nowhere.
    pub shown: Picture,
}

impl Differences {
    /// Whether they are so few that the pictures count as alike.
    pub fn are_few(&self) -> bool {
        self.squares.is_empty() && self.share <= SHARE
    }
}

/// Compares two pictures pixel by pixel; colours may differ a little, and lines lie a pixel beside where they lay. None if they are not
/// of one size.
pub fn compare(found: &Picture, approved: &Picture) -> Option<Differences> {
    if (found.width(), found.height()) != (approved.width(), approved.height()) {
        return None;
    }
    let mut squares: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut shown = found.clone();
    let mut all = 0usize;
    for y in 0..found.height() {
        for x in 0..found.width() {
            let pixel = found.at(x, y).unwrap_or_default();
            let same = approved.at(x, y).is_some_and(|there| distance(pixel, there) <= NEAR);
            let alike = same || is_near(found, approved, x, y) && is_near(approved, found, x, y);
            if !alike {
                all += 1;
                for (x, y) in squares_of(x, y) {
                    *squares.entry((y, x)).or_default() += 1;
                }
            }
            shown.set(x, y, if alike { pixel.map(|c| 191 + c / 4) } else { [255, 0, 220] });
        }
    }
    let share = all as f64 / (found.pixels().len().max(1)) as f64;
    let squares = squares.into_iter().filter(|(_, count)| *count >= TOO_MANY);
    Some(Differences { share, squares: squares.map(|((y, x), _)| (x, y)).collect(), shown })
}

/// Left upper corners of the squares that a pixel lies in.
fn squares_of(x: usize, y: usize) -> impl Iterator<Item = (usize, usize)> {
    const STEP: usize = SQUARE / 2;
    let begins = |at: usize| [(at / STEP * STEP), (at / STEP * STEP).saturating_sub(STEP)];
    let columns = begins(x);
    begins(y).into_iter().flat_map(move |y| columns.into_iter().map(move |x| (x, y)))
}

/// Whether a pixel of a picture has its colour in another too, there or nearby.
fn is_near(of: &Picture, other: &Picture, x: usize, y: usize) -> bool {
    let Some(colour) = of.at(x, y) else { return false };
    let like = |x, y| other.at(x, y).is_some_and(|there| distance(colour, there) <= NEAR);
    (y.saturating_sub(MOVED)..=y + MOVED).any(|y| (x.saturating_sub(MOVED)..=x + MOVED).any(|x| like(x, y)))
}

/// Left, top, width and height of a part of the page, in CSS pixels.
pub type Rect = [f64; 4];

/// What of a picture does not depend on fonts and on how finely lines are drawn.
#[derive(Clone, PartialEq, Debug)]
pub struct Broad {
    /// Where the parts of the page are, by name.
    pub parts: BTreeMap<String, Rect>,
    /// The share of each class among the pixels of the map that have the colour of one, by name, 0 to 1.
    pub colours: BTreeMap<String, f64>,
}

/// How far an edge of a part may have moved, in CSS pixels: by a line of text in another font, or two.
const EDGE: f64 = 60.0;
/// By how much the share of a class may differ, in hundredths of the whole and of the share itself.
const OF_ALL: f64 = 0.02;
const OF_SHARE: f64 = 0.2;

/// The shares of classes, by name and colour, in a part of a picture.
pub fn shares(picture: &Picture, part: Rect, classes: &[(String, Colour)]) -> BTreeMap<String, f64> {
    let [left, top, width, height] = part.map(|side| side.max(0.0).round() as usize);
    let inside = picture.cut((left, top, width, height));
    // A colour that is none of the classes belongs to none; it is not given to the one that is nearest.
    let of = |pixel: &Colour| classes.iter().position(|(_, colour)| distance(*pixel, *colour) <= 6);
    let mut counts = vec![0usize; classes.len()];
    for pixel in inside.pixels() {
        if let Some(count) = of(pixel).and_then(|i| counts.get_mut(i)) {
            *count += 1;
        }
    }
    let all = counts.iter().sum::<usize>().max(1) as f64;
    classes.iter().zip(counts).map(|((name, _), count)| (name.clone(), count as f64 / all)).collect()
}

/// How layout and colours differ, in sentences.
pub fn broadly(found: &Broad, approved: &Broad) -> Vec<String> {
    let mut told = Vec::new();
    for (name, old) in &approved.parts {
        let Some(new) = found.parts.get(name) else {
            told.push(format!("{name} is not there"));
            continue;
        };
        let edges = |[x, y, width, height]: Rect| [x, y, x + width, y + height];
        if edges(*new).iter().zip(edges(*old)).any(|(new, old)| (new - old).abs() > EDGE) {
            told.push(format!("{name} is at {new:?} and was at {old:?} (left, top, width, height)"));
        }
    }
    for (name, old) in &approved.colours {
        let new = found.colours.get(name).copied().unwrap_or(0.0);
        if (new - old).abs() > (old * OF_SHARE).max(OF_ALL) {
            told.push(format!("{name} has {:.1} % of the coloured map and had {:.1} %", new * 100.0, old * 100.0));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEA: Colour = [0xd1, 0xe3, 0xe7];
    const ALLY: Colour = [0xc2, 0x5a, 0x4e];
    const PARTNER: Colour = [0xe0, 0x7f, 0x57];

    fn fill(picture: &mut Picture, (left, top, width, height): (usize, usize, usize, usize), colour: Colour) {
        (top..top + height).for_each(|y| (left..left + width).for_each(|x| picture.set(x, y, colour)));
    }

    /// A sea with a large state, a small one and a line of one pixel.
    fn world(small: Colour, shift: usize) -> Picture {
        let mut picture = Picture::plain(300, 200, SEA);
        fill(&mut picture, (40 + shift, 30, 90, 60), ALLY);
        fill(&mut picture, (180 + shift, 100, 6, 4), small);
        fill(&mut picture, (20 + shift, 10, 1, 170), [10, 9, 7]);
        picture
    }

    #[test]
    fn a_state_in_another_colour_is_found() {
        let found = compare(&world(PARTNER, 0), &world(ALLY, 0)).unwrap();
        assert!(!found.are_few());
        assert!(found.squares.iter().all(|(x, y)| (172..192).contains(x) && (92..108).contains(y)));
        assert_eq!(found.shown.at(183, 102), Some([255, 0, 220]));
    }

    #[test]
    fn a_shift_by_a_pixel_is_not_found_and_one_by_many_is() {
        assert!(compare(&world(ALLY, 1), &world(ALLY, 0)).unwrap().are_few());
        assert!(!compare(&world(ALLY, 6), &world(ALLY, 0)).unwrap().are_few());
    }

    #[test]
    fn a_texture_that_is_gone_is_found() {
        let mut hatched = world(ALLY, 0);
        (0..15).for_each(|i| fill(&mut hatched, (41 + 6 * i, 30, 1, 60), [10, 9, 7]));
        let found = compare(&world(ALLY, 0), &hatched).unwrap();
        assert!(found.share > SHARE && !found.are_few());
    }

    #[test]
    fn a_slightly_other_shade_counts_as_the_same() {
        let near = ALLY.map(|c| c.saturating_add(6));
        assert_eq!(compare(&world(near, 0), &world(ALLY, 0)).unwrap().share, 0.0);
    }

    #[test]
    fn pictures_of_two_sizes_are_not_compared() {
        assert_eq!(compare(&Picture::plain(3, 3, SEA), &Picture::plain(3, 4, SEA)), None);
    }

    fn broad(picture: &Picture, map: Rect) -> Broad {
        let classes = [("ally".to_string(), ALLY), ("partner".to_string(), PARTNER)];
        Broad { parts: BTreeMap::from([("map".into(), map)]), colours: shares(picture, map, &classes) }
    }

    #[test]
    fn layout_and_colours_are_compared_broadly() {
        let map = [0.0, 0.0, 300.0, 200.0];
        let approved = broad(&world(ALLY, 0), map);
        assert_eq!(approved.colours.get("ally"), Some(&1.0));
        // Another font, a line elsewhere, a state a little aside.
        assert_eq!(broadly(&broad(&world(ALLY, 6), [0.0, 20.0, 290.0, 180.0]), &approved), Vec::<String>::new());
        // A part that went elsewhere, and one that is gone.
        assert_eq!(broadly(&broad(&world(ALLY, 0), [0.0, 80.0, 300.0, 120.0]), &approved).len(), 1);
        let nothing = Broad { parts: BTreeMap::new(), ..approved.clone() };
        assert_eq!(broadly(&nothing, &approved), ["map is not there"]);
        // A large state in another colour.
        let mut other = world(ALLY, 0);
        fill(&mut other, (40, 30, 90, 60), PARTNER);
        assert_eq!(broadly(&broad(&other, map), &approved).len(), 2);
    }
}
