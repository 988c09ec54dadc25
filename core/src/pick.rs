//! Finding a state by the beginning of any of its names, to pick it from a short list.

use crate::collation::key;
use crate::date::Date;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::search::aliases;
use crate::search::fold::fold;
use crate::words::Table;

/// States that have a name with this text in it, in any spelling of its letters: those of whose names it is the beginning come first, then
/// those of whose words it is; names of the day and of today come before others. Left out are places that never were states, and those in `without`.
pub fn pick(record: &Record, words: &Table, text: &str, date: Date, without: &[PlaceIx]) -> Vec<PlaceIx> {
    let wanted = fold(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let rank = |name: &str| {
        let name = fold(name);
        let at = name.find(&wanted)?;
        // A beginning of a name before one of a word, that before the midst of a word.
        Some(if at == 0 {
            0
        } else if name.get(..at).is_some_and(|before| before.ends_with(' ')) {
            1
        } else {
            2
        })
    };
    let mut found: Vec<(u8, bool, String, PlaceIx)> = record
        .each_place()
        .filter(|(ix, place)| !without.contains(ix) && place.spans.iter().any(|span| span.relation.is_some()))
        .filter_map(|(ix, place)| {
            let now = words.name(record, ix, date);
            let others = (0..place.names.len()).map(|i| words.name_at(record, ix, i)).filter(|name| *name != now);
            let of_today = [Some(now), words.present(record, ix)].into_iter().flatten().filter_map(rank).min();
            let of_today = of_today.into_iter().chain(aliases::of(&place.id).filter_map(rank)).min();
            let of_others = others.filter_map(rank).min();
            let best =
                of_today.map(|rank| (rank, false)).into_iter().chain(of_others.map(|rank| (rank, true))).min()?;
            Some((best.0, best.1, key(now), ix))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(.., ix)| ix).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::NameSpan;
    use crate::relation::{Stance, Standing};
    use crate::samples::{day, named, record, state};

    #[test]
    fn a_state_is_found_by_any_of_its_names_and_the_nearest_first() {
        let neutral = [state("1917-11-07", Stance::Neutral)];
        let mut iran = named("Persia", &neutral);
        iran.names.push(NameSpan { from: day("1935-03-21"), name: "Iran".into() });
        let colony = named("New Siam", &[(Date::FIRST, Standing::Dependent, None)]);
        let places =
            vec![named("Great Siam", &neutral), iran, named("Siam", &neutral), named("Persiam", &neutral), colony];
        let record = record(places);
        let found = |text: &str| -> Vec<u16> {
            let places = pick(&record, &Table::default(), text, day("1962-12-31"), &[PlaceIx(9)]);
            places.iter().map(|p| p.0).collect()
        };
        assert_eq!(found("síam"), [2, 0, 3]);
        assert_eq!(found("pers"), [3, 1], "the name of another time comes after");
        assert_eq!(found(" "), [0u16; 0]);
        assert_eq!(pick(&record, &Table::default(), "siam", day("1962-12-31"), &[PlaceIx(2)]).len(), 2);
    }
}
