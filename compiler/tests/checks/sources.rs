//! Sources are cited, citations have their sources, and grades say what was seen.

use crate::world::check;

/// Checks a change of an event of the north with one problem of it.
fn refused(event: &str, old: &str, new: &str, reason: &str) {
    check(
        &[(&format!("events/north.toml#{event}"), old, new)],
        &[&format!("data/events/north.toml:<id = \"{event}\"> [{event}]: {reason}")],
    );
}

#[test]
fn two_sources_do_not_share_an_id() {
    check(
        &[(
            "sources/all.toml",
            "",
            "\n[[source]]\ntitle = \"Again\"\nid = \"decree\" # again\nkind = \"news\"\nseen = \"2026-11-23\"\n",
        )],
        &["data/sources/all.toml:<# again> [decree]: there is another source `decree` at \
           data/sources/all.toml:<id = \"decree\">; rename one or take it out"],
    );
}

#[test]
fn a_source_has_an_id_a_title_a_kind_an_address_and_a_day() {
    for (old, new, reason) in [
        ("id = \"decree\"", "id = \"De cree\"", "`De cree` is no id; use small letters, digits, - and _ only"),
        ("title = \"Decree on Peace\"", "title = \"\"", "the title is empty; write it, or leave the entry out"),
        (
            "kind = \"primary\"",
            "kind = \"blog\"",
            "`blog` is no kind of source; write primary, reference, scholarship or news",
        ),
        (
            "https://example.org",
            "example.org",
            "the url `example.org/decree` must begin with http:// or https://; mend it or leave it out",
        ),
        ("2026-11-23", "23.11.2026", "`23.11.2026` is no day on which it was seen; write YYYY-MM-DD"),
        ("2026-11-23", "2026-13-01", "`2026-13-01` is no day on which it was seen; write YYYY-MM-DD"),
        ("2026-11-23", "2026-11-32", "`2026-11-32` is no day on which it was seen; write YYYY-MM-DD"),
        ("2026-11-23", "", "`` is no day on which it was seen; write YYYY-MM-DD"),
    ] {
        let id = if old.starts_with("id") { "De cree" } else { "decree" };
        check(
            &[("sources/all.toml#decree", old, new)]
                .map(|(f, o, n)| if o.starts_with("id") { ("sources/all.toml", o, n) } else { (f, o, n) }),
            &[&format!("data/sources/all.toml:<id = \"{id}\"> [{id}]: {reason}")],
        );
    }
}

#[test]
fn a_source_that_no_event_cites_is_told() {
    check(
        &[(
            "sources/all.toml",
            "",
            "\n[[source]]\nid = \"atlas\"\ntitle = \"An atlas\"\nkind = \"news\"\nseen = \"2026-11-23\"\n",
        )],
        &["data/sources/all.toml:<\"atlas\"> [atlas]: is cited by no event and no bloc; cite it or take it out"],
    );
}

#[test]
fn a_citation_has_its_source_and_says_what_was_seen() {
    let cited = "{ id = \"handbook\", saw = \"the month\" }";
    refused(
        "norway-crisis-1952",
        cited,
        "{ id = \"hand-book\", saw = \"the month\" }",
        "cites `hand-book`, which is not in sources/; add it or mend the id",
    );
    refused(
        "norway-crisis-1952",
        cited,
        "{ id = \"handbook\", saw = \" \" }",
        "does not say what was seen in `handbook`; write it in `saw`",
    );
    refused(
        "norway-crisis-1952",
        cited,
        &format!("{cited}, {cited}"),
        "cites `handbook` twice; say in one `saw` what was seen",
    );
}

#[test]
fn grades_say_what_was_seen() {
    let a = "grade A needs a primary source or two references; cite them or grade B";
    refused("germany-rapallo-1922", ", { id = \"history\", saw = \"the terms\" }", "", a);
    refused("norway-crisis-1952", "grade = \"B\"", "grade = \"A\"", a);
    refused(
        "norway-crisis-1952",
        "sources = [{ id = \"handbook\", saw = \"the month\" }]\n",
        "",
        "grade B needs a source; cite it or grade C",
    );
    let c = "grade C needs `reasoning`; say on what the record rests";
    refused("norway-recognition-1924", "reasoning = \"Known from memory alone.\"\n", "", c);
    refused("norway-crisis-1952", "grade = \"B\"", "grade = \"C\"", c);
}
