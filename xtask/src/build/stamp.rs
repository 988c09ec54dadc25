//! Whether a built folder is still what the sources give.

use crate::build::compile::{Made, Profile};
use crate::build::optimise::OPTIONS;
use crate::build::pages;
use crate::failure::{At, Outcome};
use crate::files;
use crate::npm;
use crate::workspace::Workspace;
use atlas_core::record::checksum;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Everything that the built files depend on, as one number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp(u64);

impl Stamp {
    /// The stamp of the sources as they are now.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn of(workspace: &Workspace, profile: Profile, made: &Made) -> Outcome<Stamp> {
        let mut text = format!("{profile:?} {OPTIONS:?} node {}\n", npm::is_there());
        let mut add = |path: &Path, name: &str| -> Outcome {
            let _ = writeln!(text, "{name} {:016x}", checksum(&files::read(path)?));
            Ok(())
        };
        for (part, wasm) in &made.programs {
            add(wasm, part.stem())?;
        }
        for (file, public) in &made.parts {
            add(file, public)?;
        }
        for name in ["index.html", "xtask/npm/package-lock.json"] {
            add(&workspace.root.join(name), name)?;
        }
        for name in pages::sources_of_pages() {
            add(&workspace.root.join(&name), &name)?;
        }
        for name in ["CITATION.cff", "data/DICTIONARY.md"] {
            add(&workspace.root.join(name), name)?;
        }
        // The source of the build itself is part of it: a change there builds anew. The tables are made from the data.
        for folder in ["www", "xtask/src/build", "xtask/src/export", "data/events", "data/places", "data/sources"]
            .map(|name| workspace.root.join(name))
        {
            for file in files::below(&folder)? {
                add(&folder.join(&file), &file.display().to_string())?;
            }
        }
        Ok(Stamp(checksum(text.as_bytes())))
    }

    /// If the folder was built from the same sources and still holds all its files: whether its wasm was optimised.
    pub fn is_fresh(self, kept: &Path, folder: &Path) -> Option<bool> {
        let text = fs::read_to_string(kept).ok()?;
        let mut lines = text.lines();
        let optimised = match lines.next()?.strip_prefix(&format!("{:016x} ", self.0))? {
            "optimised" => true,
            "plain" => false,
            _ => return None,
        };
        let same = listing(folder).ok()?.lines().eq(lines);
        same.then_some(optimised)
    }

    /// Keeps the stamp for the next build.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep(self, kept: &Path, folder: &Path, optimised: bool) -> Outcome {
        let how = if optimised { "optimised" } else { "plain" };
        files::write(kept, format!("{:016x} {how}\n{}", self.0, listing(folder)?))
    }
}

/// Names and sizes of all files of a folder.
fn listing(folder: &Path) -> Outcome<String> {
    let mut text = String::new();
    for file in files::below(folder)? {
        let size = fs::metadata(folder.join(&file)).at(file.display())?.len();
        let _ = writeln!(text, "{size} {}", file.display());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_folder_is_not_fresh() {
        let folder = std::env::temp_dir().join(format!("atlas-stamp-{}", std::process::id()));
        let (dist, kept) = (folder.join("dist"), folder.join("stamp"));
        files::write(&dist.join("a/b.txt"), "one").unwrap();
        Stamp(7).keep(&kept, &dist, true).unwrap();
        assert_eq!(Stamp(7).is_fresh(&kept, &dist), Some(true));
        assert_eq!(Stamp(8).is_fresh(&kept, &dist), None);
        files::write(&dist.join("a/b.txt"), "other").unwrap();
        assert_eq!(Stamp(7).is_fresh(&kept, &dist), None);
        files::remove_folder(&folder).unwrap();
    }
}
