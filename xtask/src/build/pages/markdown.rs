//! From the Markdown of a document to the text of a page.
//!
//! The documents are read in the repository too, so they link to each other by their names there; here these become names of pages.

use super::PAGES;
use super::html::{Body, escape, link_start, slug};
use crate::failure::{Failure, Outcome};
use atlas_core::legend::Class;
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;

/// The folder that stands for the page of the sources in the documents.
const SOURCES: (&str, &str) = ("sources/", "sources.html");

/// What has been made of a document so far.
#[derive(Default)]
struct Making<'a> {
    events: Vec<Event<'a>>,
    /// Position of the heading that is open, and its text so far.
    heading: Option<(usize, String)>,
    /// The last heading, for the name of a table below it.
    last: String,
    in_table: bool,
    ids: BTreeSet<String>,
    body: Body,
}

/// Renders a document. `file` is its name in errors.
///
/// # Errors
/// If it has raw HTML, a picture, a link to a file that is not published, or not exactly one title.
pub fn render(file: &str, text: &str) -> Outcome<Body> {
    let mut making = Making::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_SMART_PUNCTUATION;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        making.take(event).map_err(|reason| {
            let line = text.bytes().take(range.start).filter(|byte| *byte == b'\n').count() + 1;
            Failure::new(format!("{file}:{line}"), reason)
        })?;
    }
    let mut body = making.body;
    if body.title.is_empty() {
        return Err(Failure::new(file, "has no title (a line that begins with `# `)"));
    }
    pulldown_cmark::html::push_html(&mut body.html, making.events.into_iter());
    Ok(body)
}

impl<'a> Making<'a> {
    fn take(&mut self, event: Event<'a>) -> Result<(), String> {
        if let (Some((_, heading)), Event::Text(text) | Event::Code(text)) = (&mut self.heading, &event) {
            heading.push_str(text);
        }
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                return Err("raw HTML is not published; write Markdown".into());
            }
            Event::Start(Tag::Image { .. }) => return Err("the pages show no pictures".into()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let start = link_start(&target(&dest_url)?);
                self.events.push(Event::InlineHtml(start.into()));
            }
            Event::End(TagEnd::Link) => self.events.push(Event::InlineHtml("</a>".into())),
            Event::Start(Tag::Heading { .. }) => {
                self.heading = Some((self.events.len(), String::new()));
                self.events.push(event);
            }
            Event::End(TagEnd::Heading(level)) => {
                self.end_heading(level)?;
                self.events.push(event);
            }
            Event::Start(Tag::Table(columns)) => {
                self.in_table = true;
                // It scrolls on its own where it is too wide, so it must be reachable by keyboard and have a name.
                let name = escape(&self.last);
                let start =
                    format!("<div class=\"scroll\" role=\"region\" aria-label=\"{name}, table\" tabindex=\"0\">\n");
                self.events.push(Event::Html(start.into()));
                // Alignment would become an inline style.
                self.events.push(Event::Start(Tag::Table(vec![Alignment::None; columns.len()])));
            }
            Event::End(TagEnd::Table) => {
                self.in_table = false;
                self.events.push(event);
                self.events.push(Event::Html("</div>\n".into()));
            }
            Event::Code(name) if self.in_table => self.events.push(code(name)),
            other => self.events.push(other),
        }
        Ok(())
    }

    /// Gives the heading its id and notes it.
    fn end_heading(&mut self, level: HeadingLevel) -> Result<(), String> {
        let Some((position, text)) = self.heading.take() else { return Ok(()) };
        let id = self.unused(&slug(&text));
        if let Some(Event::Start(Tag::Heading { id: slot, .. })) = self.events.get_mut(position) {
            *slot = Some(CowStr::from(id.clone()));
        }
        match level {
            HeadingLevel::H1 if !self.body.title.is_empty() => return Err("there is a second title".into()),
            HeadingLevel::H1 => self.body.title.clone_from(&text),
            HeadingLevel::H2 => self.body.contents.push((id, text.clone())),
            _ => {}
        }
        self.last = text;
        Ok(())
    }

    /// The id, or with a number if there is one like it already. `text` and `contents` belong to the frame.
    fn unused(&mut self, id: &str) -> String {
        let taken = |id: &String| self.ids.contains(id) || ["text", "contents", ""].contains(&id.as_str());
        let mut found = id.to_string();
        let mut number = 2;
        while taken(&found) {
            found = format!("{id}-{number}");
            number += 1;
        }
        self.ids.insert(found.clone());
        found
    }
}

