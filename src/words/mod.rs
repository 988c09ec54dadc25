//! The words of the interface: a cheap handle on the table of one language, which components get from their context.
//!
//! What the texts are is data (`data/languages`); how they are filled in, counted and dated is in `atlas_core::words`.

mod handle;
mod word;

pub use handle::{Words, use_words};
pub use word::Word;
