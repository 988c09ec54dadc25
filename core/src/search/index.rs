//! The index: all things that can be found, and the words of each.

use super::fold::each_word;
use super::lexicon::{Builder, Lexicon, Posting};
use super::mentions::Ways;
use super::people::{PEOPLE, Person};
use super::thing::{Sort, Thing};
use crate::place::{EventIx, Place, PlaceIx};
use crate::record::Record;
use crate::texts::Texts;

/// Which name of a thing an entry is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Called {
    /// The only one that it has.
    Own,
    /// A name of a place over time, by position.
    Name(u16),
    /// The present-day name of a place.
    Present,
    /// A seat of a place's government, by position.
    Capital(u16),
    /// A name that was handed to the index, by position.
    Extra(u16),
}

/// The name or title of an entry.
pub const NAME: u8 = 0;
/// The text of an event.
pub const TEXT: u8 = 1;
/// Names of the places and people that an event concerns; other spellings of a person's name.
pub const AROUND: u8 = 2;
/// The work that a source stands in.
pub const WITHIN: u8 = 3;

/// A thing under one of its names.
pub struct Entry {
    /// The thing.
    pub thing: Thing,
    /// The name.
    pub called: Called,
    /// Number of words in the name.
    pub words: u8,
}

/// Everything that can be found.
pub struct Index {
    /// All entries; those of one thing stand together, events by date.
    pub entries: Vec<Entry>,
    /// All words.
    pub lexicon: Lexicon,
    extra: Vec<(PlaceIx, String)>,
    localities: Vec<String>,
    /// Events that name the people, by position.
    people_in: Vec<Vec<EventIx>>,
    localities_in: Vec<Vec<EventIx>>,
}

/// An index while it is made.
struct Making {
    entries: Vec<Entry>,
    words: Builder,
}

impl Making {
    /// Adds a text to the newest entry; how many words it has.
    fn add(&mut self, field: u8, text: &str) -> u8 {
        self.add_and(field, text, &mut |_, _| {})
    }

    /// Adds a text and hands every word with a capital, and where it begins, to `named`.
    fn add_and(&mut self, field: u8, text: &str, named: &mut dyn FnMut(usize, &str)) -> u8 {
        let posting = Posting::new(self.entries.len().saturating_sub(1), field);
        let mut count = 0u8;
        each_word(text, |range, word| {
            let capital = text.get(range.start..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
            self.words.add(word, capital, posting);
            count = count.saturating_add(1);
            if capital {
                named(range.start, word);
            }
        });
        count
    }

    /// Adds a text and notes the people and localities that it names.
    fn add_naming(&mut self, field: u8, text: &str, ways: &Ways, things: &mut Vec<Thing>) -> u8 {
        let mut end = 0;
        self.add_and(field, text, &mut |start, word| {
            if let Some((thing, until)) = ways.at(text, start, word).filter(|_| start >= end) {
                end = until;
                things.extend(thing);
            }
        })
    }

    fn entry(&mut self, thing: Thing, called: Called, name: &str) {
        self.entries.push(Entry { thing, called, words: 0 });
        let words = self.add(NAME, name);
        if let Some(entry) = self.entries.last_mut() {
            entry.words = words;
        }
    }

    /// Enters a place under its names; a name that is the same as another one only once.
    fn place(&mut self, ix: PlaceIx, place: &Place, texts: &Texts) {
        let thing = Thing::Place(ix);
        let mut names: Vec<(Called, &str)> = Vec::new();
        let capitals = texts.place(ix).map_or(&[] as &[_], |text| &text.capitals);
        let all = (0..).zip(&place.names).map(|(n, name)| (Called::Name(n), name.name.as_str()));
        let all = all.chain(place.present.iter().map(|name| (Called::Present, name.as_str())));
        let all = all.chain((0..).zip(capitals).map(|(n, name)| (Called::Capital(n), name.name.as_str())));
        for (called, name) in all {
            if !names.iter().any(|(_, other)| *other == name) {
                names.push((called, name));
                self.entry(thing, called, name);
            }
        }
    }
}

impl Index {
    /// Makes the index. `extra` are further names of places, in other languages for example.
    pub fn new(record: &Record, texts: &Texts, extra: Vec<(PlaceIx, String)>) -> Index {
        let ways = Ways::new(record, texts);
        let mut making = Making { entries: Vec::new(), words: Builder::default() };
        for (ix, place) in record.each_place() {
            making.place(ix, place, texts);
            for (n, (_, name)) in (0..).zip(&extra).filter(|(_, (of, _))| *of == ix) {
                making.entry(Thing::Place(ix), Called::Extra(n), name);
            }
        }
        for (ix, person) in (0..).zip(PEOPLE) {
            making.entry(Thing::Person(ix), Called::Own, person.name);
            making.add(AROUND, person.also);
        }
        for (ix, town) in (0..).zip(&ways.localities) {
            making.entry(Thing::Locality(ix), Called::Own, town);
        }
        let mut people_in: Vec<Vec<EventIx>> = vec![Vec::new(); PEOPLE.len()];
        let mut localities_in: Vec<Vec<EventIx>> = vec![Vec::new(); ways.localities.len()];
        for ((ix, event), text) in record.each_event().zip(&texts.events) {
            let mut things = Vec::new();
            making.entries.push(Entry { thing: Thing::Event(ix), called: Called::Own, words: 0 });
            let words = making.add_naming(NAME, &text.title, &ways, &mut things);
            making.entries.last_mut().into_iter().for_each(|entry| entry.words = words);
            making.add_naming(TEXT, &text.text, &ways, &mut things);
            for place in event.places.iter().filter_map(|place| record.place(*place)) {
                making.add(AROUND, place.name(event.date));
                making.add(AROUND, place.present.as_deref().unwrap_or(""));
            }
            for thing in things {
                let list = match thing {
                    Thing::Person(n) => people_in.get_mut(usize::from(n)),
                    Thing::Locality(n) => localities_in.get_mut(usize::from(n)),
                    _ => None,
                };
                let Some(list) = list.filter(|list| list.last() != Some(&ix)) else { continue };
                list.push(ix);
                if let Thing::Person(n) = thing {
                    making.add(AROUND, PEOPLE.get(usize::from(n)).map_or("", |person| person.name));
                }
            }
        }
        for (ix, source) in (0..).zip(&texts.sources) {
            making.entry(Thing::Source(ix), Called::Own, &source.title);
            making.add(WITHIN, &source.within);
        }
        let Making { entries, words } = making;
        let localities = ways.localities;
        Index { entries, lexicon: words.finish(), extra, localities, people_in, localities_in }
    }

