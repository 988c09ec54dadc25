//! Every call to the browser. Nothing outside this module names `web_sys`, `js_sys` or `wasm_bindgen`.
//!
//! Components may be rendered without a browser, so these functions are called from effects and event handlers only.

mod address;
mod bus;
mod element;
mod fetch;
mod frame;
mod give;
mod lettering;
mod listen;
mod save;
#[cfg(target_arch = "wasm32")]
mod start;
mod workshop;

pub use address::{languages, page, push_query, query, replace_query};
pub use bus::{Channel, ask_for_record, hand_over, hear, hear_own, load_explore, show_own, tell};
pub use element::{
    Rect, bring_into_sight, capture_pointer, closest_number, focus, focus_is_lost, focus_summary, glide, has_focus,
    press_first, put_beside, rect, reveal, say_language, select, step_focus, value_of,
};
pub use fetch::bytes;
pub use frame::on_message;
pub use give::{File, Surroundings, copy, png, surroundings};
pub use lettering::{Sheet, token};
pub use listen::{
    Guard, close_cards, close_cards_outside, is_narrow, on_element_resize, on_frames, on_key, on_popstate, on_wheel,
    prefers_reduced_motion, timeout,
};
pub use save::{forget_url, url_of};
#[cfg(target_arch = "wasm32")]
pub use start::{start, start_explore};
pub use workshop::{Files, Order, Told, chosen_files, dropped_files, open_beside, order};
