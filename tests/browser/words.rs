//! The words in which the atlas must speak of a relation, written down here a second time, so that a slip in the one place shows.

use atlas_core::relation::{Relation, Stance, Standing, Tie};

/// A stance.
pub fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::War => "At war",
        Stance::Hostile => "Hostile",
        Stance::Strained => "Strained",
        Stance::Neutral => "Neutral",
        Stance::Cooperative => "Cooperative",
        Stance::Partner => "Partner",
        Stance::Ally => "Ally",
    }
}

/// A tie.
pub fn tie(tie: Tie) -> &'static str {
    match tie {
        Tie::None => "no diplomatic ties so far",
        Tie::DeFacto => "recognised in fact only",
        Tie::Full => "diplomatic relations",
        Tie::Dormant => "relations dormant, no missions",
        Tie::Broken => "relations broken off",
    }
}

/// With which words the standing begins; a dependency names its power after them.
fn standing(standing: Standing) -> &'static [&'static str] {
    match standing {
        Standing::Sovereign => &["Sovereign state"],
        Standing::Exile => &["Government in exile"],
        Standing::Rival => &["Rival government"],
        Standing::Soviet => &["Part of the Soviet state"],
        Standing::SovietOccupied => &["Under military government of", "Under Soviet military government"],
        // A movement is there, but never has land.
        Standing::Absent => &["Not there", "Movement without land"],
        Standing::Dependent => &[
            "Colony of",
            "Protectorate of",
            "League of Nations mandate under",
            "United Nations trust territory under",
            "Territory of",
            "Dominion of",
            "Annexed, without wide recognition, by",
            "Under military government of",
            "Under the joint authority of",
            "Dependent",
        ],
    }
}

/// Whether a text says a standing.
pub fn says_standing(text: &str, expected: Standing) -> bool {
    standing(expected).iter().any(|words| text.starts_with(words))
}

/// Whether a text says a standing and, where there is one, the relation.
pub fn says_relation(text: &str, expected: Standing, relation: Option<Relation>) -> bool {
    match relation {
        None => says_standing(text, expected),
        Some(r) if expected == Standing::Sovereign => text == format!("{}; {}", stance(r.stance), tie(r.tie)),
        Some(r) => {
            let end = format!(": {}; {}", stance(r.stance).to_lowercase(), tie(r.tie));
            says_standing(text, expected) && text.ends_with(&end)
        }
    }
}
