//! Reading, writing and listing files, with errors that name them.

use crate::failure::{At, Outcome};
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a file.
///
/// # Errors
/// If it cannot be read.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).at(path.display())
}

/// Text of a file.
///
/// # Errors
/// If it cannot be read or is not UTF-8.
pub fn text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).at(path.display())
}

/// Writes a file and the folders above it.
///
/// # Errors
/// If that is not possible.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).at(folder.display())?;
    }
    fs::write(path, bytes).at(path.display())
}

/// Removes a folder with all it holds, if it is there.
///
/// # Errors
/// If that is not possible.
pub fn remove_folder(path: &Path) -> Outcome {
    if path.exists() { fs::remove_dir_all(path).at(path.display()) } else { Ok(()) }
}

/// All files below a folder, as paths relative to it, in order; a missing folder has none.
///
/// # Errors
/// If a folder cannot be read.
pub fn below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.exists() {
        walk(folder, Path::new(""), &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, relative: &Path, found: &mut Vec<PathBuf>) -> Outcome {
    for entry in fs::read_dir(folder).at(folder.display())? {
        let entry = entry.at(folder.display())?;
        let inside = relative.join(entry.file_name());
        if entry.file_type().at(entry.path().display())?.is_dir() {
            walk(&entry.path(), &inside, found)?;
        } else {
            found.push(inside);
        }
    }
    Ok(())
}
