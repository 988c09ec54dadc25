//! Why a test did not pass.

use fantoccini::error::{CmdError, NewSessionError};
use std::fmt;

/// Why a test did not pass.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// Something is not as it should be.
    Failed(String),
    /// It cannot be tested on this machine.
    Skipped(String),
}

/// What tests and helpers answer with.
pub type Outcome<T = ()> = Result<T, Trouble>;

/// A failure with its reason.
pub fn failed<T>(reason: impl fmt::Display) -> Outcome<T> {
    Err(Trouble::Failed(reason.to_string()))
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Failed(reason) | Trouble::Skipped(reason) => f.write_str(reason),
        }
    }
}

impl From<CmdError> for Trouble {
    fn from(error: CmdError) -> Trouble {
        Trouble::Failed(format!("the browser: {error}"))
    }
}

impl From<NewSessionError> for Trouble {
    fn from(error: NewSessionError) -> Trouble {
        Trouble::Failed(format!("Chromium did not start: {error}"))
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Trouble {
        Trouble::Failed(error.to_string())
    }
}

impl From<xtask::failure::Failure> for Trouble {
    fn from(failure: xtask::failure::Failure) -> Trouble {
        Trouble::Failed(failure.to_string())
    }
}

/// Fails the test unless two values are equal, and says what was compared.
///
/// # Errors
/// If they are not equal.
pub fn same<T: PartialEq + fmt::Debug>(what: &str, found: T, expected: T) -> Outcome {
    if found == expected { Ok(()) } else { failed(format!("{what}: expected {expected:?}, found {found:?}")) }
}
