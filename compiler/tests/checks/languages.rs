//! Languages: a new one is a new file, and what it lacks or has wrongly is told with its line.

use crate::world::World;
use atlas_compiler::findings::Findings;
use atlas_core::words::Word;

/// A language that is made from English: every text the same, and names for the small world.
fn world() -> World {
    let mut world = World::sound();
    let text = world.text("languages/en.toml").replace("name = \"English\"", "name = \"Nynorsk\"");
    world.files.insert("languages/nn.toml".into(), format!("{text}\n{NAMES}").into_bytes());
    world
}

const NAMES: &str = "[names]
soviet = [\"Sovjet-Russland\", \"Sovjetunionen\"]
norway = [\"Noreg\"]
germany = [\"Tyskland\"]
uk = [\"Storbritannia\"]
estonia = [\"Estland\"]
kenya = [\"Britisk Aust-Afrika\", \"Kenya\"]
spain = [\"Spania\"]
nationalists = [\"Nasjonalistane\"]
plo = [\"PLO\"]

[present]
germany = \"Tyskland og andre\"

[people]
Chicherin = \"Tsjitsjerin\"
Lenin = \"Lenin\"
Stalin = \"Stalin\"
Trotsky = \"Trotskij\"
Wilson = \"Wilson\"

[cities]
Berlin = \"Berlin\"
Burgos = \"Burgos\"
Kristiania = \"Kristiania\"
London = \"London\"
Madrid = \"Madrid\"
Nairobi = \"Nairobi\"
Oslo = \"Oslo\"
Tallinn = \"Tallinn\"
";

/// Asks that the language with a change lacks just this, and works all the same.
fn lacks(anchor: &str, old: &str, new: &str, expected: &str) {
    let place = format!("{FILE}#{anchor}");
    let world = world().edit(&[(&place, old, new)]);
    let compiled = world.compile().unwrap_or_else(|problems| panic!("{problems}"));
    let found: Vec<String> = Findings::of(&compiled.read).languages.0.iter().map(|p| p.to_string()).collect();
    assert_eq!(found, [world.numbered(expected)], "after {old:?} became {new:?}");
}

const FILE: &str = "languages/nn.toml";

/// Asks that the language with a change has just this problem.
fn check(anchor: &str, old: &str, new: &str, expected: &str) {
    let place = format!("{FILE}#{anchor}");
    let world = world().edit(&[(&place, old, new)]);
    let line = world.numbered(expected);
    assert_eq!(world.problems(), [line], "after {old:?} became {new:?}");
}

#[test]
fn a_language_is_added_by_adding_its_file() {
    let compiled = world().compile().unwrap_or_else(|problems| panic!("{problems}"));
    let known: Vec<(&str, &str)> = compiled.record.languages.iter().map(|l| (l.lang.name(), l.name.as_str())).collect();
    assert_eq!(known, [("en", "English"), ("nn", "Nynorsk")]);
    let words = &compiled.words[1];
    let place = compiled.record.find_place("kenya").unwrap();
    let name = |day: &str| words.name(&compiled.record, place, atlas_core::date::Date::parse(day).unwrap()).to_string();
    assert_eq!((name("1918-01-01").as_str(), name("1962-12-31").as_str()), ("Britisk Aust-Afrika", "Kenya"));
    let germany = compiled.record.find_place("germany").unwrap();
    assert_eq!(words.present(&compiled.record, germany), Some("Tyskland og andre"));
    assert_eq!(words.person("Trotsky"), "Trotskij");
    assert_eq!(words.person("Nobody"), "Nobody");
    let bundle = compiled.bundle();
    assert_eq!(bundle.words[0].0, compiled.record.languages[1].file);
    assert_eq!(atlas_core::words::Table::read(&bundle.words[0].1).as_ref(), Ok(words));
}

#[test]
fn a_text_that_is_missing_is_told_with_the_english_one() {
    lacks(
        "[timeline]",
        "play = \"Play the years\"\n",
        "",
        "data/languages/nn.toml:<[timeline]> [timeline.play]: the text is missing; English has “Play the years”",
    );
    lacks(
        "[tie]",
        "broken = \"relations broken off\"\n",
        "",
        "data/languages/nn.toml:<[tie]> [tie.broken]: the text is missing; English has “relations broken off”",
    );
}

#[test]
fn english_stands_in_for_what_is_missing() {
    let world = world().edit(&[
        (&format!("{FILE}#[names]"), "kenya = [\"Britisk Aust-Afrika\", \"Kenya\"]", "kenya = [\"Kenia\"]"),
        (&format!("{FILE}#[timeline]"), "play = \"Play the years\"\n", ""),
        (&format!("{FILE}#[event]"), "events = { one = \"{n} event\", other = \"{n} events\" }\n", ""),
    ]);
    let compiled = world.compile().unwrap_or_else(|problems| panic!("{problems}"));
    let words = &compiled.words[1];
    assert_eq!(words.text(Word::Play), "Play the years");
    assert_eq!(words.count(Word::Events, 2, ("", "")), "2 events");
    let kenya = compiled.record.find_place("kenya").unwrap();
    assert_eq!(words.name(&compiled.record, kenya, atlas_core::date::Date::LAST), "Kenya");
}

#[test]
fn english_itself_has_just_what_is_wanted() {
    let world = World::sound().edit(&[("languages/en.toml#[timeline]", "pause = \"Pause\"\n", "")]);
    let expected = "data/languages/en.toml:<[timeline]> [timeline.pause]: the text is missing";
    assert_eq!(world.problems(), [world.numbered(expected)]);
    let world = World::sound().edit(&[("languages/en.toml#[timeline]", "pause = ", "rewind = \"Back\"\npause = ")]);
    let expected =
        "data/languages/en.toml:<rewind> [timeline.rewind]: there is no such text; mend the key, or take it out";
    assert_eq!(world.problems(), [world.numbered(expected)]);
}

#[test]
fn an_unknown_text_is_told() {
    lacks(
        "[timeline]",
        "pause = ",
        "rewind = \"Back\"\npause = ",
        "data/languages/nn.toml:<rewind> [timeline.rewind]: there is no such text; mend the key, or take it out",
    );
}

#[test]
fn placeholders_are_those_that_are_filled_in() {
    check(
        "[panel]",
        "What happened in {year}",
        "What happened",
        "data/languages/nn.toml:<What happened> [panel.events_of]: lacks the placeholder {year}; put it where the value shall stand",
    );
    check(
        "[map]",
        "Zoom in",
        "Zoom {factor}",
        "data/languages/nn.toml:<Zoom {factor}> [map.zoom_in]: has the placeholder {factor}, which nothing fills in; mend or take \
         it out",
    );
    check(
        "[status]",
        "Colony of {powers}",
        "Colony",
        "data/languages/nn.toml:<\"Colony\"> [status.colony]: lacks the placeholder {powers}; put it where the value shall stand",
    );
}

#[test]
fn every_plural_form_of_the_language_is_there_and_no_other() {
    check(
        "[event]",
        "{ one = \"{n} event\", other = \"{n} events\" }",
        "{ one = \"{n} event\" }",
        "data/languages/nn.toml:<\"{n} event\"> [event.events]: the plural form `other` is missing; the language counts by it",
    );
    check(
        "[event]",
        "other = \"{n} events\" }",
        "other = \"{n} events\", few = \"{n}\" }",
        "data/languages/nn.toml:<few = > [event.events]: the language has no plural form `few`; it has one, other, so take it out",
    );
    check(
        "[event]",
        "{ one = \"{n} event\", other = \"{n} events\" }",
        "\"events\"",
        "data/languages/nn.toml:<events = \"events\"> [event.events]: counts, so give it the plural forms { one = \"...\", other \
         = \"...\" }",
    );
    check(
        "[map]",
        "\"Zoom in\"",
        "{ one = \"In\" }",
        "data/languages/nn.toml:<one = \"In\"> [map.zoom_in]: is one text without plural forms; write it in quotation marks",
    );
    // One thing alone need not be written in figures, but more must be.
    check(
        "[event]",
        "other = \"{n} events\"",
        "other = \"events\"",
        "data/languages/nn.toml:<other = \"events\"> [event.events]: lacks the placeholder {n}; put it where the value shall stand",
    );
}

#[test]
fn every_name_of_every_place_is_there() {
    lacks(
        "[names]",
        "norway = [\"Noreg\"]\n",
        "",
        "data/languages/nn.toml:<[names]> [names.norway]: the names are missing; English has Norway",
    );
    lacks(
        "[names]",
        "kenya = [\"Britisk Aust-Afrika\", \"Kenya\"]",
        "kenya = [\"Kenya\"]",
        "data/languages/nn.toml:<kenya = > [names.kenya]: has 1 names, but the place has 2 (British East Africa, Kenya); give one \
         for each, in order",
    );
    check(
        "[names]",
        "[\"Noreg\"]",
        "\"Noreg\"",
        "data/languages/nn.toml:<norway> [names.norway]: is no list; write the names in brackets",
    );
    lacks(
        "[names]",
        "norway",
        "ruritania = [\"Ruritania\"]\nnorway",
        "data/languages/nn.toml:<ruritania> [names.ruritania]: there is no such place; mend the id, or take it out",
    );
    lacks(
        "[present]",
        "germany = \"Tyskland og andre\"\n",
        "",
        "data/languages/nn.toml:<[present]> [present.germany]: the name is missing; English has Germany and others",
    );
    lacks(
        "[present]",
        "germany",
        "norway = \"Noreg\"\ngermany",
        "data/languages/nn.toml:<norway = \"Noreg\"> [present.norway]: the place has no present-day name in places/; take it out",
    );
    lacks(
        "[people]",
        "Lenin = \"Lenin\"\n",
        "",
        "data/languages/nn.toml:<[people]> [people.Lenin]: the name is missing; English has Lenin",
    );
    lacks(
        "[people]",
        "Lenin",
        "Kerensky = \"Kerenskij\"\nLenin",
        "data/languages/nn.toml:<Kerensky> [people.Kerensky]: leaders.toml names no such person; mend the name, or take it out",
    );
    lacks(
        "[cities]",
        "Oslo = \"Oslo\"\n",
        "",
        "data/languages/nn.toml:<[cities]> [cities.Oslo]: the name is missing; English has Oslo",
    );
}

#[test]
fn no_text_is_empty_or_too_long() {
    check("[map]", "Zoom in", " ", "data/languages/nn.toml:<zoom_in> [map.zoom_in]: the text is empty; write it");
    let long = "Noreg".repeat(13);
    check(
        "[names]",
        "Noreg",
        &long,
        "data/languages/nn.toml:<norway> [names.norway]: has 65 characters; 60 have room, so make it shorter",
    );
    check(
        "[class]",
        "Soviet state",
        &"Soviet".repeat(6),
        "data/languages/nn.toml:<soviet = \"SovietSoviet> [class.soviet]: has 36 characters; 30 have room, so make it shorter",
    );
}

#[test]
fn the_head_says_name_extent_and_plurals() {
    check(
        "",
        "extent = \"complete\"",
        "extent = \"most\"",
        "data/languages/nn.toml:<extent> [extent]: `most` is no extent; write complete or interface",
    );
    check(
        "",
        "plurals = \"english\"",
        "plurals = \"klingon\"",
        "data/languages/nn.toml:<plurals> [plurals]: `klingon` is no rule for plurals; write one of english, french, russian, \
         japanese, or add it to core/src/words/plurals.rs",
    );
    check(
        "",
        "name = \"Nynorsk\"\n",
        "",
        "data/languages/nn.toml: the head has no `name`; data/README.md shows what it says",
    );
    check(
        "",
        "name = \"Nynorsk\"",
        "name = \"Nynorsk\"\nauthor = \"A\"",
        "data/languages/nn.toml:<author> [author]: the head knows name, extent and plurals only; put texts into their sections",
    );
}

#[test]
fn a_language_of_the_interface_may_leave_out_what_tells_of_events() {
    let text = world().text(FILE).replace("extent = \"complete\"", "extent = \"interface\"");
    let (before, after) = text.split_once("[kind]").unwrap();
    let text = format!("{before}{}", &after[after.find("[ended]").unwrap()..]);
    let mut world = world();
    world.files.insert(FILE.into(), text.into_bytes());
    let compiled = world.compile().unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(compiled.words[1].kind(atlas_core::event::Kind::Summit), "Summit");
    assert!(Findings::of(&compiled.read).languages.is_empty());
    let world = world.edit(&[(FILE, "extent = \"interface\"", "extent = \"complete\"")]);
    let compiled = world.compile().unwrap_or_else(|problems| panic!("{problems}"));
    let found = Findings::of(&compiled.read).languages;
    assert!(found.0.iter().all(|p| p.record.starts_with("kind.") && p.reason.starts_with("the text is missing")));
    assert_eq!(found.0.len(), atlas_core::event::Kind::ALL.len());
}

#[test]
fn english_is_always_there_and_files_are_named_by_codes() {
    let world = World::sound().without("languages/en.toml");
    let mut world = World { files: world.files };
    world.files.insert("languages/norsk.toml".into(), b"name = \"Norsk\"".to_vec());
    assert_eq!(
        world.problems(),
        [
            "data/languages/norsk.toml: the name is no code of a language; name the file with its two letters, as ru.toml"
        ]
    );
    world.files.remove("languages/norsk.toml");
    world.files.insert(
        "languages/nn.toml".into(),
        b"name = \"Nynorsk\"\nextent = \"complete\"\nplurals = \"english\"".to_vec(),
    );
    assert_eq!(
        world.problems(),
        ["data/languages/en.toml: is missing; the atlas falls back on English, so put it back"]
    );
}

#[test]
fn what_is_no_text_is_refused_with_its_line() {
    check(
        "[map]",
        "\"Zoom in\"",
        "7",
        "data/languages/nn.toml:<zoom_in> [map.zoom_in]: is neither text nor texts; write it in quotation marks",
    );
    let world = world().edit(&[(FILE, "[names]", "[names")]);
    let problems = world.problems();
    assert!(problems[0].starts_with("data/languages/nn.toml:") && problems.len() == 1, "{problems:?}");
}
