//! The texts of the interface, in one place per language. So far there is English.

mod en;

pub use en::*;
