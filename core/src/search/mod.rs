//! One search over everything that the record tells of: states by all their names, people, localities, events, treaties, sources.
//!
//! Words are folded to plain Latin letters ([`fold`]); a typed word means the same word of the record, a word that means the same
//! ([`synonyms`]), one that begins like it, a name that sounds like it in another romanisation ([`sound`]), or, if none of these is
//! there, one that differs by a slip ([`typing`]). All words of a query have to be met; a date among them ([`when`]) narrows the
//! events. [`index::Index`] is built once from record and texts, [`find`] answers while the reader types.

pub mod aliases;
pub mod filter;
pub mod find;
pub mod fold;
pub mod index;
pub mod lexicon;
pub mod localities;
pub mod mark;
pub mod mentions;
pub mod people;
pub mod sound;
pub mod synonyms;
pub mod thing;
pub mod typing;
pub mod when;
