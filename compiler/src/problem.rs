//! Problems found in the data: where, which record, and why.

use std::fmt;

/// One problem.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    /// File below the data folder.
    pub file: String,
    /// Line in the file, from 1; 0 where it is the file as a whole.
    pub line: usize,
    /// Identifier of the record.
    pub record: String,
    /// What is wrong and what to do.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.record.is_empty() {
            write!(f, " [{}]", self.record)?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// All problems found, in the order of files and lines when printed.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Problems(pub Vec<Problem>);

/// Where a record stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// File below the data folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Identifier of the record.
    pub record: String,
}

impl fmt::Display for Place {
    /// File and line, to point to another record in a reason.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}:{}", self.file, self.line)
    }
}

impl Problems {
    /// Adds a problem.
    pub fn add(&mut self, at: &Place, reason: impl Into<String>) {
        self.0.push(Problem { file: at.file.clone(), line: at.line, record: at.record.clone(), reason: reason.into() });
    }

    /// Adds a problem of a file as a whole.
    pub fn file(&mut self, file: &str, line: usize, reason: impl Into<String>) {
        self.0.push(Problem { file: file.into(), line, record: String::new(), reason: reason.into() });
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Goes on if there is none so far.
    ///
    /// # Errors
    /// All problems so far, which this list then no longer has.
    pub fn stop(&mut self) -> Result<(), Problems> {
        if self.is_empty() { Ok(()) } else { Err(std::mem::take(self)) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sorted = self.0.clone();
        sorted.sort();
        sorted.dedup();
        for problem in &sorted {
            writeln!(f, "{problem}")?;
        }
        write!(f, "{} problem(s) in the data", sorted.len())
    }
}

impl std::error::Error for Problems {}
