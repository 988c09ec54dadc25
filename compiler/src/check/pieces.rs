//! Pieces: each has an outline and stands in the land record, and nothing else does.

use crate::geography::{Land, TOPOLOGY};
use crate::link::Linked;
use crate::problem::Problems;
use crate::read::Read;
use std::collections::HashSet;

/// Checks the pieces.
pub fn check(read: &Read, linked: &Linked, land: &Land, problems: &mut Problems) {
    for piece in &read.pieces {
        if land.ids.binary_search(&piece.id).is_err() {
            problems.add(&piece.at, format!("has no outline in {TOPOLOGY}; rebuild the geography"));
        }
        if !linked.history_of.contains_key(&piece.id) {
            problems.add(&piece.at, format!("nobody is said to hold {}; add it to territory/holders/", piece.name));
        }
    }
    let defined: HashSet<&str> = read.pieces.iter().map(|p| p.id.as_str()).collect();
    for id in land.ids.iter().filter(|id| !defined.contains(id.as_str())) {
        problems.file(
            TOPOLOGY,
            0,
            format!("piece {id} is not defined in territory/pieces.toml; define it or rebuild the geography"),
        );
    }
    for land in &read.lands {
        for piece in land.pieces.iter().filter(|p| !defined.contains(p.as_str())) {
            problems.add(&land.at, format!("there is no piece {piece} in territory/pieces.toml; mend the id"));
        }
    }
}
