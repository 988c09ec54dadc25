//! The compiler's target for the browser.

use crate::command;
use crate::failure::Outcome;
use crate::say;
use std::process::Command;
use std::time::Duration;

/// Name of the target.
pub const WASM: &str = "wasm32-unknown-unknown";

/// How long the download may take.
const LIMIT: Duration = Duration::from_secs(300);

/// Installs the target if it is not there.
///
/// # Errors
/// If it is neither there nor can be installed.
pub fn ensure() -> Outcome {
    if is_there() {
        return Ok(());
    }
    let install = format!("rustup target add {WASM}");
    say::timed(&install, || command::run(Command::new("rustup").args(["target", "add", WASM]), LIMIT)).map_err(|e| {
        e.advice(format!(
            "install the target yourself with `{install}`, then try again; it needs rustup and the network"
        ))
    })
}

/// Whether the compiler has the standard library of the target. Asked of the compiler, because not every compiler comes from rustup.
fn is_there() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    command::output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM]))
        .is_ok_and(|folder| std::path::Path::new(folder.trim()).is_dir())
}
