//! What the reader takes away besides pictures: tables, maps as data, citations.

pub mod cite;
pub mod events;
pub mod geojson;
pub mod holder;
pub mod json;
pub mod polygons;
pub mod seam;
pub mod states;
pub mod table;
