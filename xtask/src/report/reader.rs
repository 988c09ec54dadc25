//! The second reader's pass: `review/second-reader.toml`, and what it says of the record.

use super::markdown::{numbers, share};
use crate::failure::{At, Failure, Outcome};
use crate::files;
use atlas_compiler::Compiled;
use serde::Deserialize;
use std::collections::HashSet;
use std::path::Path;

/// The file, below the data folder. It need not be there.
pub const FILE: &str = "review/second-reader.toml";

/// What a reader looks at, as the file names it.
const ASPECTS: [&str; 4] = ["date", "states", "effect", "sources"];

/// What a reader may say of it; `unchecked` where nothing was found that speaks to it.
const VERDICTS: [&str; 3] = ["right", "wrong", "unchecked"];

/// The file.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Review {
    #[serde(default)]
    sample: Vec<Sample>,
}

/// A sample, as `data sample` drew it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    seed: u32,
    events: Vec<Verdict>,
}

/// What the reader says of an event. An event without verdicts was not read yet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Verdict {
    event: String,
    date: Option<String>,
    states: Option<String>,
    effect: Option<String>,
    sources: Option<String>,
    what: Option<String>,
}

impl Verdict {
    fn aspects(&self) -> [&Option<String>; 4] {
        [&self.date, &self.states, &self.effect, &self.sources]
    }

    fn read(&self) -> bool {
        self.aspects().iter().all(|aspect| aspect.is_some())
    }

    fn says(&self, aspect: usize, word: &str) -> bool {
        self.aspects().get(aspect).is_some_and(|verdict| verdict.as_deref() == Some(word))
    }

    fn wrong(&self, aspect: usize) -> bool {
        self.says(aspect, "wrong")
    }

    fn any_wrong(&self) -> bool {
        (0..ASPECTS.len()).any(|aspect| self.wrong(aspect))
    }

    /// What is the matter with the entry itself.
    fn problem(&self) -> Option<String> {
        let given = self.aspects().iter().filter(|verdict| verdict.is_some()).count();
        if given != 0 && given != ASPECTS.len() {
            return Some(format!("has {given} of 4 verdicts; give date, states, effect and sources, or none"));
        }
        if self.aspects().into_iter().flatten().any(|verdict| !VERDICTS.contains(&verdict.as_str())) {
            return Some("has a verdict that is none of `right`, `wrong` and `unchecked`".into());
        }
        let said = self.what.as_ref().is_some_and(|what| !what.trim().is_empty());
        if self.any_wrong() && !said {
            return Some("has something wrong; say in `what` what it is".into());
        }
        None
    }
}

/// Reads and checks the file of a data folder; where there is none, nothing was read.
///
/// # Errors
/// If the file is not as data/README.md describes it.
pub fn read(folder: &Path, compiled: &Compiled) -> Outcome<Review> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(Review::default());
    }
    let review = parse(&files::text(&path)?).map_err(|reason| Failure::new(path.display(), reason))?;
    let known: HashSet<&str> = compiled.read.events.iter().map(|e| e.id.as_str()).collect();
    let gone = review.sample.iter().flat_map(|s| &s.events).find(|v| !known.contains(v.event.as_str()));
    match gone {
        None => Ok(review),
        Some(verdict) => Err(Failure::new(path.display(), format!("there is no event `{}`", verdict.event))
            .advice("ids never change; mend the id")),
    }
}

/// Parses and checks a text.
fn parse(text: &str) -> Result<Review, String> {
    let review: Review = toml::from_str(text).at("TOML").map_err(|e| e.reason)?;
    for sample in &review.sample {
        let mut seen = HashSet::new();
        for verdict in &sample.events {
            if !seen.insert(&verdict.event) {
                return Err(format!("`{}` stands twice in the sample of seed {}", verdict.event, sample.seed));
            }
            if let Some(problem) = verdict.problem() {
                return Err(format!("`{}` {problem}", verdict.event));
            }
        }
    }
    Ok(review)
}

/// This part of the report.
pub fn section(review: &Review) -> String {
    let mut text = String::from(
        "## The second reader\n\nEvents drawn at random by grade and region (`cargo xtask data sample`), whose date, states, effect and sources \
        someone who did not write them has checked again from scratch (`review/second-reader.toml`).\n\n",
    );
    if review.sample.is_empty() {
        text.push_str("No sample was read yet.\n\n");
    }
    for sample in &review.sample {
        text.push_str(&one(sample));
    }
    text
}

