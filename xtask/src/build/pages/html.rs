//! The frame around the text of a page.

use super::{PAGES, Page};
use std::fmt::Write;

/// The text of a page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Body {
    /// Its title, as plain text.
    pub title: String,
    /// Id and text of its main headings, as plain text.
    pub contents: Vec<(String, String)>,
    /// The text itself as HTML, its title included.
    pub html: String,
}

/// Pages with fewer main headings need no list of them.
const LIST_FROM: usize = 4;

const TEMPLATE: &str = include_str!("template.html");

/// A page as a whole. All its addresses are relative, so that it works below any path.
pub fn page(page: &Page, body: &Body, sheets: &[String]) -> String {
    let sheets: Vec<String> =
        sheets.iter().map(|sheet| format!("<link rel=\"stylesheet\" href=\"{sheet}\">")).collect();
    let mut nav = String::new();
    for other in &PAGES {
        let current = if other.file == page.file { " aria-current=\"page\"" } else { "" };
        let _ = write!(nav, "\n        <a href=\"{}\"{current}>{}</a>", other.file, escape(other.label));
    }
    let text = match body.html.find("<h2") {
        Some(first) if body.contents.len() >= LIST_FROM => {
            let (lead, rest) = body.html.split_at(first);
            format!("{lead}{}{rest}", contents(&body.contents))
        }
        _ => body.html.clone(),
    };
    // The text comes last, because it may hold anything, a placeholder too.
    TEMPLATE
        .replace("{sheets}", &sheets.join("\n    "))
        .replace("{title}", &escape(&body.title))
        .replace("{description}", &escape(page.description))
        .replace("{nav}", nav.trim_start())
        .replace("{text}", text.trim_end())
}

/// A list of the main headings.
fn contents(headings: &[(String, String)]) -> String {
    let mut list = String::from("<nav class=\"contents\" aria-labelledby=\"contents\">\n<div>\n");
    list.push_str("<p id=\"contents\">On this page</p>\n<ul>\n");
    for (id, text) in headings {
        let _ = writeln!(list, "<li><a href=\"#{id}\">{}</a></li>", escape(text));
    }
    list.push_str("</ul>\n</div>\n</nav>\n");
    list
}

/// A link. Those to other hosts tell them nothing of this page's window. `text` is HTML.
pub fn link(href: &str, text: &str) -> String {
    format!("{}{text}</a>", link_start(href))
}

/// The start tag of a link.
pub fn link_start(href: &str) -> String {
    let rel = if href.contains("://") { " rel=\"noopener\"" } else { "" };
    format!("<a href=\"{}\"{rel}>", escape(href))
}

/// Text as HTML, for contents and attributes alike.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// An id made from a heading: small letters, digits and hyphens.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') && !['\'', '’'].contains(&c) {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_itself_and_leads_to_the_others() {
        let body = Body { title: "Ties & stances".into(), contents: vec![], html: "<h1>T</h1>".into() };
        let html = page(&PAGES[1], &body, &["pages-1.css".into()]);
        assert!(html.contains("<title>Ties &amp; stances"), "{html}");
        assert!(html.contains("href=\"pages-1.css\"") && html.contains("href=\"./\""));
        assert!(html.contains("<a href=\"codebook.html\" aria-current=\"page\">"));
        assert!(html.contains("<a href=\"sources.html\">") && !html.contains('{'), "{html}");
    }

    #[test]
    fn the_list_of_headings_stands_before_the_first() {
        let contents = (1..=4).map(|i| (format!("h{i}"), format!("Heading {i}"))).collect();
        let body = Body { title: "T".into(), contents, html: "<h1>T</h1><p>Lead.</p><h2 id=\"h1\">x</h2>".into() };
        let html = page(&PAGES[0], &body, &[]);
        let [lead, list, heading] = ["Lead.", "href=\"#h1\"", "<h2"].map(|part| html.find(part).unwrap());
        assert!(lead < list && list < heading);
    }

    #[test]
    fn links_to_other_hosts_are_told_from_our_own() {
        assert_eq!(link("a.html#b", "B"), "<a href=\"a.html#b\">B</a>");
        assert_eq!(link("https://x/?a&b", "X"), "<a href=\"https://x/?a&amp;b\" rel=\"noopener\">X</a>");
    }

    #[test]
    fn headings_become_ids() {
        assert_eq!(slug("Stance: the reader's \"why\"?"), "stance-the-readers-why");
        assert_eq!(slug("  1917 to 1991 "), "1917-to-1991");
    }
}
