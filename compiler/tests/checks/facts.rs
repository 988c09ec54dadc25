//! The founding facts: each is covered, and none is made up.

use crate::world::check;

#[test]
fn a_fact_that_no_event_covers_is_told() {
    check(
        &[("events/north.toml", "facts = [\"F001\"]\n", "")],
        &["data/seed/facts.tsv:<F001> [F001]: is covered by no event; name it in the `facts` of one"],
    );
    check(
        &[("seed/facts.tsv", "", "F003\t8\t1945\t*\tA victory\t\n")],
        &["data/seed/facts.tsv:<F003> [F003]: is covered by no event; name it in the `facts` of one"],
    );
}

#[test]
fn an_event_names_no_fact_that_there_is_not() {
    check(
        &[("events/north.toml", "facts = [\"F001\"]", "facts = [\"F001\", \"F999\"]")],
        &[
            "data/events/north.toml:<\"soviet-october> [soviet-october-revolution]: names the fact F999, which is not in \
           seed/facts.tsv; mend the id",
        ],
    );
    check(
        &[("seed/facts.tsv", "F002\t7\t1941\tGermany\tA war\tSay when it ended\n", "")],
        &["data/events/north.toml:<\"germany-war> [germany-war-1941]: names the fact F002, which is not in \
           seed/facts.tsv; mend the id"],
    );
}

#[test]
fn the_table_of_facts_has_its_form() {
    check(
        &[("seed/facts.tsv", "id\t", "fact\t")],
        &["data/seed/facts.tsv:1: the first line must name the columns, `id` first; put it back"],
    );
    for id in ["X002", "F2", "F0002", "F00x", "f002"] {
        check(
            &[("seed/facts.tsv", "F002\t", &format!("{id}\t"))],
            &[&format!(
                "data/seed/facts.tsv:3 [{id}]: `{id}` is no id of a fact; begin the line with F, three digits and a tab"
            )],
        );
    }
    check(
        &[("seed/facts.tsv", "F002\t", "F001\t"), ("events/north.toml", "facts = [\"F002\"]\n", "")],
        &[
            "data/seed/facts.tsv:3 [F001]: there is another fact `F001` at data/seed/facts.tsv:<F001>; rename one or take \
           it out",
        ],
    );
}
