//! The names of the texts. They stand in the core, because the data compiler holds the files of all languages against them.

pub use atlas_core::words::Word;
