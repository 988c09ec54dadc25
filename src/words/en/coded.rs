//! What is coded in the record, in English: relations, classes, kinds, grades, treaties.

use super::dates::{iso, when};
use atlas_core::choices::ProjectionKind;
use atlas_core::event::{Grade, Kind};
use atlas_core::legend::{Class, Mark, Texture};
use atlas_core::life::Status;
use atlas_core::relation::{Stance, Standing, Tie};
use atlas_core::treaty::{Ended, Treaty};

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

/// A tie, as the end of a sentence.
pub fn tie(tie: Tie) -> &'static str {
    match tie {
        Tie::None => "no diplomatic ties so far",
        Tie::DeFacto => "recognised in fact only",
        Tie::Full => "diplomatic relations",
        Tie::Dormant => "relations dormant, no missions",
        Tie::Broken => "relations broken off",
    }
}

/// A standing.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Sovereign => "Sovereign state",
        Standing::Exile => "Government in exile",
        Standing::Rival => "Rival government",
        Standing::Dependent => "Dependent",
        Standing::Soviet => "Part of the Soviet state",
        Standing::SovietOccupied => "Under Soviet military government",
        Standing::Absent => "Not there",
    }
}

/// A status with the names of the powers.
pub fn status(status: Status, powers: &str) -> String {
    let what = match status {
        Status::Colony => "Colony of",
        Status::Protectorate => "Protectorate of",
        Status::Mandate => "League of Nations mandate under",
        Status::TrustTerritory => "United Nations trust territory under",
        Status::Territory => "Territory of",
        Status::Dominion => "Dominion of",
        Status::Annexed => "Annexed, without wide recognition, by",
        Status::MilitaryGovernment => "Under military government of",
        Status::Condominium => "Under the joint authority of",
        Status::Rival => "Rival government in",
        Status::Sovereign => return standing(Standing::Sovereign).into(),
        Status::Soviet => return standing(Standing::Soviet).into(),
        Status::Movement => return "Movement without land".into(),
        Status::Absent => return standing(Standing::Absent).into(),
    };
    format!("{what} {powers}")
}

/// A class of the legend.
pub fn class(class: Class) -> &'static str {
    match class {
        Class::Stance(s) => stance(s),
        Class::Soviet => "Soviet state",
        Class::SovietOccupied => "Soviet military rule",
        Class::Dependent => "Ruled by another power",
        Class::Nobody => "Nobody's land",
    }
}

/// What a class means.
pub fn class_meaning(class: Class) -> &'static str {
    match class {
        Class::Stance(Stance::War) => "Declared war or lasting combat between regular forces.",
        Class::Stance(Stance::Hostile) => {
            "Armed confrontation, threats of force, an acute rivalry, or help for an armed opponent."
        }
        Class::Stance(Stance::Strained) => "A quarrel, refusal of recognition, or membership of an opposing alliance.",
        Class::Stance(Stance::Neutral) => "Correct relations, trade alone, or no dealings at all.",
        Class::Stance(Stance::Cooperative) => {
            "A pact of non-aggression, credits or aid, or a marked turn to cordial relations."
        }
        Class::Stance(Stance::Partner) => {
            "A kept treaty of friendship, lasting large-scale arms or aid, or a common enemy."
        }
        Class::Stance(Stance::Ally) => "A pledge to defend each other, or full membership of the Soviet bloc.",
        Class::Soviet => "Soviet Russia and the republics joined to it, from 30 December 1922 the Soviet Union.",
        Class::SovietOccupied => "Land under Soviet military government.",
        Class::Dependent => {
            "Colonies, protectorates, mandates and annexed lands have no foreign relations of their own."
        }
        Class::Nobody => "Land that no state holds.",
    }
}

/// A texture in the legend.
pub fn texture(texture: Texture) -> &'static str {
    match texture {
        Texture::NoTie => "No diplomatic ties so far",
        Texture::DeFacto => "Recognised in fact only",
        Texture::Dormant => "Relations dormant",
        Texture::Broken => "Relations broken off",
        Texture::Dependent => "Ruled by another power",
        Texture::Unrecognised => "Annexation widely not recognised",
        Texture::SovietTroops => "Soviet troops or military rule",
        Texture::Occupied(_) => "Occupied: hatched in the occupier's tint",
    }
}

/// A projection, as its button names it.
pub fn projection(kind: ProjectionKind) -> &'static str {
    match kind {
        ProjectionKind::EqualEarth => "World map, areas true (Equal Earth)",
        ProjectionKind::Globe => "Globe",
        ProjectionKind::Moscow => "World around Moscow, distances true",
    }
}

