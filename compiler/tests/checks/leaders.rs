//! Leaders: someone is in each office on every day.

use crate::world::check;

#[test]
fn an_office_is_never_empty() {
    check(
        &[("leaders.toml#leader", "1917-11-07", "1917-11-08")],
        &[
            "data/leaders.toml:<1917-11-08> [Lenin]: the first [[leader]] must be from 1917-11-07; before 1917-11-08 there \
           is none",
        ],
    );
    check(
        &[("leaders.toml#Stalin", "1917-11-07", "1918-03-13")],
        &["data/leaders.toml:<1918-03-13> [Trotsky]: the first [[foreign_minister]] must be from 1917-11-07; before \
           1918-03-13 there is none"],
    );
    check(
        &[("leaders.toml#us_president", "1917-11-07", "1921-03-04")],
        &["data/leaders.toml:<1921-03-04> [Wilson]: the first [[us_president]] must be from 1917-11-07; before \
           1921-03-04 there is none"],
    );
    check(
        &[
            ("leaders.toml", "[[foreign_minister]]\nfrom = \"1917", "[[leader]]\nfrom = \"1953"),
            ("leaders.toml", "[[foreign_minister]]\nfrom = \"1918", "[[leader]]\nfrom = \"1955"),
        ],
        &["data/leaders.toml: has no [[foreign_minister]]; someone is in office on every day from 1917-11-07"],
    );
}

#[test]
fn leaders_follow_one_another_by_date() {
    check(
        &[("leaders.toml", "1924-01-21", "1917-11-07")],
        &[
            "data/leaders.toml:9 [Stalin]: [[leader]] from 1917-11-07 comes after that of Lenin from 1917-11-07; order by \
           date",
        ],
    );
}

#[test]
fn leaders_have_names() {
    check(
        &[("leaders.toml", "name = \"Stalin\"", "name = \"\"")],
        &["data/leaders.toml:<1924-01-21>: the name is empty; write it, or leave the entry out"],
    );
}
