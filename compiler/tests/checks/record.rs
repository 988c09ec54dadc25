//! The rules of the record, asked of the compiled real record day by day, apart from the checks that are made on the way to it.

use atlas_compiler::Compiled;
use atlas_core::date::Date;
use atlas_core::record::Record;
use atlas_core::relation::Standing;
use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

static COMPILED: LazyLock<Compiled> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    atlas_compiler::compile(&data).unwrap_or_else(|problems| panic!("{problems}"))
});

fn record() -> &'static Record {
    &COMPILED.record
}

/// Asks for an empty list.
fn none(found: Vec<String>) {
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn each_piece_has_one_holder_that_is_there_on_every_day() {
    let record = record();
    let mut found = Vec::new();
    for day in &record.epochs {
        for piece in &record.pieces {
            match record.holding(piece, *day) {
                None => found.push(format!("{} has no holder on {day}", piece.id)),
                Some(holding) => found.extend(
                    [holding.by, holding.occupied]
                        .into_iter()
                        .flatten()
                        .filter_map(|place| record.place(place))
                        .filter(|place| place.standing(*day) == Standing::Absent)
                        .map(|place| format!("{} is not there on {day}, but has {}", place.id, piece.id)),
                ),
            }
        }
    }
    none(found);
}

#[test]
fn each_state_has_land_or_is_in_exile_and_claims_some_on_every_day() {
    let record = record();
    let mut found = Vec::new();
    for day in &record.epochs {
        let holdings: Vec<_> = record.pieces.iter().filter_map(|piece| record.holding(piece, *day)).collect();
        let own: HashSet<_> = holdings.iter().filter(|h| h.occupied.is_none()).filter_map(|h| h.by).collect();
        let claimed: HashSet<_> = holdings.iter().filter_map(|h| h.occupied).collect();
        for (ix, place) in record.each_place() {
            let fits = match place.standing(*day) {
                Standing::Sovereign | Standing::Rival => own.contains(&ix),
                Standing::Exile => !own.contains(&ix) && claimed.contains(&ix),
                Standing::Absent => !own.contains(&ix) && !claimed.contains(&ix),
                Standing::Dependent | Standing::Soviet | Standing::SovietOccupied => {
                    own.contains(&ix) || claimed.contains(&ix)
                }
            };
            if !fits {
                found.push(format!("{} is {} on {day}", place.id, place.standing(*day).name()));
            }
        }
    }
    none(found);
}

#[test]
fn every_change_of_colour_has_one_cause_of_that_very_day() {
    let record = record();
    let mut found = Vec::new();
    for (ix, place) in record.each_place() {
        for span in place.spans.iter().filter(|span| span.from > Date::FIRST) {
            let cause = span.cause.and_then(|event| record.event(event));
            let of_the_day = cause.is_some_and(|e| e.date == span.from || e.last_day() == span.from);
            if !of_the_day || !cause.is_some_and(|e| e.places.contains(&ix)) {
                found.push(format!("{} on {}: {:?}", place.id, span.from, cause.map(|e| &e.id)));
            }
        }
    }
    none(found);
}

#[test]
fn only_who_conducts_relations_of_its_own_has_a_tie_and_a_stance() {
    let spans = record().places.iter().flat_map(|place| place.spans.iter().map(move |span| (place, span)));
    none(
        spans
            .filter(|(_, span)| span.relation.is_some() != span.standing.has_relation())
            .map(|(place, span)| format!("{} is {} on {}", place.id, span.standing.name(), span.from))
            .collect(),
    );
}

#[test]
fn every_effect_acts_on_a_place_with_a_relation_and_no_tie_comes_before_a_place() {
    let mut found = Vec::new();
    for ((_, event), text) in record().each_event().zip(&COMPILED.texts.events) {
        for effect in &text.effects {
            let place = record().place(effect.place).unwrap();
            let span = place.span(event.date).and_then(|span| span.relation);
            if span.is_none() {
                found.push(format!("{} acts on {}, which has no relation on {}", event.id, place.id, event.date));
            }
        }
    }
    none(found);
}

#[test]
fn no_language_lacks_a_text_or_a_name() {
    let found = atlas_compiler::findings::Findings::of(&COMPILED.read).languages;
    assert!(found.is_empty(), "{found}");
}
