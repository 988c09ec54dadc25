//! Nothing that can happen to a file makes the compiler panic: it compiles, or tells what is wrong.

use crate::world::World;
use proptest::prelude::*;
use proptest::sample::Index;

/// What can happen to a file.
#[derive(Clone, Debug)]
enum Damage {
    /// It ends early.
    Truncated(Index),
    /// A line is lost.
    LineLost(Index),
    /// A line stands twice.
    LineTwice(Index),
    /// Two lines change places.
    LinesSwapped(Index, Index),
    /// A byte is another.
    Byte(Index, u8),
    /// Two neighbouring bytes change places.
    BytesSwapped(Index),
    /// A number, with its digits, is another.
    Number(Index, i64),
    /// A word in quotes is another one of the world.
    Word(Index, Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        at().prop_map(Damage::Truncated),
        at().prop_map(Damage::LineLost),
        at().prop_map(Damage::LineTwice),
        (at(), at()).prop_map(|(a, b)| Damage::LinesSwapped(a, b)),
        (at(), any::<u8>()).prop_map(|(a, b)| Damage::Byte(a, b)),
        at().prop_map(Damage::BytesSwapped),
        (at(), prop_oneof![any::<i64>(), -50i64..50, -100_000i64..100_000]).prop_map(|(a, n)| Damage::Number(a, n)),
        (at(), at()).prop_map(|(a, b)| Damage::Word(a, b)),
        (at(), at()).prop_map(|(a, b)| Damage::Word(a, b)),
    ]
}

/// Byte ranges of the parts of a text that `inside` accepts, as long as they go.
fn runs(text: &[u8], inside: impl Fn(u8) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for (i, _) in text.iter().enumerate().filter(|(_, b)| inside(**b)) {
        match runs.last_mut() {
            Some(run) if run.end == i => run.end = i + 1,
            _ => runs.push(i..i + 1),
        }
    }
    runs
}

/// Parts in double quotes, without the quotes.
fn words(text: &[u8]) -> Vec<std::ops::Range<usize>> {
    let quotes: Vec<usize> = text.iter().enumerate().filter(|(_, b)| **b == b'"').map(|(i, _)| i).collect();
    quotes.chunks_exact(2).map(|pair| pair[0] + 1..pair[1]).collect()
}

/// Does the damage. `other` is a file to take words from.
fn apply(bytes: &mut Vec<u8>, other: &[u8], damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let lines = |bytes: &[u8]| -> Vec<Vec<u8>> { bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect() };
    match damage {
        Damage::Truncated(at) => bytes.truncate(at.index(bytes.len())),
        Damage::LineLost(at) => {
            let mut lines = lines(bytes);
            lines.remove(at.index(lines.len()));
            *bytes = lines.concat();
        }
        Damage::LineTwice(at) => {
            let mut lines = lines(bytes);
            let at = at.index(lines.len());
            lines.insert(at, lines[at].clone());
            *bytes = lines.concat();
        }
        Damage::LinesSwapped(a, b) => {
            let mut lines = lines(bytes);
            let (a, b) = (a.index(lines.len()), b.index(lines.len()));
            lines.swap(a, b);
            *bytes = lines.concat();
        }
        Damage::Byte(at, byte) => {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        Damage::BytesSwapped(at) => {
            let at = at.index(bytes.len());
            let next = (at + 1) % bytes.len();
            bytes.swap(at, next);
        }
        Damage::Number(at, number) => {
            let numbers = runs(bytes, |b| b.is_ascii_digit());
            if !numbers.is_empty() {
                bytes.splice(numbers[at.index(numbers.len())].clone(), number.to_string().into_bytes());
            }
        }
        Damage::Word(at, from) => {
            let (own, others) = (words(bytes), words(other));
            if !own.is_empty() && !others.is_empty() {
                let word = other[others[from.index(others.len())].clone()].to_vec();
                bytes.splice(own[at.index(own.len())].clone(), word);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_compile_or_are_refused_but_nothing_panics(
        damages in proptest::collection::vec((any::<Index>(), any::<Index>(), damage()), 1..4)
    ) {
        let mut world = World::sound();
        let names: Vec<String> = world.files.keys().cloned().collect();
        for (file, other, damage) in &damages {
            let other = world.files[&names[other.index(names.len())]].clone();
            if let Some(bytes) = world.files.get_mut(&names[file.index(names.len())]) {
                apply(bytes, &other, damage);
            }
        }
        match world.compile() {
            Ok(compiled) => prop_assert!(!compiled.bundle().record.is_empty()),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
