//! Ranks in Soviet policy: their order, their events and their places.

use crate::world::{World, check};

const FILE: &str = "priorities.toml";

#[test]
fn ranks_reach_the_compiled_texts_in_their_order() {
    let compiled = World::sound().compile().unwrap();
    let ids = |rank: usize| -> Vec<&str> {
        compiled.texts.tiers[rank].iter().map(|p| compiled.record.place(*p).unwrap().id.as_str()).collect()
    };
    assert_eq!((ids(0), ids(1)), (vec!["norway", "estonia"], vec!["kenya"]));
}

#[test]
fn ranks_follow_one_another() {
    check(
        &[(FILE, "rank = 2", "rank = 4")],
        &["data/priorities.toml:<rank = 4> [rank 4]: stands where rank 2 should; number the ranks from 1"],
    );
}

#[test]
fn events_and_places_are_there_and_no_place_has_two_ranks() {
    check(
        &[
            (FILE, "germany-rapallo-1922", "germany-rapallo-1923"),
            (FILE, "\"kenya\"", "\"kenya\", \"atlantis\", \"norway\""),
        ],
        &[
            "data/priorities.toml:2 [rank 1]: there is no event `germany-rapallo-1923`; mend the id",
            "data/priorities.toml:7 [rank 2]: there is no place `atlantis`; mend the id",
            "data/priorities.toml:7 [rank 2]: `norway` has a rank already; leave it in one of them",
        ],
    );
}
