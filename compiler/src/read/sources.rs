//! `sources/*.toml`: what was really looked at.

use super::field::{id, shown};
use super::file::TextFile;
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

#[derive(Deserialize)]
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

/// Kinds of sources. Whether a text is primary decides on grade A.
const KINDS: [&str; 4] = ["primary", "reference", "scholarship", "news"];

/// Reads one file.
pub fn parse(file: &TextFile, problems: &mut Problems) -> Vec<Source> {
    let Some(raw) = file.toml::<File>(problems) else { return Vec::new() };
    raw.source
        .into_iter()
        .map(|raw| {
            let at = file.at_id(&raw.id);
            id(raw.id.get_ref(), &at, problems);
            shown(&raw.title, "title", &at, problems);
            if !KINDS.contains(&raw.kind.as_str()) {
                problems.add(
                    &at,
                    format!("`{}` is no kind of source; write primary, reference, scholarship or news", raw.kind),
                );
            }
            if !["http://", "https://"].iter().any(|scheme| raw.url.is_empty() || raw.url.starts_with(scheme)) {
                problems.add(
                    &at,
                    format!("the url `{}` must begin with http:// or https://; mend it or leave it out", raw.url),
                );
            }
            if !is_day(&raw.seen) {
                problems.add(&at, format!("`{}` is no day on which it was seen; write YYYY-MM-DD", raw.seen));
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

/// Whether a text has the form of a day. Sources were seen long after the last day of the record, so its dates do not serve.
fn is_day(text: &str) -> bool {
    let form = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    let within = |range: std::ops::Range<usize>, last: u8| {
        text.get(range).and_then(|part| part.parse::<u8>().ok()).is_some_and(|n| (1..=last).contains(&n))
    };
    form && within(5..7, 12) && within(8..10, 31)
}
