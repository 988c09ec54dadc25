//! What came of the steps: a line for each, and the sum.

use crate::failure::Failure;
use crate::say::seconds;
use std::fmt;
use std::time::Duration;

/// What a step answers with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Result {
    /// So many checks passed and failed; the text says more.
    Ran {
        /// Checks that passed.
        passed: u32,
        /// Checks that failed.
        failed: u32,
        /// What else there is to say.
        note: String,
    },
    /// It could not be done on this machine, or makes no sense because of an earlier failure; the text says why.
    Skipped(String),
    /// It stopped.
    Stopped(Failure),
}

impl Result {
    /// One check that passed.
    pub fn passed(note: impl Into<String>) -> Result {
        Result::Ran { passed: 1, failed: 0, note: note.into() }
    }

    /// One check that passed or stopped.
    pub fn of(outcome: crate::failure::Outcome<String>) -> Result {
        outcome.map_or_else(Result::Stopped, Result::passed)
    }

    /// How many checks passed and failed.
    fn counts(&self) -> (u32, u32) {
        match self {
            Result::Ran { passed, failed, .. } => (*passed, *failed),
            Result::Skipped(_) => (0, 0),
            Result::Stopped(_) => (0, 1),
        }
    }
}

/// A step and its result.
pub struct Line {
    /// Name of the step.
    pub name: &'static str,
    /// What came of it.
    pub result: Result,
    /// How long it took.
    pub time: Duration,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, time) = (self.name, seconds(self.time));
        match &self.result {
            Result::Ran { passed, failed, note } => {
                let word = if *failed == 0 { "ok" } else { "FAILED" };
                write!(f, "{name:<8} {word:<8} {passed:>4} passed {failed:>3} failed {time:>9}  {note}")
            }
            Result::Skipped(why) => write!(f, "{name:<8} {:<8} {:>23} {time:>9}  {why}", "skipped", ""),
            Result::Stopped(failure) => {
                write!(f, "{name:<8} {:<8} {:>4} passed {:>3} failed {time:>9}  {failure}", "FAILED", 0, 1)
            }
        }
    }
}

/// All steps.
#[derive(Default)]
pub struct Report {
    lines: Vec<Line>,
}

impl Report {
    /// Adds a step.
    pub fn add(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Number of checks that failed.
    pub fn failed(&self) -> u32 {
        self.lines.iter().map(|line| line.result.counts().1).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        let passed: u32 = self.lines.iter().map(|line| line.result.counts().0).sum();
        let skipped = self.lines.iter().filter(|line| matches!(line.result, Result::Skipped(_))).count();
        if skipped > 0 {
            writeln!(f, "{skipped} step(s) skipped, see above")?;
        }
        write!(f, "{passed} passed, {} failed", self.failed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_sum() {
        let mut report = Report::default();
        let results = [
            Result::Ran { passed: 40, failed: 2, note: String::new() },
            Result::Skipped("no Node".into()),
            Result::Stopped(Failure::new("x", "y")),
            Result::passed(""),
        ];
        for result in results {
            report.add(Line { name: "step", result, time: Duration::ZERO });
        }
        assert_eq!(report.to_string().lines().last(), Some("41 passed, 3 failed"));
    }
}
