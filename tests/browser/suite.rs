//! The built atlas in a real Chromium. `cargo xtask test --only browser` builds it and runs these tests; words after
//! `cargo test --test browser --` choose some of them.

mod accessibility;
mod address;
mod borders;
mod data;
mod events;
mod harness;
mod history;
mod keyboard;
mod late;
mod map;
mod opening;
mod patterns;
mod play;
mod pointer;
mod shown;
mod slider;
mod touch;
mod words;

use atlas_tests::cases;
use std::process::ExitCode;

fn main() -> ExitCode {
    atlas_tests::runner::main(cases![
        // The first, because all others compare with the data.
        late::the_built_atlas_carries_the_data_of_the_folder,
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
        history::every_hand_picked_case_is_so_on_the_map_and_in_the_panel,
        history::an_address_opens_a_state_on_its_day_and_says_why,
        history::the_cases_meet_every_colour_of_the_map,
        borders::the_outlines_are_those_of_the_pieces_that_each_state_held,
        borders::every_hand_picked_piece_of_land_lies_in_the_area_of_its_holder,
        borders::finest,
        borders::a_border_drawn_in_the_year_is_marked,
        play::play_shows_every_year_and_stops_at_the_last,
        play::play_at_the_end_starts_over_and_can_be_paused,
        play::the_speed_can_be_chosen_and_is_kept_in_the_address,
        play::a_step_by_hand_stops_play,
        play::nothing_moves_for_readers_who_ask_for_less_motion,
        address::a_reload_keeps_year_place_event_part_of_the_map_and_patterns,
        address::back_and_forward_return_to_where_the_reader_was,
        address::drawing_the_slider_through_the_years_makes_few_entries_of_the_history,
        address::a_hostile_address_opens_the_atlas_and_the_notice_names_what_was_ignored,
        address::an_event_alone_opens_on_its_day,
        pointer::hovering_a_state_names_it_and_marks_its_row_of_the_legend,
        pointer::hovering_occupied_land_says_who_controls_it,
        pointer::a_click_opens_a_state_and_a_click_on_the_sea_closes_it,
        pointer::the_wheel_zooms_about_the_pointer,
        pointer::a_drag_moves_the_map_and_opens_nothing,
        pointer::a_double_click_and_the_buttons_zoom,
        pointer::pointing_at_a_class_of_the_legend_fades_the_others,
        touch::a_tap_opens_a_state_and_a_tap_on_the_sea_closes_it,
        touch::two_fingers_zoom_and_one_moves_the_map,
        touch::the_sheet_has_three_heights,
        touch::nothing_sticks_out_to_the_side_at_any_width,
        touch::the_controls_can_be_reached_at_every_size,
        keyboard::tab_reaches_everything_in_a_sensible_order_with_visible_focus,
        keyboard::the_map_is_walked_by_arrows_and_a_state_opened_by_enter,
        keyboard::every_state_can_be_reached_by_arrows,
        keyboard::the_legend_answers_to_the_focus,
        keyboard::enter_on_an_event_of_the_list_opens_it_and_goes_to_its_day,
        keyboard::next_and_previous_go_through_the_events_of_the_chosen_state,
        events::an_event_of_the_panel_sets_its_very_day_and_shows_what_it_rests_on,
        events::the_events_of_the_year_stand_beside_the_map,
        events::the_mark_of_combat_opens_its_event,
        events::small_states_can_be_seen_and_hit,
        events::a_movement_without_land_can_be_opened,
        patterns::in_the_pattern_mode_every_stance_has_its_own_pattern,
        patterns::without_the_pattern_mode_the_texture_tells_the_tie_and_every_texture_is_there,
        patterns::the_switch_of_the_key_turns_patterns_on_and_off,
        patterns::the_key_explains_every_pattern_and_mark,
        late::without_its_texts_the_map_works_and_the_panel_says_so,
        late::without_the_finer_outlines_the_overview_stays,
        late::zooming_in_fetches_the_finer_outlines_once,
        accessibility::the_opening_view_has_no_violation,
        accessibility::an_open_place_and_event_have_no_violation,
        accessibility::the_open_key_and_the_pattern_mode_have_no_violation,
        accessibility::the_dark_theme_has_no_violation,
        accessibility::the_phone_has_no_violation,
        accessibility::the_wrong_year_and_the_notice_have_no_violation,
        accessibility::the_pages_beside_the_atlas_have_no_violation,
        accessibility::forced_colours_do_not_hide_the_map,
        // The last, because it looks at everything that was asked for before.
        opening::no_other_host_was_asked_for_anything,
    ])
}
