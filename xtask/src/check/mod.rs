//! `test`: every check there is, step by step, with a table at the end.

pub mod budget;
pub mod count;
pub mod fresh;
pub mod report;
pub mod steps;

use crate::args::Args;
use crate::failure::Outcome;
use crate::say;
use crate::workspace::Workspace;
use report::{Line, Report};
use std::time::Instant;
use steps::{Run, STEPS};

/// Runs all steps, or those chosen with `--only` and `--skip`. A failing step does not stop the others. Says
/// whether all checks passed.
///
/// # Errors
/// If it was called in a way that is not understood.
pub fn test(workspace: &Workspace, mut args: Args) -> Outcome<bool> {
    let (only, skip) = (args.values("--only")?, args.values("--skip")?);
    let known = |name: &String| STEPS.iter().any(|step| step.name == name);
    if let Some(unknown) = only.iter().chain(&skip).find(|name| !known(name)) {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(args.wrong(format!("there is no step `{unknown}`; the steps are {}", names.join(", "))));
    }
    args.done()?;
    let chosen = |name: &str| (only.is_empty() || only.iter().any(|o| o == name)) && !skip.iter().any(|s| s == name);
    let steps: Vec<_> = STEPS.iter().filter(|step| chosen(step.name)).collect();
    let mut run = Run::new(workspace);
    let mut report = Report::default();
    for (i, step) in steps.iter().enumerate() {
        say::doing(&format!("[{}/{}] {}: {}", i + 1, steps.len(), step.name, step.what));
        let begin = Instant::now();
        let result = (step.work)(&mut run);
        let line = Line { name: step.name, result, time: begin.elapsed() };
        say::note(&line.to_string());
        report.add(line);
    }
    println!("\n{report}");
    Ok(report.failed() == 0)
}
