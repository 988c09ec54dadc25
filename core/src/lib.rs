//! The pure core of the Soviet Relations Atlas.
//!
//! Everything that can be known without a browser lives here: dates, the coded record, who holds which land, outlines
//! merged from shared arcs, the projection, the rules of the view and of the timeline, and the address. Nothing here does
//! I/O, imports a browser crate or can panic; `tests/architecture` of the workspace enforces it.

pub mod action;
pub mod address;
pub mod against;
pub mod among;
pub mod area;
pub mod axis;
pub mod bloc;
pub mod camera;
pub mod changes;
pub mod chart;
pub mod choices;
pub mod coding;
pub mod collation;
pub mod date;
pub mod detail;
pub mod embed;
pub mod event;
pub mod film;
pub mod frame;
pub mod from_moscow;
pub mod gesture;
pub mod give;
pub mod ground;
pub mod histogram;
pub mod kinds;
pub mod label;
pub mod lang;
pub mod layer;
pub mod legend;
pub mod life;
pub mod marks;
pub mod matrix;
pub mod outline;
pub mod own;
pub mod own_fault;
mod packed;
pub mod passage;
pub mod path;
pub mod pauses;
pub mod pick;
pub mod picture;
pub mod place;
pub mod plot;
pub mod project;
pub mod projection;
pub mod record;
pub mod region;
pub mod relation;
pub mod scope;
pub mod search;
pub mod seriation;
pub mod settings;
pub mod snapshot;
pub mod sorted;
pub mod sphere;
pub mod strip;
pub mod table;
pub mod texts;
pub mod texture;
pub mod timeline;
pub mod together;
pub mod topology;
pub mod treaty;
pub mod turning;
pub mod turns;
pub mod view;
pub mod viewport;
pub mod walk;
pub mod way;
pub mod words;

#[cfg(test)]
mod samples;
