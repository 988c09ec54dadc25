//! Files that cannot be read: missing, not text, not TOML, or with fields that there are not.

use crate::world::{World, check};

#[test]
fn a_file_that_is_missing_is_named() {
    let system = std::fs::read("no such file").unwrap_err();
    for file in
        ["leaders.toml", "seed/facts.tsv", "territory/pieces.toml", "territory/topology.json", "territory/lakes.json"]
    {
        let expected = format!("data/{file}: cannot be read ({system}); put it back, as UTF-8 text");
        assert_eq!(World::sound().without(file).problems(), [expected]);
    }
}

#[test]
fn a_folder_that_is_missing_is_named() {
    let system = std::fs::read("no such file").unwrap_err();
    let mut world = World::sound();
    world.files.retain(|path, _| !path.starts_with("territory/holders/"));
    assert_eq!(
        world.problems(),
        [format!("data/territory/holders: the folder cannot be read ({system}); put it back")]
    );
}

#[test]
fn a_file_that_is_no_text_is_named() {
    let mut world = World::sound();
    world.files.insert("places/western_europe.toml".into(), vec![b'a', 0xff, 0xfe]);
    assert_eq!(
        world.problems(),
        [
            "data/places/western_europe.toml: cannot be read (stream did not contain valid UTF-8); put it back, as UTF-8 text"
        ]
    );
}

/// Checks edits that TOML or the form of a file refuses: `(file, old, new, line that holds, reason)`.
fn refused(cases: &[(&str, &str, &str, &str, &str)]) {
    for (place, old, new, line, reason) in cases {
        let file = place.split('#').next().unwrap_or_default();
        let expected = format!("data/{file}:<{line}>: {reason}; data/README.md shows what may stand here");
        check(&[(place, old, new)], &[&expected]);
    }
}

#[test]
fn a_mistake_of_toml_is_told_with_its_line_and_hides_what_follows_from_it() {
    refused(&[
        ("places/western_europe.toml", "cow = 385", "cow = = 385", "cow", "extra `=`, expected nothing"),
        ("places/western_europe.toml", "cow = 385", "cow = 385\ncow = 386", "386", "duplicate key"),
        (
            "events/north.toml",
            "title = \"A crisis\"",
            "title = \"A crisis",
            "A crisis",
            "invalid basic string, expected `\"`",
        ),
        ("events/north.toml#norway-return", "[[event]]", "[event] # here", "# here", "duplicate key"),
        (
            "sources/all.toml",
            "[[source]]\nid = \"history\"",
            "[[source] # here\nid = \"history\"",
            "# here",
            "unclosed array table, expected `]`",
        ),
        ("territory/holders/all.toml#ATA", "[[land]]", "ground", "ground", "key with no value, expected `=`"),
        (
            "territory/pieces.toml#ATA",
            "[[piece]]",
            "[[piece]] ground",
            "ground",
            "unexpected key or value, expected newline, `#`",
        ),
        ("leaders.toml", "office", "\u{1}", "\u{1}", "invalid unquoted key, expected letters, numbers, `-`, `_`"),
    ]);
}

