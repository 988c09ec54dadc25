//! `territory/pieces.toml`: the pieces of land. Their outlines are built from it by the geography tool.

use super::{place_of, toml as parse_toml};
use crate::problem::{self, Problems};
use serde::Deserialize;
use toml::Spanned;

/// A piece as written.
pub struct Piece {
    /// Where it stands.
    pub at: problem::Place,
    /// Its id.
    pub id: String,
    /// Short English name of the land.
    pub name: String,
}

#[derive(Deserialize, Default)]
struct File {
    #[serde(default)]
    piece: Vec<RawPiece>,
}

#[derive(Deserialize)]
struct RawPiece {
    id: Spanned<String>,
    name: String,
}

/// Reads the file.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> Vec<Piece> {
    let file: File = parse_toml(path, text, problems);
    file.piece
        .into_iter()
        .map(|raw| Piece { at: place_of(path, text, &raw.id), id: raw.id.into_inner(), name: raw.name })
        .collect()
}
