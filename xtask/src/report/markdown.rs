//! Tables of Markdown, and numbers in them.

/// A table. All columns but the first are numbers, and stand to the right.
pub fn numbers(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let rule = |i: usize| if i == 0 { "---" } else { "---:" };
    table(head, &(0..head.len()).map(rule).collect::<Vec<_>>(), rows)
}

/// A table of words.
pub fn words(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    table(head, &vec!["---"; head.len()], rows)
}

fn table(head: &[&str], rule: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let strings = |cells: &[&str]| cells.iter().map(|c| (*c).to_string()).collect::<Vec<_>>();
    let mut text = line(&strings(head));
    text.push_str(&line(&strings(rule)));
    rows.into_iter().for_each(|row| text.push_str(&line(&row)));
    text.push('\n');
    text
}

/// A share in percent with one decimal; nothing of nothing is a dash.
pub fn share(part: usize, whole: usize) -> String {
    if whole == 0 { "-".into() } else { format!("{:.1}", 100.0 * part as f64 / whole as f64) }
}

/// A number in a cell; nothing is left empty, so that gaps are seen.
pub fn count(number: usize) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_head_a_rule_and_its_rows() {
        let text = numbers(&["state", "events"], [vec!["Norway".into(), count(3)], vec!["Sweden".into(), count(0)]]);
        assert_eq!(text, "| state | events |\n| --- | ---: |\n| Norway | 3 |\n| Sweden |  |\n\n");
        assert_eq!((share(1, 3), share(1, 0)), ("33.3".into(), "-".into()));
    }
}
