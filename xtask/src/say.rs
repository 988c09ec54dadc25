//! What the tasks tell the reader while they work. All of it goes to standard error; standard output is for results.

use crate::failure::Outcome;
use std::time::{Duration, Instant};

/// Says what is being done now.
pub fn doing(text: &str) {
    eprintln!("-- {text}");
}

/// Says something beside a step.
pub fn note(text: &str) {
    eprintln!("   {text}");
}

/// Does something, and says before and after how long it took.
///
/// # Errors
/// Those of the work.
pub fn timed<T>(text: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    doing(text);
    let begin = Instant::now();
    let result = work();
    if result.is_ok() {
        note(&format!("done in {}", seconds(begin.elapsed())));
    }
    result
}

/// A duration as seconds with one decimal.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// A number of bytes with a mark at each thousand.
pub fn bytes(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_marked() {
        assert_eq!([bytes(0), bytes(999), bytes(1_000), bytes(1_234_567)], ["0", "999", "1,000", "1,234,567"]);
    }
}
