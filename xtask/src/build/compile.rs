//! Compiling the atlas to wasm with cargo, and finding what cargo made.

use crate::command;
use crate::failure::{At, Failure, Outcome};
use crate::toolchain::WASM;
use crate::workspace::Workspace;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// The package of the atlas.
const PACKAGE: &str = "soviet-relations-atlas";

/// The packages that have programs for the browser.
const PACKAGES: [&str; 2] = [PACKAGE, "atlas-workshop"];

/// A program that the browser runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The atlas itself: the map, the timeline, the panel.
    Atlas,
    /// What stands beside the map, loaded when it is asked for.
    Explore,
    /// What takes long, in a worker: records of the reader's own and animations.
    Workshop,
}

impl Part {
    /// All programs.
    pub const ALL: [Part; 3] = [Part::Atlas, Part::Explore, Part::Workshop];

    /// The name of its binary in cargo.
    fn binary(self) -> &'static str {
        match self {
            Part::Atlas => PACKAGE,
            Part::Explore => "explore",
            Part::Workshop => "workshop",
        }
    }

    /// How its files are called.
    pub fn stem(self) -> &'static str {
        match self {
            Part::Atlas => "atlas",
            Part::Explore => "explore",
            Part::Workshop => "workshop",
        }
    }
}

/// How the atlas is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// Small and fast.
    Release,
    /// Quickly compiled.
    Dev,
}

impl Profile {
    /// The profile's name in cargo.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Release => "release",
            Profile::Dev => "dev",
        }
    }
}

/// What cargo made.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Made {
    /// The compiled programs.
    pub programs: Vec<(Part, PathBuf)>,
    /// The late parts of the data: the file made by the build script, and the name under which the page asks for it.
    pub parts: Vec<(PathBuf, String)>,
}

impl Made {
    /// The file with the texts of events and sources.
    ///
    /// # Errors
    /// If the build made none.
    pub fn texts(&self) -> Outcome<&Path> {
        let texts = self.parts.iter().map(|(file, _)| file.as_path()).find(|file| file.ends_with("texts.bin"));
        texts.at("texts.bin")
    }
}

/// Compiles the atlas. Cargo itself decides what is stale.
///
/// # Errors
/// Those of the data, with file and line, and those of the compiler.
pub fn compile(workspace: &Workspace, profile: Profile) -> Outcome<Made> {
    let mut cargo = command::cargo();
    cargo.current_dir(&workspace.root);
    cargo.args(["build", "--target", WASM]);
    for package in PACKAGES {
        cargo.args(["--package", package]);
    }
    for part in Part::ALL {
        cargo.args(["--bin", part.binary()]);
    }
    cargo.args(["--profile", profile.name(), "--message-format=json-render-diagnostics"]);
    let name = command::line(&cargo);
    let mut child = command::start(cargo.stdout(Stdio::piped()))?;
    let mut made = Made::default();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let message: Value = serde_json::from_str(&line.at(&name)?).at(&name)?;
            take(&message, &mut made);
        }
    }
    let status = child.wait().at(&name)?;
    if !status.success() {
        return Err(Failure::new(name, format!("failed ({status})"))
            .advice("see the errors above; `cargo xtask data check` checks the data alone"));
    }
    if made.programs.len() != Part::ALL.len() || made.parts.len() < PARTS.len() {
        return Err(Failure::new(name, "did not say where the wasm files and the parts of the data are").advice(
            "the build script must write texts.bin and detail.bin and set ATLAS_TEXTS and ATLAS_DETAIL; see build.rs",
        ));
    }
    Ok(made)
}

/// The late parts: the file in the build script's folder, and the variable with its public name.
const PARTS: [(&str, &str); 2] = [("texts.bin", "ATLAS_TEXTS"), ("detail.bin", "ATLAS_DETAIL")];

/// The variable with the files of the languages, with commas between them; they have their public names already.
const WORDS: &str = "ATLAS_WORDS";

/// Takes from one of cargo's messages what we need.
fn take(message: &Value, made: &mut Made) {
    let text = |key: &str| message.get(key).and_then(Value::as_str).unwrap_or("");
    match text("reason") {
        "compiler-artifact" => {
            let mut files =
                message.get("filenames").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            if let (Some(part), Some(wasm)) = (binary(message), files.rfind(|f| f.ends_with(".wasm"))) {
                made.programs.push((part, PathBuf::from(wasm)));
            }
        }
        "build-script-executed" => {
            let folder = PathBuf::from(text("out_dir"));
            let pairs: Vec<(String, String)> =
                message.get("env").cloned().and_then(|env| serde_json::from_value(env).ok()).unwrap_or_default();
            let part = |(file, variable): &(&str, &str)| {
                let (_, public) = pairs.iter().find(|(key, _)| key == variable)?;
                Some((folder.join(file), public.clone()))
            };
            // Only our build script sets these variables.
            if let Some(parts) = PARTS.iter().map(part).collect::<Option<Vec<_>>>() {
                let words = pairs.iter().filter(|(key, _)| key == WORDS).flat_map(|(_, names)| names.split(','));
                let words = words.filter(|name| !name.is_empty()).map(|name| (folder.join(name), name.to_string()));
                made.parts = parts.into_iter().chain(words).collect();
            }
        }
        _ => {}
    }
}

/// Which program a message tells of; none for libraries and build scripts.
fn binary(message: &Value) -> Option<Part> {
    let target = |key: &str| message.get("target").and_then(|t| t.get(key));
    let name = target("name").and_then(Value::as_str)?;
    let is_bin = target("kind").and_then(Value::as_array).is_some_and(|kinds| kinds.iter().any(|k| k == "bin"));
    Part::ALL.into_iter().find(|part| is_bin && part.binary() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_messages_of_cargo_say_where_everything_is() {
        let mut made = Made::default();
        let id = "path+file:///a/soviet-relations-atlas#0.1.0";
        take(
            &json!({"reason": "compiler-artifact", "package_id": id, "target": {"name": PACKAGE, "kind": ["bin"]}, "filenames": ["/t/a.wasm"]}),
            &mut made,
        );
        take(
            &json!({"reason": "compiler-artifact", "package_id": id, "target": {"name": PACKAGE, "kind": ["lib"]}, "filenames": ["/t/b.wasm"]}),
            &mut made,
        );
        take(
            &json!({"reason": "compiler-artifact", "package_id": id, "target": {"name": "explore", "kind": ["bin"]}, "filenames": ["/t/c.wasm"]}),
            &mut made,
        );
        take(
            &json!({"reason": "build-script-executed", "package_id": id, "out_dir": "/out", "env": [["ATLAS_TEXTS", "texts-1.bin"], ["ATLAS_DETAIL", "detail-2.bin"], ["ATLAS_WORDS", "words-de-3.bin,words-ru-4.bin"]]}),
            &mut made,
        );
        let wasm = |part, file: &str| (part, PathBuf::from(file));
        assert_eq!(made.programs, [wasm(Part::Atlas, "/t/a.wasm"), wasm(Part::Explore, "/t/c.wasm")]);
        assert_eq!(made.parts[0], (PathBuf::from("/out/texts.bin"), "texts-1.bin".into()));
        assert_eq!(made.texts(), Ok(Path::new("/out/texts.bin")));
        assert_eq!(made.parts[1], (PathBuf::from("/out/detail.bin"), "detail-2.bin".into()));
        assert_eq!(made.parts[3], (PathBuf::from("/out/words-ru-4.bin"), "words-ru-4.bin".into()));
        assert_eq!(made.parts.len(), 4);
    }
}
