//! The style of the texts, as far as a list can check it: abbreviations and spellings. data/README.md has the same lists.

use super::Findings;
use crate::read::events::Event;

/// Abbreviations that need no explanation.
pub const KNOWN: [&str; 6] = ["USSR", "RSFSR", "SSR", "UN", "NATO", "USA"];

/// Beginnings of words in American spelling, with the British one. Only words in small letters are compared, because names of organisations
/// and titles of works keep their own spelling.
pub const AMERICAN: [(&str, &str); 30] = [
    ("aluminum", "aluminium"),
    ("analyz", "analys"),
    ("armor", "armour"),
    ("authoriz", "authoris"),
    ("behavior", "behaviour"),
    ("canceled", "cancelled"),
    ("center", "centre"),
    ("civiliz", "civilis"),
    ("color", "colour"),
    ("defense", "defence"),
    ("demobiliz", "demobilis"),
    ("favor", "favour"),
    ("fulfill", "fulfil"),
    ("harbor", "harbour"),
    ("honor", "honour"),
    ("industrializ", "industrialis"),
    ("labor", "labour"),
    ("maneuver", "manoeuvre"),
    ("mobiliz", "mobilis"),
    ("nationaliz", "nationalis"),
    ("neighbor", "neighbour"),
    ("neutraliz", "neutralis"),
    ("normaliz", "normalis"),
    ("offense", "offence"),
    ("organiz", "organis"),
    ("percent", "per cent"),
    ("program", "programme"),
    ("recogniz", "recognis"),
    ("theater", "theatre"),
    ("traveled", "travelled"),
];

/// Forms of names that the record does not use, with the one that it uses.
pub const NAMES: [(&str, &str); 16] = [
    ("Azerbaidzhan", "Azerbaijan"),
    ("Beijing", "Peking"),
    ("Belorussia", "Byelorussia"),
    ("Gaddafi", "Qadhafi"),
    ("Gorbachov", "Gorbachev"),
    ("Hedjaz", "Hejaz"),
    ("Kadhafi", "Qadhafi"),
    ("Khrushchov", "Khrushchev"),
    ("Kyiv", "Kiev"),
    ("Najd", "Nejd"),
    ("Qaddafi", "Qadhafi"),
    ("Roumania", "Romania"),
    ("Rumania", "Romania"),
    ("Sinkiang", "Xinjiang"),
    ("Teheran", "Tehran"),
    ("mujahidin", "mujahideen"),
];

/// Words that begin as an American spelling, but are British too.
const BRITISH: [&str; 9] = [
    "programme",
    "programmes",
    "colorado",
    "laboratory",
    "laboratories",
    "laborious",
    "percentage",
    "percentages",
    "honorary",
];

/// Looks through the texts of an event.
pub fn event(event: &Event, found: &mut Findings) {
    let rules = event.effects.iter().map(|e| e.rule.as_str());
    let optional = [&event.caution, &event.reasoning].into_iter().flatten().map(String::as_str);
    let term = event.treaty.iter().filter_map(|t| t.term.as_deref());
    let texts: Vec<&str> =
        [event.title.as_str(), event.text.as_str()].into_iter().chain(optional).chain(rules).chain(term).collect();
    let whole = texts.join("\n");
    for abbreviation in unexplained(&whole) {
        found.abbreviations.add(
            &event.at,
            format!("uses `{abbreviation}` without its meaning; write it out, or as `full name ({abbreviation})` once"),
        );
    }
    for (wrong, right) in misspelt(&whole) {
        found.spellings.add(&event.at, format!("writes `{wrong}`; the style has `{right}`"));
    }
}

/// Abbreviations in a text that neither need nor have an explanation beside them, each once.
pub fn unexplained(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for word in words(text) {
        let capitals = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
        let roman = word.bytes().all(|b| b"IVXLC".contains(&b));
        let explained = text.contains(&format!("({word}")) || text.contains(&format!("{word} ("));
        // The name of a type of weapon or aircraft, as SS-20.
        let model = (0..=9).any(|digit| text.contains(&format!("{word}-{digit}")));
        if capitals && !model && !roman && !explained && !KNOWN.contains(&word) && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// Words of a text that the style writes otherwise, with what it writes.
pub fn misspelt(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for word in words(text) {
        let small = word.bytes().all(|b| b.is_ascii_lowercase());
        let american = AMERICAN
            .iter()
            .filter(|_| small && !BRITISH.contains(&word))
            .find_map(|(wrong, right)| Some(format!("{right}{}", word.strip_prefix(wrong)?)))
            // `fulfilled` is right, and so is `programmed`.
            .filter(|right| right != word && !word.starts_with("fulfille") && !word.starts_with("fulfilli"));
        let name = NAMES.iter().find(|(wrong, _)| *wrong == word).map(|(_, right)| (*right).to_string());
        if let Some(right) = american.or(name)
            && !found.iter().any(|(wrong, _)| wrong == word)
        {
            found.push((word.to_string(), right));
        }
    }
    found
}

/// Words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_explained_beside_them() {
        assert_eq!(unexplained("The KGB and the GDR meet the KGB."), ["KGB", "GDR"]);
        assert!(unexplained("The State Security Committee (KGB) and the PLO (a movement); KGB, PLO.").is_empty());
        assert!(unexplained("USSR, RSFSR, Estonian SSR, UN, NATO, USA, Pius XII, SS-20 of 1977: A.").is_empty());
        assert!(unexplained("Congress XX of the USSR").is_empty());
    }

    #[test]
    fn american_spellings_and_other_names_are_told_with_the_right_ones() {
        let wrong = |text: &str| misspelt(text).into_iter().map(|(a, b)| format!("{a} {b}")).collect::<Vec<_>>();
        assert_eq!(
            wrong("They recognized the program of defense in Teheran, ten percent."),
            ["recognized recognised", "program programme", "defense defence", "Teheran Tehran", "percent per cent"]
        );
        assert!(wrong("The programme of the Organization of African Unity is fulfilled in the laboratory.").is_empty());
    }

    #[test]
    fn the_lists_stand_in_the_readme() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/README.md");
        let readme = std::fs::read_to_string(path).unwrap();
        for (wrong, right) in NAMES {
            assert!(readme.contains(right) && readme.contains(wrong), "data/README.md has not {right}, not {wrong}");
        }
        for known in KNOWN {
            assert!(readme.contains(known), "data/README.md does not allow {known}");
        }
    }
}
