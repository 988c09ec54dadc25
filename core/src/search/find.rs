//! Answers to what a reader types.

use super::filter::Filter;
use super::fold::fold;
use super::index::{AROUND, Called, Entry, Index, NAME, TEXT, WITHIN, sort};
use super::mark::Marked;
use super::thing::{Sort, Thing};
use super::when::{self, When};
use crate::record::Record;
use crate::texts::Texts;

/// A thing that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit<'a> {
    /// The thing.
    pub thing: Thing,
    /// How well it meets the query; only comparisons within an answer mean anything.
    pub score: u32,
    /// Its name or title, of several names the one that meets the query best.
    pub title: Marked<'a>,
    /// What else of it meets the query: a sentence of an event, a capital, the work that a source stands in.
    pub also: Option<Marked<'a>>,
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer<'a> {
    /// The date that was typed, if any: a place in time to go to. It has narrowed the events.
    pub when: Option<When>,
    /// The best hits of each sort, the best one first; those of equal score in order of sort and date.
    pub hits: Vec<Hit<'a>>,
    /// How many things of each sort were found in all, in the order of [`Sort::ALL`].
    pub counts: [u32; 6],
    /// Folded words for which nothing in the record was found.
    pub unknown: Vec<String>,
}

/// Words that are met by everything, since they say little; unless nothing else was typed. Single letters before other words (John F.
/// Kennedy) are treated alike.
const LITTLE: &str = " a an and at by de for from in into la le of on or the to with ";

/// Words of a query that count at most; each has a bit.
const WORDS: usize = 24;

/// What an entry has met so far.
#[derive(Clone, Copy, Default)]
struct Tally {
    score: u32,
    /// Words of the query that were met anywhere.
    met: u32,
    /// Words that stand in the name as they were typed, or by another name.
    exact: u32,
    /// Words that were met in the name.
    named: u32,
    /// The best that the word being looked at has met.
    best: u32,
}

/// What a word counts in a text of a thing.
fn weight(entry: &Entry, field: u8) -> u32 {
    match (field, entry.thing) {
        (NAME, Thing::Place(_)) if matches!(entry.called, Called::Capital(_)) => 5,
        (NAME, Thing::Place(_)) => 10,
        (NAME, Thing::Person(_) | Thing::Locality(_)) => 9,
        (NAME, Thing::Event(_)) => 7,
        (TEXT, _) => 4,
        (AROUND, Thing::Person(_)) => 8,
        (NAME | AROUND, _) => 3,
        (WITHIN, _) => 2,
        _ => 0,
    }
}

/// A query, read.
struct Query<'q> {
    /// All words, folded.
    folded: &'q str,
    /// What has to be met, as bits.
    needed: u32,
    /// The words of the date, as bits.
    date: u32,
    /// Number of words.
    words: u32,
    when: Option<When>,
}

