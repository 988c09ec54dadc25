//! Parts of the Rust toolchain that the tasks need, installed with rustup where they are missing.

use crate::command;
use crate::failure::Outcome;
use crate::say;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// The compiler's target for the browser.
pub const WASM: &str = "wasm32-unknown-unknown";

/// How long a download may take.
const LIMIT: Duration = Duration::from_secs(300);

/// Installs the target for the browser if it is not there.
///
/// # Errors
/// If it is neither there nor can be installed.
pub fn ensure_wasm() -> Outcome {
    // Asked of the compiler, because not every compiler comes from rustup.
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder = command::output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM]));
    if folder.is_ok_and(|folder| Path::new(folder.trim()).is_dir()) { Ok(()) } else { rustup(&["target", "add", WASM]) }
}

/// Installs a component such as `clippy` if its subcommand of cargo does not work.
///
/// # Errors
/// If it is neither there nor can be installed.
pub fn ensure_component(component: &str, subcommand: &str) -> Outcome {
    let mut cargo = command::cargo();
    cargo.args([subcommand, "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    if cargo.status().is_ok_and(|status| status.success()) { Ok(()) } else { rustup(&["component", "add", component]) }
}

fn rustup(args: &[&str]) -> Outcome {
    let mut rustup = Command::new("rustup");
    rustup.args(args);
    let text = command::line(&rustup);
    say::timed(&text, || command::run(&mut rustup, LIMIT))
        .map_err(|e| e.advice(format!("call `{text}` yourself, then try again; it needs rustup and the network")))
}
