//! Making the wasm smaller with wasm-opt.

use crate::command;
use crate::failure::Outcome;
use crate::files;
use crate::npm;
use crate::say;
use crate::workspace::Workspace;
use std::process::Command;
use std::time::Duration;

/// How long it may take.
const LIMIT: Duration = Duration::from_secs(600);

/// What wasm-opt is asked to do. The features are those that the compiler uses, by name: with all of them on, it makes modules that
/// browsers reject.
pub const OPTIONS: [&str; 12] = [
    "-Oz",
    "--converge",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-debug",
    "--strip-producers",
];

/// The optimised wasm.
///
/// # Errors
/// If the tool cannot be installed or fails.
pub fn optimise(workspace: &Workspace, wasm: &[u8]) -> Outcome<Vec<u8>> {
    let tool = npm::ensure(workspace)?.join("binaryen/bin/wasm-opt");
    let folder = workspace.cache().join("wasm-opt");
    let (from, to) = (folder.join("in.wasm"), folder.join("out.wasm"));
    files::write(&from, wasm)?;
    say::timed("wasm-opt", || {
        let mut node = Command::new("node");
        command::run(node.arg(&tool).args(OPTIONS).arg(&from).arg("-o").arg(&to), LIMIT)
    })?;
    files::read(&to)
}
