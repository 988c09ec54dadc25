//! Which people and localities a text names.

use super::fold::fold;
use super::localities::LOCALITIES;
use super::mark::first;
use super::people::{OTHERS, PEOPLE};
use super::thing::Thing;
use crate::record::Record;
use crate::texts::Texts;

/// A way of naming a thing: its first word folded, and all of it as texts write it.
struct Way {
    first: String,
    whole: String,
    /// None for those who are in no list but share a name with one who is.
    thing: Option<Thing>,
}

/// All ways of naming people and localities, in order of the first word, longer ways first.
pub struct Ways {
    ways: Vec<Way>,
    /// Names of the localities, by position.
    pub localities: Vec<String>,
}

/// Calls `each` with the towns that a seat of government stands for, without what is said of it in brackets.
fn each_town<'a>(capital: &'a str, mut each: impl FnMut(&'a str)) {
    let mut rest = capital.split('(').next().unwrap_or(capital).trim_end();
    loop {
        let and = first(rest, b" and ").unwrap_or(rest.len());
        if let Some(town) = rest.get(..and).filter(|town| town.starts_with(char::is_uppercase)) {
            each(town);
        }
        match rest.get(and + 5..) {
            Some(more) => rest = more,
            None => break,
        }
    }
}

impl Ways {
    /// The people of the list, and the capitals of the record with the list of localities.
    pub fn new(record: &Record, texts: &Texts) -> Ways {
        let mut localities: Vec<&str> = Vec::new();
        // Where state and town have one name, the state is what is meant.
        let is_state = |town: &str| record.places.iter().any(|place| place.names.iter().any(|name| name.name == town));
        let mut add = |town| {
            if !localities.contains(&town) && !is_state(town) {
                localities.push(town);
            }
        };
        for capital in texts.places.iter().flat_map(|place| &place.capitals) {
            each_town(&capital.name, &mut add);
        }
        LOCALITIES.iter().for_each(|town| add(town));
        let mut ways =
            Ways { ways: Vec::new(), localities: localities.iter().map(|town| (*town).to_owned()).collect() };
        for (ix, person) in (0..).zip(PEOPLE) {
            person.named.split('|').for_each(|way| ways.add(way, Some(Thing::Person(ix))));
        }
        for (ix, town) in (0..).zip(localities) {
            ways.add(town, Some(Thing::Locality(ix)));
        }
        OTHERS.iter().for_each(|way| ways.add(way, None));
        ways
    }

    /// Puts a way where it belongs; there are a few hundred, too few for a sort of their own.
    fn add(&mut self, way: &str, thing: Option<Thing>) {
        let folded = fold(way);
        let first = folded.split(' ').next().unwrap_or("").to_owned();
        let before = |other: &Way| (other.first.as_str(), way.len()) < (first.as_str(), other.whole.len());
        let at = self.ways.partition_point(before);
        self.ways.insert(at, Way { first, whole: way.to_owned(), thing });
    }

    /// What is named at the place of a text where a word begins (none if it is nothing of the lists), and where the name ends.
    pub fn at(&self, text: &str, start: usize, word: &str) -> Option<(Option<Thing>, usize)> {
        let first = self.ways.partition_point(|way| way.first.as_str() < word);
        let mut same = self.ways.iter().skip(first).take_while(|way| way.first == word);
        same.find_map(|way| {
            let after = text.get(start..)?.strip_prefix(way.whole.as_str())?;
            // A word that goes on, or a compound such as Franco-Soviet, names something else.
            let goes_on = after.starts_with(char::is_alphanumeric)
                || after.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            let compound = text.get(..start).is_some_and(|before| before.ends_with('-'));
            (!goes_on && !compound).then_some((way.thing, start + way.whole.len()))
        })
    }
}
