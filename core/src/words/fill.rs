//! Placeholders: `{name}` in a text stands for what is put there.

/// A text with its placeholders filled in. What is put in is not looked through again; an unknown placeholder leaves nothing.
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        out.push_str(before);
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The names of the placeholders of a text, in order.
pub fn holes(pattern: &str) -> Vec<&str> {
    pattern.split('{').skip(1).filter_map(|tail| tail.split_once('}').map(|(name, _)| name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn placeholders_are_filled_in_wherever_they_stand() {
        assert_eq!(fill("{b}, {a}: {b}!", &[("a", "1"), ("b", "2")]), "2, 1: 2!");
        assert_eq!(fill("no end {a", &[("a", "1")]), "no end {a");
        assert_eq!(fill("{c}-", &[("a", "1")]), "-");
        assert_eq!(holes("{b}, {a}: {b}!"), ["b", "a", "b"]);
    }

    proptest! {
        #[test]
        fn what_is_put_in_stays_as_it_is(value in "\\PC*") {
            prop_assert_eq!(fill("<{a}>", &[("a", &value), ("b", "never")]), format!("<{value}>"));
        }

        #[test]
        fn no_text_breaks_it(text in "[{}a-c ]*") {
            let _ = fill(&text, &[("a", "1")]);
            let _ = holes(&text);
        }
    }
}
