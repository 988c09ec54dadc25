//! The patterns of a picture: those of its textures that it uses, and no others.

use super::palette::Palette;
use super::xml::Xml;
use crate::path::fixed;
use crate::relation::Stance;
use crate::texture::{STRIPE_EDGE, Tile, tile_of};

/// Patterns for one scale.
pub(super) struct Patterns {
    /// Begin of their ids.
    prefix: &'static str,
    tiles: Vec<&'static Tile>,
    /// User units of a pixel of the screen.
    scale: f64,
}

impl Patterns {
    /// The patterns of these names, each once.
    pub(super) fn new(prefix: &'static str, names: impl Iterator<Item = &'static str>, scale: f64) -> Patterns {
        let mut tiles: Vec<&'static Tile> = names.filter_map(tile_of).collect();
        tiles.sort_by_key(|tile| tile.name);
        tiles.dedup();
        Patterns { prefix, tiles, scale }
    }
}

/// The name of the tile of a stance in the pattern mode.
pub(super) fn of_stance(stance: Stance) -> &'static str {
    match stance {
        Stance::War => "stance-war",
        Stance::Hostile => "stance-hostile",
        Stance::Strained => "stance-strained",
        Stance::Neutral => "stance-neutral",
        Stance::Cooperative => "stance-cooperative",
        Stance::Partner => "stance-partner",
        Stance::Ally => "stance-ally",
    }
}

/// Writes them.
pub(super) fn write(xml: &mut Xml, patterns: &Patterns, palette: &Palette) {
    let transform = ["scale(", &fixed(patterns.scale, 3), ")"].concat();
    for tile in &patterns.tiles {
        let size = tile.size.to_string();
        xml.open("pattern").with("id", &[patterns.prefix, tile.name].concat()).with("patternUnits", "userSpaceOnUse");
        xml.with("width", &size).with("height", &size).with("patternTransform", &transform);
        let stroke = tile.stroke();
        let edge = tile.striped().then_some((palette.colour("texture"), STRIPE_EDGE));
        for (colour, width) in edge.into_iter().chain([(palette.colour(stroke.colour), stroke.width)]) {
            xml.empty("path")
                .with("d", tile.d)
                .with("fill", "none")
                .with("stroke", &colour)
                .number("stroke-width", width);
            if stroke.round {
                xml.with("stroke-linecap", "round");
            }
        }
        xml.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stance_has_its_tile() {
        for stance in Stance::ALL {
            assert_eq!(of_stance(*stance), format!("stance-{}", stance.name()));
            assert!(tile_of(of_stance(*stance)).is_some());
        }
    }
}
