//! All words of the record, each once, and where they stand.

use super::sound::Sound;
use super::synonyms;
use super::typing;
use crate::record::checksum;

/// Position of a word in the order in which words were first met.
type Term = u32;

/// Where a word stands: an entry, and which of its texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Posting(u32);

impl Posting {
    /// A posting for the text `field` (0 to 3) of an entry.
    pub fn new(entry: usize, field: u8) -> Posting {
        Posting(((entry as u32) << 2) | u32::from(field & 3))
    }

    /// Position of the entry.
    pub fn entry(self) -> usize {
        (self.0 >> 2) as usize
    }

    /// Which of its texts, 0 to 3.
    pub fn field(self) -> u8 {
        (self.0 & 3) as u8
    }
}

/// What is known of a word while words are collected.
#[derive(Clone, Copy)]
struct Seen {
    start: u32,
    len: u8,
    /// Whether it was always written with a capital.
    name: bool,
    last: Option<Posting>,
}

/// Collects words. A table of its own with open addressing, since a map of the standard library weighs more than all the rest.
pub struct Builder {
    letters: String,
    seen: Vec<Seen>,
    slots: Vec<Term>,
    found: Vec<(Term, Posting)>,
}

/// An empty slot of the table.
const EMPTY: Term = Term::MAX;

impl Default for Builder {
    fn default() -> Builder {
        Builder { letters: String::new(), seen: Vec::new(), slots: vec![EMPTY; 1 << 15], found: Vec::new() }
    }
}

impl Builder {
    fn text(&self, seen: Seen) -> &str {
        let start = seen.start as usize;
        self.letters.get(start..start + usize::from(seen.len)).unwrap_or("")
    }

    /// The slot of a word: its own, or the empty one where it belongs.
    fn slot(&self, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = checksum(word.as_bytes()) as usize & mask;
        while let Some(seen) = self.slots.get(slot).and_then(|term| self.seen.get(*term as usize)) {
            if self.text(*seen) == word {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![EMPTY; self.slots.len() * 2];
        for term in 0..self.seen.len() {
            let Some(seen) = self.seen.get(term) else { continue };
            let slot = self.slot(self.text(*seen));
            if let Some(empty) = self.slots.get_mut(slot) {
                *empty = term as Term;
            }
        }
    }

    /// Notes that a folded word stands somewhere, written with a capital or not.
    pub fn add(&mut self, word: &str, capital: bool, posting: Posting) {
        let Ok(len) = u8::try_from(word.len()) else { return };
        if self.seen.len() * 2 > self.slots.len() {
            self.grow();
        }
        let slot = self.slot(word);
        let Some(term) = self.slots.get_mut(slot) else { return };
        if *term == EMPTY {
            *term = self.seen.len() as Term;
            self.seen.push(Seen { start: self.letters.len() as u32, len, name: true, last: None });
            self.letters.push_str(word);
        }
        let term = *term;
        let Some(seen) = self.seen.get_mut(term as usize) else { return };
        seen.name &= capital;
        if seen.last != Some(posting) {
            seen.last = Some(posting);
            self.found.push((term, posting));
        }
    }

    /// Puts everything in order.
    pub fn finish(mut self) -> Lexicon {
        let mut order: Vec<Seen> = Vec::new();
        let mut terms: Vec<Term> = (0..self.seen.len() as Term).collect();
        let word = |term: &Term| self.seen.get(*term as usize).map_or("", |seen| self.text(*seen));
        terms.sort_unstable_by(|a, b| word(a).cmp(word(b)));
        let mut rank = vec![0; terms.len()];
        for (place, term) in (0..).zip(&terms) {
            order.extend(self.seen.get(*term as usize).copied());
            rank.get_mut(*term as usize).into_iter().for_each(|rank| *rank = place);
        }
        for (term, _) in &mut self.found {
            *term = rank.get(*term as usize).copied().unwrap_or(0);
        }
        let key = |(term, posting): &(Term, Posting)| u64::from(*term) << 32 | u64::from(posting.0);
        let mut found: Vec<u64> = self.found.iter().map(key).collect();
        found.sort_unstable();
        let mut lexicon =
            Lexicon { letters: String::new(), words: Vec::new(), postings: Vec::new(), sounds: Vec::new() };
        let mut found = found.into_iter().peekable();
        for (term, seen) in (0u32..).zip(order) {
            let text = self.text(seen);
            if let Some(sound) = seen.name.then(|| Sound::of(text)).flatten() {
                lexicon.sounds.push(sound.0 | u64::from(term));
            }
            lexicon.letters.push_str(text);
            while let Some(key) = found.next_if(|key| key >> 32 == u64::from(term)) {
                lexicon.postings.push(Posting(key as u32));
            }
            let (letters, postings) = (lexicon.letters.len() as u32, lexicon.postings.len() as u32);
            lexicon.words.push(Word { letters, postings, name: seen.name });
        }
        lexicon.sounds.sort_unstable();
        lexicon
    }
}

/// A word: the ends of its letters and of its postings; they begin where those of the word before end.
struct Word {
    letters: u32,
    postings: u32,
    name: bool,
}

/// A word that stands at no more places than so many is taken for one of several spellings.
const RARE: usize = 3;

/// The words in order of the alphabet, with their postings.
pub struct Lexicon {
    letters: String,
    words: Vec<Word>,
    postings: Vec<Posting>,
    /// Sounds of names with the positions of the names in the lowest bits, in order.
    sounds: Vec<u64>,
}

/// A word of the record that a typed word may mean, and how well it meets it, 1 to 100.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Meant {
    /// Position of the word.
    pub term: Term,
    /// 100 for the very word, less for beginnings, sounds and slips.
    pub quality: u32,
}

impl Lexicon {
    fn span(&self, term: Term, end: impl Fn(&Word) -> u32) -> std::ops::Range<usize> {
        let at = term as usize;
        let from = at.checked_sub(1).and_then(|at| self.words.get(at)).map_or(0, &end);
        from as usize..self.words.get(at).map_or(from, &end) as usize
    }