/// Where a link of a document leads to among the pages.
fn target(href: &str) -> Result<String, String> {
    if href.starts_with("https://") || href.starts_with("http://") || href.starts_with('#') {
        return Ok(href.to_string());
    }
    let (file, id) = href.split_once('#').map_or((href, String::new()), |(file, id)| (file, format!("#{id}")));
    if file == SOURCES.0 {
        return Ok(format!("{}{id}", SOURCES.1));
    }
    match PAGES.iter().find(|page| page.from == Some(file)) {
        Some(page) => Ok(format!("{}{id}", page.file)),
        None => Err(format!("the link to `{href}` leads to no published page; name the file without linking it")),
    }
}

/// Code in a table. The name of a class of the map gets a sample of its colour.
fn code(name: CowStr<'_>) -> Event<'_> {
    match Class::LEGEND.iter().find(|class| class.name() == &*name) {
        Some(class) => Event::InlineHtml(format!("<code class=\"sample {0}\">{0}</code>", class.name()).into()),
        None => Event::Code(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_get_ids_and_are_listed() {
        let body = render("x", "# The *title*\n\n## Why `so`?\n\n### Why so\n\n## Text\n").unwrap();
        assert_eq!(body.title, "The title");
        let contents: Vec<_> = body.contents.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
        assert_eq!(contents, [("why-so", "Why so?"), ("text-2", "Text")]);
        assert!(body.html.contains("<h3 id=\"why-so-2\">Why so</h3>"), "{}", body.html);
    }

    #[test]
    fn tables_scroll_have_a_name_and_no_inline_style() {
        let html = render("x", "# T\n\n## War & peace\n\n| a | b |\n| --- | ---: |\n| `ally` | `x` |\n").unwrap().html;
        assert!(html.contains("aria-label=\"War &amp; peace, table\" tabindex=\"0\""), "{html}");
        assert!(html.contains("<code class=\"sample ally\">ally</code>") && html.contains("<code>x</code>"));
        assert!(!html.contains("style") && html.contains("</table>\n</div>"), "{html}");
    }

    #[test]
    fn links_between_documents_become_links_between_pages() {
        let html = render("x", "# T\n[a](CODEBOOK.md#tie) [b](sources/) [c](#t) [d](https://e/)\n").unwrap().html;
        for part in ["\"codebook.html#tie\">a<", "\"sources.html\">b<", "\"#t\">c<", "\"https://e/\" rel=\"noopener\""]
        {
            assert!(html.contains(part), "{part}: {html}");
        }
    }

    #[test]
    fn what_cannot_be_published_is_refused_with_its_line() {
        for (text, place, reason) in [
            ("# T\n\n<script>x</script>\n", "x:3", "raw HTML"),
            ("# T\na <b>c</b>\n", "x:2", "raw HTML"),
            ("# T\n\n![p](p.png)\n", "x:3", "pictures"),
            ("# T\n[a](README.md)\n", "x:2", "no published page"),
            ("# T\n# T\n", "x:2", "second title"),
            ("T\n", "x", "no title"),
        ] {
            let failure = render("x", text).unwrap_err();
            assert_eq!(failure.place, place);
            assert!(failure.reason.contains(reason), "{failure}");
        }
    }
}
