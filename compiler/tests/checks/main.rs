//! A mistake in the data fails the build with its file, line or record id, the reason, and what to do about it.
//!
//! Each module feeds broken records to the compiler, in a small world that is otherwise sound (`tests/world`).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may stop at what they do not expect, as tests may"
)]

mod blocs;
mod cities;
mod dates;
mod documented;
mod effects;
mod events;
mod facts;
mod files;
mod findings;
mod holders;
mod kinds;
mod languages;
mod leaders;
mod mangled;
mod pieces;
mod places;
mod powers;
mod record;
mod sound;
mod sources;
mod standing;
mod succession;
mod tiers;
mod topology;
mod treaties;
mod world;
