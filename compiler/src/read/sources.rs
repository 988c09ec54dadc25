//! `sources/*.toml`: what was really looked at.

use super::{place_of, toml as parse_toml};
use crate::problem::{self, Problems};
use serde::Deserialize;
use toml::Spanned;

/// A source as written.
pub struct Source {
    /// Where it stands.
    pub at: problem::Place,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The work or site it stands in.
    pub within: String,
    /// Its address.
    pub url: String,
    /// primary, reference, scholarship or news.
    pub kind: String,
    /// Day on which it was looked at.
    pub seen: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    source: Vec<RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: Spanned<String>,
    title: String,
    #[serde(default)]
    within: String,
    #[serde(default)]
    url: String,
    kind: String,
    seen: String,
}

/// Reads one file.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> Vec<Source> {
    let file: File = parse_toml(path, text, problems);
    file.source
        .into_iter()
        .map(|raw| {
            let at = place_of(path, text, &raw.id);
            if !["primary", "reference", "scholarship", "news"].contains(&raw.kind.as_str()) {
                problems
                    .add(&at, format!("`{}` is no kind of source: primary, reference, scholarship or news", raw.kind));
            }
            if !raw.url.is_empty() && !(raw.url.starts_with("https://") || raw.url.starts_with("http://")) {
                problems.add(&at, "the url must begin with http:// or https://");
            }
            if raw.title.trim().is_empty() {
                problems.add(&at, "a source needs a title");
            }
            Source {
                at,
                id: raw.id.into_inner(),
                title: raw.title,
                within: raw.within,
                url: raw.url,
                kind: raw.kind,
                seen: raw.seen,
            }
        })
        .collect()
}
