//! The record against history: hand-picked cases, and what must hold of every place and every year.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop at what they do not expect, as tests may"
)]

mod beginnings;
mod cases;
mod invariants;
mod layers;
mod marks;
mod numbers;
mod record;
mod search;
mod table;
mod together;
mod turning;
