//! The binding between wasm and JavaScript, written by wasm-bindgen as a library: of the pinned version, with no tool to install.

use crate::failure::{Failure, Outcome};
use crate::files;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The two halves of the program that the browser loads.
pub struct Bound {
    /// The JavaScript module that loads the wasm.
    pub js: Vec<u8>,
    /// The wasm.
    pub wasm: Vec<u8>,
}

/// Binds a compiled program.
///
/// # Errors
/// If it was compiled with another version of wasm-bindgen, or a file cannot be read.
pub fn bind(wasm: &Path, stem: &str, work: &Path) -> Outcome<Bound> {
    files::remove_folder(work)?;
    Bindgen::new()
        .input_path(wasm)
        .out_name(stem)
        .typescript(false)
        .web(true)
        .and_then(|bindgen| bindgen.generate(work))
        .map_err(|e| Failure::new(wasm.display(), format!("wasm-bindgen: {e:#}")).advice(
            "`wasm-bindgen` in Cargo.toml and `wasm-bindgen-cli-support` in xtask/Cargo.toml must be of the same version",
        ))?;
    if work.join("snippets").exists() {
        return Err(Failure::new(
            wasm.display(),
            "a crate brings JavaScript files of its own, which the atlas does not ship",
        )
        .advice("do without that crate, or teach xtask to copy the folder `snippets`"));
    }
    let read = |end: &str| files::read(&work.join(format!("{stem}{end}")));
    Ok(Bound { js: read(".js")?, wasm: read("_bg.wasm")? })
}
