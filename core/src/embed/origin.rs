//! The origin of a page: scheme, host and port, as browsers name it.

/// An origin such as `https://example.org` or `http://localhost:8000`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin(String);

/// Longer ones are none.
const LONGEST: usize = 200;

impl Origin {
    /// Reads an origin; none for anything else, such as an address with a path, `null` or `*`.
    pub fn parse(text: &str) -> Option<Origin> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let (host, port) = rest.split_once(':').unwrap_or((rest, "0"));
        let named =
            |host: &str| host.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b));
        let numbered = (1..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit());
        let sound = !host.is_empty() && text.len() <= LONGEST && named(host) && numbered;
        sound.then(|| Origin(text.to_string()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_origins_are_origins() {
        for good in
            ["https://example.org", "http://localhost:8000", "http://127.0.0.1:1", "https://xn--bcher-kva.example"]
        {
            assert_eq!(Origin::parse(good).map(|o| o.as_str().to_string()).as_deref(), Some(good));
        }
        for wrong in [
            "",
            "*",
            "null",
            "https://",
            "https://example.org/",
            "https://a b",
            "https://a:",
            "https://a:123456",
            "https://a:x",
            "file:///a",
            "//a",
            "https://A",
            "https://a\u{e4}",
            "https://u@a",
            "javascript:alert(1)",
        ] {
            assert_eq!(Origin::parse(wrong), None, "{wrong}");
        }
    }
}
