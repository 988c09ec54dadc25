//! A row of a table, or an object of a list in JSON: both are named fields of text.

use atlas_core::own_fault::Where;

/// What a table holds, by its columns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Events, a row each.
    Events,
    /// Effects of events on places, a row each.
    Effects,
    /// Stances or ties of states.
    Coding,
}

/// Names of columns that say which place is meant, the surest first.
pub const PLACE: [&str; 12] =
    ["place", "state", "id", "iso3", "iso", "cow", "ccode", "cowcode", "country_code", "name", "country", "statenme"];

/// Names of columns that say when a span begins.
pub const FROM: [&str; 3] = ["from", "start", "begin"];

/// Names of columns that say when a span ends: the first day after it.
pub const TO: [&str; 3] = ["to", "until", "end"];

impl Form {
    /// What these columns hold.
    pub fn of<'a>(columns: impl Iterator<Item = &'a str> + Clone) -> Option<Form> {
        let has = |name: &str| columns.clone().any(|column| column == name);
        let any = |names: &[&str]| names.iter().any(|name| has(name));
        if has("date") && has("kind") {
            Some(Form::Events)
        } else if has("event") && has("place") {
            Some(Form::Effects)
        } else if any(&PLACE) && (any(&FROM) || has("year")) {
            Some(Form::Coding)
        } else {
            None
        }
    }
}

/// A row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Where it stands.
    pub at: Where,
    /// Its fields, without those that are empty; names in small letters.
    pub fields: Vec<(String, String)>,
    /// Rows inside it: the effects of an event.
    pub inner: Vec<Row>,
}

impl Row {
    /// A field that is not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first of some fields that is not empty.
    pub fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.get(name))
    }
}

/// The name of a column as it is compared: small letters, without space around it.
pub fn column(name: &str) -> String {
    name.trim().to_lowercase()
}
