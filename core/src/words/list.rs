//! Texts for what is coded in the record: a list for each type, with a text for each of its variants.

use crate::address::Reason;
use crate::against::Verdict;
use crate::changes::Shift;
use crate::choices::{Layer, Pair, Step, Tab};
use crate::event::{Grade, Kind};
use crate::kinds::Group;
use crate::layer::{Shade, second};
use crate::legend::{Class, Mark, Texture};
use crate::life::Status;
use crate::matrix::Order;
use crate::own_fault::Wrong;
use crate::region::Region;
use crate::relation::{Stance, Standing, Tie, named};
use crate::search::thing::Sort;
use crate::texts::OfficeKind;
use crate::treaty::Ended;

/// A list of texts: a section of a language file, with a key for each variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    /// Names of the stances, as a heading: "At war".
    Stance,
    /// The same inside a sentence: "at war".
    StanceWithin,
    /// Ties, as the end of a sentence.
    Tie,
    /// Standings.
    Standing,
    /// Statuses; `{powers}` is who holds the place.
    Status,
    /// Classes of the legend besides the stances.
    Class,
    /// What each class of the legend means, in one sentence.
    Meaning,
    /// Textures in the legend.
    Texture,
    /// Marks in the legend.
    Mark,
    /// What the grades of events mean.
    Grade,
    /// Kinds of events.
    Kind,
    /// How treaties end.
    Ended,
    /// Why a part of an address was ignored.
    Reason,
    /// What stands beside the map, on its button.
    Tab,
    /// What the colours stand for.
    Layer,
    /// What the colours of a layer mean, in one sentence.
    LayerMeaning,
    /// Shades of the layers, as in the legend.
    Shade,
    /// What the second thing means that a layer tells by a texture.
    Second,
    /// Months by themselves and before a year: "August".
    Month,
    /// Months after a day and after "about"; many languages have a case for it.
    MonthOf,
    /// Groups of kinds of events, below the strip of the timeline.
    Group,
    /// What the slider steps by.
    Step,
    /// Offices whose holders stand along the timeline.
    Office,
    /// How two days are shown.
    Pair,
    /// From here on: lists that only what stands beside the map uses. Regions.
    Region,
    /// Sorts of things that the search finds, as headings.
    Sort,
    /// What became of states from one day to another, as headings.
    Shift,
    /// How the strips are ordered.
    Order,
    /// What is wrong with a file of the reader's own.
    Wrong,
    /// How a record of the reader's own stands to the atlas.
    Verdict,
}

#[rustfmt::skip]
named!(List, Stance = "stance", StanceWithin = "stance_within", Tie = "tie", Standing = "standing", Status = "status", Class = "class",
    Meaning = "meaning", Texture = "texture", Mark = "mark", Grade = "grade", Kind = "kind", Ended = "ended", Reason = "reason",
    Tab = "tab", Layer = "layer", LayerMeaning = "layer_meaning", Shade = "shade", Second = "second", Month = "month", MonthOf = "month_of",
    Group = "group", Step = "step", Office = "office", Pair = "pair",
    Region = "region",
    Sort = "sort", Shift = "shift", Order = "order", Wrong = "wrong", Verdict = "verdict");

/// Keys of the months.
const MONTHS: [&str; 12] = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/// The class at a position after the stances.
const OTHER_CLASSES: [Class; 4] = [Class::Soviet, Class::SovietOccupied, Class::Dependent, Class::Nobody];

/// All shades, layer by layer.
pub(super) fn shades() -> Vec<Shade> {
    Layer::ALL
        .iter()
        .flat_map(|layer| Shade::of_layer(*layer))
        .chain(Shade::OF_CHANGE)
        .chain(&[Shade::Gone])
        .copied()
        .collect()
}

impl List {
    /// The first list that only what stands beside the map uses.
    pub const FIRST_BESIDE: List = List::Region;

