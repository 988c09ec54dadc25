//! The built atlas in a real Chromium. `cargo xtask test --only browser` builds it and runs these tests; words after
//! `cargo test --test browser --` choose some of them.

mod access;
mod accessibility;
mod address;
mod approved;
mod axe;
mod beside;
mod borders;
mod changes;
mod chart;
mod compare;
mod data;
mod embed;
mod entries;
mod events;
mod film;
mod finding;
mod fingers;
mod harness;
mod history;
mod hover;
mod job;
mod keyboard;
mod keyed;
mod keys;
mod labels;
mod languages;
mod late;
mod layers;
mod map;
mod moving;
mod opening;
mod own;
mod paints;
mod patterns;
mod pausing;
mod pictures;
mod play;
mod pointer;
mod projections;
mod reasons;
mod shown;
mod sizes;
mod slider;
mod span;
mod strips;
mod table;
mod take;
mod touch;
mod two_days;
mod whole_job_keys;
mod whole_job_touch;
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
        borders::a_border_drawn_in_the_year_is_marked,
        labels::names_thin_out_and_none_lies_over_another,
        labels::a_telephone_shows_the_largest_names_only,
        labels::names_are_switched_off_by_hand_and_by_the_address,
        labels::names_speak_the_language_of_the_page,
        labels::lines_lead_from_moscow_to_the_places_of_the_year,
        labels::a_line_opens_its_place,
        labels::the_capital_of_the_day_has_a_dot_and_its_name,
        layers::every_layer_paints_what_the_core_says_of_the_day,
        layers::the_legend_of_a_layer_counts_its_states,
        layers::a_layer_is_chosen_in_the_legend_and_kept_in_the_address,
        layers::a_treaty_on_paper_only_has_its_texture,
        layers::dependencies_take_the_colour_of_their_power_on_request,
        own::every_example_opens_by_a_press,
        own::a_coding_is_shown_alone_and_against_ours,
        own::a_broken_file_is_refused_with_all_its_faults,
        own::events_and_effects_are_opened_together,
        own::the_page_goes_on_while_fifty_megabytes_are_read,
        own::reading_can_be_cancelled,
        own::a_map_lies_over_ours_and_its_land_is_measured,
        film::an_animated_png_is_made_and_opens,
        film::a_gif_is_made_and_opens,
        film::making_an_animation_can_be_cancelled,
        play::play_shows_every_year_and_stops_at_the_last,
        play::who_types_a_year_stops_the_play,
        play::play_at_the_end_starts_over_and_can_be_paused,
        play::the_speed_can_be_chosen_and_is_kept_in_the_address,
        play::a_step_by_hand_stops_play,
        play::nothing_moves_for_readers_who_ask_for_less_motion,
        span::drawing_across_the_bars_zooms_the_timeline_and_a_click_goes_to_a_year,
        span::the_fields_and_shift_with_the_arrows_zoom_the_timeline,
        span::in_a_span_the_slider_steps_by_months_and_by_events_and_shows_the_very_day,
        span::the_bars_are_drawn_by_groups_and_their_key_counts_the_events_of_the_year,
        span::the_offices_are_shown_when_they_are_asked_for,
        span::the_zoomed_timeline_has_no_violation,
        pausing::the_buttons_go_from_change_to_change_of_the_open_state,
        pausing::play_pauses_at_turning_points_and_says_what_changed,
        pausing::the_line_says_nothing_of_a_day_without_a_change,
        two_days::a_second_day_is_chosen_and_the_map_shows_the_change,
        two_days::a_line_parts_the_two_days_and_is_moved_by_keys,
        two_days::two_maps_stand_beside_each_other_and_move_together,
        two_days::two_days_have_no_violation,
        pictures::every_layer_looks_as_it_was_approved,
        pictures::every_projection_looks_as_it_was_approved,
        address::a_reload_keeps_year_place_event_part_of_the_map_and_patterns,
        address::back_and_forward_return_to_where_the_reader_was,
        address::drawing_the_slider_through_the_years_makes_few_entries_of_the_history,
        address::a_hostile_address_opens_the_atlas_and_the_notice_names_what_was_ignored,
        address::a_link_restores_how_the_table_is_sorted_and_narrowed,
        address::a_link_restores_the_conditions_of_the_search_the_changes_and_the_picture,
        address::an_event_alone_opens_on_its_day,
        entries::a_stroke_of_the_slider_makes_an_entry_of_where_it_ends,
        entries::play_makes_no_entry_when_it_is_paused,
        entries::play_makes_no_entry_when_it_comes_to_its_end,
        entries::going_back_and_forth_makes_no_entry,
        entries::what_is_good_in_a_broken_address_is_used,
        entries::a_very_long_address_is_told_in_short,
        pointer::hovering_a_state_names_it_and_marks_its_row_of_the_legend,
        pointer::hovering_occupied_land_says_who_controls_it,
        pointer::a_click_opens_a_state_and_a_click_on_the_sea_closes_it,
        pointer::the_wheel_zooms_about_the_pointer,
        pointer::a_drag_moves_the_map_and_opens_nothing,
        pointer::a_double_click_and_the_buttons_zoom,
        pointer::pointing_at_a_class_of_the_legend_fades_the_others,
        projections::each_projection_draws_the_states_where_they_are,
        projections::the_buttons_choose_the_projection_and_the_address_keeps_it,
        projections::one_projection_passes_into_another_unless_less_motion_is_asked_for,
        projections::a_drag_turns_the_globe_with_what_is_held,
        projections::the_wheel_and_the_keys_zoom_the_globe,
        projections::the_address_restores_what_lies_in_the_middle,
        projections::the_far_side_of_the_globe_is_neither_drawn_nor_hit,
        projections::nothing_lies_beyond_the_rim_at_any_turn,
        projections::arrows_walk_every_projection_and_the_globe_follows,
        projections::a_state_that_is_opened_is_turned_to_the_front,
        touch::a_tap_opens_a_state_and_a_tap_on_the_sea_closes_it,
        touch::two_fingers_zoom_about_the_point_between_them,
        touch::one_finger_moves_the_map_and_opens_nothing,
        touch::the_sheet_has_three_heights,
        touch::nothing_sticks_out_to_the_side_at_any_width,
        touch::cards_over_the_map_fit_the_screen_and_close,
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
        reasons::the_reason_names_the_event_and_the_rule,
        reasons::the_reason_says_that_a_period_is_over,
        reasons::every_place_has_a_reason_whether_it_rules_itself_or_is_there_at_all,
        reasons::a_card_tells_effects_grade_and_sources,
        reasons::an_event_in_the_panel_of_a_state_goes_to_its_day_and_keeps_the_state_open,
        reasons::a_link_of_a_card_opens_a_place_also_one_without_land,
        reasons::the_mark_of_combat_opens_its_event_whatever_place_is_open,
        reasons::the_mark_of_combat_opens_what_goes_on_on_the_day,
        patterns::in_the_pattern_mode_every_stance_has_its_own_pattern,
        patterns::without_the_pattern_mode_the_texture_tells_the_tie_and_every_texture_is_there,
        patterns::the_switch_of_the_key_turns_patterns_on_and_off,
        patterns::the_key_explains_every_pattern_and_mark,
        paints::every_paint_that_the_page_uses_is_there,
        paints::occupied_land_is_hatched_in_the_tint_of_who_occupies_it,
        paints::print_tells_the_steps_by_patterns,
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
        hover::the_card_tells_relation_and_all_years_of_what_is_hovered,
        hover::all_occupied_lands_say_who_controls_them,
        hover::every_row_of_the_legend_lets_its_own_states_stand_out_and_lets_them_go_again,
        hover::circles_of_small_states_can_be_hit_where_there_is_no_land_of_theirs,
        hover::every_state_can_be_hit_somewhere_in_the_whole_world,
        hover::every_circle_can_be_hit_somewhere_in_the_whole_world,
        moving::the_wheel_stops_at_the_whole_world_and_at_forty_times,
        moving::a_drag_follows_the_pointer_in_every_direction,
        moving::the_map_cannot_be_drawn_off_the_world,
        moving::a_double_click_doubles_and_the_buttons_go_by_steps,
        moving::fingers_open_and_close_the_map_about_their_middle,
        moving::fingers_open_the_whole_world_about_their_middle,
        sizes::map_slider_and_head_of_the_panel_are_in_sight_at_every_size,
        sizes::every_target_is_at_least_24_pixels_wide_and_high,
        sizes::the_sheet_follows_its_buttons_and_a_finger_up_and_down,
        sizes::on_wide_screens_the_panel_can_be_put_out_of_the_way,
        keys::each_arrow_goes_to_a_state_on_its_side_and_the_live_region_says_which,
        keys::next_and_previous_come_to_every_event_of_a_state,
        keys::keys_do_nothing_in_the_field_or_with_a_modifier,
        keys::the_focus_is_not_lost_when_what_had_it_goes,
        access::the_page_has_a_language_a_title_and_an_order_of_headings,
        access::areas_neither_fade_nor_pulse_for_readers_who_ask_for_less_motion,
        access::colours_stay_apart_by_day_by_night_and_when_they_are_forced,
        access::controls_are_seen_when_colours_are_forced,
        access::axe_finds_nothing_in_any_other_state_of_the_page,
        axe::no_view_has_a_violation_on_a_wide_screen_by_day,
        axe::no_view_has_a_violation_on_a_wide_screen_by_night,
        axe::no_view_has_a_violation_on_a_telephone_by_day,
        axe::no_view_has_a_violation_on_a_telephone_by_night,
        axe::a_record_of_the_readers_own_has_no_violation,
        axe::an_animation_has_no_violation,
        axe::cards_beside_the_pointer_have_no_violation,
        whole_job_keys::the_whole_job_is_done_by_keys_alone,
        whole_job_touch::the_whole_job_is_done_by_fingers_alone,
        finding::every_spelling_finds_the_person_while_one_types,
        finding::states_are_found_by_what_people_call_them,
        finding::what_was_found_opens_on_the_map,
        finding::the_search_is_used_by_keys_alone,
        finding::conditions_narrow_what_is_found,
        finding::a_hit_lights_its_states,
        finding::what_was_found_is_outlined_on_the_map,
        finding::the_search_has_no_violation,
        changes::the_list_has_every_change_between_the_days,
        changes::the_days_are_typed_and_exchanged,
        changes::steps_go_from_change_to_change,
        changes::the_changes_have_no_violation,
        table::the_table_has_every_state_and_on_request_every_land,
        table::headings_sort_and_controls_choose,
        table::the_table_fits_its_room_and_is_walked_by_keys,
        table::on_a_telephone_the_names_stay_and_a_state_brings_the_map,
        table::the_table_has_no_violation,
        chart::the_chart_has_the_numbers_of_the_legend_and_follows_the_year,
        chart::a_region_a_bloc_and_the_ties_are_counted,
        chart::a_click_on_the_chart_goes_to_the_year_and_a_drag_through_the_years,
        chart::pointing_at_the_chart_tells_the_numbers_and_lights_the_states,
        chart::the_chart_has_no_violation,
        strips::all_states_have_a_row_and_the_orders_are_those_of_the_core,
        strips::the_states_of_the_address_are_shown_and_more_can_be_added,
        strips::the_strips_are_walked_by_keys_and_enter_opens,
        strips::a_click_on_a_strip_opens_the_state_in_the_year,
        strips::the_strips_have_no_violation,
        compare::the_day_is_told_of_each_state_as_the_record_has_it,
        compare::the_turns_stand_on_one_axis_and_open_their_events,
        compare::states_are_added_and_taken_out_by_keys,
        compare::a_trial_shows_its_states_and_a_stroke_of_the_years_goes_to_one,
        compare::the_comparison_has_no_violation,
        languages::russian_is_spoken_in_card_panel_legend_and_to_screen_readers,
        languages::numbers_take_the_forms_of_russian,
        languages::english_texts_say_that_they_are_english,
        languages::a_language_chosen_by_hand_keeps_the_view,
        languages::the_browser_asks_for_a_language_and_the_address_has_the_last_word,
        languages::every_language_is_whole_and_has_room,
        languages::a_language_that_cannot_be_loaded_leaves_the_one_before_and_says_so,
        languages::in_russian_there_is_no_violation,
        // The last, because it looks at everything that was asked for before.
        opening::no_other_host_was_asked_for_anything,
        take::a_picture_is_saved_as_svg_that_other_programs_read_and_draw,
        take::a_picture_is_saved_as_png_of_its_size_also_in_greys,
        take::tables_of_the_view_are_saved_as_csv_and_json,
        take::the_borders_of_the_day_are_saved_as_geojson,
        take::link_citation_and_code_are_copied,
        take::prints_have_legend_and_address,
        embed::a_frame_shows_map_legend_and_timeline_and_a_way_out,
        embed::the_page_around_a_frame_sets_day_and_state_and_hears_of_them_if_it_is_named,
        embed::the_wheel_scrolls_the_page_around_a_frame_until_the_map_is_clicked,
    ])
}
