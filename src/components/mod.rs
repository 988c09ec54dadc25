//! What the reader sees. Components show properties and dispatch actions; they call no browser while rendering.

pub mod app;
pub mod area;
pub mod bar;
pub mod event_card;
pub mod event_list;
pub mod header;
pub mod icon;
pub mod legend;
pub mod lines;
pub mod map;
pub mod marks;
pub mod notice;
pub mod open_full;
pub mod own_banner;
pub mod panel;
pub mod patterns;
pub mod place_panel;
pub mod projections;
pub mod relation_words;
pub mod scene;
pub mod strip;
pub mod summary;
pub mod swatch;
pub mod timeline;
pub mod tooltip;
pub mod track;