#[test]
fn a_field_that_there_is_not_is_told_with_its_line() {
    refused(&[
        (
            "places/western_europe.toml",
            "cow = 385",
            "cows = 385",
            "cows",
            "unknown field `cows`, expected one of `id`, `cow`, `iso3`, `present`, `names`, `life`, `note`, `capitals`, `follows`",
        ),
        (
            "places/western_europe.toml#\"uk\"",
            "name = ",
            "called = ",
            "called",
            "unknown field `called`, expected `from` or `name`",
        ),
        (
            "places/africa.toml#\"kenya\"",
            "of = ",
            "under = ",
            "under",
            "unknown field `under`, expected one of `from`, `status`, `of`, `recognised`",
        ),
        ("places/africa.toml", "", "\n[[dependency]]\n", "dependency", "unknown field `dependency`, expected `place`"),
        (
            "territory/holders/all.toml",
            "troops = ",
            "army = ",
            "army",
            "unknown field `army`, expected one of `from`, `by`, `occupied`, `troops`, `note`",
        ),
        (
            "territory/holders/all.toml#RUS",
            "held = ",
            "holder = 1\nheld = ",
            "holder =",
            "unknown field `holder`, expected `pieces` or `held`",
        ),
        (
            "territory/pieces.toml#GBR",
            "rest_of",
            "rest",
            "rest =",
            "unknown field `rest`, expected one of `id`, `name`, `rest_of`, `units`, `note`",
        ),
        ("territory/pieces.toml", "drop = ", "drops = ", "drops", "unknown field `drops`, expected `piece` or `drop`"),
        (
            "events/north.toml#norway-return",
            "kind",
            "sort",
            "sort",
            "unknown field `sort`, expected one of `id`, `date`, `end`, `places`, `kind`, `title`, `text`, `effects`, \
             `combat`, `facts`, `sources`, `grade`, `caution`, `reasoning`, `order`, `relations_kept`, `treaty`",
        ),
        (
            "events/north.toml#norway-crisis",
            "rule",
            "because",
            "because",
            "unknown field `because`, expected one of `place`, `tie`, `stance`, `rule`, `then`",
        ),
        ("events/north.toml#norway-crisis", "saw", "read", "read =", "unknown field `read`, expected `id` or `saw`"),
        (
            "sources/all.toml#history",
            "within",
            "inside",
            "inside",
            "unknown field `inside`, expected one of `id`, `title`, `within`, `url`, `kind`, `seen`",
        ),
        ("leaders.toml", "office", "title", "title", "unknown field `title`, expected one of `from`, `name`, `office`"),
        (
            "leaders.toml",
            "note = ",
            "notes = ",
            "notes",
            "unknown field `notes`, expected one of `note`, `leader`, `foreign_minister`, `us_president`",
        ),
    ]);
}

#[test]
fn a_field_that_is_missing_or_of_another_kind_is_told_with_its_line() {
    refused(&[
        (
            "places/western_europe.toml",
            "cow = 385",
            "cow = \"385\"",
            "cow",
            "invalid type: string \"385\", expected u16",
        ),
        ("places/western_europe.toml", "cow = 385", "cow = -1", "cow", "invalid value: integer `-1`, expected u16"),
        (
            "events/north.toml",
            "[[event]]\nid = \"norway-return-1945\"",
            "[[event]] # here",
            "# here",
            "missing field `id`",
        ),
        (
            "events/north.toml#norway-return",
            "[\"norway\"]",
            "\"norway\"",
            "places = \"norway\"",
            "invalid type: string \"norway\", expected a sequence",
        ),
        ("sources/all.toml", "[[source]]\nid = \"history\"", "[[source]] # here", "# here", "missing field `id`"),
        (
            "leaders.toml",
            "[[foreign_minister]]\nfrom = \"1918-04-09\"",
            "[[foreign_minister]] # here",
            "# here",
            "missing field `from`",
        ),
        ("territory/holders/all.toml", ", by = \"uk\"", "", "held = [{ from = \"1917-11-07\" }]", "missing field `by`"),
        (
            "territory/pieces.toml",
            "[[piece]]\nid = \"GBR\"\nname = \"Great Britain\"\n",
            "[[piece]] # here\nid = \"GBR\"\n",
            "# here",
            "missing field `name`",
        ),
    ]);
}

#[test]
fn a_file_of_places_has_its_name_from_a_region() {
    let mut world = World::sound();
    let text = world.files.remove("places/africa.toml").unwrap();
    world.files.insert("places/atlantis.toml".into(), text);
    assert_eq!(
        world.problems(),
        ["data/places/atlantis.toml: `atlantis` is no region; put its places into the file of one of soviet, \
          central_europe, western_europe, west_asia, middle_east, africa, asia, americas"]
    );
}
