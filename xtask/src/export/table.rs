//! Rows as CSV.

use crate::failure::{At, Outcome};

/// A table as CSV (RFC 4180, but lines end with a line feed alone).
///
/// # Errors
/// If the rows cannot be written.
pub fn csv<R: AsRef<[String]>>(header: &[&str], rows: impl IntoIterator<Item = R>) -> Outcome<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header).at("the table")?;
    for row in rows {
        writer.write_record(row.as_ref()).at("the table")?;
    }
    let bytes = writer.into_inner().at("the table")?;
    String::from_utf8(bytes).at("the table")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_with_commas_and_quotes_are_quoted() {
        let text = csv(&["a", "b"], [["x, y".to_string(), "say \"z\"".to_string()]]);
        assert_eq!(text, Ok("a,b\n\"x, y\",\"say \"\"z\"\"\"\n".to_string()));
    }
}
