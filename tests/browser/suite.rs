//! The built atlas in a real Chromium. `cargo xtask test --only browser` builds it and runs these tests; words after
//! `cargo test --test browser --` choose some of them.

mod harness;
mod opening;

use atlas_tests::cases;
use std::process::ExitCode;

fn main() -> ExitCode {
    atlas_tests::runner::main(cases![
        harness::keys_mouse_and_fingers_reach_the_page,
        opening::the_atlas_opens_and_says_its_year,
        opening::the_atlas_works_below_a_path,
        opening::the_page_has_no_accessibility_violation,
        // The last, because it looks at everything that was asked for before.
        opening::no_other_host_was_asked_for_anything,
    ])
}
