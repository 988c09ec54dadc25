//! The tiles of the textures: one drawing for the map on the screen and for pictures of it.
//!
//! On the screen the style sheet gives the strokes; a picture must carry its own, so they stand here too, and a test holds both together.

/// A tile that repeats. All units are pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tile {
    /// The name of its texture.
    pub name: &'static str,
    /// Width and height.
    pub size: u8,
    /// Its strokes as path data.
    pub d: &'static str,
}

/// Stripes from lower left to upper right. Having a colour of their own, they lie on a dark edge, so that they are seen on every fill.
pub const STRIPE: &str = "M0 12L12 0M-3 3L3 -3M9 15L15 9";

const fn tile(name: &'static str, size: u8, d: &'static str) -> Tile {
    Tile { name, size, d }
}

/// The tiles of all textures, and of the stances in the pattern mode.
pub const TILES: [Tile; 22] = [
    tile("no-tie", 9, "M4.5 4.5h.01"),
    tile("de-facto", 8, "M1 4h4"),
    tile("dormant", 9, "M0 4.5h9"),
    tile("broken", 11, "M3.5 3.5l4 4M7.5 3.5l-4 4"),
    tile("dependent", 7, "M0 7L7 0M-1 1L1 -1M6 8L8 6"),
    tile("unrecognised", 7, "M0 0L7 7M-1 6L1 8M6 -1L8 1"),
    tile("soviet-troops", 12, STRIPE),
    tile("occupied-war", 12, STRIPE),
    tile("occupied-hostile", 12, STRIPE),
    tile("occupied-strained", 12, STRIPE),
    tile("occupied-neutral", 12, STRIPE),
    tile("occupied-cooperative", 12, STRIPE),
    tile("occupied-partner", 12, STRIPE),
    tile("occupied-ally", 12, STRIPE),
    tile("occupied-soviet", 12, STRIPE),
    tile("stance-war", 5, "M0 0l5 5M5 0l-5 5"),
    tile("stance-hostile", 4, "M2 0v4"),
    tile("stance-strained", 8, "M4 0v8"),
    tile("stance-neutral", 9, "M4.5 4v1"),
    tile("stance-cooperative", 9, "M0 4.5h9"),
    tile("stance-partner", 6, "M0 3h6"),
    tile("stance-ally", 4, "M0 2h4"),
];

/// How the strokes of a tile are drawn where there is no style sheet.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stroke {
    /// The colour, by its name in the style sheet.
    pub colour: &'static str,
    /// Width in pixels.
    pub width: f64,
    /// Whether the ends are round.
    pub round: bool,
}

/// Width in pixels of the dark edge below stripes.
pub const STRIPE_EDGE: f64 = 3.8;

impl Tile {
    /// Its strokes.
    pub fn stroke(&self) -> Stroke {
        let (colour, width) = match self.name {
            "dependent" => ("texture-dependent", 0.6),
            "no-tie" => ("texture", 1.3),
            "soviet-troops" => ("soviet", 2.4),
            name => name.strip_prefix("occupied-").map_or(("texture", 0.75), |colour| (colour, 2.4)),
        };
        Stroke { colour, width, round: self.name == "no-tie" }
    }

    /// Whether it has stripes, with an edge below them.
    pub fn striped(&self) -> bool {
        self.d == STRIPE
    }
}

/// The tile of a texture by its name.
pub fn tile_of(name: &str) -> Option<&'static Tile> {
    TILES.iter().find(|tile| tile.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legend::{Class, Texture};
    use crate::relation::Stance;

    #[test]
    fn every_texture_and_stance_has_a_tile() {
        let plain = [
            Texture::NoTie,
            Texture::DeFacto,
            Texture::Dormant,
            Texture::Broken,
            Texture::Dependent,
            Texture::Unrecognised,
            Texture::SovietTroops,
        ];
        let occupied = Class::LEGEND.map(Texture::Occupied);
        for texture in plain.into_iter().chain(occupied) {
            assert!(tile_of(texture.name()).is_some(), "{}", texture.name());
        }
        for stance in Stance::ALL {
            assert!(tile_of(&format!("stance-{}", stance.name())).is_some(), "{stance:?}");
        }
    }

    /// The style sheet says the same of every stroke, in its last rule that fits.
    #[test]
    fn the_style_sheet_draws_the_same_strokes() {
        let sheet = include_str!("../../www/atlas.css");
        for tile in &TILES {
            let stroke = tile.stroke();
            let says = |selector: &str, what: &str| {
                let rules = sheet.lines().filter(|line| line.contains('{') && line.contains(selector));
                rules.filter(|line| line.contains(what)).count() > 0
            };
            let general = tile.name.starts_with("occupied-").then_some("[class*=pattern-occupied] path");
            let own = format!(".pattern-{} path", tile.name);
            let fits = |what: &str| [general.unwrap_or(&own), &own, ".pattern path"].iter().any(|s| says(s, what));
            let width = crate::path::fixed(stroke.width, 2);
            assert!(fits(&format!("stroke: var(--{})", stroke.colour)), "{}: {}", tile.name, stroke.colour);
            assert!(fits(&format!("stroke-width: {}", width.trim_start_matches('0'))), "{}: {width}", tile.name);
        }
    }
}
