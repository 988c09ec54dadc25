//! Where things lie: the root of the workspace, cargo's target folder, and what the tasks keep there.

use crate::command;
use crate::failure::{At, Outcome};
use std::path::{Path, PathBuf};

/// Folders of the workspace.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Folder of the top `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
}

/// The workspace that this program belongs to.
///
/// # Errors
/// If cargo cannot say.
pub fn find() -> Outcome<Workspace> {
    // Cargo says at run time which package it runs; a program started without cargo knows where it was compiled.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut cargo = command::cargo();
    cargo
        .args(["metadata", "--format-version=1", "--no-deps", "--manifest-path"])
        .arg(Path::new(&package).join("Cargo.toml"));
    let json: serde_json::Value = serde_json::from_str(&command::output(&mut cargo)?).at("cargo metadata")?;
    let folder =
        |key: &str| json.get(key).and_then(|v| v.as_str()).map(PathBuf::from).at(format!("cargo metadata, {key}"));
    Ok(Workspace { root: folder("workspace_root")?, target: folder("target_directory")? })
}

impl Workspace {
    /// The data.
    pub fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// The built atlas.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What the build keeps for the next time.
    pub fn cache(&self) -> PathBuf {
        self.target.join("atlas")
    }

    /// Tools from npm.
    pub fn npm(&self) -> PathBuf {
        self.root.join("xtask/npm")
    }

    /// Screenshots.
    pub fn shots(&self) -> PathBuf {
        self.target.join("shots")
    }
}
