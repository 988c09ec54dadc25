//! What stands beside the map: a program of its own, loaded when it is asked for. It shares the record, the view and the words with the
//! atlas; the two tell each other addresses (see `hooks::use_explore`).

pub mod app;
pub mod changes;
pub mod chart;
mod chart_plot;
pub mod compare;
mod compare_turns;
mod compare_years;
pub mod film;
pub mod find;
pub mod own;
mod picker;
pub mod select;
mod set;
mod strip_grid;
pub mod strips;
pub mod table;
pub mod take;
