//! Whether generated files are as their sources say.

use crate::command;
use crate::failure::{At, Failure, Outcome};
use crate::files;
use crate::report;
use crate::workspace::Workspace;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::path::Path;

/// What the geography tool wrote about its run.
#[derive(Deserialize)]
struct Manifest {
    input: Vec<Stamped>,
    output: Vec<Stamped>,
}

/// A file and what it held.
#[derive(Deserialize)]
struct Stamped {
    file: String,
    sha256: String,
}

/// Checks all generated files.
///
/// # Errors
/// If one is stale or was edited by hand, with the command that mends it.
pub fn check(workspace: &Workspace) -> Outcome<String> {
    let geography = geography(&workspace.data().join("territory"))?;
    cargo_lock(workspace)?;
    report::fresh(&workspace.data())?;
    Ok(format!("{geography} files of the geography, Cargo.lock, data/REPORT.md"))
}

/// The geography's manifest names the sources that the topology was built from and the files that came out. Returns their number.
fn geography(folder: &Path) -> Outcome<usize> {
    let path = folder.join("manifest.toml");
    let manifest: Manifest = toml::from_str(&files::text(&path)?).at(path.display())?;
    let mend = "rebuild it: cd data/territory/build && npm ci && node rebuild.mjs";
    for (stamped, reason) in manifest
        .input
        .iter()
        .map(|s| (s, "has changed since the geography was built from it"))
        .chain(manifest.output.iter().map(|s| (s, "is not what the geography tool wrote")))
    {
        let path = folder.join(&stamped.file);
        if sha256(&files::read(&path)?) != stamped.sha256 {
            return Err(Failure::new(path.display(), reason).advice(mend));
        }
    }
    Ok(manifest.input.len() + manifest.output.len())
}

/// Cargo.lock is complete and needs no change.
fn cargo_lock(workspace: &Workspace) -> Outcome {
    let mut cargo = command::cargo();
    cargo.current_dir(&workspace.root).args(["metadata", "--locked", "--offline", "--format-version=1"]);
    command::output(&mut cargo).map(drop).map_err(|e| e.advice("run `cargo metadata` and commit Cargo.lock"))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_source_is_found_and_the_mend_is_named() {
        let folder = std::env::temp_dir().join(format!("atlas-fresh-{}", std::process::id()));
        let of = |text: &str| sha256(text.as_bytes());
        let manifest = format!(
            "[[input]]\nfile = \"cuts\"\nsha256 = \"{}\"\n[[output]]\nfile = \"topology\"\nsha256 = \"{}\"\n",
            of("a"),
            of("b")
        );
        files::write(&folder.join("manifest.toml"), manifest).unwrap();
        files::write(&folder.join("cuts"), "a").unwrap();
        files::write(&folder.join("topology"), "b").unwrap();
        assert_eq!(geography(&folder), Ok(2));
        files::write(&folder.join("cuts"), "changed").unwrap();
        assert!(geography(&folder).is_err_and(|e| e.reason.contains("has changed") && e.advice.contains("rebuild")));
        files::remove_folder(&folder).unwrap();
    }

    #[test]
    fn the_checksum_is_sha_256() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
