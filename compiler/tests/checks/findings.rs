//! Findings: what the record lacks without being wrong.

use crate::world::{Edit, World};
use atlas_compiler::findings::Findings;

/// What is found after some changes, each a line without the place it stands at.
fn found(edits: &[Edit]) -> Vec<String> {
    let compiled = World::sound().edit(edits).compile().unwrap();
    let line = |p: &atlas_compiler::problem::Problem| format!("{}: {}", p.record, p.reason);
    Findings::of(&compiled.read).all().0.iter().map(line).collect()
}

/// The treaty of 1970 with a field.
fn treaty(field: &str) -> Vec<String> {
    found(&[("events/south.toml", "{ term = \"for ever\" }", &format!("{{ {field} }}"))])
}

#[test]
fn in_the_sound_world_nothing_is_found() {
    assert!(found(&[]).is_empty());
}

#[test]
fn an_end_by_an_act_is_told_by_something_near_it() {
    let lone = |ended: &str, until: &str| {
        format!(
            "kenya-treaty-1970: its treaty is {ended} on {until}, but no event of its places is of about that day; add \
             one, or mend the day"
        )
    };
    for ended in ["replaced", "war", "state_ended"] {
        let field = |until: &str| format!("until = \"{until}\", ended = \"{ended}\"");
        assert_eq!(treaty(&field("1980-02-02")), [lone(ended, "1980-02-02")]);
        assert!(treaty(&field("1980-02-01")).is_empty());
        assert!(treaty(&field("1979-12-02")).is_empty());
        assert!(treaty(&field("1979-11")).is_empty());
        assert!(treaty(&field("1979")).is_empty());
        assert_eq!(treaty(&field("1978")), [lone(ended, "1978")]);
    }
    // Notice is given up to a year before.
    assert!(treaty("until = \"1981-01-01\", ended = \"denounced\"").is_empty());
    assert_eq!(treaty("until = \"1981-01-02\", ended = \"denounced\""), [lone("denounced", "1981-01-02")]);
    // A treaty that takes its place, and comes into force later.
    let other = "\n[[event]]\nid = \"kenya-treaty-1977\"\ndate = \"1977-01-01\"\nplaces = [\"kenya\"]\nkind = \"treaty_friendship\"\ntitle = \
                 \"T\"\ntext = \"X.\"\ngrade = \"C\"\nreasoning = \"None.\"\ntreaty = { force = \"1978-01-01\" }\n";
    let replaced = ("events/south.toml", "{ term = \"for ever\" }", "{ until = \"1978-01-01\", ended = \"replaced\" }");
    assert_eq!(found(&[replaced]), [lone("replaced", "1978-01-01")]);
    assert!(found(&[replaced, ("events/south.toml", "", other)]).is_empty());
    assert_eq!(
        treaty("until = \"1991-12-25\", ended = \"state_ended\""),
        ["kenya-treaty-1970: its treaty was in force on the last day of the record; leave out `until` and `ended`"]
    );
    for ended in ["expired", "lapsed"] {
        assert!(treaty(&format!("until = \"1978\", ended = \"{ended}\"")).is_empty());
    }
}

#[test]
fn abbreviations_and_spellings_are_found_in_all_texts_of_an_event() {
    let kgb = "norway-crisis-1952: uses `KGB` without its meaning; write it out, or as `full name (KGB)` once";
    let program = "norway-crisis-1952: writes `program`; the style has `programme`";
    for (old, new) in [
        ("A crisis", "A program of the KGB"),
        ("Ships meet at sea.", "A program of the KGB."),
        ("A show of force.", "A program of the KGB."),
        ("grade = \"B\"", "caution = \"A program of the KGB.\"\ngrade = \"B\""),
    ] {
        assert_eq!(found(&[("events/north.toml#norway-crisis", old, new)]), [kgb, program]);
    }
    let explained = ("events/north.toml", "Ships meet at sea.", "The State Security Committee (KGB).");
    assert!(found(&[("events/north.toml", "A crisis", "The KGB"), explained]).is_empty());
}
