//! The invariants of ARCHITECTURE.md, as tests that can fail. Each failure names the file, the line and what to do.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop at what they do not expect, as tests may"
)]

mod code;
mod core;
mod layers;
mod manifests;
mod repository;
mod scan;
