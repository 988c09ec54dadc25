//! Which place is meant by an id, a name, a number of the Correlates of War project or an ISO code.

use super::faults::Faults;
use atlas_core::date::Date;
use atlas_core::own_fault::{Where, Wrong};
use atlas_core::place::PlaceIx;
use atlas_core::record::Record;
use atlas_core::relation::Standing;
use atlas_core::search::fold::fold;
use std::collections::HashMap;

/// What places are called, folded, and which they are.
pub struct Resolver {
    called: HashMap<String, Vec<PlaceIx>>,
    soviet: Option<PlaceIx>,
}

impl Resolver {
    /// Takes in all ids, names and codes of the record.
    pub fn new(record: &Record) -> Resolver {
        let mut called: HashMap<String, Vec<PlaceIx>> = HashMap::new();
        for (ix, place) in record.each_place() {
            let names = place.names.iter().map(|name| fold(&name.name));
            let others = [place.present.as_deref().map(fold), place.iso3.as_deref().map(fold)].into_iter().flatten();
            let codes = place.cow.map(|cow| cow.to_string()).into_iter().chain([fold(&place.id)]);
            for key in names.chain(others).chain(codes) {
                let places = called.entry(key).or_default();
                if !places.contains(&ix) {
                    places.push(ix);
                }
            }
        }
        Resolver { called, soviet: record.find_place("soviet") }
    }

    /// The place that is meant on a day. An id means its place; of several that share a name or code, the one that is a state on the
    /// day, a sovereign one before a government in exile or a rival.
    pub fn find(&self, record: &Record, text: &str, date: Date) -> Result<PlaceIx, Vec<PlaceIx>> {
        if let Some(place) = record.find_place(text) {
            return Ok(place);
        }
        let found = self.called.get(&fold(text)).map_or(&[][..], Vec::as_slice);
        let rank = |ix: &PlaceIx| match record.place(*ix).map(|place| place.standing(date)) {
            Some(Standing::Sovereign) => 0,
            Some(Standing::Exile) => 1,
            Some(Standing::Rival) => 2,
            Some(Standing::Soviet | Standing::SovietOccupied | Standing::Dependent) => 3,
            _ => 4,
        };
        let best = found.iter().map(rank).min();
        let mut likely: Vec<PlaceIx> = found.iter().filter(|ix| Some(rank(ix)) == best).copied().collect();
        match (likely.pop(), likely.is_empty()) {
            (Some(place), true) => Ok(place),
            (Some(place), false) => {
                likely.push(place);
                Err(likely)
            }
            (None, _) => Err(Vec::new()),
        }
    }

    /// The state that is meant on a day; faults are added.
    pub fn state(&self, record: &Record, at: Where, text: &str, date: Date, faults: &mut Faults) -> Option<PlaceIx> {
        match self.find(record, text, date) {
            Ok(place) if Some(place) == self.soviet => {
                faults.add(at, Wrong::SovietItself, text, "");
                None
            }
            Ok(place) => Some(place),
            Err(places) => {
                let ids: Vec<&str> = places.iter().filter_map(|p| record.place(*p)).map(|p| p.id.as_str()).collect();
                let wrong = if ids.is_empty() { Wrong::NoPlace } else { Wrong::ManyPlaces };
                faults.add(at, wrong, text, ids.join(", "));
                None
            }
        }
    }
}
