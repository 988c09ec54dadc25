//! The languages of the interface.

use crate::relation::named;

/// A language, by its ISO 639-1 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Ukrainian.
    Uk,
}

named!(Lang, En = "en", Ru = "ru", De = "de", Fr = "fr", Es = "es", Uk = "uk");

impl Lang {
    /// The language of a tag as browsers give it, such as `de-AT`; none if the atlas has no such language.
    pub fn of_tag(tag: &str) -> Option<Lang> {
        let code = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.iter().copied().find(|lang| lang.name().eq_ignore_ascii_case(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_by_its_first_part() {
        assert_eq!(Lang::of_tag("de-AT"), Some(Lang::De));
        assert_eq!(Lang::of_tag("RU"), Some(Lang::Ru));
        assert_eq!(Lang::of_tag("pt-BR"), None);
        assert_eq!(Lang::of_tag(""), None);
    }
}
