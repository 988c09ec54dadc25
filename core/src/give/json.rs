//! Writing JSON: texts and what stands between them. A few lines instead of a library, whose weight they are not worth.

/// Appends a text in quotation marks, with everything escaped that JSON asks for, and `<` too, so that it can stand in a page.
pub fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' | '<' | '\u{2028}' | '\u{2029}' => push_code(out, c),
            c => out.push(c),
        }
    }
    out.push('"');
}

fn push_code(out: &mut String, c: char) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.extend(char::from_digit((u32::from(c) >> shift) & 15, 16));
    }
}

/// Appends a text, or `null` for an empty one.
pub fn push_field(out: &mut String, text: &str) {
    if text.is_empty() {
        out.push_str("null");
    } else {
        push_text(out, text);
    }
}

/// Appends an object of texts; empty ones are `null`.
pub fn push_object<'a>(out: &mut String, fields: impl IntoIterator<Item = (&'a str, &'a str)>) {
    out.push('{');
    for (i, (name, value)) in fields.into_iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        push_text(out, name);
        out.push_str(": ");
        push_field(out, value);
    }
    out.push('}');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_read_back(text in any::<String>()) {
            let mut out = String::new();
            push_text(&mut out, &text);
            let breaks = out.contains(['<', '\n', '\u{2028}']);
            prop_assert!(!breaks);
            prop_assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }
    }
}