impl<'q> Query<'q> {
    fn read(folded: &'q str, words: &[&str]) -> Query<'q> {
        let found = when::find(words);
        let bits = |is: &dyn Fn(usize, &str) -> bool| {
            words.iter().enumerate().filter(|(at, word)| is(*at, word)).fold(0u32, |bits, (at, _)| bits | 1 << at)
        };
        let date = bits(&|at, _| found.as_ref().is_some_and(|(_, range)| range.contains(&at)));
        let all = bits(&|_, _| true) & !date;
        let letter = |at, word: &str| word.len() == 1 && at + 1 < words.len();
        let little = bits(&|at, word| letter(at, word) || LITTLE.split(' ').any(|little| little == word));
        let needed = if all & !little == 0 && date == 0 { all } else { all & !little };
        Query { folded, needed, date, words: words.len() as u32, when: found.map(|(when, _)| when) }
    }

    /// What an entry scores; none if it does not meet the query.
    fn score(&self, tally: Tally, entry: &Entry, record: &Record) -> Option<u32> {
        if tally.met & self.needed != self.needed {
            return None;
        }
        let literal = tally.met & self.date == self.date;
        let mut score = tally.score;
        if let Some(when) = self.when {
            let event = if let Thing::Event(ix) = entry.thing { record.event(ix) } else { None };
            let inside = |date| when.meets(date, date);
            let met = match event {
                // A date alone asks for what began or ended in it.
                Some(event) if self.needed == 0 => inside(event.date) || event.end.is_some_and(|(end, _)| inside(end)),
                Some(event) => when.meets(event.date, event.last_day()),
                None => self.needed != 0,
            };
            if !met && !literal {
                return None;
            }
            // A date alone asks for events more than for a source whose title has the same date.
            let more = if self.needed == 0 { 3000 } else { 300 };
            score += if event.is_some_and(|event| inside(event.date)) { more } else { 0 };
        }
        // Nearer to the whole of a name is better; all of it, and nothing else typed, is best.
        let exact = tally.exact.count_ones();
        let words = u32::from(entry.words).max(1);
        score += 300 * exact.min(words) / words;
        score += if exact == words && exact == self.words { 400 } else { 0 };
        score += match entry.thing {
            Thing::Place(_) => 60,
            Thing::Person(_) => 50,
            Thing::Locality(_) => 40,
            Thing::Event(_) => 20,
            Thing::Source(_) => 0,
        };
        Some(score)
    }

    /// What it adds that a name begins as the query does, or is the same in the same order: Ruanda (Ruanda-Urundi) has the words of
    /// Urundi (Ruanda-Urundi). Titles are asked for the second only, since they are many.
    fn beginning<'n>(&self, entry: &Entry, tally: Tally, name: impl Fn() -> &'n str) -> u32 {
        let all = tally.exact.count_ones() == self.words && self.words == u32::from(entry.words);
        let is_name = matches!(entry.thing, Thing::Place(_) | Thing::Person(_) | Thing::Locality(_));
        if all && fold(name()) == self.folded {
            200
        } else if is_name && tally.named != 0 && fold(name()).starts_with(self.folded) {
            150
        } else {
            0
        }
    }
}

/// Events and sources that meet a filter.
struct Passing {
    events: Vec<bool>,
    sources: Vec<bool>,
}

impl Passing {
    fn new(record: &Record, texts: &Texts, filter: &Filter) -> Passing {
        let mut sources = vec![false; texts.sources.len()];
        let events = record.each_event().map(|(ix, event)| {
            let text = texts.event(ix);
            let meets = filter.meets_event(record, event, text);
            for citation in text.iter().filter(|_| meets).flat_map(|text| &text.sources) {
                sources.get_mut(usize::from(citation.source)).into_iter().for_each(|passes| *passes = true);
            }
            meets
        });
        let events = events.collect();
        Passing { events, sources }
    }

    fn passes(&self, thing: Thing, index: &Index, record: &Record, filter: &Filter) -> bool {
        let in_list = |list: &[bool], at: u16| list.get(usize::from(at)).copied().unwrap_or(false);
        match thing {
            Thing::Place(ix) => record.place(ix).is_some_and(|place| filter.meets_place(ix, place)),
            Thing::Event(ix) => in_list(&self.events, ix.0),
            Thing::Source(ix) => in_list(&self.sources, ix),
            Thing::Person(_) | Thing::Locality(_) => {
                index.named_in(thing).iter().any(|event| in_list(&self.events, event.0))
            }
        }
    }
}

