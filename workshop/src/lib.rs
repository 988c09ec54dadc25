//! What takes long, done in a Web Worker so that the page goes on answering: reading a record of the reader's own, and making animations.
//!
//! Everything but `main.rs` is pure: bytes in, bytes out, with a call for progress between. Cancelling is the page's business, which
//! ends the worker.

pub mod animation;
pub mod own;
