//! `shots`: pictures of the built atlas, to look at.

use crate::args::Args;
use crate::build::{Profile, build};
use crate::chromium;
use crate::command;
use crate::failure::Outcome;
use crate::workspace::Workspace;
use std::time::Duration;

/// How long all pictures may take.
const LIMIT: Duration = Duration::from_secs(900);

/// The years that are looked at unless others are named.
const YEARS: &str = "1917,1922,1939,1941,1949,1962,1979,1991";

/// Builds the atlas and takes pictures of it, wide and narrow, light and dark. The browser is driven by the package of the tests.
///
/// # Errors
/// Those of the build and of the browser.
pub fn shots(workspace: &Workspace, mut args: Args) -> Outcome {
    let years = args.value("--years")?.unwrap_or_else(|| YEARS.into());
    let query = args.value("--query")?.unwrap_or_default();
    args.done()?;
    let built = build(workspace, Profile::Release, &workspace.dist())?;
    chromium::ensure()?;
    let mut cargo = command::cargo();
    cargo.current_dir(&workspace.root).args(["run", "--quiet", "--package", "atlas-tests", "--bin", "shots", "--"]);
    cargo.args([&years, &query]).env("ATLAS_DIST", &built.folder);
    command::run(&mut cargo, LIMIT)?;
    println!("{}", workspace.shots().display());
    Ok(())
}