impl Index {
    /// Looks for what was typed; `most` hits of each sort are given in full, all are counted.
    ///
    /// A query without any word finds all that meets the filter, and nothing if that asks for nothing. The last word may still be being
    /// typed, unless a space follows.
    pub fn find<'a>(
        &'a self,
        record: &'a Record,
        texts: &'a Texts,
        typed: &str,
        filter: &Filter,
        most: usize,
    ) -> Answer<'a> {
        let folded = fold(typed);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS).collect();
        let query = Query::read(&folded, &words);
        let mut answer = Answer { when: query.when, hits: Vec::new(), counts: [0; 6], unknown: Vec::new() };
        if words.is_empty() && !filter.is_asking() {
            return answer;
        }
        let mut tallies = vec![Tally::default(); self.entries.len()];
        let mut terms: Vec<u64> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let bit = 1u32 << at;
            let whole = at + 1 < words.len() || typed.ends_with(' ') || query.date & bit != 0;
            let meant = self.lexicon.meant(word, whole);
            if meant.is_empty() && query.needed & bit != 0 {
                answer.unknown.push((*word).to_owned());
            }
            for meant in meant {
                terms.push(u64::from(meant.term));
                for posting in self.lexicon.postings(meant.term) {
                    let found = self.entries.get(posting.entry()).zip(tallies.get_mut(posting.entry()));
                    let Some((entry, tally)) = found else { continue };
                    if tally.met & bit == 0 {
                        tally.met |= bit;
                        tally.best = 0;
                    }
                    let value = meant.quality * weight(entry, posting.field());
                    tally.score += value.saturating_sub(tally.best);
                    tally.best = tally.best.max(value);
                    if posting.field() == NAME {
                        tally.named |= bit;
                        tally.exact |= if meant.quality > 89 { bit } else { 0 };
                    }
                }
            }
        }
        terms.sort_unstable();
        terms.dedup();
        let found = self.ranked(record, texts, &query, filter, &tallies, &mut answer.counts);
        let mut given = [0; 6];
        for (score, at) in found {
            if let Some((entry, tally)) = self.entries.get(at).zip(tallies.get(at)) {
                let Some(given) = given.get_mut(sort(entry.thing, texts) as usize).filter(|given| **given < most)
                else {
                    continue;
                };
                *given += 1;
                let all_named = tally.named & query.needed == query.needed;
                answer.hits.push(self.hit(record, texts, entry, score, &terms, all_named));
            }
        }
        answer
    }

    /// Score and entry of all that meets query and filter, the best one first, each thing once; counted by sort.
    fn ranked(
        &self,
        record: &Record,
        texts: &Texts,
        query: &Query,
        filter: &Filter,
        tallies: &[Tally],
        counts: &mut [u32; 6],
    ) -> Vec<(u32, usize)> {
        let passing = filter.is_asking().then(|| Passing::new(record, texts, filter));
        let mut found: Vec<(u32, usize)> = Vec::new();
        let mut last = None;
        for (at, (entry, tally)) in self.entries.iter().zip(tallies).enumerate() {
            let Some(mut score) = query.score(*tally, entry, record) else { continue };
            score += query.beginning(entry, *tally, || self.name(entry, record, texts));
            let sort = sort(entry.thing, texts);
            let passes = || passing.as_ref().is_none_or(|passing| passing.passes(entry.thing, self, record, filter));
            if !filter.wants(sort) || !passes() {
                continue;
            }
            match found.last_mut() {
                Some(before) if last == Some(entry.thing) => {
                    if before.0 < score {
                        *before = (score, at);
                    }
                }
                _ => {
                    found.push((score, at));
                    counts.get_mut(sort as usize).into_iter().for_each(|count| *count += 1);
                }
            }
            last = Some(entry.thing);
        }
        // Numbers of one type are sorted everywhere in the search, since each further type of sort weighs 3 kB.
        let mut order: Vec<u64> =
            found.iter().map(|(score, at)| u64::from(u32::MAX - score) << 32 | *at as u64).collect();
        order.sort_unstable();
        order.into_iter().map(|key| (u32::MAX - (key >> 32) as u32, (key & 0xFFFF_FFFF) as usize)).collect()
    }

    fn hit<'a>(
        &'a self,
        record: &'a Record,
        texts: &'a Texts,
        entry: &Entry,
        score: u32,
        terms: &[u64],
        all_named: bool,
    ) -> Hit<'a> {
        let mark = |text: &'a str| Marked::new(text, &self.lexicon, terms);
        let name = mark(self.name(entry, record, texts));
        let (title, also) = match entry.thing {
            Thing::Place(place) if matches!(entry.called, Called::Capital(_)) => {
                let state = record.place(place).and_then(|p| p.names.last()).map_or("", |name| name.name.as_str());
                (Marked { text: state, ranges: Vec::new() }, Some(name))
            }
            Thing::Event(event) if !all_named => {
                (name, texts.event(event).and_then(|text| mark(&text.text).sentence()))
            }
            Thing::Source(source) => {
                let within = texts.source(source).map(|source| mark(&source.within));
                (name, within.filter(|within| !within.ranges.is_empty()))
            }
            _ => (name, None),
        };
        Hit { thing: entry.thing, score, title, also }
    }
}

impl Answer<'_> {
    /// How many things of a sort were found.
    pub fn count(&self, sort: Sort) -> u32 {
        self.counts.get(sort as usize).copied().unwrap_or(0)
    }
}
