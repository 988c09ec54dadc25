//! The pages beside the atlas: code book, data and sources, as plain HTML that needs no script.
//!
//! Two are written by hand as Markdown under `data/`, one is made from the compiled texts. They load the colours of the atlas and a style sheet of
//! their own, and nothing else.

pub mod html;
pub mod markdown;
pub mod sources;

use crate::build::name::{hashed, is_hashed};
use crate::failure::{At, Outcome};
use crate::files;
use crate::workspace::Workspace;
use atlas_core::texts::Texts;
use std::path::Path;

/// A published page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Page {
    /// Name of the built file.
    pub file: &'static str,
    /// The Markdown it is made from, below the data folder; the page of the sources is made from the record.
    pub from: Option<&'static str>,
    /// How the other pages call it.
    pub label: &'static str,
    /// What search engines and previews say of it.
    pub description: &'static str,
}

/// All pages, in the order of their links.
pub const PAGES: [Page; 4] = [
    Page {
        file: "data.html",
        from: Some("ABOUT.md"),
        label: "The data",
        description: "What the Soviet Relations Atlas is made from: sources, licences, policy, accuracy and exports.",
    },
    Page {
        file: "codebook.html",
        from: Some("CODEBOOK.md"),
        label: "Code book",
        description: "How every state's relations with the Soviet state are coded: standing, tie, stance, and the rules that decide.",
    },
    Page {
        file: "sources.html",
        from: None,
        label: "Sources",
        description: "Every source that the events of the Soviet Relations Atlas cite.",
    },
    Page {
        file: "embed.html",
        from: Some("EMBED.md"),
        label: "In your own page",
        description: "How to show the Soviet Relations Atlas in a page of your own, and what the two may tell each other.",
    },
];

/// The style sheet of the pages.
pub const SHEET: &str = "www/pages.css";

/// The colours, which the pages share with the atlas.
const COLOURS: &str = "www/colours.css";

/// The Markdown files, below the root: a change in one is a reason to build.
pub fn sources_of_pages() -> impl Iterator<Item = String> {
    PAGES.iter().filter_map(|page| page.from).map(|name| format!("data/{name}"))
}

/// Whether a built file belongs to these pages, and so is not needed for the atlas itself.
pub fn is_apart(file: &str) -> bool {
    let sheet = file.starts_with("pages-") && file.ends_with(".css") && is_hashed(file);
    sheet || PAGES.iter().any(|page| page.file == file)
}

