//! Tools from npm, of the versions pinned in `xtask/npm/package-lock.json`.

use crate::command;
use crate::failure::Outcome;
use crate::files;
use crate::say;
use crate::workspace::Workspace;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// How long the download may take.
const LIMIT: Duration = Duration::from_secs(300);

/// Whether Node and its package manager are there.
pub fn is_there() -> bool {
    command::exists("node") && command::exists("npm")
}

/// The folder of the installed packages; installs them if that was not yet done for this lock file.
///
/// # Errors
/// If they cannot be installed.
pub fn ensure(workspace: &Workspace) -> Outcome<PathBuf> {
    let folder = workspace.npm();
    let modules = folder.join("node_modules");
    // Written last, so a broken installation is done again.
    let stamp = modules.join(".atlas-lock");
    let lock = files::read(&folder.join("package-lock.json"))?;
    if files::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(modules);
    }
    say::timed("npm ci (wasm-opt, esbuild, axe-core, xlsx)", || {
        let mut npm = Command::new("npm");
        npm.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        command::run(&mut npm, LIMIT)
    })
    .map_err(|e| e.advice("run `npm ci` in xtask/npm yourself; it needs the network once"))?;
    files::write(&stamp, &lock)?;
    Ok(modules)
}
