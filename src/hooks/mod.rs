//! Effects: what the app does besides showing and dispatching, one hook a concern.

mod address;
mod keys;
mod late;
mod play;
mod size;

pub use address::use_address;
pub use keys::use_keys;
pub use late::{Late, use_detail, use_texts};
pub use play::use_play;
pub use size::use_size;
