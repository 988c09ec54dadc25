//! No bytes make it stop: random ones, and files of ours with bytes changed.

use crate::{record, root};
use atlas_workshop::own::{File, read};
use proptest::prelude::*;

/// The files that come with the atlas as examples.
fn examples() -> Vec<Vec<u8>> {
    let names = ["coding.csv", "events.csv", "events.json", "map.geojson"];
    names.iter().map(|name| std::fs::read(root().join("www/examples").join(name)).unwrap()).collect()
}

fn any_answer(bytes: &[u8]) {
    match read(record(), &[File::of(bytes)], &mut |_, _| {}) {
        Ok(own) => assert!(own.places.iter().all(|place| place.spans.iter().all(|span| span.from < span.to))),
        Err(faults) => assert!(!faults.is_empty()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_get_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        any_answer(&bytes);
    }

    #[test]
    fn any_text_gets_an_answer(text in "[\\[\\]{}\",:;\\\\a-z0-9\n\t -]{0,300}") {
        any_answer(text.as_bytes());
        any_answer(format!("state,from,to,stance,tie\n{text}").as_bytes());
        any_answer(format!("{{\"features\":[{text}]}}").as_bytes());
    }

    #[test]
    fn changed_examples_get_an_answer(which in 0usize..4, changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), end: prop::sample::Index) {
        let mut bytes = examples()[which].clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        any_answer(&bytes);
        any_answer(&bytes[..end.index(bytes.len())]);
    }

    /// Lines in another order, or twice, or left out.
    #[test]
    fn shuffled_examples_get_an_answer(which in 0usize..4, picks in proptest::collection::vec(any::<prop::sample::Index>(), 1..30)) {
        let text = String::from_utf8(examples()[which].clone()).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let picked: Vec<&str> = picks.iter().map(|pick| lines[pick.index(lines.len())]).collect();
        any_answer(format!("{}\n{}", lines[0], picked.join("\n")).as_bytes());
    }
}
