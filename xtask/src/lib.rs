//! The tasks of the project: what `cargo xtask` does, and the static server that the browser tests use too.

pub mod args;
pub mod build;
pub mod check;
pub mod chromium;
pub mod command;
pub mod data;
pub mod dist;
pub mod export;
pub mod failure;
pub mod files;
pub mod help;
pub mod npm;
pub mod report;
pub mod say;
pub mod serve;
pub mod shots;
pub mod task;
pub mod toolchain;
pub mod workspace;
