//! Collecting all that is wrong, so that it can be told at once.

use atlas_core::own_fault::{OwnFault, Where, Wrong};

/// The most faults that are kept; a file of another kind may have one in each of a million rows.
const MOST: usize = 1_000;

/// The faults found so far.
#[derive(Default)]
pub struct Faults {
    found: Vec<OwnFault>,
    more: usize,
}

impl Faults {
    /// Adds one.
    pub fn add(&mut self, at: Where, wrong: Wrong, a: impl Into<String>, b: impl Into<String>) {
        if self.found.len() < MOST {
            self.found.push(OwnFault { at, wrong, details: [short(a.into()), short(b.into())] });
        } else {
            self.more += 1;
        }
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them in the order of the files, and how many more there are.
    pub fn done(mut self) -> Vec<OwnFault> {
        self.found.sort_by_key(|fault| fault.at);
        if self.more > 0 {
            let details = [self.more.to_string(), String::new()];
            let file = self.found.last().map_or(0, |last| last.at.file);
            self.found.push(OwnFault { at: Where { file, ..Where::default() }, wrong: Wrong::More, details });
        }
        self.found
    }
}

/// A detail that fits into a line of a list, without characters that would change how the line is read.
fn short(text: String) -> String {
    const LONGEST: usize = 120;
    let plain: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() { plain + "…" } else { plain }
}
