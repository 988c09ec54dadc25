//! The page: `index.html` with its Trunk links replaced by links to the built files.
//!
//! `index.html` is written for Trunk, so that Trunk's users can build the atlas too; this module understands the few kinds of links that
//! it uses.

use crate::failure::{Failure, Outcome};

/// Names of the built files that the page loads.
pub struct Names {
    /// The script that loads the rest.
    pub boot: String,
    /// The JavaScript module.
    pub js: String,
    /// The wasm.
    pub wasm: String,
    /// The style sheets: the file as the source names it, and as built.
    pub css: Vec<(String, String)>,
}

/// A `<link data-trunk ...>` in the source.
struct Link<'a> {
    /// The whole tag.
    tag: &'a str,
    rel: &'a str,
    href: &'a str,
}

/// The Trunk links of a page, in order.
fn links(html: &str) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once("<link") {
        let end = after.find('>').unwrap_or(after.len().saturating_sub(1)) + 1;
        let begin = html.len() - after.len() - "<link".len();
        let tag = html.get(begin..begin + "<link".len() + end).unwrap_or_default();
        if tag.contains(" data-trunk") {
            found.push(Link { tag, rel: attribute(tag, "rel"), href: attribute(tag, "href") });
        }
        rest = after.get(end..).unwrap_or_default();
    }
    found
}

/// Value of an attribute in double quotes, or nothing.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let start = format!(" {name}=\"");
    tag.split_once(&start).and_then(|(_, value)| value.split_once('"')).map_or("", |(value, _)| value)
}

/// The style sheets that the source names.
pub fn style_sheets(html: &str) -> Vec<String> {
    links(html).iter().filter(|l| l.rel == "css").map(|l| l.href.to_string()).collect()
}

/// The page for the built files. All addresses in it are relative, so that the atlas works below any path.
///
/// # Errors
/// If the source has a link of an unknown kind, or lacks the one that stands for the program.
pub fn page(html: &str, names: &Names) -> Outcome<String> {
    let mut page = html.to_string();
    let mut has_program = false;
    for link in links(html) {
        let built = match link.rel {
            "rust" => {
                has_program = true;
                program(names)
            }
            "css" => match names.css.iter().find(|(source, _)| source == link.href) {
                Some((_, built)) => format!("<link rel=\"stylesheet\" href=\"{built}\">"),
                None => return Err(Failure::new("index.html", format!("the style sheet {} was not built", link.href))),
            },
            // Folders are copied by the build itself.
            "copy-dir" => String::new(),
            other => {
                return Err(Failure::new(
                    "index.html",
                    format!("a data-trunk link with rel=\"{other}\" is not understood"),
                )
                .advice("use rust, css or copy-dir, or teach xtask/src/build/page.rs"));
            }
        };
        page = page.replace(link.tag, &built);
    }
    if !has_program {
        return Err(Failure::new(
            "index.html",
            "there is no <link data-trunk rel=\"rust\">, which stands for the program",
        ));
    }
    Ok(page.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect())
}

/// Loads the two large files at once, while the style sheet and the small script are still on their way.
fn program(names: &Names) -> String {
    let Names { boot, js, wasm, .. } = names;
    [
        format!("<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>"),
        format!("<link rel=\"modulepreload\" href=\"{js}\">"),
        format!("<script type=\"module\" src=\"{boot}\"></script>"),
    ]
    .join("\n    ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names {
            boot: "boot-1.js".into(),
            js: "atlas-2.js".into(),
            wasm: "atlas-3.wasm".into(),
            css: vec![("www/atlas.css".into(), "atlas-4.css".into())],
        }
    }

    #[test]
    fn trunk_links_become_links_to_the_built_files() {
        let html = "<head>\n<link rel=\"icon\" href=\"icon.svg\">\n<link data-trunk rel=\"css\" href=\"www/atlas.css\">\n\
            <link data-trunk rel=\"rust\" data-bin=\"x\">\n<link data-trunk rel=\"copy-dir\" href=\"www\">\n</head>\n";
        let page = page(html, &names()).unwrap();
        assert!(!page.contains("data-trunk"), "{page}");
        assert!(page.contains("<link rel=\"stylesheet\" href=\"atlas-4.css\">"));
        assert!(
            page.contains("src=\"boot-1.js\"")
                && page.contains("href=\"atlas-3.wasm\" as=\"fetch\"")
                && page.contains("icon.svg")
        );
        assert_eq!(style_sheets(html), vec!["www/atlas.css"]);
    }

    #[test]
    fn unknown_links_are_refused() {
        assert!(page("<link data-trunk rel=\"sass\" href=\"a\">", &names()).is_err_and(|e| e.reason.contains("sass")));
        assert!(page("<html></html>", &names()).is_err_and(|e| e.reason.contains("rust")));
    }
}
