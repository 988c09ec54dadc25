//! The data dictionary: `data/DICTIONARY.md` describes every column of every table, and nothing else.

use super::table::Table;
use crate::failure::{Failure, Outcome};

/// The file, below the data folder and in the dataset.
pub const FILE: &str = "DICTIONARY.md";

/// Checks that the dictionary describes all columns, in their order.
///
/// # Errors
/// If it leaves one out, or has one that there is not.
pub fn check(text: &str, tables: &[Table]) -> Outcome {
    let described = parse(text);
    let names: Vec<&str> = described.iter().map(|(name, _)| name.as_str()).collect();
    let wanted: Vec<&str> = tables.iter().map(|t| t.name).collect();
    if names != wanted {
        return Err(wrong(format!("describes the tables {}; there are {}", names.join(", "), wanted.join(", "))));
    }
    for (table, (_, columns)) in tables.iter().zip(&described) {
        if columns != &table.header {
            let reason = format!(
                "`{}`: describes the columns {}; there are {}",
                table.name,
                columns.join(", "),
                table.header.join(", ")
            );
            return Err(wrong(reason));
        }
    }
    Ok(())
}

fn wrong(reason: String) -> Failure {
    Failure::new(format!("data/{FILE}"), reason)
        .advice("a table is a heading `## name`, a column a row that begins with its `name`")
}

/// Tables and their columns: headings of the second rank, and below each the first cells of table rows, in backticks.
fn parse(text: &str) -> Vec<(String, Vec<String>)> {
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            tables.push((heading.trim().into(), Vec::new()));
        } else if let Some(cell) = line.strip_prefix("| `").and_then(|rest| rest.split('`').next())
            && let Some((_, columns)) = tables.last_mut()
        {
            columns.push(cell.into());
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_left_out_or_too_many_is_named() {
        let table = || vec![Table::new("t", &["a", "b"], [])];
        let text = "# D\n\n## t\n\n| column | meaning |\n| --- | --- |\n| `a` | x |\n| `b` | y |\n";
        assert_eq!(check(text, &table()), Ok(()));
        let short = text.replace("| `b` | y |\n", "");
        assert!(check(&short, &table()).is_err_and(|e| e.reason == "`t`: describes the columns a; there are a, b"));
        assert!(check(&format!("{text}## u\n"), &table()).is_err_and(|e| e.reason.contains("the tables t, u")));
    }
}