    /// A person by its position.
    pub fn person(&self, person: u16) -> Option<&'static Person> {
        PEOPLE.get(usize::from(person))
    }

    /// The name of a locality by its position.
    pub fn locality(&self, locality: u16) -> Option<&str> {
        self.localities.get(usize::from(locality)).map(String::as_str)
    }

    /// The events that name a person or locality, in order of date; none for other things.
    pub fn named_in(&self, thing: Thing) -> &[EventIx] {
        let list = match thing {
            Thing::Person(n) => self.people_in.get(usize::from(n)),
            Thing::Locality(n) => self.localities_in.get(usize::from(n)),
            _ => None,
        };
        list.map_or(&[], Vec::as_slice)
    }

    /// The name of a thing that an entry is about.
    pub fn name<'a>(&'a self, entry: &Entry, record: &'a Record, texts: &'a Texts) -> &'a str {
        let name = match (entry.thing, entry.called) {
            (Thing::Place(place), Called::Present) => record.place(place).and_then(|p| p.present.as_deref()),
            (Thing::Place(place), Called::Capital(n)) => {
                texts.place(place).and_then(|p| p.capitals.get(usize::from(n))).map(|name| name.name.as_str())
            }
            (_, Called::Extra(n)) => self.extra.get(usize::from(n)).map(|(_, name)| name.as_str()),
            (Thing::Place(place), Called::Name(n)) => {
                record.place(place).and_then(|p| p.names.get(usize::from(n))).map(|name| name.name.as_str())
            }
            (Thing::Place(place), Called::Own) => record.place(place).map(|p| p.id.as_str()),
            (Thing::Person(n), _) => self.person(n).map(|person| person.name),
            (Thing::Locality(n), _) => self.locality(n),
            (Thing::Event(event), _) => texts.event(event).map(|text| text.title.as_str()),
            (Thing::Source(n), _) => texts.source(n).map(|source| source.title.as_str()),
        };
        name.unwrap_or("")
    }

    /// Bytes that the index takes in memory, without what it shares with the record.
    pub fn bytes(&self) -> usize {
        let named: usize = self.people_in.iter().chain(&self.localities_in).map(|list| 24 + list.len() * 2).sum();
        self.lexicon.bytes() + self.entries.len() * size_of::<Entry>() + named
    }
}

/// The sort of a thing.
pub fn sort(thing: Thing, texts: &Texts) -> Sort {
    match thing {
        Thing::Place(_) => Sort::State,
        Thing::Person(_) => Sort::Person,
        Thing::Locality(_) => Sort::Locality,
        Thing::Event(event) if texts.event(event).is_some_and(|text| text.treaty.is_some()) => Sort::Treaty,
        Thing::Event(_) => Sort::Event,
        Thing::Source(_) => Sort::Source,
    }
}
