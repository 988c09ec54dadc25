//! CONTRIBUTING.md shows how the record is extended, with the messages of the checks. Both are tried here: each step of the examples is made in
//! the small world, and its text and its messages must stand in the page.

use crate::world::World;
use std::path::Path;

const EVENT: &str = "[[event]]
id = \"norway-trade-1946\"
date = \"1946-12-27\"
places = [\"norway\"]
kind = \"agreement\"
title = \"Trade agreement\"
text = \"The two agree on their trade for a year.\"
effects = [{ place = \"norway\", stance = \"cooperative\" }]
sources = [{ id = \"yearbook-1947\", saw = \"the day and the term\" }]
grade = \"B\"
";

const RULE: &str = "stance = \"cooperative\", rule = \"A marked and dated turn to cordial relations.\"";

const SOURCE: &str = "[[source]]
id = \"yearbook-1947\"
title = \"Treaties of the year 1946\"
within = \"Yearbook of the foreign ministry, Oslo\"
url = \"https://example.org/yearbook/1947\"
kind = \"reference\"
seen = \"2026-11-23\"
";

const PLACE: &str = "[[place]]
id = \"ruritania\"
names = [{ from = \"1931-04-14\", name = \"Ruritania\" }]
capitals = [{ from = \"1931-04-14\", name = \"Strelsau\" }]
life = [
  { from = \"1931-04-14\", status = \"sovereign\" },
  { from = \"1936-10-01\", status = \"absent\" },
]
";

const CITY: &str = "Strelsau = [40.5, 0.5]\n";

const LAND: &str = "  { from = \"1931-04-14\", by = \"ruritania\" },\n";

const BEGINS: &str = "[[event]]
id = \"ruritania-begins-1931\"
date = \"1931-04-14\"
places = [\"ruritania\", \"spain\"]
kind = \"state_begins\"
title = \"Ruritania becomes independent\"
text = \"A republic is proclaimed in the north.\"
grade = \"C\"
reasoning = \"Made up, to show how it is done.\"
";

const ENDS: &str = "[[event]]
id = \"ruritania-ends-1936\"
date = \"1936-10-01\"
places = [\"ruritania\", \"nationalists\"]
kind = \"state_ends\"
title = \"Ruritania falls\"
text = \"The Nationalists take all of the north.\"
grade = \"C\"
reasoning = \"Made up, to show how it is done.\"
";

const BORDER: &str = "held = [
  { from = \"1917-11-07\", by = \"spain\" },
  { from = \"1950-03-01\", by = \"uk\", note = \"By the treaty of that day.\" },
]
";

const CHANGE: &str = "[[event]]
id = \"spain-border-1950\"
date = \"1950-03-01\"
places = [\"spain\", \"uk\"]
kind = \"border_change\"
title = \"The south changes hands\"
text = \"Spain cedes the south to the United Kingdom.\"
grade = \"C\"
reasoning = \"Made up, to show how it is done.\"
";

/// Asks that the page has a text, and each line of it.
fn shown(page: &str, text: &str) {
    assert!(page.contains(text), "CONTRIBUTING.md does not show\n{text}");
}

/// Asks that a world has problems that the page shows, all of them.
fn told(page: &str, world: &World) {
    let problems = world.problems();
    assert!(!problems.is_empty(), "there is no problem");
    problems.iter().for_each(|line| shown(page, line));
}

#[test]
fn the_examples_of_the_page_are_true() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md")).unwrap();
    let page = page.as_str();
    for text in [EVENT, RULE, SOURCE, PLACE, CITY, LAND, BEGINS, ENDS, BORDER, CHANGE] {
        shown(page, text);
    }
    let add = |world: World, file: &str, text: &str| world.edit(&[(file, "", &format!("\n{text}"))]);

    // An event, and its source.
    let world = add(World::sound(), "events/north.toml", EVENT);
    told(page, &world);
    let world =
        world.edit(&[("events/north.toml", "stance = \"cooperative\" }]\nsources", &format!("{RULE} }}]\nsources"))]);
    told(page, &world);
    let world = add(world, "sources/all.toml", SOURCE);
    assert_eq!(world.problems(), Vec::<String>::new());

    // A state.
    let world = add(add(world, "places/western_europe.toml", PLACE), "cities.toml", CITY);
    told(page, &world);
    let north = "territory/holders/all.toml#ESP_N";
    let spain = "  { from = \"1917-11-07\", by = \"spain\" },\n";
    let world = world.edit(&[(north, spain, &format!("{spain}{LAND}"))]);
    told(page, &world);
    let world = add(add(world, "events/south.toml", BEGINS), "events/south.toml", ENDS);
    assert_eq!(world.problems(), Vec::<String>::new());

    // A border.
    let south = "territory/holders/all.toml#ESP_S";
    let old = "held = [{ from = \"1917-11-07\", by = \"spain\" }]\n";
    let world = world.edit(&[(south, old, BORDER)]);
    told(page, &world.clone().edit(&[(south, "by = \"uk\"", "by = \"britain\"")]));
    told(page, &world.clone().edit(&[(south, "1950-03-01", "1917-03-01")]));
    let world = add(world, "events/south.toml", CHANGE);
    assert_eq!(world.problems(), Vec::<String>::new());
}
