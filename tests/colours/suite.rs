//! The colours of the atlas, measured: that one tells the classes apart whatever one's sight, that text and lines are strong
//! enough, and that colours are written in one place only.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop at what they do not expect, as tests may"
)]

mod contrasts;
mod differences;
mod measure;
mod place;
mod sheet;
