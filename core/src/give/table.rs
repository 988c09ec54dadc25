//! A table that the reader takes away, as CSV or JSON. Both look as the tables of the dataset do.

use super::json;

/// A table: the names of its columns, and rows with a field a column.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// Names of the columns.
    pub header: &'static [&'static str],
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// What joins several values in one field, as in the dataset.
const JOIN: &str = "; ";

impl Table {
    /// As CSV (RFC 4180, but lines end with a line feed alone). A byte order mark comes first: without it spreadsheet programs take the
    /// text for the code page of the machine.
    pub fn csv(&self) -> String {
        let mut out = String::from('\u{feff}');
        push_line(&mut out, self.header.iter().copied());
        for row in &self.rows {
            push_line(&mut out, row.iter().map(String::as_str));
        }
        out
    }

    /// As JSON: an array with an object a row; an empty field is `null`.
    pub fn json(&self) -> String {
        let mut out = String::from("[\n");
        for (i, row) in self.rows.iter().enumerate() {
            if i > 0 {
                out.push_str(",\n");
            }
            out.push_str("  ");
            json::push_object(&mut out, self.header.iter().copied().zip(row.iter().map(String::as_str)));
        }
        out.push_str("\n]\n");
        out
    }
}

/// Several values in one field.
pub(super) fn list<T: AsRef<str>>(values: &[T]) -> String {
    values.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(JOIN)
}

fn push_line<'a>(out: &mut String, fields: impl Iterator<Item = &'a str>) {
    for (i, field) in fields.enumerate() {
        if i > 0 {
            out.push(',');
        }
        if field.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&field.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(field);
        }
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_empty_field_is_null_in_json_and_nothing_in_csv() {
        let table = Table { header: &["a", "b"], rows: vec![vec!["x, \"y\"".into(), String::new()]] };
        assert_eq!(table.csv(), "\u{feff}a,b\n\"x, \"\"y\"\"\",\n");
        assert_eq!(table.json(), "[\n  {\"a\": \"x, \\\"y\\\"\", \"b\": null}\n]\n");
        let none = Table { header: &["a"], rows: vec![] };
        assert_eq!(serde_json::from_str::<Vec<()>>(&none.json()).unwrap(), vec![]);
    }

    proptest! {
        #[test]
        fn other_readers_find_what_was_written(
            rows in proptest::collection::vec(proptest::collection::vec(any::<String>(), 3), 0..8),
        ) {
            let table = Table { header: &["a", "b", "c"], rows: rows.clone() };
            let text = table.csv();
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let back: Vec<Vec<String>> =
                reader.records().map(|record| record.unwrap().iter().map(String::from).collect()).collect();
            prop_assert_eq!(back, rows.clone());
            let values: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&table.json()).unwrap();
            let field = |object: &serde_json::Map<String, serde_json::Value>, name: &str| {
                object[name].as_str().unwrap_or_default().to_string()
            };
            let back: Vec<Vec<String>> =
                values.iter().map(|object| ["a", "b", "c"].map(|name| field(object, name)).to_vec()).collect();
            prop_assert_eq!(back, rows);
        }
    }
}
