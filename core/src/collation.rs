//! The order of names in the alphabets of the atlas.
//!
//! By their code points, letters with marks would come after Z, and four letters of Ukrainian before А. The Latin languages of the atlas
//! order such letters as their base letters, except the Spanish ñ, which follows n; Ukrainian orders ґ, є, і and ї after г, е and и,
//! Russian ё as е.

/// Stands after every letter: what carries it follows what does not.
const AFTER: char = '\u{f8ff}';

/// A key by which names are in alphabetical order; names with the same key differ by marks or capitals only.
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => key.push('a'),
            'ç' => key.push('c'),
            'è' | 'é' | 'ê' | 'ë' => key.push('e'),
            'ì' | 'í' | 'î' | 'ï' => key.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => key.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => key.push('u'),
            'œ' => key.push_str("oe"),
            'ß' => key.push_str("ss"),
            'ñ' => key.extend(['n', AFTER]),
            'ё' => key.push('е'),
            'ґ' => key.extend(['г', AFTER]),
            'є' => key.extend(['е', AFTER]),
            'і' => key.extend(['и', AFTER]),
            'ї' => key.extend(['и', AFTER, AFTER]),
            other => key.push(other),
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_as_in_a_dictionary_of_their_language() {
        for names in [
            ["Afghanistan", "Ägypten", "Albanien", "Österreich", "Ungarn"],
            ["Égypte", "Équateur", "Espagne", "Éthiopie", "Finlande"],
            ["Nepal", "Nigeria", "Noruega", "Ñuble", "Omán"],
            ["Австрія", "Греція", "Ґана", "Данія", "Естонія"],
            ["Естонія", "Єгипет", "Ємен", "Угорщина", "Японія"],
            ["Индия", "Индонезия", "Йемен", "Люксембург", "Япония"],
            ["Індія", "Ірак", "Їжа", "Йорданія", "Китай"],
        ] {
            let mut sorted = names;
            sorted.reverse();
            sorted.sort_by_key(|name| key(name));
            assert_eq!(sorted, names);
        }
    }
}
