//! How to cite a view: in Chicago's author-date style, in that of the APA, and for BibTeX.
//!
//! The Chicago Manual of Style, 17th edition, 14.257 and 15.50; Publication Manual of the American Psychological Association, 7th
//! edition, 10.9. The atlas names no year of publication, so "n.d." stands for it, and both styles then want the day of access.
//! Citations are in English in all languages: that is the language of the dataset.

use crate::date::Date;

/// Version of the atlas and its data.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Authors and title as in `CITATION.cff`.
const AUTHORS: &str = "The Soviet Relations Atlas authors";
const TITLE: &str = "Soviet Relations Atlas";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What is cited.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cited<'a> {
    /// Name of the open state on the day, if one is open.
    pub state: Option<&'a str>,
    /// The day shown.
    pub date: Date,
    /// Address of the view.
    pub address: &'a str,
    /// The day on which it was looked at: year, month, day.
    pub accessed: (i32, u8, u8),
}

fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number).saturating_sub(1)).copied().unwrap_or_default()
}

/// A day as Americans write it: "October 22, 1962".
fn american((year, month_number, day): (i32, u8, u8)) -> String {
    format!("{} {day}, {year}", month(month_number))
}

impl Cited<'_> {
    /// What the view shows: "Cuba, October 22, 1962".
    fn view(&self) -> String {
        let day = american(self.date.ymd());
        self.state.map_or(format!("Map of {day}"), |state| format!("{state}, {day}"))
    }

    /// For a bibliography in Chicago's author-date style.
    pub fn chicago(&self) -> String {
        format!(
            "{AUTHORS}. n.d. “{}.” In {TITLE}, version {VERSION}. Data set. Accessed {}. {}.",
            self.view(),
            american(self.accessed),
            self.address
        )
    }

    /// For a list of references in the style of the APA.
    pub fn apa(&self) -> String {
        format!(
            "{AUTHORS}. (n.d.). {TITLE} (Version {VERSION}; {}) [Data set]. Retrieved {}, from {}",
            self.view(),
            american(self.accessed),
            self.address
        )
    }

    /// For BibTeX.
    pub fn bibtex(&self) -> String {
        let (year, month, day) = self.accessed;
        format!(
            "@misc{{soviet_relations_atlas_{},\n  author = {{{{{AUTHORS}}}}},\n  title = {{{{{TITLE}}}: {}}},\n  \
            version = {{{VERSION}}},\n  howpublished = {{Data set}},\n  url = {{{}}},\n  urldate = {{{year}-{month:02}-{day:02}}},\n  \
            note = {{Version {VERSION}, CC BY 4.0}}\n}}\n",
            self.date.to_string().replace('-', "_"),
            bare(&self.view()),
            bare(self.address),
        )
    }
}

/// A text in which nothing has a meaning for TeX. Braces, which would break the entry, and backslashes are left out.
fn bare(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !"{}\\".contains(*c)) {
        if "&%$#_".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cited(state: Option<&str>) -> Cited<'_> {
        let date = Date::parse("1962-10-22").unwrap_or(Date::LAST);
        Cited { state, date, address: "https://example.org/?time=1962-10-22&country=cuba", accessed: (2026, 11, 3) }
    }

    #[test]
    fn each_style_has_authors_version_day_and_address() {
        assert_eq!(
            cited(Some("Cuba")).chicago(),
            format!(
                "The Soviet Relations Atlas authors. n.d. “Cuba, October 22, 1962.” In Soviet Relations Atlas, version {VERSION}. Data set. \
                Accessed November 3, 2026. https://example.org/?time=1962-10-22&country=cuba."
            )
        );
        assert_eq!(
            cited(None).apa(),
            format!(
                "The Soviet Relations Atlas authors. (n.d.). Soviet Relations Atlas (Version {VERSION}; Map of October 22, 1962) [Data set]. \
                Retrieved November 3, 2026, from https://example.org/?time=1962-10-22&country=cuba"
            )
        );
        let bibtex = cited(Some("Cuba")).bibtex();
        for part in
            ["@misc{soviet_relations_atlas_1962_10_22,", "urldate = {2026-11-03}", "time=1962-10-22\\&country=cuba"]
        {
            assert!(bibtex.contains(part), "{bibtex}");
        }
    }

    #[test]
    fn authors_and_title_are_those_of_the_citation_file() {
        let file = include_str!("../../../CITATION.cff");
        assert!(file.contains(&format!("name: \"{AUTHORS}\"")) && file.contains(&format!("title: \"{TITLE}\"")));
        assert!(file.contains(&format!("version: {VERSION}\n")));
    }

    proptest! {
        #[test]
        fn no_name_breaks_the_entry(state in "\\PC{0,40}") {
            let bibtex = cited(Some(&state)).bibtex();
            let depth = bibtex.chars().try_fold(0i32, |depth, c| {
                let depth = depth + i32::from(c == '{') - i32::from(c == '}');
                (depth >= 0).then_some(depth)
            });
            prop_assert_eq!(depth, Some(0));
            prop_assert_eq!(bibtex.matches(" = {").count(), 7);
        }
    }
}
