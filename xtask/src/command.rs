//! Running other programs: bounded in time, with a sign of life, and with errors that name the command.

use crate::failure::{At, Failure, Outcome};
use crate::say;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How often a silent program is reported to be still at work.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// Cargo, as this task was started by it.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A command as one types it.
pub fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut text = program.to_string_lossy().into_owned();
    for arg in command.get_args() {
        text.push(' ');
        text.push_str(&arg.to_string_lossy());
    }
    text
}

/// Starts a program.
///
/// # Errors
/// If it is not there or may not run.
pub fn start(command: &mut Command) -> Outcome<Child> {
    let name = line(command);
    command.spawn().at(name)
}

/// Runs a program that writes to the terminal, for so long at most.
///
/// # Errors
/// If it cannot start, takes too long, or fails.
pub fn run(command: &mut Command, limit: Duration) -> Outcome {
    let name = line(command);
    let mut child = start(command)?;
    succeeded(&name, wait(&mut child, &name, limit)?)
}

/// Waits for a program, says now and then that it is still at work, and ends it when its time is over.
///
/// # Errors
/// If it takes too long.
pub fn wait(child: &mut Child, name: &str, limit: Duration) -> Outcome<ExitStatus> {
    let begin = Instant::now();
    let mut next = SIGN_OF_LIFE;
    loop {
        if let Some(status) = child.try_wait().at(name)? {
            return Ok(status);
        }
        let elapsed = begin.elapsed();
        if elapsed > limit {
            child.kill().at(name)?;
            child.wait().at(name)?;
            return Err(Failure::new(name, format!("was ended, because it took longer than {} s", limit.as_secs())));
        }
        if elapsed > next {
            say::note(&format!("still at `{name}`, {} s", elapsed.as_secs()));
            next += SIGN_OF_LIFE;
        }
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// Runs a program that writes to the terminal, and keeps its standard output too.
///
/// # Errors
/// If it cannot start or its output cannot be read; a failing program is not an error here.
pub fn tee(command: &mut Command) -> Outcome<(ExitStatus, Vec<String>)> {
    let name = line(command);
    let mut child = start(command.stdout(Stdio::piped()))?;
    let mut lines = Vec::new();
    if let Some(out) = child.stdout.take() {
        for text in BufReader::new(out).lines() {
            let text = text.at(&name)?;
            eprintln!("{text}");
            lines.push(text);
        }
    }
    Ok((child.wait().at(&name)?, lines))
}

/// The standard output of a program that is expected to succeed; its standard error goes to the terminal.
///
/// # Errors
/// If it cannot start or fails.
pub fn output(command: &mut Command) -> Outcome<String> {
    let name = line(command);
    let out = command.stderr(Stdio::inherit()).output().at(&name)?;
    succeeded(&name, out.status)?;
    String::from_utf8(out.stdout).at(&name)
}

/// Whether a program can be started at all.
pub fn exists(program: &str) -> bool {
    let quiet = |c: &mut Command| c.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    quiet(Command::new(program).arg("--version"))
}

fn succeeded(name: &str, status: ExitStatus) -> Outcome {
    if status.success() { Ok(()) } else { Err(Failure::new(name, format!("failed ({status})"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_takes_too_long_is_ended() {
        let slow = run(Command::new("sleep").arg("20"), Duration::from_millis(50));
        assert!(slow.is_err_and(|e| e.reason.contains("took longer")));
    }

    #[test]
    fn a_failure_names_the_command() {
        let failed = run(&mut Command::new("false"), Duration::from_secs(5));
        assert_eq!(failed.map_err(|e| e.place), Err("false".into()));
    }
}
