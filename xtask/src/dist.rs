//! `dist`: the folder that a web server or CDN serves.

use crate::args::Args;
use crate::build::{Profile, build};
use crate::failure::{At, Outcome};
use crate::workspace::Workspace;
use std::path::PathBuf;

/// Builds the atlas into `dist/`, or another folder (`--out DIR`).
///
/// # Errors
/// Those of the build.
pub fn dist(workspace: &Workspace, mut args: Args) -> Outcome {
    let out = args.value("--out")?;
    args.done()?;
    let out = match out {
        None => workspace.dist(),
        Some(folder) => std::path::absolute(PathBuf::from(folder)).at("--out")?,
    };
    let built = build(workspace, Profile::Release, &out)?;
    println!("{}", built.folder.display());
    Ok(())
}
