//! `data check`: the checks of the data alone; and the compiled data for the other tasks.

use crate::args::Args;
use crate::failure::{At, Failure, Outcome};
use crate::workspace::Workspace;
use atlas_compiler::Compiled;
use atlas_compiler::findings::Findings;
use atlas_compiler::problem::Problems;
use std::path::{Path, PathBuf};

/// The data folder: that of the workspace, or another (`--data DIR`).
///
/// # Errors
/// If the option has no value.
pub fn folder(workspace: &Workspace, args: &mut Args) -> Outcome<PathBuf> {
    Ok(args.value("--data")?.map_or_else(|| workspace.data(), PathBuf::from))
}

/// Compiles a data folder.
///
/// # Errors
/// All its problems.
pub fn compile(folder: &Path) -> Outcome<Compiled> {
    atlas_compiler::compile(folder).at(folder.display()).map_err(|e| e.advice("mend the records named above"))
}

/// Checks the data and prints all problems, or those of one region (`--region NAME`); with `--complete` also what the record still lacks.
///
/// # Errors
/// If there is a problem.
pub fn check(workspace: &Workspace, mut args: Args) -> Outcome {
    let region = args.value("--region")?;
    let complete = args.switch("--complete");
    let folder = folder(workspace, &mut args)?;
    args.done()?;
    let result = atlas_compiler::compile(&folder).and_then(|compiled| {
        let found = if complete { Findings::of(&compiled.read).all() } else { Problems::default() };
        if found.is_empty() { Ok(compiled) } else { Err(found) }
    });
    match result {
        Ok(Compiled { record, .. }) => {
            println!(
                "data: {} places, {} events, {} pieces, no problem",
                record.places.len(),
                record.events.len(),
                record.pieces.len()
            );
            Ok(())
        }
        Err(mut problems) => {
            if let Some(region) = region {
                problems.0.retain(|p| p.file.ends_with(&format!("/{region}.toml")));
            }
            println!("{problems}");
            if problems.is_empty() { Ok(()) } else { Err(Failure::new(folder.display(), "the data has problems")) }
        }
    }
}