    /// The keys of its texts, in order.
    pub fn keys(self) -> Vec<&'static str> {
        let stances = || Stance::ALL.iter().map(|s| s.name());
        let classes = || OTHER_CLASSES.iter().map(|c| c.name());
        match self {
            List::Stance | List::StanceWithin => stances().collect(),
            List::Tie => Tie::ALL.iter().map(|v| v.name()).collect(),
            List::Standing => Standing::ALL.iter().map(|v| v.name()).collect(),
            List::Status => Status::ALL.iter().map(|v| v.name()).collect(),
            List::Class => classes().collect(),
            List::Meaning => stances().chain(classes()).collect(),
            List::Texture => Texture::KEY.iter().map(|t| texture_key(*t)).collect(),
            List::Mark => Mark::ALL.iter().map(|m| mark_key(*m)).collect(),
            List::Grade => Grade::ALL.iter().map(|v| v.name()).collect(),
            List::Kind => Kind::ALL.iter().map(|v| v.name()).collect(),
            List::Ended => Ended::ALL.iter().map(|v| v.name()).collect(),
            List::Reason => Reason::ALL.iter().map(|v| v.name()).collect(),
            List::Tab => Tab::ALL.iter().map(|v| v.name()).collect(),
            List::Layer | List::LayerMeaning => Layer::ALL.iter().map(|v| v.name()).collect(),
            List::Shade => shades().into_iter().map(Shade::name).collect(),
            List::Second => Layer::ALL.iter().filter(|layer| second(**layer).is_some()).map(|v| v.name()).collect(),
            List::Month | List::MonthOf => MONTHS.to_vec(),
            List::Group => Group::ALL.iter().map(|v| v.name()).collect(),
            List::Step => Step::ALL.iter().map(|v| v.name()).collect(),
            List::Office => OfficeKind::ALL.iter().map(|v| v.name()).collect(),
            List::Pair => Pair::ALL.iter().map(|v| v.name()).collect(),
            List::Region => Region::ALL.iter().map(|v| v.name()).collect(),
            List::Sort => Sort::ALL.iter().map(|v| v.name()).collect(),
            List::Shift => Shift::ALL.iter().map(|v| v.name()).collect(),
            List::Order => Order::ALL.iter().map(|v| v.name()).collect(),
            List::Wrong => Wrong::ALL.iter().map(|v| v.name()).collect(),
            List::Verdict => Verdict::ALL.iter().map(|v| v.name()).collect(),
        }
    }

    /// The placeholders that the text of a key must have.
    pub fn holes(self, key: &str) -> &'static [&'static str] {
        match self {
            List::Status if Status::from_name(key).is_some_and(Status::needs_power) => &["powers"],
            List::Wrong => Wrong::from_name(key).map_or(&[], Wrong::holes),
            _ => &[],
        }
    }

    /// Whether a language may leave it out that has only interface, names and legend: it tells of single events.
    pub fn is_of_events(self) -> bool {
        matches!(self, List::Grade | List::Kind | List::Ended)
    }
}

/// Position of a class in [`List::Class`]; none for stances, which have a list of their own.
pub(super) fn class_position(class: Class) -> Option<usize> {
    match class {
        Class::Stance(_) => None,
        Class::Soviet => Some(0),
        Class::SovietOccupied => Some(1),
        Class::Dependent => Some(2),
        Class::Nobody => Some(3),
    }
}

/// Position of a texture in [`List::Texture`].
pub(super) fn texture_position(texture: Texture) -> usize {
    match texture {
        Texture::NoTie => 0,
        Texture::DeFacto => 1,
        Texture::Dormant => 2,
        Texture::Broken => 3,
        Texture::Dependent => 4,
        Texture::Occupied(_) => 5,
        Texture::Unrecognised => 6,
        Texture::SovietTroops => 7,
    }
}

fn texture_key(texture: Texture) -> &'static str {
    match texture {
        Texture::Occupied(_) => "occupied",
        Texture::NoTie => "no_tie",
        Texture::DeFacto => "de_facto",
        Texture::SovietTroops => "soviet_troops",
        other => other.name(),
    }
}

fn mark_key(mark: Mark) -> &'static str {
    match mark {
        Mark::Combat => "combat",
        Mark::Undone => "undone",
        Mark::Small => "small",
        Mark::Fresh => "fresh",
        Mark::Control => "control",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_those_of_the_keys() {
        for (i, class) in OTHER_CLASSES.into_iter().enumerate() {
            assert_eq!(class_position(class), Some(i));
        }
        for (i, texture) in Texture::KEY.into_iter().enumerate() {
            assert_eq!(texture_position(texture), i);
        }
        for (i, mark) in Mark::ALL.into_iter().enumerate() {
            assert_eq!(mark as usize, i);
        }
        assert!(Kind::ALL.iter().enumerate().all(|(i, kind)| *kind as usize == i));
        assert!(Status::ALL.iter().enumerate().all(|(i, status)| *status as usize == i));
        assert!(Reason::ALL.iter().enumerate().all(|(i, reason)| *reason as usize == i));
        assert!(Ended::ALL.iter().enumerate().all(|(i, ended)| *ended as usize == i));
        assert!(List::ALL.iter().enumerate().all(|(i, list)| *list as usize == i));
        assert!(Tab::ALL.iter().enumerate().all(|(i, tab)| *tab as usize == i));
        assert!(Layer::ALL.iter().enumerate().all(|(i, layer)| *layer as usize == i));
        assert!(Group::ALL.iter().enumerate().all(|(i, group)| *group as usize == i));
        assert!(Step::ALL.iter().enumerate().all(|(i, step)| *step as usize == i));
        assert!(Pair::ALL.iter().enumerate().all(|(i, pair)| *pair as usize == i));
        assert!(OfficeKind::ALL.iter().enumerate().all(|(i, office)| *office as usize == i));
        assert!(Region::ALL.iter().enumerate().all(|(i, region)| *region as usize == i));
        assert!(Sort::ALL.iter().enumerate().all(|(i, sort)| *sort as usize == i));
        assert!(Shift::ALL.iter().enumerate().all(|(i, shift)| *shift as usize == i));
        assert!(Tie::ALL.iter().enumerate().all(|(i, tie)| *tie as usize == i));
        assert!(Standing::ALL.iter().enumerate().all(|(i, standing)| *standing as usize == i));
    }

    #[test]
    fn no_list_has_a_key_twice() {
        for list in List::ALL {
            let mut keys = list.keys();
            let count = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), count, "{}", list.name());
        }
    }
}
