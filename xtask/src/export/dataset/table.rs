//! A table of the dataset.

use crate::export::table::csv;
use crate::failure::{At, Outcome};
use serde_json::{Map, Value};

/// A table: its name, its columns, its rows.
pub struct Table {
    /// Name of its files.
    pub name: &'static str,
    /// Names of the columns.
    pub header: Vec<&'static str>,
    /// The rows; each has a field a column.
    pub rows: Vec<Vec<String>>,
}

/// What joins several values in one field. No id has it.
const JOIN: &str = "; ";

impl Table {
    /// A table of rows that have a field a column.
    pub fn new<const N: usize>(
        name: &'static str,
        header: &[&'static str; N],
        rows: impl IntoIterator<Item = [String; N]>,
    ) -> Table {
        Table { name, header: header.to_vec(), rows: rows.into_iter().map(Vec::from).collect() }
    }

    /// As CSV.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn csv(&self) -> Outcome<String> {
        csv(&self.header, &self.rows)
    }

    /// As JSON: an object a row.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn json(&self) -> Outcome<String> {
        let value = |field: &String| if field.is_empty() { Value::Null } else { Value::String(field.clone()) };
        let object = |row: &Vec<String>| {
            self.header.iter().zip(row).map(|(name, field)| ((*name).to_string(), value(field))).collect::<Map<_, _>>()
        };
        let rows: Vec<Map<String, Value>> = self.rows.iter().map(object).collect();
        let mut text = serde_json::to_string_pretty(&rows).at(self.name)?;
        text.push('\n');
        Ok(text)
    }
}

/// Several values in one field.
pub fn list(values: &[String]) -> String {
    values.join(JOIN)
}

/// A value that may be missing.
pub fn optional(value: &Option<impl ToString>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Yes or no.
pub fn flag(value: bool) -> String {
    if value { "yes".into() } else { "no".into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_field_is_null_in_json_and_nothing_in_csv() {
        let table = Table::new("t", &["a", "b"], [["x".to_string(), String::new()]]);
        assert_eq!(table.csv(), Ok("a,b\nx,\n".into()));
        assert_eq!(table.json(), Ok("[\n  {\n    \"a\": \"x\",\n    \"b\": null\n  }\n]\n".into()));
        assert_eq!(
            (list(&["x".into(), "y".into()]), optional(&None::<u8>), flag(true)),
            ("x; y".into(), "".into(), "yes".into())
        );
    }
}
