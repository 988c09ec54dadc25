//! Checks of the record as a whole, one module a subject.

pub mod events;
pub mod facts;
pub mod land;
pub mod sources;
