//! A program as the browser loads it: bound and optimised. Kept from one build to the next, because a change of a style sheet
//! needs none of that work again.

use crate::build::bindgen::bind;
use crate::build::compile::{Part, Profile};
use crate::build::name::hashed;
use crate::build::optimise::{OPTIONS, optimise};
use crate::failure::Outcome;
use crate::files;
use crate::npm;
use crate::say;
use crate::workspace::Workspace;
use std::path::Path;

/// A program.
pub struct Program {
    /// The JavaScript module that loads the wasm.
    pub js: Vec<u8>,
    /// The wasm.
    pub wasm: Vec<u8>,
    /// Whether wasm-opt made it smaller.
    pub optimised: bool,
}

/// Binds and optimises what cargo compiled.
///
/// # Errors
/// If a tool fails.
pub fn program(workspace: &Workspace, profile: Profile, part: Part, compiled: &Path) -> Outcome<Program> {
    let wanted = profile == Profile::Release && npm::is_there();
    let stem = part.stem();
    let folder = workspace.cache().join("program").join(stem);
    let (key_file, js_file, wasm_file) = (folder.join("key"), folder.join("program.js"), folder.join("program.wasm"));
    let lock = files::text(&workspace.npm().join("package-lock.json"))?;
    let key = format!(
        "{} {wanted} {OPTIONS:?}",
        hashed("wasm", &hashed("lock", "", lock.as_bytes()), &files::read(compiled)?)
    );
    if files::text(&key_file).is_ok_and(|kept| kept == key) {
        say::note(&format!("the compiled program `{stem}` has not changed"));
        return Ok(Program { js: files::read(&js_file)?, wasm: files::read(&wasm_file)?, optimised: wanted });
    }
    files::remove_folder(&folder)?;
    let bound = say::timed(&format!("bind wasm and JavaScript of `{stem}`"), || {
        bind(compiled, stem, &workspace.cache().join("bound"))
    })?;
    if profile == Profile::Release && !wanted {
        say::note("Node was not found: the wasm stays as it is, some 15 % larger; install Node to have it optimised");
    }
    let wasm = if wanted { optimise(workspace, &bound.wasm)? } else { bound.wasm };
    let program = Program { js: bound.js, wasm, optimised: wanted };
    files::write(&js_file, &program.js)?;
    files::write(&wasm_file, &program.wasm)?;
    files::write(&key_file, &key)?;
    Ok(program)
}