    /// A word by its position.
    pub fn word(&self, term: Term) -> &str {
        self.letters.get(self.span(term, |w| w.letters)).unwrap_or("")
    }

    /// Where a word stands, by entry and text.
    pub fn postings(&self, term: Term) -> &[Posting] {
        self.postings.get(self.span(term, |w| w.postings)).unwrap_or(&[])
    }

    /// Number of words.
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// Bytes that it takes in memory.
    pub fn bytes(&self) -> usize {
        self.letters.len() + self.words.len() * size_of::<Word>() + self.postings.len() * 4 + self.sounds.len() * 8
    }

    /// First position whose word is not before `word`.
    fn lower_bound(&self, word: &str) -> Term {
        let (mut low, mut high) = (0, self.words.len() as Term);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.word(middle) < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The position of a word.
    pub fn find(&self, word: &str) -> Option<Term> {
        Some(self.lower_bound(word)).filter(|term| self.word(*term) == word && !word.is_empty())
    }

    /// All words that a typed, folded word may mean, in order of position, each once with its best quality.
    ///
    /// `whole` says that no letters will follow. Sounds are compared with names only, slips looked for only where nothing else is found,
    /// since otherwise common words would mean one another.
    pub fn meant(&self, typed: &str, whole: bool) -> Vec<Meant> {
        let mut meant = Vec::new();
        let mut common = false;
        if typed.is_empty() {
            return meant;
        }
        if let Some(term) = self.find(typed) {
            meant.push(Meant { term, quality: 100 });
            common = self.words.get(term as usize).is_some_and(|word| !word.name);
        }
        for other in synonyms::of(typed) {
            meant.extend(self.find(other).map(|term| Meant { term, quality: 90 }));
        }
        if !whole || typed.len() > 2 {
            let first = self.lower_bound(typed);
            for term in (first..self.words.len() as Term).take_while(|term| self.word(*term).starts_with(typed)) {
                let more = self.word(term).len() - typed.len();
                meant.push(Meant { term, quality: 80u32.saturating_sub(4 * more as u32).max(45) });
            }
        }
        if !common && typed.len() > 2 {
            self.add_sounds(typed, whole, &mut meant);
        }
        if meant.is_empty() {
            self.add_slips(typed, &mut meant);
        }
        let mut keys: Vec<u64> = meant.iter().map(|m| u64::from(m.term) << 32 | u64::from(100 - m.quality)).collect();
        keys.sort_unstable();
        keys.dedup_by_key(|key| *key >> 32);
        keys.into_iter().map(|key| Meant { term: (key >> 32) as Term, quality: 100 - (key as u32) }).collect()
    }

    fn add_sounds(&self, typed: &str, whole: bool, meant: &mut Vec<Meant>) {
        // Whoever writes a name as the record does reads it as English, unless it is a spelling that only a few titles have.
        let known = self.find(typed).is_some_and(|term| self.postings(term).len() > RARE);
        let sounds = if known { Sound::of(typed).into_iter().collect() } else { Sound::all_of(typed) };
        for sound in sounds {
            let first = self.sounds.partition_point(|key| *key < sound.0);
            let last = if whole || sound.classes() < 4 { sound } else { sound.last_beginning() };
            for key in self.sounds.iter().skip(first).take_while(|key| Sound::of_key(**key) <= last) {
                let (s, term) = (Sound::of_key(*key), (*key & !Sound::MASK) as Term);
                let word = self.word(term);
                // Of names that sound alike the nearer in spelling is the likelier.
                let slips = typing::slips(typed.as_bytes(), word.as_bytes(), 9).unwrap_or(10);
                // Two or three classes are too few to tell words apart by sound alone.
                if sound.classes() > 3 || (word.len() > 3 && slips < 3) {
                    let quality = if s == sound { 60 } else { 35 };
                    meant.push(Meant { term, quality: quality - slips as u32 });
                }
            }
        }
    }

    fn add_slips(&self, typed: &str, meant: &mut Vec<Meant>) {
        let most = typing::allowed(typed.len());
        for term in 0..self.words.len() as Term {
            let word = self.word(term);
            if most == 0 || word.len().abs_diff(typed.len()) > most {
                continue;
            }
            if let Some(slips) = typing::slips(typed.as_bytes(), word.as_bytes(), most) {
                meant.push(Meant { term, quality: 55u32.saturating_sub(15 * slips as u32) });
            }
        }
        // One slip is likelier than two.
        let best = meant.iter().map(|m| m.quality).max().unwrap_or(0);
        meant.retain(|m| m.quality == best);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(words: &str) -> Lexicon {
        let mut builder = Builder::default();
        for (entry, word) in words.split(' ').enumerate() {
            let capital = word.starts_with(char::is_uppercase);
            builder.add(&word.to_lowercase(), capital, Posting::new(entry, 1));
        }
        builder.finish()
    }

    fn words(lexicon: &Lexicon, typed: &str) -> Vec<String> {
        let mut meant = lexicon.meant(typed, false);
        meant.sort_by_key(|m| std::cmp::Reverse(m.quality));
        meant.iter().map(|m| lexicon.word(m.term).to_owned()).collect()
    }

    #[test]
    fn the_word_comes_before_beginnings_sounds_and_slips() {
        let lexicon = lexicon("treaty Helsinki Khrushchev trade Helsingfors treaty Brezhnev trades Peking");
        assert_eq!(lexicon.count(), 8);
        assert_eq!(words(&lexicon, "trade"), ["trade", "trades"]);
        assert_eq!(words(&lexicon, "helsin"), ["helsinki", "helsingfors"]);
        assert_eq!(words(&lexicon, "chruschtschow"), ["khrushchev"]);
        assert_eq!(words(&lexicon, "heslinki"), ["helsinki"]);
        assert_eq!(words(&lexicon, "beijing"), ["peking"]);
        assert!(words(&lexicon, "tract").is_empty() && words(&lexicon, "").is_empty());
    }

    #[test]
    fn a_spelling_that_the_record_hardly_has_does_not_hide_the_usual_one() {
        let usual = "Gorbachev Gorbachev Gorbachev Gorbachev Gorbačov";
        assert_eq!(words(&lexicon(&usual.replace('č', "c")), "gorbacov"), ["gorbacov", "gorbachev"]);
        assert_eq!(words(&lexicon("Castro Castro Castro Castro Sastro"), "castro"), ["castro"]);
    }

    #[test]
    fn postings_tell_entry_and_text_once() {
        let mut builder = Builder::default();
        for (entry, field) in [(0, 0), (0, 0), (0, 1), (70_000, 3)] {
            builder.add("war", false, Posting::new(entry, field));
        }
        let lexicon = builder.finish();
        let found: Vec<_> = lexicon.postings(0).iter().map(|p| (p.entry(), p.field())).collect();
        assert_eq!(found, [(0, 0), (0, 1), (70_000, 3)]);
    }

    #[test]
    fn the_table_grows() {
        let all: Vec<String> = (0..40_000).map(|n| format!("w{n}")).collect();
        let lexicon = lexicon(&all.join(" "));
        assert_eq!(lexicon.count(), 40_000);
        assert!(all.iter().all(|word| lexicon.find(word).is_some()));
    }
}
