//! Blocs: their form, their members and what these ask of the record.

use crate::world::check;

const FILE: &str = "blocs.toml";

/// Makes one change, and checks for one problem of the line with the needle.
fn refused(anchor: &str, old: &str, new: &str, needle: &str, reason: &str) {
    let bloc = if anchor.contains("kenya") || anchor.contains("eastern") { "eastern_council" } else { "northern_pact" };
    check(&[(&format!("{FILE}#{anchor}"), old, new)], &[&format!("data/{FILE}:<{needle}> [{bloc}]: {reason}")]);
}

#[test]
fn two_blocs_do_not_share_an_id() {
    check(
        &[
            (&format!("{FILE}#eastern"), "eastern_council", "northern_pact"),
            (FILE, "from = \"1949-08-24\"\nside", "from = \"1949-08-24\" # first\nside"),
        ],
        &[
            "data/blocs.toml:15 [northern_pact]: there is another bloc `northern_pact` at data/blocs.toml:2; rename one or take it out",
        ],
    );
}

#[test]
fn words_are_those_of_the_list() {
    let at = "id = \"northern_pact\"";
    refused(
        "northern",
        "side = \"opposed\"",
        "side = \"west\"",
        at,
        "unknown side `west`; write soviet, opposed, world, nonaligned or apart",
    );
    refused("northern", "grade = \"A\"", "grade = \"D\"", at, "unknown grade `D`; write A, B or C");
    refused(
        "kenya",
        "role = \"observer\"",
        "role = \"guest\"",
        "role = \"guest\"",
        "unknown role `guest`; write member, associate or observer",
    );
    refused(
        "eastern",
        "note = \"An example.\"",
        "note = \"\"",
        "id = \"eastern_council\"",
        "the note is empty; write it, or leave the entry out",
    );
}

#[test]
fn a_bloc_is_graded_as_events_are() {
    let at = "id = \"northern_pact\"";
    refused(
        "northern",
        "saw = \"the members\" }",
        "saw = \"the members\" }, { id = \"novel\", saw = \"x\" }",
        at,
        "cites `novel`, which is not in sources/; add it or mend the id",
    );
    refused(
        "northern",
        "\"decree\"",
        "\"handbook\"",
        at,
        "grade A needs a primary source or two references; cite them or grade B",
    );
    refused(
        "eastern",
        "reasoning = \"None such was seen.\"\n",
        "",
        "id = \"eastern_council\"",
        "grade C needs `reasoning`; say on what the record rests",
    );
    refused(
        "kenya",
        ", note = \"An example.\"",
        "",
        "place = \"kenya\"",
        "`kenya` has grade C, which needs a `note`; say on what the days rest",
    );
}

#[test]
fn days_of_blocs_and_members_follow_one_another() {
    check(
        &[(FILE, "to = \"1985-01-01\"", "to = \"1965-01-01\"")],
        &[
            "data/blocs.toml:<id = \"eastern_council\"> [eastern_council]: ends on 1965-01-01, but begins on 1965-01-01; \
             mend one of the days",
            "data/blocs.toml:<place = \"kenya\"> [eastern_council]: `kenya` leaves on 1965-01-01, but enters on \
             1970-06-01; mend one of the days",
        ],
    );
    refused(
        "kenya",
        "\"1970-06-01\"",
        "\"1964-06-01\"",
        "place = \"kenya\"",
        "`kenya` is a member on days on which there is no such bloc; mend the days",
    );
    refused(
        "kenya",
        "\"1970-06-01\"",
        "\"1970-06-01\", to = \"1986-01-01\"",
        "place = \"kenya\"",
        "`kenya` is a member on days on which there is no such bloc; mend the days",
    );
    refused(
        "1966-01-01",
        "1966-01-01",
        "1970-01-02",
        "from = \"1970-01-01\"",
        "`uk` is a member twice on 1970-01-01; mend the days, or make them one entry",
    );
    refused(
        "uk",
        "1966-01-01",
        "1966",
        "to = \"1966\"",
        "`1966` is no day between 1917-11-07 and 1991-12-25; write YYYY-MM-DD",
    );
}

#[test]
fn members_are_there_and_conduct_their_own_relations() {
    refused(
        "place = \"kenya",
        "\"kenya\"",
        "\"tanu_tuva\"",
        "tanu_tuva",
        "there is no place `tanu_tuva`; add it to places/ or mend the id",
    );
    refused(
        "place = \"norway",
        "\"norway\", from = \"1949-08-24\", event = \"norway-crisis-1952\"",
        "\"nationalists\", from = \"1949-08-24\"",
        "nationalists",
        "`nationalists` is not there on 1949-08-24; mend the days",
    );
    let edit = |note: &str| format!("\"kenya\", from = \"1949-08-24\"{note}");
    let old = "\"norway\", from = \"1949-08-24\", event = \"norway-crisis-1952\"";
    refused(
        "place = \"norway",
        old,
        &edit(", to = \"1963-12-12\""),
        "to = \"1963-12-12\"",
        "`kenya` is dependent on 1949-08-24; say in a `note` why it counts, or mend the days",
    );
    check(&[(FILE, old, &edit(", to = \"1963-12-12\", note = \"As a colony.\""))], &[]);
}

#[test]
fn the_event_of_a_membership_names_the_place() {
    refused(
        "norway",
        "norway-crisis-1952",
        "norway-crisis-1953",
        "place = \"norway\"",
        "there is no event `norway-crisis-1953`; mend the id or leave it out",
    );
    refused(
        "norway",
        "norway-crisis-1952",
        "kenya-treaty-1970",
        "place = \"norway\"",
        "the event `kenya-treaty-1970` does not name `norway`; mend one of them",
    );
}

#[test]
fn a_stance_that_does_not_fit_the_membership_has_an_event_after_the_entry() {
    // An observer may be as it likes; a full member is neutral by nothing but its beginning.
    refused(
        "kenya",
        "\"1970-06-01\", role = \"observer\"",
        "\"1965-01-01\"",
        "place = \"kenya\"",
        "`kenya` is a member from 1965-01-01, but neutral on 1965-01-01, as \
         `kenya-independence-1963` of 1963-12-12 has set it; add an event that speaks of its stance from then on",
    );
    check(&[(&format!("{FILE}#kenya"), ", role = \"observer\"", "")], &[]);
    // A partner of Moscow in an opposing alliance: before the entry only, or from a day after it.
    let kenya = |from: &str| format!("\"kenya\", from = \"{from}\"");
    let old = "\"norway\", from = \"1949-08-24\", event = \"norway-crisis-1952\"";
    refused(
        "place = \"norway",
        old,
        &kenya("1971-01-01"),
        "from = \"1971-01-01\"",
        "`kenya` is a member from 1971-01-01, but partner on 1971-01-01, as `kenya-treaty-1970` of 1970-01-01 has set \
         it; add an event that speaks of its stance from then on",
    );
    check(&[(FILE, old, &kenya("1970-01-01"))], &[]);
    // A period that reaches into the membership speaks for it.
    check(
        &[
            (FILE, old, &kenya("1971-01-01")),
            ("events/south.toml#kenya-treaty-1970", "places", "end = \"1971-01-01\"\nplaces"),
        ],
        &[],
    );
}
