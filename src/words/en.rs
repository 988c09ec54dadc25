//! English.

use atlas_core::address::Reason;
use atlas_core::date::{Date, Precision, Year};
use atlas_core::event::{Grade, Kind};
use atlas_core::legend::{Class, Mark, Texture};
use atlas_core::life::Status;
use atlas_core::relation::{Stance, Standing, Tie};

/// Title of the atlas.
pub const TITLE: &str = "Soviet Relations Atlas";
/// What the colours mean, in one sentence.
pub const SENTENCE: &str = "Red stood with Moscow, blue against it; pale hatched lands were ruled by another power.";
/// Name of the map for screen readers.
pub const MAP_LABEL: &str = "Map of the world. Arrow keys go from state to state, Enter opens one, plus and minus zoom, 0 shows the whole world.";
/// The buttons that zoom.
pub const ZOOM: &str = "Zoom";
/// Zoom in.
pub const ZOOM_IN: &str = "Zoom in";
/// Zoom out.
pub const ZOOM_OUT: &str = "Zoom out";
/// Show the whole world.
pub const ZOOM_WORLD: &str = "Show the whole world";
/// Play.
pub const PLAY: &str = "Play the years";
/// Pause.
pub const PAUSE: &str = "Pause";
/// Speed of play.
pub const SPEED: &str = "Speed";
/// The part of the page with the slider.
pub const TIMELINE: &str = "Timeline";
/// The slider.
pub const SLIDER: &str = "Year";
/// The field for a year.
pub const YEAR_FIELD: &str = "Go to a year or day";
/// The field was not understood.
pub const YEAR_WRONG: &str = "Write a year from 1917 to 1991, or a day as 1939-08-24";
/// No event in the year.
pub const NO_EVENTS: &str = "No event is recorded in this year.";
/// A place on a day on which it is not there.
pub const NOT_THERE: &str = "On this day it is not there, or not by itself.";
/// Heading of the reasons.
pub const WHY: &str = "Why this colour?";
/// Heading of the names.
pub const NAMES: &str = "Names";
/// Heading of all events of a place.
pub const ALL_EVENTS: &str = "All its events";
/// Heading of the legend.
pub const LEGEND: &str = "Relations with the Soviet state";
/// Heading of patterns and marks.
pub const PATTERNS_AND_MARKS: &str = "Patterns and marks";
/// Switch of the pattern mode.
pub const PATTERN_MODE: &str = "Patterns for every step";
/// Close.
pub const CLOSE: &str = "Close";
/// Before the present-day name.
pub const TODAY: &str = "Today:";
/// The places that an event concerns.
pub const CONCERNS: &str = "Open a place that it concerns";
/// Caution.
pub const CAUTION: &str = "Take care:";
/// Waiting for the texts.
pub const TEXTS_WAIT: &str = "The texts are on their way.";
/// Texts could not be had.
pub const TEXTS_FAILED: &str =
    "The texts of the events could not be loaded; the map works without them. Reload the page to try again.";
/// What was ignored in the address.
pub const IGNORED: &str = "Part of the address could not be used:";
/// Link to the data page.
pub const DATA_LINK: &str = "About the data and its sources";
/// Link to the code book.
pub const CODEBOOK_LINK: &str = "How relations are coded";
/// Taller sheet.
pub const TALLER: &str = "Show more of the panel";
/// Lower sheet.
pub const LOWER: &str = "Show less of the panel";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day: "24 August 1939".
pub fn day(date: Date) -> String {
    let (year, month, day) = date.ymd();
    let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    format!("{day} {name} {year}")
}

/// The day shown, said as its year alone where the slider stands for the whole year.
pub fn shown(date: Date) -> String {
    if date == date.year().view_date() { date.year().to_string() } else { day(date) }
}

/// Heading of the events of a year.
pub fn events_of(year: Year) -> String {
    format!("What happened in {year}")
}

/// Button to the event before, of a place if one is open.
pub fn previous_event(of: Option<&str>) -> String {
    of.map_or_else(|| "Previous event".into(), |name| format!("Previous event of {name}"))
}

/// Button to the event after, of a place if one is open.
pub fn next_event(of: Option<&str>) -> String {
    of.map_or_else(|| "Next event".into(), |name| format!("Next event of {name}"))
}

/// Who controls occupied land.
pub fn controlled_by(name: &str) -> String {
    format!("This land is under the control of {name}")
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

/// A date as exactly as it is known: "24 August 1939", "about August 1939", "about 1939".
pub fn when(date: Date, precision: Precision) -> String {
    let (year, month, _) = date.ymd();
    match precision {
        Precision::Day => day(date),
        Precision::Month => {
            let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
            format!("about {name} {year}")
        }
        Precision::Year => format!("about {year}"),
    }
}

/// How long a period lasted.
pub fn until(from: Date, from_precision: Precision, to: Date, to_precision: Precision) -> String {
    format!("From {} to {}", when(from, from_precision), when(to, to_precision))
}

/// Years of a name: "1917 to 1935", "from 1935".
pub fn years(from: Date, end: Option<Date>) -> String {
    match end {
        Some(end) => format!("{} to {}", from.year(), end.year()),
        None => format!("from {}", from.year()),
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

/// What a grade means.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Grade A: the text of the act, or two independent references, were seen.",
        Grade::B => "Grade B: one reference was seen.",
        Grade::C => "Grade C: rests on general knowledge or argument, as said here.",
    }
}

/// Why a part of the address was ignored.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::UnknownName => "there is no such setting",
        Reason::Repeated => "it stands there twice, and the first counts",
        Reason::Time => "the time must be a year from 1917 to 1991 or a day as 1939-08-24",
        Reason::Place => "there is no such state",
        Reason::Event => "there is no such event",
        Reason::Map => "the map needs longitude, latitude and magnification",
        Reason::Switch => "it can be on or off",
        Reason::Speed => "the speed can be 0.5, 1, 2 or 4",
    }
}

/// A number of things, with the word in singular or plural.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
