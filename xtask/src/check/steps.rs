//! The steps of `test`, in their order.

use crate::build::{Built, Profile, build};
use crate::check::report::Result;
use crate::check::{budget, count, fresh};
use crate::chromium;
use crate::command;
use crate::data;
use crate::failure::Outcome;
use crate::npm;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;
use std::time::Duration;

/// How long a compiler run may take on a slow machine.
const LIMIT: Duration = Duration::from_secs(1_800);

/// A step.
pub struct Step {
    /// Name for `--only` and `--skip`.
    pub name: &'static str,
    /// What it does, in a few words.
    pub what: &'static str,
    /// Does it.
    pub work: fn(&mut Run) -> Result,
}

/// What the steps share.
pub struct Run {
    workspace: Workspace,
    /// The release build, once it was made: none if it failed.
    built: Option<Option<Built>>,
}

/// All steps.
pub const STEPS: [Step; 8] = [
    Step { name: "format", what: "cargo fmt", work: Run::format },
    Step { name: "lints", what: "cargo clippy, natively and for the browser", work: Run::lints },
    Step { name: "data", what: "the checks of the data alone", work: Run::data },
    Step { name: "fresh", what: "generated files are as their sources say", work: Run::fresh },
    Step { name: "native", what: "cargo test", work: Run::native },
    Step { name: "build", what: "the release build", work: Run::build },
    Step { name: "size", what: "what is needed until the slider works", work: Run::size },
    Step { name: "browser", what: "the built atlas in Chromium", work: Run::browser },
];

const NO_BUILD: &str = "there is no release build, see the step `build`";

impl Run {
    /// Nothing done yet.
    pub fn new(workspace: &Workspace) -> Run {
        Run { workspace: workspace.clone(), built: None }
    }

    fn cargo(&self, args: &[&str]) -> Outcome {
        command::run(command::cargo().current_dir(&self.workspace.root).args(args), LIMIT)
    }

    fn format(&mut self) -> Result {
        let work = || {
            toolchain::ensure_component("rustfmt", "fmt")?;
            self.cargo(&["fmt", "--all", "--check"]).map_err(|e| e.advice("run `cargo fmt --all`"))
        };
        Result::of(work().map(|()| String::new()))
    }

    fn lints(&mut self) -> Result {
        let work = || {
            toolchain::ensure_component("clippy", "clippy")?;
            self.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
            // Some code is there for the browser only.
            toolchain::ensure_wasm()?;
            self.cargo(&["clippy", "--target", WASM, "--", "-D", "warnings"])
        };
        Result::of(work().map(|()| String::new()))
    }

    fn data(&mut self) -> Result {
        let compiled = data::compile(&self.workspace.data());
        Result::of(compiled.map(|c| {
            format!(
                "{} places, {} events, {} pieces",
                c.record.places.len(),
                c.record.events.len(),
                c.record.pieces.len()
            )
        }))
    }

    fn fresh(&mut self) -> Result {
        Result::of(fresh::check(&self.workspace))
    }

    fn native(&mut self) -> Result {
        // The browser tests see that they have no atlas, say so, and count nothing.
        self.tests(command::cargo().args(["test", "--workspace", "--no-fail-fast"]).env_remove("ATLAS_DIST"))
    }

    fn browser(&mut self) -> Result {
        let Some(built) = self.release() else { return Result::Skipped(NO_BUILD.into()) };
        if let Err(missing) = chromium::ensure() {
            return Result::Stopped(missing);
        }
        if npm::is_there()
            && let Err(failure) = npm::ensure(&self.workspace)
        {
            return Result::Stopped(failure);
        }
        let mut cargo = command::cargo();
        // The whole workspace, so that cargo takes what it has already compiled for the native tests.
        cargo.args(["test", "--workspace", "--test", "browser"]).env("ATLAS_DIST", &built.folder);
        self.tests(&mut cargo)
    }

    /// Runs tests and counts them. A run that does not come to its end is a failure too.
    fn tests(&self, cargo: &mut std::process::Command) -> Result {
        match command::tee(cargo.current_dir(&self.workspace.root)) {
            Err(failure) => Result::Stopped(failure),
            Ok((status, lines)) => {
                let (passed, failed) = count::tests(&lines);
                let broke = !status.success() && failed == 0;
                let note = if broke { "the tests did not come to their end, see above" } else { "" };
                Result::Ran { passed, failed: if broke { 1 } else { failed }, note: note.into() }
            }
        }
    }

    fn build(&mut self) -> Result {
        let result = build(&self.workspace, Profile::Release, &self.workspace.dist());
        self.built = Some(result.as_ref().ok().cloned());
        Result::of(result.map(|built| built.folder.display().to_string()))
    }

    fn size(&mut self) -> Result {
        match self.release() {
            None => Result::Skipped(NO_BUILD.into()),
            Some(built) if !built.optimised => Result::Skipped("wasm-opt did not run, for want of Node".into()),
            Some(built) => Result::of(budget::check(&built.folder)),
        }
    }

    /// The release build, made now if the step for it was left out.
    fn release(&mut self) -> Option<Built> {
        if self.built.is_none() {
            self.build();
        }
        self.built.clone().flatten()
    }
}
