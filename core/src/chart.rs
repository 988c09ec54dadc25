//! The chart: how many places have each class, or each tie, at the end of every year, as layers on one another.

use crate::date::{Date, Year};
use crate::legend::Class;
use crate::place::{Place, PlaceIx};
use crate::record::Record;
use crate::relation::{Standing, Tie, named};

/// Number of years, from 1917 to 1991.
pub const YEARS: usize = 75;

/// One layer of a stacked chart: for each year the number of places below it and the number with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layer {
    /// Lower and upper bound in places, by [`Year::index`]; both alike in a year without any.
    pub bounds: [(u16, u16); YEARS],
}

impl Layer {
    /// Lower and upper bound in a year.
    pub fn bounds(&self, year: Year) -> (u16, u16) {
        self.bounds.get(year.index()).copied().unwrap_or_default()
    }

    /// Number of places in a year.
    pub fn count(&self, year: Year) -> u16 {
        let (from, to) = self.bounds(year);
        to.saturating_sub(from)
    }
}

/// Which places are counted on a day: all, those of a region, the members of a bloc on that day.
pub type Among<'a> = &'a dyn Fn(PlaceIx, &Place, Date) -> bool;

/// What places are counted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum By {
    /// By their class: states, with the Soviet state as one.
    #[default]
    State,
    /// By their class, with lands that are no states.
    Class,
    /// By their tie; only states have ties.
    Tie,
}

named!(By, State = "state", Class = "class", Tie = "tie");

/// So many classes at the beginning of [`Class::LEGEND`] are those of states.
const STATES: usize = 8;

impl By {
    /// Number of layers.
    pub fn count(self) -> usize {
        match self {
            By::State => STATES,
            By::Class => Class::LEGEND.len(),
            By::Tie => Tie::ALL.len(),
        }
    }

    /// Position of a place's layer on a day: in [`Class::LEGEND`], or in [`Tie::ALL`]; none if it is in no layer.
    pub fn position(self, place: &Place, date: Date) -> Option<usize> {
        let span = place.span(date);
        match self {
            By::State | By::Class => {
                let class = Class::of_span(span);
                Class::LEGEND.iter().take(self.count()).position(|c| *c == class)
            }
            By::Tie => Tie::ALL.iter().position(|tie| span.and_then(|s| s.relation).is_some_and(|r| r.tie == *tie)),
        }
    }
}

/// The layers, the first at the bottom: one for each class of [`Class::LEGEND`] or each tie of [`Tie::ALL`].
pub fn layers(record: &Record, among: Among, by: By) -> Vec<Layer> {
    match by {
        By::State => by_class(record, among).into_iter().take(STATES).collect(),
        By::Class => by_class(record, among).to_vec(),
        By::Tie => by_tie(record, among).to_vec(),
    }
}

/// The places that are counted in a layer on a day.
pub fn in_layer(record: &Record, among: Among, by: By, layer: usize, date: Date) -> Vec<PlaceIx> {
    let is = |(ix, place): &(PlaceIx, &Place)| by.position(place, date) == Some(layer) && among(*ix, place, date);
    record.each_place().filter(is).map(|(ix, _)| ix).collect()
}

/// A layer for each class of [`Class::LEGEND`], in that order, the first at the bottom. The Soviet state and its republics count as one.
pub fn by_class(record: &Record, among: Among) -> [Layer; 10] {
    stack(record, among, &|place, date| By::Class.position(place, date), true)
}

/// A layer for each tie of [`Tie::ALL`], in that order, the first at the bottom. Only states have ties.
pub fn by_tie(record: &Record, among: Among) -> [Layer; 5] {
    stack(record, among, &|place, date| By::Tie.position(place, date), false)
}

/// The largest number of places that the layers reach in any year.
pub fn highest(layers: &[Layer]) -> u16 {
    layers.last().into_iter().flat_map(|layer| layer.bounds).map(|(_, to)| to).max().unwrap_or(0)
}

