//! `territory/pieces.toml`: the pieces of land. Their outlines are built from it by the geography tool.

use super::field::{piece_id, shown};
use super::file::TextFile;
use crate::problem::{self, Problems};
use serde::Deserialize;
use serde::de::IgnoredAny;
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    piece: Vec<RawPiece>,
    /// Of interest to the geography tool only, which checks it.
    #[serde(default, rename = "drop")]
    _drop: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPiece {
    id: Spanned<String>,
    name: String,
    /// These three are of interest to the geography tool only, which checks them.
    #[serde(rename = "rest_of")]
    _rest_of: Option<IgnoredAny>,
    #[serde(rename = "units")]
    _units: Option<IgnoredAny>,
    #[serde(rename = "note")]
    _note: Option<IgnoredAny>,
}

/// Reads the file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Piece> {
    let Some(raw) = file.toml::<File>(problems) else { return Vec::new() };
    raw.piece
        .into_iter()
        .map(|raw| {
            let at = file.at_id(&raw.id);
            piece_id(raw.id.get_ref(), &at, problems);
            shown(&raw.name, "name", &at, problems);
            Piece { at, id: raw.id.into_inner(), name: raw.name }
        })
        .collect()
}