/// Writes all pages and their style sheets into a folder. `texts` are the compiled texts as they lie in the bundle; `sheet` makes of each
/// style sheet what the build makes of those of the atlas.
///
/// # Errors
/// If a file cannot be read, or the Markdown has something that the pages do not show.
pub fn write(workspace: &Workspace, texts: &[u8], out: &Path, sheet: impl Fn(Vec<u8>) -> Outcome<Vec<u8>>) -> Outcome {
    let texts = Texts::read(texts).at("texts.bin")?;
    let read = |name: &str| files::text(&workspace.root.join(name));
    let put = |stem: &str, css: String| -> Outcome<String> {
        let css = sheet(css.into_bytes())?;
        let name = hashed(stem, "css", &css);
        files::write(&out.join(&name), css).map(|()| name)
    };
    // The atlas has its colours under the same name, so a reader who comes from there has them already.
    let sheets = [put("colours", read(COLOURS)?)?, put("pages", read(SHEET)?)?];
    for page in &PAGES {
        let body = match page.from {
            Some(name) => markdown::render(&format!("data/{name}"), &read(&format!("data/{name}"))?)?,
            None => sources::body(&texts),
        };
        files::write(&out.join(page.file), html::page(page, &body, &sheets))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_core::legend::Class;
    use std::collections::BTreeSet;

    fn workspace() -> Workspace {
        Workspace {
            root: Path::new(env!("CARGO_MANIFEST_DIR")).join(".."),
            target: std::env::temp_dir().join("unused"),
        }
    }

    /// The values of an attribute in a page.
    fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
        let start = format!(" {attribute}=\"");
        html.split(&start).skip(1).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value).collect()
    }

    fn built() -> Vec<(String, String)> {
        let workspace = workspace();
        let compiled = atlas_compiler::compile(&workspace.data()).unwrap();
        let out = std::env::temp_dir().join(format!("atlas-pages-{:?}", std::thread::current().id()));
        write(&workspace, &compiled.bundle().texts, &out, Ok).unwrap();
        let names = files::below(&out).unwrap().into_iter().map(|name| name.display().to_string());
        let files = names.map(|name| (name.clone(), files::text(&out.join(&name)).unwrap())).collect();
        files::remove_folder(&out).unwrap();
        files
    }

    #[test]
    fn every_link_within_the_pages_leads_somewhere() {
        let files = built();
        let anchors: BTreeSet<String> = files
            .iter()
            .flat_map(|(name, html)| values(html, "id").into_iter().map(move |id| format!("{name}#{id}")))
            .collect();
        for (name, html) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
            for href in values(html, "href").into_iter().filter(|href| !href.starts_with("http")) {
                let (file, id) = href.split_once('#').unwrap_or((href, ""));
                let file = if file.is_empty() { name } else { file };
                let there = ["./", "icon.svg"].contains(&file) || files.iter().any(|(other, _)| other == file);
                assert!(there, "{name}: {href}");
                assert!(id.is_empty() || anchors.contains(&format!("{file}#{id}")), "{name}: {href}");
            }
        }
    }

    #[test]
    fn the_pages_load_nothing_but_their_style_sheet() {
        for (name, html) in built().iter().filter(|(name, _)| name.ends_with(".html")) {
            // Of the tags alone: a page may show code.
            let html: String = html
                .split('<')
                .skip(1)
                .filter_map(|rest| rest.split('>').next())
                .map(|tag| format!("<{tag}>"))
                .collect();
            for inline in ["<script", "<style", " style=", " onclick=", "javascript:", " src=", "<img", "<iframe"] {
                assert!(!html.contains(inline), "{name}: {inline}");
            }
            let links: Vec<&str> = html.split("<link").skip(1).filter_map(|l| l.split('>').next()).collect();
            assert_eq!(links.len(), 3, "{name}");
            assert!(links.iter().all(|link| !link.contains("//")), "{name}: {links:?}");
            for link in html.split("<a ").skip(1).filter_map(|l| l.split('>').next()).filter(|l| l.contains("\"http")) {
                assert!(link.contains("rel=\"noopener\""), "{name}: {link}");
            }
        }
    }

    #[test]
    fn ids_are_unique_and_there_is_one_title() {
        for (name, html) in built().iter().filter(|(name, _)| name.ends_with(".html")) {
            let ids = values(html, "id");
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{name}: {ids:?}");
            assert_eq!(html.matches("<h1").count(), 1, "{name}");
        }
    }

    #[test]
    fn the_files_of_the_pages_are_told_from_those_of_the_atlas() {
        assert!(is_apart("codebook.html") && is_apart("pages-0123456789abcdef.css"));
        assert!(!is_apart("index.html") && !is_apart("atlas-0123456789abcdef.css") && !is_apart("pages.css"));
        assert!(built().iter().all(|(name, _)| is_apart(name) != name.starts_with("colours-")));
    }

    #[test]
    fn every_colour_of_the_pages_is_one_of_the_atlas() {
        let read = |name: &str| files::text(&workspace().root.join(name)).unwrap();
        let (colours, pages) = (read(COLOURS), read(SHEET));
        let used = pages.split("var(").skip(1).filter_map(|rest| rest.split([')', ',']).next());
        let classes = Class::LEGEND.map(|class| format!("--{}", class.name()));
        for name in used.chain(classes.iter().map(String::as_str)) {
            assert!(colours.contains(&format!("{name}:")), "{COLOURS} has no {name}");
        }
        for class in Class::LEGEND {
            assert!(pages.contains(&format!(".sample.{}::before", class.name())), "{SHEET} has no sample of {class:?}");
        }
    }
}
