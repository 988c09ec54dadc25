//! Writing XML: elements with attributes, and texts that can break nothing.

use crate::path::push_fixed;

/// A document in the making.
#[derive(Default)]
pub struct Xml {
    text: String,
    open: Vec<&'static str>,
}

/// Appends a text with the five characters escaped that XML gives a meaning. What XML 1.0 does not allow at all is left out.
pub fn push_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => out.push(c),
            _ => {}
        }
    }
}

impl Xml {
    /// Begins an element.
    pub fn open(&mut self, name: &'static str) -> &mut Xml {
        self.begin(name);
        self.open.push(name);
        self.text.push('>');
        self
    }

    /// An element without content.
    pub fn empty(&mut self, name: &'static str) -> &mut Xml {
        self.begin(name);
        self.text.push_str("/>");
        self
    }

    fn begin(&mut self, name: &str) {
        self.text.push('<');
        self.text.push_str(name);
    }

    /// Gives the tag that was written last an attribute.
    pub fn with(&mut self, name: &str, value: &str) -> &mut Xml {
        let end = if self.text.ends_with("/>") { "/>" } else { ">" };
        self.text.truncate(self.text.len() - end.len());
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        push_text(&mut self.text, value);
        self.text.push('"');
        self.text.push_str(end);
        self
    }

    /// The same, with a number of at most three decimals.
    pub fn number(&mut self, name: &str, value: f64) -> &mut Xml {
        let mut text = String::new();
        push_fixed(&mut text, value, 3);
        self.with(name, &text)
    }

    /// Text inside the open element.
    pub fn text(&mut self, text: &str) -> &mut Xml {
        push_text(&mut self.text, text);
        self
    }

    /// Ends the open element.
    pub fn close(&mut self) -> &mut Xml {
        if let Some(name) = self.open.pop() {
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push('>');
        }
        self
    }

    /// The document, with all elements ended.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn elements_nest_and_end() {
        let mut xml = Xml::default();
        xml.open("a").with("b", "1").empty("c").number("d", -1.25).open("e").text("f & g");
        assert_eq!(xml.finish(), "<a b=\"1\"><c d=\"-1.25\"/><e>f &amp; g</e></a>");
    }

    proptest! {
        #[test]
        fn any_text_is_well_formed_and_read_back(text in "\\PC*", value in any::<String>()) {
            let mut xml = Xml::default();
            xml.open("a").with("b", &value).text(&text);
            let xml = xml.finish();
            let document = roxmltree::Document::parse(&xml).map_err(|e| TestCaseError::fail(e.to_string()))?;
            prop_assert_eq!(document.root_element().text().unwrap_or_default(), text);
            prop_assert!(document.root_element().attribute("b").is_some());
        }
    }
}