fn one(sample: &Sample) -> String {
    let read: Vec<&Verdict> = sample.events.iter().filter(|v| v.read()).collect();
    let mut text = format!("**Seed {}:** {} of {} events were read.\n\n", sample.seed, read.len(), sample.events.len());
    if read.is_empty() {
        return text;
    }
    let row = |name: &str, checked: usize, wrong: usize| {
        let (low, high) = wilson(wrong, checked);
        let interval = format!("{:.1} to {:.1}", 100.0 * low, 100.0 * high);
        vec![name.to_string(), checked.to_string(), wrong.to_string(), share(wrong, checked), interval]
    };
    let rows = ASPECTS.iter().enumerate().map(|(i, name)| {
        let checked = read.iter().filter(|v| !v.says(i, "unchecked")).count();
        row(name, checked, read.iter().filter(|v| v.wrong(i)).count())
    });
    let any = row("**events with any error**", read.len(), read.iter().filter(|v| v.any_wrong()).count());
    text.push_str(&numbers(&["what", "checked", "wrong", "per cent", "95 per cent interval"], rows.chain([any])));
    let errors = read.iter().filter(|v| v.any_wrong());
    let lines: String = errors.map(|v| format!("- `{}`: {}\n", v.event, v.what.as_deref().unwrap_or(""))).collect();
    if !lines.is_empty() {
        text.push_str(&format!("What was wrong when it was read:\n\n{lines}\n"));
    }
    text
}

/// The interval of Wilson for a share, at 95 percent (E. B. Wilson, Journal of the American Statistical Association 22, 1927).
pub fn wilson(part: usize, whole: usize) -> (f64, f64) {
    const Z: f64 = 1.959_963_984_540_054;
    if whole == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (whole as f64, part as f64 / whole as f64);
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    (((middle - half) / scale).max(0.0), ((middle + half) / scale).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_that_of_wilson() {
        // Checked with the formula by hand: 3 of 150, and the ends.
        let (low, high) = wilson(3, 150);
        assert!((low - 0.00683).abs() < 1e-4 && (high - 0.05716).abs() < 1e-4, "{low} {high}");
        assert!(wilson(0, 150).0 < 1e-12 && (wilson(0, 150).1 - 0.02497).abs() < 1e-4);
        assert_eq!(wilson(0, 0), (0.0, 1.0));
    }

    #[test]
    fn verdicts_are_counted_and_errors_told() {
        let right = "date = \"right\", states = \"right\", effect = \"right\"";
        let review = parse(&format!(
            "[[sample]]\nseed = 7\nevents = [\n  {{ event = \"a\", {right}, sources = \"right\" }},\n  {{ event = \"b\", \
             {right}, sources = \"wrong\", what = \"Another day.\" }},\n  {{ event = \"c\" }},\n]\n"
        ))
        .unwrap();
        let text = section(&review);
        assert!(text.contains("**Seed 7:** 2 of 3 events were read."), "{text}");
        assert!(text.contains("| sources | 2 | 1 | 50.0 | 9.5 to 90.5 |"), "{text}");
        assert!(text.contains("- `b`: Another day."), "{text}");
        assert!(section(&Review::default()).contains("No sample was read yet."));
    }

    #[test]
    fn what_the_file_may_not_say() {
        let refused =
            |entry: &str| parse(&format!("[[sample]]\nseed = 7\nevents = [{entry}]\n")).err().unwrap_or_default();
        let all = |verdict: &str| {
            format!(
                "{{ event = \"a\", date = \"{verdict}\", states = \"right\", effect = \"right\", sources = \"right\" }}"
            )
        };
        assert!(refused("{ event = \"a\", date = \"right\" }").contains("1 of 4 verdicts"));
        assert!(refused(&all("good")).contains("none of `right`"));
        assert!(refused(&all("wrong")).contains("say in `what`"));
        assert!(refused("{ event = \"a\" }, { event = \"a\" }").contains("stands twice"));
        assert!(refused("{ id = \"a\" }").contains("unknown field"));
    }
}
