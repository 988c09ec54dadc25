//! The one error type of the tasks: where, why, and what to do.

use std::fmt;

/// Why a task stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// The file, folder, command or option that it is about.
    pub place: String,
    /// What went wrong there.
    pub reason: String,
    /// What the reader can do; empty where the reason says it.
    pub advice: String,
}

/// What tasks answer with.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure at a place.
    pub fn new(place: impl fmt::Display, reason: impl fmt::Display) -> Failure {
        Failure { place: place.to_string(), reason: reason.to_string(), advice: String::new() }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn advice(mut self, advice: impl fmt::Display) -> Failure {
        self.advice = advice.to_string();
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)?;
        if !self.advice.is_empty() {
            write!(f, "\n  what to do: {}", self.advice)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

/// Says at which place an error of the standard library or a crate happened.
pub trait At<T> {
    /// The same result, with the place.
    ///
    /// # Errors
    /// The error it had before, with the place.
    fn at(self, place: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> At<T> for Result<T, E> {
    fn at(self, place: impl fmt::Display) -> Outcome<T> {
        self.map_err(|e| Failure::new(place, e))
    }
}

impl<T> At<T> for Option<T> {
    fn at(self, place: impl fmt::Display) -> Outcome<T> {
        self.ok_or_else(|| Failure::new(place, "is missing"))
    }
}
