//! `parts`: the late parts of the data under their public names, and the published pages, for Trunk, which cannot ask cargo where the
//! build script put them.

use crate::build::pages;
use crate::failure::{At, Outcome};
use crate::files;
use crate::workspace::Workspace;
use std::path::PathBuf;

/// Compiles the data and writes its late parts and the pages to `target/atlas-parts/` below the root, where `index.html` expects them. Returns the folder.
///
/// # Errors
/// The problems of the data.
pub fn write(workspace: &Workspace) -> Outcome<PathBuf> {
    let compiled = atlas_compiler::compile(&workspace.data()).at("the data")?;
    let bundle = compiled.bundle();
    let folder = workspace.root.join("target/atlas-parts");
    files::remove_folder(&folder)?;
    // The names are those of build.rs.
    files::write(&folder.join(format!("texts-{:016x}.bin", compiled.record.texts_sum)), &bundle.texts)?;
    files::write(&folder.join(format!("detail-{:016x}.bin", compiled.record.detail_sum)), &bundle.detail)?;
    for (name, bytes) in &bundle.words {
        files::write(&folder.join(name), bytes)?;
    }
    pages::write(workspace, &bundle.texts, &folder, Ok)?;
    Ok(folder)
}
