//! `data sample`: events for a second reader, drawn at random by grade and region, always the same for a seed.

use super::coverage::region;
use crate::args::Args;
use crate::data;
use crate::failure::Outcome;
use crate::files;
use crate::workspace::Workspace;
use atlas_compiler::read::events::Event;
use atlas_core::event::Grade;
use atlas_core::record::checksum;
use std::collections::BTreeMap;
use std::path::Path;

/// Draws a sample and prints it, or writes it to a file (`--seed N --count N [--out FILE]`).
///
/// # Errors
/// Those of the data, and of the file.
pub fn write(workspace: &Workspace, mut args: Args) -> Outcome {
    let (seed, number) = (args.needed("--seed")?, args.needed("--count")?);
    let parse = |text: &str, args: &Args| {
        text.parse::<u32>().map_err(|_| args.wrong(format!("`{text}` is no number; write one from 0 on")))
    };
    let (seed, number) = (parse(&seed, &args)?, parse(&number, &args)?);
    let out = args.value("--out")?;
    let folder = data::folder(workspace, &mut args)?;
    args.done()?;
    let compiled = data::compile(&folder)?;
    let events = draw(&compiled.read.events, seed, number as usize);
    let text = skeleton(&events, seed);
    match out {
        None => print!("{text}"),
        Some(file) => files::write(Path::new(&file), &text)?,
    }
    Ok(())
}

/// The sample as it stands in `review/second-reader.toml`, without verdicts.
pub fn skeleton(events: &[&Event], seed: u32) -> String {
    let lines: String = events.iter().map(|e| format!("  {{ event = \"{}\" }},\n", e.id)).collect();
    format!("[[sample]]\nseed = {seed}\nevents = [\n{lines}]\n")
}

/// The events of a sample, in order of id. Each region and grade is drawn in proportion to its events, but at least one of it as long as the
/// sample is large enough for all.
pub fn draw(events: &[Event], seed: u32, number: usize) -> Vec<&Event> {
    let mut strata: BTreeMap<(&str, Grade), Vec<&Event>> = BTreeMap::new();
    for event in events {
        strata.entry((region(event), event.grade)).or_default().push(event);
    }
    let sizes: Vec<usize> = strata.values().map(Vec::len).collect();
    let mut drawn: Vec<&Event> = Vec::new();
    for (stratum, share) in strata.into_values().zip(shares(&sizes, number)) {
        let mut stratum = stratum;
        stratum.sort_by_cached_key(|event| (rank(seed, &event.id), event.id.clone()));
        drawn.extend(stratum.into_iter().take(share));
    }
    drawn.sort_by(|a, b| a.id.cmp(&b.id));
    drawn
}

/// Place of an event in the draw: its id and the seed, well mixed (the finaliser of splitmix64). An event keeps it when others are added.
fn rank(seed: u32, id: &str) -> u64 {
    let mut z = checksum(format!("{seed}:{id}").as_bytes());
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// How many are drawn from groups of these sizes: the largest remainders of the proportional shares are rounded up.
fn shares(sizes: &[usize], number: usize) -> Vec<usize> {
    let all: usize = sizes.iter().sum();
    let number = number.min(all);
    let least = usize::from(number >= sizes.len());
    let mut shares: Vec<usize> = sizes.iter().map(|size| (size * number / all.max(1)).max(least)).collect();
    // What is still to be given, or was given too much by the least share, goes to those farthest from their own.
    loop {
        let given: usize = shares.iter().sum();
        let lack = |i: usize| (sizes[i] * number) as i64 - (shares[i] * all) as i64;
        let wanted = if given < number {
            (0..sizes.len()).filter(|i| shares[*i] < sizes[*i]).max_by_key(|i| (lack(*i), std::cmp::Reverse(*i)))
        } else if given > number {
            (0..sizes.len()).filter(|i| shares[*i] > least).min_by_key(|i| (lack(*i), *i))
        } else {
            None
        };
        match wanted {
            Some(i) if given < number => shares[i] += 1,
            Some(i) => shares[i] -= 1,
            None => return shares,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ranks_of_a_seed_never_change() {
        assert_eq!(rank(1917, "germany-rapallo-1922"), rank(1917, "germany-rapallo-1922"));
        assert_ne!(rank(1917, "germany-rapallo-1922"), rank(1918, "germany-rapallo-1922"));
        assert_eq!(shares(&[100, 50, 1], 15), [9, 5, 1]);
        assert_eq!(shares(&[], 5), Vec::<usize>::new());
    }

    proptest! {
        #[test]
        fn shares_are_in_proportion_and_add_up(sizes in proptest::collection::vec(1usize..400, 1..30), number in 0usize..300) {
            let shares = shares(&sizes, number);
            let all: usize = sizes.iter().sum();
            prop_assert_eq!(shares.iter().sum::<usize>(), number.min(all));
            prop_assert!(shares.iter().zip(&sizes).all(|(share, size)| share <= size));
            if number.min(all) >= sizes.len() {
                prop_assert!(shares.iter().all(|share| *share > 0));
            }
        }
    }
}
