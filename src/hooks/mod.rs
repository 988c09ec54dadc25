//! Effects: what the app does besides showing and dispatching, one hook a concern.

mod address;
mod card;
mod draft;
mod gestures;
mod glide;
mod index;
mod keys;
mod language;
mod late;
mod link;
mod list_keys;
mod opening;
mod play;
mod refocus;
mod reveal;
mod search_field;
mod settled;
mod size;

pub use address::use_address;
pub use card::use_card;
pub use draft::use_draft;
pub use gestures::{Click, Gestures, Hit, use_gestures};
pub use glide::use_glide;
pub use index::use_index;
pub use keys::use_keys;
pub use language::{Spoken, use_language};
pub use late::{Late, use_detail, use_texts};
pub use link::{use_atlas, use_explore, use_lit};
pub use list_keys::use_list_keys;
pub use opening::use_opening;
pub use play::use_play;
pub use refocus::use_refocus;
pub use reveal::use_reveal;
pub use search_field::use_search_field;
pub use settled::use_settled;
pub use size::use_frame;
