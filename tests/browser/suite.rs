//! The built atlas in a real Chromium. `cargo xtask test --only browser` builds it and runs these tests; words after
//! `cargo test --test browser --` choose some of them.

mod data;
mod harness;
mod opening;
mod shown;
mod slider;
mod words;

use atlas_tests::cases;
use std::process::ExitCode;

fn main() -> ExitCode {
    atlas_tests::runner::main(cases![
        harness::keys_mouse_and_fingers_reach_the_page,
        opening::the_atlas_opens_and_says_its_year,
        opening::the_atlas_works_below_a_path,
        slider::the_slider_goes_through_all_75_years_and_each_is_as_the_record_has_it,
        slider::any_day_shows_the_map_of_that_day,
        slider::home_end_and_page_keys_work_on_the_slider,
        slider::keys_step_through_the_years_from_anywhere_but_a_text_field,
        slider::a_typed_year_or_day_is_shown,
        slider::a_typed_year_that_is_none_says_what_to_write_and_changes_nothing,
        slider::a_screen_reader_is_told_the_year_once_the_reader_has_stopped,
        opening::the_page_has_no_accessibility_violation,
        // The last, because it looks at everything that was asked for before.
        opening::no_other_host_was_asked_for_anything,
    ])
}