/// A mark in the legend.
pub fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Combat => "Soviet troops fight or come in by force this year",
        Mark::Undone => "Changed and changed back within the year",
        Mark::Small => "A state too small to see",
        Mark::Fresh => "Border drawn in this year",
        Mark::Control => "Front, or edge of an occupation",
    }
}

/// What a grade means.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Grade A: the text of the act, or two independent references, were seen.",
        Grade::B => "Grade B: one reference was seen.",
        Grade::C => "Grade C: rests on general knowledge or argument, as said here.",
    }
}

/// Head of what an event rests on.
pub fn grounds(grade: Grade, sources: usize) -> String {
    let letter = grade.name();
    match sources {
        0 => format!("Grade {letter}, no source seen"),
        1 => format!("Grade {letter}, one source"),
        n => format!("Grade {letter}, {n} sources"),
    }
}

/// A kind of event.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Recognition => "Recognition",
        Kind::RelationsEstablished => "Relations established",
        Kind::RelationsRestored => "Relations restored",
        Kind::RelationsBroken => "Relations broken off",
        Kind::RelationsDormant => "Relations dormant",
        Kind::TreatyAssistance => "Treaty of mutual assistance",
        Kind::TreatyFriendship => "Treaty of friendship",
        Kind::TreatyNonaggression => "Treaty of non-aggression",
        Kind::TreatyPeace => "Peace treaty",
        Kind::TreatyBorder => "Border treaty",
        Kind::Treaty => "Treaty",
        Kind::Agreement => "Agreement",
        Kind::WarBegins => "War begins",
        Kind::WarEnds => "War ends",
        Kind::Intervention => "Intervention",
        Kind::Incident => "Incident",
        Kind::Crisis => "Crisis",
        Kind::Quarrel => "Quarrel",
        Kind::Turn => "Turn",
        Kind::RegimeChange => "Change of government",
        Kind::StateBegins => "A state begins",
        Kind::StateChanges => "A state changes",
        Kind::StateEnds => "A state ends",
        Kind::BorderChange => "Border change",
        Kind::Bloc => "Bloc",
        Kind::Aid => "Aid",
        Kind::Summit => "Summit",
        Kind::Policy => "Soviet policy",
        Kind::Other => "Event",
    }
}

/// What became of a treaty: "In force from 20 May 1922. Term: five years. Replaced on 14 August 1945."
pub fn treaty(treaty: &Treaty) -> String {
    let mut said = Vec::new();
    if let Some(force) = &treaty.force {
        said.push(format!("In force from {}.", iso(force)));
    }
    if let Some(term) = &treaty.term {
        said.push(format!("Term: {term}."));
    }
    said.push(match treaty.until {
        Some((until, precision, ended)) => format!("{}: {}.", how_ended(ended), when(until, precision)),
        None => "Still in force on 25 December 1991.".to_string(),
    });
    said.join(" ")
}

/// How a treaty ceased to be in force.
fn how_ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Expired => "Expired",
        Ended::Denounced => "Denounced or declared void",
        Ended::Replaced => "Replaced by another treaty",
        Ended::War => "Ended by war",
        Ended::Lapsed => "Lapsed",
        Ended::StateEnded => "Ended with the state that had made it",
    }
}

/// Why a place has its colour after a period has ended: the stance named for then, or the one before.
pub fn period_over(end: &str, now: Stance, named: bool) -> String {
    let now = stance(now).to_lowercase();
    if named {
        format!("The period told below ended on {end}; from then on relations are {now}.")
    } else {
        format!("The period told below ended on {end}; relations are {now} again, as they were before it.")
    }
}

/// Why a place has its colour though no event set it.
pub fn no_cause(class: Class) -> &'static str {
    match class {
        Class::Stance(_) => "Nothing between the two is recorded so far: relations begin as neutral.",
        _ => class_meaning(class),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_core::date::{Date, Precision};

    #[test]
    fn a_treaty_says_how_it_ended() {
        let day = Date::parse("1945-04-05");
        let pact = Treaty {
            force: Some("1941-04-25".into()),
            term: Some("five years".into()),
            until: day.map(|day| (day, Precision::Day, Ended::Denounced)),
        };
        assert_eq!(
            treaty(&pact),
            "In force from 25 April 1941. Term: five years. Denounced or declared void: 5 April 1945."
        );
    }
}
