//! Names of places and persons in the language.

use super::Table;
use crate::date::Date;
use crate::place::PlaceIx;
use crate::record::Record;

impl Table {
    /// Name of a place on a day.
    pub fn name<'a>(&'a self, record: &'a Record, place: PlaceIx, date: Date) -> &'a str {
        let position = record.place(place).map_or(0, |p| p.name_position(date));
        self.name_at(record, place, position)
    }

    /// Name of a place at a position in the list of its names.
    pub fn name_at<'a>(&'a self, record: &'a Record, place: PlaceIx, position: usize) -> &'a str {
        let own = self.names.get(usize::from(place.0)).and_then(|names| names.get(position));
        let english = || record.place(place).and_then(|p| p.names.get(position).map(|n| &n.name).or(Some(&p.id)));
        own.or_else(english).map_or("", String::as_str)
    }

    /// Present-day name of a place, where it differs from those of the time.
    pub fn present<'a>(&'a self, record: &'a Record, place: PlaceIx) -> Option<&'a str> {
        let own = self.present.get(usize::from(place.0)).filter(|name| !name.is_empty());
        own.or_else(|| record.place(place)?.present.as_ref()).map(String::as_str)
    }

    /// All names of places in this language, which come after those of the record; none in English.
    pub fn further_names(&self) -> Vec<(PlaceIx, String)> {
        let places = || (0u16..).map(PlaceIx);
        let present = places().zip(&self.present).filter(|(_, name)| !name.is_empty());
        let names = places().zip(&self.names).flat_map(|(place, names)| names.iter().map(move |name| (place, name)));
        let mut all: Vec<(PlaceIx, String)> = names.chain(present).map(|(place, name)| (place, name.clone())).collect();
        all.dedup();
        all
    }

    /// A person by the name in English.
    pub fn person<'a>(&'a self, english: &'a str) -> &'a str {
        own(&self.people, english)
    }

    /// A city by its name in English.
    pub fn city<'a>(&'a self, english: &'a str) -> &'a str {
        own(&self.cities, english)
    }

    /// Who led the Soviet state on a day.
    pub fn leader<'a>(&'a self, record: &'a Record, date: Date) -> &'a str {
        record.leader(date).map_or("", |leader| self.person(&leader.name))
    }
}

/// What a list has for a name in English; that name if it has nothing.
fn own<'a>(list: &'a [(String, String)], english: &'a str) -> &'a str {
    let found = list.binary_search_by(|(known, _)| known.as_str().cmp(english)).ok();
    found.and_then(|i| list.get(i)).map_or(english, |(_, own)| own)
}
