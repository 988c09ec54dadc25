//! The Soviet Relations Atlas in the browser: a Yew front end over the pure core.
//!
//! The library holds two programs, because the first visit should carry no more than the map needs: the atlas (`src/main.rs`), and what
//! stands beside the map (`explore`, `src/bin/explore.rs`), which is loaded when it is asked for.
//!
//! `components` only show and dispatch, `hooks` hold the effects, `browser` owns every call to the browser, `words` holds the texts of
//! the interface. Components render natively too, so that the first frame can be made without a browser.

pub mod browser;
pub mod bundle;
pub mod components;
pub mod drawings;
pub mod explore;
pub mod hooks;
pub mod shared;
pub mod state;
pub mod words;
