//! What stands beside the map: a program of its own, loaded when it is asked for. It shares the record, the view and the words with the
//! atlas; the two tell each other addresses (see `hooks::use_explore`).

pub mod app;
pub mod changes;
pub mod find;
pub mod select;
pub mod table;
