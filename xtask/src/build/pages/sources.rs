//! The page of the sources, made from the compiled texts.

use super::html::{Body, escape, link};
use crate::say::bytes as thousands;
use atlas_core::event::Grade;
use atlas_core::texts::{Source, Texts};
use std::fmt::Write;

/// The kinds of sources: the name in the data, the heading, and what it means.
const KINDS: [(&str, &str, &str); 4] = [
    ("primary", "Primary texts", "The act itself: treaties, notes, laws, protocols, documents of the time."),
    ("reference", "Reference works", "Encyclopaedias, handbooks, country studies, lists and chronologies."),
    ("scholarship", "Scholarship", "Books, articles and papers of historians."),
    ("news", "News and other pages", "Newspapers, agencies, broadcasters, and pages that tell of an event."),
];

/// The text of the page.
pub fn body(texts: &Texts) -> Body {
    let cited = citations(texts);
    let mut body = Body { title: "Sources".into(), ..Body::default() };
    body.html = format!("<h1 id=\"sources\">Sources</h1>\n{}", lead(texts));
    for (kind, heading, meaning) in KINDS {
        let mut list: Vec<(&Source, u32)> =
            texts.sources.iter().zip(cited.iter().copied()).filter(|(source, _)| source.kind == kind).collect();
        list.sort_by_cached_key(|(source, _)| (key(&source.title), source.within.clone()));
        body.contents.push((kind.into(), heading.into()));
        let _ = write!(
            body.html,
            "<h2 id=\"{kind}\">{heading}</h2>\n<p>{meaning} There are {}.</p>\n",
            thousands(list.len() as u64)
        );
        table(&mut body.html, heading, &list);
    }
    body
}

/// How many events cite each source, by its position.
fn citations(texts: &Texts) -> Vec<u32> {
    let mut cited = vec![0; texts.sources.len()];
    for citation in texts.events.iter().flat_map(|event| &event.sources) {
        if let Some(count) = cited.get_mut(usize::from(citation.source)) {
            *count += 1;
        }
    }
    cited
}

/// What the page is, with the numbers of the record.
fn lead(texts: &Texts) -> String {
    let graded = |grade: Grade| thousands(texts.events.iter().filter(|event| event.grade == grade).count() as u64);
    format!(
        "<p class=\"lead\">The record cites {} sources for its {} events. Each was looked at on the day named beside it, and is \
        cited only for what was seen in it. Facts were taken from them, no sentences. Of the events, {} have grade A (the text \
        of the act, or two independent references, were seen), {} grade B (one reference was seen) and {} grade C (everything \
        else, with the reasoning written out); the {} says more.</p>\n",
        thousands(texts.sources.len() as u64),
        thousands(texts.events.len() as u64),
        graded(Grade::A),
        graded(Grade::B),
        graded(Grade::C),
        link("codebook.html#grades", "code book"),
    )
}

/// By which a title is put in order: its letters and digits, without regard to case.
fn key(title: &str) -> String {
    title.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

fn table(html: &mut String, heading: &str, list: &[(&Source, u32)]) {
    let _ = write!(
        html,
        "<div class=\"scroll\" role=\"region\" aria-label=\"{heading}, table\" tabindex=\"0\">\n<table class=\"sources\">\n\
        <thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Seen</th><th scope=\"col\">Events</th></tr></thead>\n<tbody>\n"
    );
    for (source, cited) in list {
        let title = escape(&source.title);
        let title = if source.url.is_empty() { title } else { link(&source.url, &title) };
        let within =
            if source.within.is_empty() { String::new() } else { format!("<small>{}</small>", escape(&source.within)) };
        let seen = escape(&source.seen);
        let _ = writeln!(html, "<tr><td>{title}{within}</td><td>{seen}</td><td>{cited}</td></tr>");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_core::texts::{Citation, EventText};

    fn source(title: &str, kind: &str, url: &str) -> Source {
        Source {
            title: title.into(),
            within: "A & B".into(),
            url: url.into(),
            kind: kind.into(),
            seen: "2026-01-02".into(),
        }
    }

    fn event(grade: Grade, sources: &[u16]) -> EventText {
        EventText {
            title: String::new(),
            text: String::new(),
            effects: vec![],
            grade,
            sources: sources.iter().map(|source| Citation { source: *source, saw: String::new() }).collect(),
            caution: None,
            reasoning: None,
            facts: vec![],
            treaty: None,
        }
    }

    #[test]
    fn every_source_stands_under_its_kind_with_the_number_of_its_events() {
        let texts = Texts {
            events: vec![event(Grade::A, &[0, 2]), event(Grade::C, &[]), event(Grade::A, &[2])],
            sources: vec![
                source("\"Zeta\"", "primary", ""),
                source("<b>", "news", "https://n/?a&b"),
                source("alpha", "primary", "http://p/"),
            ],
            places: vec![],
            offices: vec![],
            blocs: vec![],
            tiers: vec![],
        };
        let html = body(&texts).html;
        let alpha = "<tr><td><a href=\"http://p/\" rel=\"noopener\">alpha</a><small>A &amp; B</small></td><td>2026-01-02</td><td>2</td></tr>";
        let zeta = "<tr><td>&quot;Zeta&quot;<small>A &amp; B</small></td><td>2026-01-02</td><td>1</td></tr>";
        assert!(html.contains(&format!("{alpha}\n{zeta}\n")), "{html}");
        assert!(html.contains("<a href=\"https://n/?a&amp;b\" rel=\"noopener\">&lt;b&gt;</a>"), "{html}");
        assert!(html.contains("cites 3 sources for its 3 events") && html.contains("2 have grade A"), "{html}");
    }
}
