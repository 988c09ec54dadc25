//! The words of the interface in one language: which texts there are, and how they are filled in, counted and dated.
//!
//! The texts themselves are data (`data/languages`, a file a language); the data compiler checks them against the lists here.

mod atlas;
mod beside;
mod coded;
mod dates;
mod fill;
mod list;
mod names;
mod plurals;
mod table;
mod turned;
mod word;

pub use fill::{fill, holes};
pub use list::List;
pub use plurals::Plurals;
pub use table::{FORM_MARK, Table};
pub use word::Word;
