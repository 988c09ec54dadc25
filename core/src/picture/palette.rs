//! The colours of a picture by their names in the style sheet, read from that very sheet.

use crate::path::push_int;

/// Colours by name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Palette(Vec<(String, Rgb)>);

/// Red, green, blue.
type Rgb = [u8; 3];

/// What the colour blocks of the sheet begin with.
const LIGHT: &str = ":root {";
const DARK: &str = ":root[data-theme=dark] {";

/// Greys of fills lie between this and white, so that the strokes of the patterns, which then tell the steps, are seen on all.
const PALEST: f64 = 150.0;

impl Palette {
    /// The light or the dark colours of a sheet that has one a line, such as `--ink: #221d16;`. Dark ones that it lacks are as the
    /// light ones.
    pub fn of_sheet(css: &str, dark: bool) -> Palette {
        let mut colours = block(css, LIGHT);
        if dark {
            for (name, colour) in block(css, DARK) {
                colours.retain(|(known, _)| *known != name);
                colours.push((name, colour));
            }
        }
        Palette(colours)
    }

    /// All in greys. Ground, lines and texts keep their lightness; fills become pale.
    #[must_use]
    pub fn grey(&self) -> Palette {
        let is_fill =
            |name: &str| crate::legend::Class::LEGEND.iter().any(|class| class.name() == name) || name == "nobody";
        let grey = |(name, colour): &(String, Rgb)| {
            let light = lightness(*colour);
            let level = if is_fill(name) { PALEST + light * (255.0 - PALEST) } else { light * 255.0 };
            (name.clone(), [level.round().clamp(0.0, 255.0) as u8; 3])
        };
        Palette(self.0.iter().map(grey).collect())
    }

    /// A colour as `#rrggbb`; black if there is none of this name.
    pub fn colour(&self, name: &str) -> String {
        let [r, g, b] = self.rgb(name);
        let mut text = String::from("#");
        for part in [r, g, b] {
            for digit in [part >> 4, part & 15] {
                text.extend(char::from_digit(u32::from(digit), 16));
            }
        }
        text
    }

    fn rgb(&self, name: &str) -> Rgb {
        self.0.iter().find(|(known, _)| known == name).map_or([0; 3], |(_, colour)| *colour)
    }

    /// The colours for a style sheet, a declaration each.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

/// Lightness, 0 to 1: the luma of Rec. 709 on the values as they are.
fn lightness([r, g, b]: Rgb) -> f64 {
    (0.2126 * f64::from(r) + 0.7152 * f64::from(g) + 0.0722 * f64::from(b)) / 255.0
}

/// The colours of the block that begins with a selector.
fn block(css: &str, selector: &str) -> Vec<(String, Rgb)> {
    let Some((_, after)) = css.split_once(selector) else { return Vec::new() };
    let body = after.split_once('}').map_or(after, |(body, _)| body);
    let colour = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(':')?;
        Some((name.to_string(), hex(value.trim())?))
    };
    body.lines().filter_map(colour).collect()
}

/// Reads `#rrggbb`.
fn hex(text: &str) -> Option<Rgb> {
    let digits: Vec<u8> = text
        .strip_prefix('#')?
        .chars()
        .map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok()))
        .collect::<Option<_>>()?;
    match digits.as_slice() {
        [a, b, c, d, e, f] => Some([a * 16 + b, c * 16 + d, e * 16 + f]),
        _ => None,
    }
}

/// A number of pixels as it stands in a file name or a tag.
pub fn pixels(number: f64) -> String {
    let mut text = String::new();
    push_int(&mut text, number.round() as i32);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legend::Class;

    const SHEET: &str = include_str!("../../../www/colours.css");

    #[test]
    fn the_sheet_of_the_atlas_has_all_that_a_picture_needs() {
        for dark in [false, true] {
            let palette = Palette::of_sheet(SHEET, dark);
            let names: Vec<&str> = palette.names().collect();
            let needed = Class::LEGEND.map(Class::name);
            for name in needed.iter().chain(&super::super::draw::COLOURS) {
                assert!(names.contains(name), "{name}");
            }
        }
        assert_ne!(Palette::of_sheet(SHEET, false).colour("paper"), Palette::of_sheet(SHEET, true).colour("paper"));
    }

    #[test]
    fn colours_are_read_and_written() {
        let palette = Palette::of_sheet("x { --ink: #111111; }\n:root {\n  --ink: #221d16;\n  --bad: red;\n}\n", false);
        assert_eq!(palette.colour("ink"), "#221d16");
        assert_eq!(palette.colour("bad"), "#000000");
    }

    #[test]
    fn greys_are_grey_and_fills_pale() {
        let grey = Palette::of_sheet(SHEET, false).grey();
        for class in Class::LEGEND {
            let [r, g, b] = grey.rgb(class.name());
            assert!(r == g && g == b && f64::from(r) >= PALEST, "{class:?}: {r}");
        }
        assert_eq!(grey.names().count(), Palette::of_sheet(SHEET, false).names().count());
    }
}
