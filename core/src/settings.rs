//! What the map and the views beside it are set to: names with short texts, which the address carries as they are. Each view knows what its own
//! texts mean; one that it does not know counts as not set.

use crate::relation::named;

/// Something that a view can be set to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Setting {
    /// Where the line stands that parts two days on the map, in hundredths of its way.
    Divide,
    /// Which states chart and strips show, see [`crate::among::Among`].
    Among,
    /// What the chart counts, see [`crate::chart::By`].
    By,
    /// The order of the strips, see [`crate::matrix::Order`].
    Order,
    /// The order of the table's rows, see [`crate::table::Sorting`].
    TableSort,
    /// What the names in the table begin with or hold.
    TableName,
    /// The one region in the table.
    TableRegion,
    /// The one class in the table, see [`crate::legend::Class`].
    TableClass,
    /// Whether the table has lands without relations of their own too.
    TableLands,
    /// The one sort of things that is found, see [`crate::search::thing::Sort`].
    FindSort,
    /// The one kind of events that is found.
    FindKind,
    /// The one region that is searched.
    FindRegion,
    /// The one bloc that is searched, by its id.
    FindBloc,
    /// The one stance that is searched.
    FindStance,
    /// The one grade of evidence that is searched.
    FindGrade,
    /// The first year that is searched.
    FindFrom,
    /// The last year that is searched.
    FindTo,
    /// Whose changes are listed: a region, or the open state.
    ChangesOf,
    /// The one shift that is listed, see [`crate::changes::Shift`].
    ChangesShift,
    /// The size of a picture to be taken away.
    TakeSize,
    /// Whether it is grey.
    TakeGrey,
}

#[rustfmt::skip]
named!(Setting, Divide = "divide", Among = "among", By = "by", Order = "order", TableSort = "table_sort", TableName = "table_name",
    TableRegion = "table_region", TableClass = "table_class", TableLands = "table_lands", FindSort = "find_sort", FindKind = "find_kind",
    FindRegion = "find_region", FindBloc = "find_bloc", FindStance = "find_stance", FindGrade = "find_grade", FindFrom = "find_from",
    FindTo = "find_to", ChangesOf = "changes_of", ChangesShift = "changes_shift", TakeSize = "take_size", TakeGrey = "take_grey");

/// So many characters at most has the text of a setting.
pub const LONGEST_SETTING: usize = 40;

/// What is set, each setting once, in their order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings(Vec<(Setting, String)>);

impl Settings {
    /// The text of a setting; empty for what its view begins with.
    pub fn get(&self, setting: Setting) -> &str {
        self.0.iter().find(|(one, _)| *one == setting).map_or("", |(_, text)| text)
    }

    /// Sets a setting to a text, cut to [`LONGEST_SETTING`] characters; an empty one sets it back.
    pub fn set(&mut self, setting: Setting, text: &str) {
        self.0.retain(|(one, _)| *one != setting);
        if !text.is_empty() {
            let at = self.0.partition_point(|(one, _)| *one < setting);
            self.0.insert(at, (setting, text.chars().take(LONGEST_SETTING).collect()));
        }
    }

    /// What is set.
    pub fn iter(&self) -> impl Iterator<Item = (Setting, &str)> {
        self.0.iter().map(|(setting, text)| (*setting, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_there_once_and_can_be_set_back() {
        let mut settings = Settings::default();
        settings.set(Setting::By, "tie");
        settings.set(Setting::TableName, &"я".repeat(60));
        settings.set(Setting::By, "class");
        assert_eq!((settings.get(Setting::By), settings.iter().count()), ("class", 2));
        assert!(settings.iter().map(|(setting, _)| setting).is_sorted());
        assert_eq!(settings.get(Setting::TableName).chars().count(), LONGEST_SETTING);
        settings.set(Setting::By, "");
        settings.set(Setting::TableName, "");
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn every_setting_has_a_name_of_its_own() {
        let mut names: Vec<&str> = Setting::ALL.iter().map(|setting| setting.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Setting::ALL.len());
    }
}
