//! From the words of the command line to a task.

use crate::args::Args;
use crate::build::{self, Profile, parts};
use crate::failure::{Failure, Outcome};
use crate::workspace::{self, Workspace};
use crate::{check, data, dist, export, help, report, serve, shots};

/// Does the task that the words name, and says whether all is well.
///
/// # Errors
/// Those of the task; if there is no such task.
pub fn run(words: &[&str]) -> Outcome<bool> {
    if matches!(words, [] | ["help" | "--help" | "-h", ..]) || words.contains(&"--help") {
        print!("{}", help::TEXT);
        return Ok(true);
    }
    let workspace = &workspace::find()?;
    if let ["test", rest @ ..] = words {
        return check::test(workspace, Args::new("test", rest));
    }
    work(workspace, words).map(|()| true)
}

/// The tasks that are done or fail.
fn work(workspace: &Workspace, words: &[&str]) -> Outcome {
    match words {
        ["serve", rest @ ..] => serve::serve(workspace, Args::new("serve", rest)),
        ["dist", rest @ ..] => dist::dist(workspace, Args::new("dist", rest)),
        ["build", rest @ ..] => {
            let mut args = Args::new("build", rest);
            let profile = if args.switch("--dev") { Profile::Dev } else { Profile::Release };
            args.switch("--release");
            args.done()?;
            build::build(workspace, profile, &workspace.dist()).map(drop)
        }
        ["parts", rest @ ..] => {
            Args::new("parts", rest).done()?;
            parts::write(workspace).map(|folder| println!("{}", folder.display()))
        }
        ["data", "check", rest @ ..] => data::check(workspace, Args::new("data check", rest)),
        ["data", "report", rest @ ..] => report::write(workspace, Args::new("data report", rest)),
        ["data", "sample", rest @ ..] => report::sample::write(workspace, Args::new("data sample", rest)),
        ["export", what, rest @ ..] => export::export(workspace, what, Args::new("export", rest)),
        ["shots", rest @ ..] => shots::shots(workspace, Args::new("shots", rest)),
        _ => Err(Failure::new(format!("cargo xtask {}", words.join(" ")), "there is no such task")
            .advice("see `cargo xtask help`")),
    }
}