/// The layers of the kinds that places have. With `soviet_once`, places in the Soviet state count once.
fn stack<const N: usize>(
    record: &Record,
    among: Among,
    kind: &dyn Fn(&Place, Date) -> Option<usize>,
    soviet_once: bool,
) -> [Layer; N] {
    let mut layers = [Layer { bounds: [(0, 0); YEARS] }; N];
    for year in Year::all() {
        let date = year.view_date();
        let mut counts = [0u16; N];
        let mut soviet = false;
        for (_, place) in record.each_place().filter(|(ix, place)| among(*ix, place, date)) {
            let again = soviet_once && place.standing(date) == Standing::Soviet && std::mem::replace(&mut soviet, true);
            if let Some(count) = kind(place, date).filter(|_| !again).and_then(|i| counts.get_mut(i)) {
                *count += 1;
            }
        }
        let mut below = 0;
        for (layer, count) in layers.iter_mut().zip(counts) {
            if let Some(bounds) = layer.bounds.get_mut(year.index()) {
                *bounds = (below, below + count);
            }
            below += count;
        }
    }
    layers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legend::counts;
    use crate::region::Region;
    use crate::relation::Stance;
    use crate::samples::{day, place, record, state};

    fn sample() -> Record {
        let soviet = place(&[(Date::FIRST, Standing::Soviet, None)]);
        let joins = place(&[state("1917-11-07", Stance::Neutral), (day("1940-08-06"), Standing::Soviet, None)]);
        let turns = place(&[state("1917-11-07", Stance::Neutral), state("1950-12-31", Stance::Ally)]);
        let mut colony = place(&[(Date::FIRST, Standing::Dependent, None), state("1960-01-01", Stance::Neutral)]);
        colony.region = Region::Asia;
        record(vec![soviet, joins, turns, colony])
    }

    fn year(number: i32) -> Year {
        Year::new(number).unwrap()
    }

    #[test]
    fn the_layers_are_the_counts_of_the_legend_on_one_another() {
        let record = sample();
        let layers = by_class(&record, &|_, _, _| true);
        for year in Year::all() {
            let found: Vec<u16> = layers.iter().map(|layer| layer.count(year)).collect();
            assert_eq!(found, counts(&record, year.view_date()), "{year}");
            assert!(layers.windows(2).all(|two| two[0].bounds(year).1 == two[1].bounds(year).0));
            assert_eq!(layers[0].bounds(year).0, 0);
        }
        assert_eq!(highest(&layers), 4);
        assert_eq!((layers[1].count(year(1949)), layers[1].count(year(1950))), (0, 1));
    }

    #[test]
    fn a_region_or_the_members_of_a_bloc_are_counted_alone() {
        let record = sample();
        let asia = by_class(&record, &|_, place, _| place.region == Region::Asia);
        assert_eq!((asia[9].count(year(1959)), asia[4].count(year(1960)), highest(&asia)), (1, 1, 1));
        let since = day("1955-05-14");
        let members = by_class(&record, &|ix, _, date| ix == PlaceIx(2) && date >= since);
        assert_eq!((members[1].count(year(1954)), members[1].count(year(1955))), (0, 1));
    }

    #[test]
    fn a_layer_has_as_many_places_as_it_counts() {
        let (record, all): (Record, Among) = (sample(), &|_, _, _| true);
        for by in By::ALL {
            for (i, layer) in layers(&record, all, *by).iter().enumerate() {
                for year in Year::all() {
                    let places = in_layer(&record, all, *by, i, year.view_date()).len();
                    let counted = usize::from(layer.count(year));
                    let soviet = *by != By::Tie && i == 0;
                    assert!(places == counted || (soviet && places >= counted), "{by:?} {i} {year}");
                }
            }
        }
        assert_eq!(in_layer(&record, all, By::Class, 1, year(1950).view_date()), [PlaceIx(2)]);
        assert_eq!(By::ALL.iter().map(|by| layers(&record, all, *by).len()).collect::<Vec<_>>(), [8, 10, 5]);
        assert_eq!(By::State.position(&record.places[3], year(1950).view_date()), None, "a colony is no state");
    }

    #[test]
    fn only_states_have_ties() {
        let layers = by_tie(&sample(), &|_, _, _| true);
        let full = Tie::ALL.iter().position(|t| *t == Tie::Full).unwrap();
        assert_eq!((layers[full].count(year(1939)), layers[full].count(year(1940)), highest(&layers)), (2, 1, 2));
    }
}
