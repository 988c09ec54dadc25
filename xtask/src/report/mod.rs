//! `data report`: what the record covers, as `data/REPORT.md`. The text depends on the data alone, so that a check can say whether it is fresh.

pub mod coverage;
pub mod markdown;
pub mod reader;
pub mod sample;
pub mod sources;
pub mod states;
pub mod treaties;

use crate::args::Args;
use crate::data;
use crate::failure::{Failure, Outcome};
use crate::files;
use crate::say;
use crate::workspace::Workspace;
use atlas_compiler::Compiled;
use std::path::Path;

/// The file, below the data folder.
pub const FILE: &str = "REPORT.md";

/// What writes it.
pub const MEND: &str = "run `cargo xtask data report` and commit data/REPORT.md";

/// Writes the report of a data folder into it, or to another file.
///
/// # Errors
/// Those of the data, and of the file.
pub fn write(workspace: &Workspace, mut args: Args) -> Outcome {
    let folder = data::folder(workspace, &mut args)?;
    let out = args.value("--out")?.map_or_else(|| folder.join(FILE), Into::into);
    args.done()?;
    let text = text(&data::compile(&folder)?, &folder)?;
    files::write(&out, &text)?;
    say::note(&format!("{}: {} bytes", out.display(), say::bytes(text.len() as u64)));
    Ok(())
}

/// The text of the report.
///
/// # Errors
/// If the verdicts of the second reader cannot be read.
pub fn text(compiled: &Compiled, folder: &Path) -> Outcome<String> {
    let verdicts = reader::read(folder, compiled)?;
    let mut text = String::from(
        "# Coverage of the record\n\nWritten by `cargo xtask data report` from the files of this folder; not to be edited by hand. An event \
        that names several states counts for each of them. Regions are the files that the events stand in.\n\n",
    );
    text.push_str(&coverage::section(compiled));
    text.push_str(&states::section(compiled));
    text.push_str(&treaties::section(compiled));
    text.push_str(&sources::section(compiled));
    text.push_str(&reader::section(&verdicts));
    Ok(format!("{}\n", text.trim_end()))
}

/// Checks that the committed report is the one that the data gives.
///
/// # Errors
/// If it is not, or if the data has problems.
pub fn fresh(folder: &Path) -> Outcome {
    let path = folder.join(FILE);
    let wanted = text(&data::compile(folder)?, folder)?;
    if files::text(&path).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    Err(Failure::new(format!("data/{FILE}"), "is not what the data gives").advice(MEND))
}
