//! The size budget: everything that the page needs until the slider works, as it goes over the wire.

use crate::build::compile::Part;
use crate::build::pages;
use crate::failure::{At, Failure, Outcome};
use crate::files;
use crate::say;
use std::fs;
use std::path::Path;

/// The budget in bytes, packed with Brotli.
pub const BUDGET: u64 = 300_000;

/// Adds up the files of a built atlas, prints each, and says what is left.
///
/// # Errors
/// If they are larger than the budget.
pub fn check(folder: &Path) -> Outcome<String> {
    let mut total = 0;
    for name in files::below(folder)? {
        let name = name.display().to_string();
        if !is_needed_at_once(&name) {
            continue;
        }
        let packed = folder.join(format!("{name}.br"));
        let size = fs::metadata(&packed).at(packed.display())?.len();
        say::note(&format!("{:>9} bytes  {name}", say::bytes(size)));
        total += size;
    }
    let text = format!("{} of {} bytes", say::bytes(total), say::bytes(BUDGET));
    if total <= BUDGET {
        return Ok(text);
    }
    Err(Failure::new(folder.display(), format!("too large by {} bytes: {text}", say::bytes(total - BUDGET)))
        .advice("move what is not needed at once into the late parts, or make it smaller"))
}

/// Page, scripts, wasm and style sheets are; texts, finer outlines, pictures, the pages beside the atlas, what stands beside the map and
/// the workshop are not.
fn is_needed_at_once(name: &str) -> bool {
    let late = [Part::Explore, Part::Workshop].map(|part| format!("{}-", part.stem()));
    [".html", ".js", ".wasm", ".css"].iter().any(|end| name.ends_with(end))
        && !pages::is_apart(name)
        && !late.iter().any(|late| name.starts_with(late))
}
