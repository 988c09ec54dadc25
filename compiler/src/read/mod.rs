//! Reading the human-edited files: one module a kind of file, each giving plain records that know where they stand.

pub mod blocs;
pub mod cities;
pub mod events;
pub mod facts;
pub mod field;
pub mod file;
pub mod holders;
pub mod languages;
pub mod leaders;
pub mod pieces;
pub mod places;
pub mod sources;
pub mod tiers;
pub mod treaty;

use crate::problem::Problems;
use file::TextFile;
use std::path::Path;

/// Records of one kind, at most: the bundle counts them in 16 bits, and keeps the last number for "none".
const MOST: usize = u16::MAX as usize - 1;

/// All records of the data, as they stand in the files.
#[derive(Default)]
pub struct Read {
    /// Places, in the order of files and lines.
    pub places: Vec<places::Place>,
    /// Who holds which pieces.
    pub lands: Vec<holders::Land>,
    /// Events.
    pub events: Vec<events::Event>,
    /// Sources.
    pub sources: Vec<sources::Source>,
    /// Pieces of land.
    pub pieces: Vec<pieces::Piece>,
    /// Organisations and alliances.
    pub blocs: Vec<blocs::Bloc>,
    /// Leaders and foreign ministers.
    pub leaders: leaders::Leaders,
    /// Ranks in Soviet policy, the first first.
    pub tiers: Vec<tiers::Tier>,
    /// Cities, in the order of their names.
    pub cities: Vec<cities::City>,
    /// The languages, in the order of their codes.
    pub languages: Vec<languages::Language>,
    /// The founding facts, in order.
    pub facts: Vec<facts::Fact>,
}

/// Reads all files of a data folder. What cannot be read is a problem; the rest is read all the same.
pub fn read(data: &Path, problems: &mut Problems) -> Read {
    Read {
        places: folder(data, "places", problems, places::parse),
        lands: folder(data, "territory/holders", problems, holders::parse),
        events: folder(data, "events", problems, events::parse),
        sources: folder(data, "sources", problems, sources::parse),
        pieces: one(data, "territory/pieces.toml", problems, pieces::parse),
        blocs: one(data, "blocs.toml", problems, blocs::parse),
        leaders: one(data, "leaders.toml", problems, leaders::parse),
        tiers: one(data, "priorities.toml", problems, tiers::parse),
        cities: one(data, "cities.toml", problems, cities::parse),
        languages: folder(data, "languages", problems, languages::parse),
        facts: one(data, "seed/facts.tsv", problems, facts::parse),
    }
}

/// What a single file holds.
fn one<T: Default>(
    data: &Path,
    path: &str,
    problems: &mut Problems,
    parse: impl FnOnce(&TextFile, &mut Problems) -> T,
) -> T {
    TextFile::open(data, path, problems).map(|file| parse(&file, problems)).unwrap_or_default()
}

/// All records of the TOML files in a folder, in the order of the file names.
fn folder<T>(
    data: &Path,
    name: &str,
    problems: &mut Problems,
    parse: impl Fn(&TextFile, &mut Problems) -> Vec<T>,
) -> Vec<T> {
    let files = TextFile::open_folder(data, name, problems);
    let mut records: Vec<T> = files.iter().flat_map(|file| parse(file, problems)).collect();
    if records.len() > MOST {
        problems.file(
            name,
            0,
            format!("has {} records; the bundle can number {MOST} and no more, so make them fewer", records.len()),
        );
        records.truncate(MOST);
    }
    records
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_that_the_bundle_cannot_number_are_refused() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/world");
        let mut problems = Problems::default();
        let records = folder(&data, "places", &mut problems, |_, _| vec![(); MOST]);
        assert_eq!(records.len(), MOST);
        assert_eq!(
            problems.to_string().lines().next(),
            Some("data/places: has 131068 records; the bundle can number 65534 and no more, so make them fewer")
        );
    }
}
