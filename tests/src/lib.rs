//! The harness of the browser tests: a built atlas, a server, and one Chromium that all tests share.

pub mod cases;
pub mod command;
pub mod driver;
pub mod input;
pub mod likeness;
pub mod logs;
pub mod page;
pub mod picture;
pub mod runner;
pub mod spreadsheet;
pub mod trouble;
