//! Words of a text, folded to plain lower-case Latin letters, so that spelling differs as little as possible.
//!
//! Diacritics go (Dvořák becomes dvorak), ligatures are opened, and Cyrillic is written as BGN/PCGN romanises it (1947 for Russian,
//! 2019 for Ukrainian, without its marks; ё as e, because English texts print "Khrushchev"). What is then still spelt differently
//! in other romanisations is the business of [`super::sound`].

use std::ops::Range;

/// Letters with diacritics, both cases, and what they become.
#[rustfmt::skip]
const LATIN: [(&str, &str); 31] = [
    ("àáâãäåāăąǎảạấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍ", "a"), ("æÆ", "ae"), ("çćĉċčÇĆĈĊČ", "c"), ("ďđĎĐ", "d"), ("ðÐ", "d"),
    ("èéêëēĕėęěẽếềểễệẹẻÈÉÊËĒĔĖĘĚ", "e"), ("əƏ", "e"), ("ĝğġģǧĜĞĠĢǦ", "g"), ("ĥħḥḫĤĦḤḪ", "h"), ("ìíîïĩīĭįıǐịỉÌÍÎÏĨĪĬĮİǏ", "i"),
    ("ĵĴ", "j"), ("ķǩĶǨ", "k"), ("ĺļľŀłĹĻĽĿŁ", "l"), ("ñńņňŋÑŃŅŇŊ", "n"), ("òóôõöøōŏőǒơốồổỗộớờởỡợọỏÒÓÔÕÖØŌŎŐǑƠ", "o"),
    ("œŒ", "oe"), ("ŕŗřŔŖŘ", "r"), ("śŝşšșṣŚŜŞŠȘṢ", "s"), ("ß", "ss"), ("ţťŧțṭŢŤŦȚṬ", "t"), ("þÞ", "th"),
    ("ùúûüũūŭůűųǔưứừửữựụủÙÚÛÜŨŪŬŮŰŲƯ", "u"), ("ŵŴ", "w"), ("ýÿŷỳỹỵÝŸŶ", "y"), ("źżžẓŹŻŽẒ", "z"), ("ﬁ", "fi"), ("ﬂ", "fl"),
    ("ḍḌ", "d"), ("ḩḨ", "h"), ("ẖ", "h"), ("ẗ", "t"),
];

/// Cyrillic letters from а (U+0430) to џ (U+045F), in the order of their numbers.
#[rustfmt::skip]
const CYRILLIC: [&str; 48] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh",
    "shch", "", "y", "", "e", "yu", "ya", "e", "e", "dj", "g", "ye", "dz", "i", "yi", "j", "lj", "nj", "c", "k", "i", "u", "dz",
];

/// What a letter or digit becomes, appended to `out`; false if the character is neither.
fn push(c: char, out: &mut String) -> bool {
    if c.is_ascii_alphanumeric() {
        out.push(c.to_ascii_lowercase());
        return true;
    }
    let number = u32::from(c);
    let small = match number {
        0x410..=0x42F => number + 0x20,
        0x400..=0x40F => number + 0x50,
        _ => number,
    };
    let folded = match small {
        0..0xC0 => None,
        0x300..=0x36F => Some(""),
        0x430..=0x45F => CYRILLIC.get((small - 0x430) as usize).copied(),
        0x490 | 0x491 => Some("g"),
        _ => LATIN.iter().find(|(letters, _)| letters.contains(c)).map(|(_, plain)| *plain),
    };
    folded.inspect(|plain| out.push_str(plain)).is_some()
}

/// Apostrophes and the signs for ayn and hamza.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ')
}

/// Calls `each` with every word of a text: its range of bytes, and the word folded.
///
/// A word is a run of letters and digits. An apostrophe ends a word of one or two letters (Côte d'Ivoire) and otherwise belongs to
/// it (Sana'a); a possessive s is left out.
pub fn each_word(text: &str, mut each: impl FnMut(Range<usize>, &str)) {
    let mut word = String::new();
    let mut start = None;
    let mut chars = text.char_indices();
    loop {
        let next = chars.next();
        let at = next.map_or(text.len(), |(at, _)| at);
        if let Some((_, c)) = next {
            if push(c, &mut word) {
                start = start.or(Some(at));
                continue;
            }
            if is_apostrophe(c) && start.is_some() {
                let mut after = text.get(at + c.len_utf8()..).unwrap_or("").chars();
                match (after.next(), after.next().is_some_and(char::is_alphanumeric)) {
                    (Some('s'), false) => drop(chars.next()),
                    (Some(letter), _) if word.len() > 2 && letter.is_alphanumeric() => continue,
                    _ => {}
                }
            }
        }
        if let Some(from) = start.take().filter(|_| !word.is_empty()) {
            each(from..at, &word);
        }
        word.clear();
        if next.is_none() {
            break;
        }
    }
}

/// A text folded: its words, with one space between them.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    each_word(text, |_, word| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    });
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn diacritics_cases_and_scripts_fold_to_plain_letters() {
        let cases = [
            ("Zaïre", "zaire"),
            ("Côte d’Ivoire", "cote d ivoire"),
            ("São Tomé", "sao tome"),
            ("Wyszyński", "wyszynski"),
            ("ÇİÇERİN", "cicerin"),
            ("Хрущёв", "khrushchev"),
            ("ВЫШИНСКИЙ", "vyshinskiy"),
            ("Київ", "kiyiv"),
            ("Sana'a, Stalin's, the Allies' N'Djamena", "sanaa stalin the allies n djamena"),
            ("Straße; U-2!", "strasse u 2"),
            ("Cafe\u{301}", "cafe"),
            ("北京", ""),
            ("it's", "it"),
        ];
        for (text, folded) in cases {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "[a-zA-ZÀ-žА-яЀ-џ'’ .,0-9-]{0,40}|\\PC{0,20}") {
            let once = fold(&text);
            prop_assert!(once.bytes().all(|b| b == b' ' || b.is_ascii_lowercase() || b.is_ascii_digit()), "{once}");
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn words_lie_on_boundaries_and_fold_to_themselves(text in "\\PC{0,30}|[A-zÀ-ž'’ а-я]{0,30}") {
            let mut end = 0;
            each_word(&text, |range, word| {
                assert!(range.start >= end && range.end > range.start, "{range:?}");
                assert_eq!(fold(&text[range.clone()]).replace(' ', ""), word);
                end = range.end;
            });
        }
    }
}
