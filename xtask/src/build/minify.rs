//! Making scripts and style sheets smaller with esbuild: names and space that only people need.

use crate::command;
use crate::failure::Outcome;
use crate::files;
use crate::npm;
use crate::workspace::Workspace;
use std::process::Command;
use std::time::Duration;

/// How long one file may take.
const LIMIT: Duration = Duration::from_secs(60);

/// A script or style sheet without what only people need, by its extension; other files as they are.
///
/// # Errors
/// If the tool cannot be installed, or finds a mistake in the file.
pub fn minify(workspace: &Workspace, extension: &str, bytes: &[u8]) -> Outcome<Vec<u8>> {
    if !["js", "css"].contains(&extension) {
        return Ok(bytes.to_vec());
    }
    let tool = npm::ensure(workspace)?.join("esbuild/bin/esbuild");
    let folder = workspace.cache().join("minify");
    let (from, to) = (folder.join(format!("in.{extension}")), folder.join(format!("out.{extension}")));
    files::write(&from, bytes)?;
    let mut node = Command::new("node");
    node.arg(&tool).arg(&from).args(["--minify", "--log-level=warning", "--legal-comments=none"]);
    command::run(node.arg(format!("--outfile={}", to.display())), LIMIT)?;
    files::read(&to)
}
