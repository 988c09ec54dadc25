//! Effects: what the app does besides showing and dispatching, one hook a concern.

mod address;
mod brush;
mod card;
mod flight;
mod gestures;
mod glide;
mod job;
mod keys;
mod language;
mod late;
mod link;
mod own;
mod play;
mod refocus;
mod reveal;
mod settled;
mod size;
mod spot;

pub use address::use_address;
pub use brush::{Brush, use_brush};
pub use card::use_card;
pub use flight::use_flight;
pub use gestures::{Click, Gestures, Hit, use_gestures};
pub use glide::use_glide;
pub use job::{Job, use_job, use_url};
pub use keys::use_keys;
pub use language::{Spoken, use_language};
pub use late::{Late, use_detail, use_texts};
pub use link::{use_atlas, use_explore, use_lit};
pub use own::use_own;
pub use play::use_play;
pub use refocus::use_refocus;
pub use reveal::use_reveal;
pub use settled::use_settled;
pub use size::use_frame;
pub use spot::{Spot, SpotListeners, spot_in, use_spot};
