//! One mistake each: where it is told and what it is called. And all mistakes of a file at once.

use crate::open;
use atlas_core::own_fault::{OwnFault, Wrong};
use std::collections::BTreeSet;

/// Head of a table of events that act in their own row.
const EVENTS: &str = "id,date,end,precision,kind,title,places,stance,tie,then,order\n";
/// Head of a coding.
const CODING: &str = "state,from,to,stance,tie\n";

fn square(properties: &str, ring: &str) -> String {
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{{\"type\":\"Feature\",\"properties\":{{{properties}}},\
         \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}}}]}}"
    )
}

const RING: &str = "[[0,0],[10,0],[10,10],[0,0]]";

/// Files, and what must be found in them: line, entry, fault and its first detail.
type Case = (Vec<String>, (u32, u32, Wrong, &'static str));

fn cases() -> Vec<Case> {
    let one =
        |text: String, line: u32, entry: u32, wrong: Wrong, a: &'static str| (vec![text], (line, entry, wrong, a));
    let event = |row: &str, wrong, a| one(format!("{EVENTS}{row}\n"), 2, 0, wrong, a);
    let coding = |row: &str, wrong, a| one(format!("{CODING}{row}\n"), 2, 0, wrong, a);
    let second = |rows: &str, wrong, a| one(format!("{EVENTS}{rows}\n"), 3, 0, wrong, a);
    vec![
        one(" \n".into(), 0, 0, Wrong::Empty, ""),
        one("colour,taste\nred,sweet\n".into(), 1, 0, Wrong::Unknown, "colour, taste"),
        one("[{\"colour\":1}]".into(), 1, 1, Wrong::Unknown, "colour"),
        one("{\"colour\":1}".into(), 0, 0, Wrong::Unknown, ""),
        one("[\n{\"id\":\"a\",,}]".into(), 2, 0, Wrong::Broken, "key must be a string"),
        one("[\n7]".into(), 2, 1, Wrong::NotObject, ""),
        one("[]".into(), 0, 0, Wrong::NothingIn, ""),
        one(CODING.into(), 0, 0, Wrong::NothingIn, ""),
        one("event,place,stance\nx,cuba,ally\n".into(), 0, 0, Wrong::EffectsAlone, ""),
        (vec![format!("{CODING}cuba,1970,1971,ally,\n"), format!("{EVENTS}a,1970,,,turn,T,cuba,war,,,\n")], (1, 0, Wrong::Mixed, "coding")),
        coding("cuba,1970", Wrong::Fields, "2"),
        coding("atlantis,1970,1971,ally,", Wrong::NoPlace, "atlantis"),
        coding("soviet,1970,1971,ally,", Wrong::SovietItself, "soviet"),
        coding("cuba,1970-13,1971,ally,", Wrong::NoDate, "1970-13"),
        coding("cuba,1970,later,ally,", Wrong::NoDate, "later"),
        coding("cuba,1971,1970,ally,", Wrong::EndsBefore, "1971-01-01"),
        coding("cuba,1970,1971,friend,", Wrong::NoStance, "friend"),
        coding("cuba,1970,1971,,close", Wrong::NoTie, "close"),
        coding("cuba,1970,1971,,", Wrong::NeitherStanceNorTie, ""),
        coding(",1970,1971,ally,", Wrong::Missing, "state"),
        coding("cuba,,1971,ally,", Wrong::Missing, "from"),
        one(format!("{CODING}cuba,1970,1975,ally,\nCUB,1974,1976,ally,\n"), 3, 0, Wrong::Overlap, "cuba"),
        one("cow,year,stance\n40,70,ally\n".into(), 2, 0, Wrong::NoYear, "70"),
        event("a,1970-02-30,,,turn,T,cuba,partner,,,", Wrong::NoDate, "1970-02-30"),
        event("a,1970,1969,,turn,T,cuba,partner,,,", Wrong::EndsBefore, "1970-01-01"),
        event("a,1970,,hour,turn,T,cuba,partner,,,", Wrong::NoPrecision, "hour"),
        event("a,1970,,,spin,T,cuba,partner,,,", Wrong::NoKind, "spin"),
        event("a,1970,,,,T,cuba,partner,,,", Wrong::Missing, "kind"),
        event("a,1970,,,turn,,cuba,partner,,,", Wrong::Missing, "title"),
        event("a,,,,turn,T,cuba,partner,,,", Wrong::Missing, "date"),
        event("a,1970,,,turn,T,cuba,partner,,,first", Wrong::NoNumber, "first"),
        event("a,1970,,,turn,T,cuba; atlantis,partner,,,", Wrong::NoPlace, "atlantis"),
        event("a,1970,,,turn,T,cuba,warm,,,", Wrong::NoStance, "warm"),
        event("a,1970,,,turn,T,cuba,,warm,,", Wrong::NoTie, "warm"),
        event("a,1970,1971,,turn,T,cuba,partner,,after,", Wrong::NoThen, "after"),
        event("a,1970,,,turn,T,cuba,partner,,before,", Wrong::ThenWithoutEnd, "cuba"),
        event("a,1930,,,turn,T,india,partner,,,", Wrong::NoState, "india"),
        event("a,1970,,,turn,T,cuba,neutral,,,", Wrong::NoChange, "cuba"),
        event("a,1970,,,relations_broken,T,cuba,hostile,,,", Wrong::WantsTie, "relations_broken"),
        event("a,1970,,,war_begins,T,cuba,hostile,,,", Wrong::WantsWar, "war_begins"),
        event("a,1970,,,war_ends,T,cuba,war,,,", Wrong::StillWar, "cuba"),
        second("a,1970,,,turn,T,cuba,partner,,,\na,1971,,,turn,T,cuba,ally,,,", Wrong::SameId, "a"),
        second("a,1970,,,turn,T,cuba,partner,,,\nb,1970,,,turn,T,cuba,ally,,,", Wrong::SameOrder, "cuba"),
        one(
            "[{\"id\":\"a\",\"date\":\"1970\",\"kind\":\"turn\",\"title\":\"T\",\"places\":[\"cuba\"],\n\"effects\":[{\"place\":\"mongolia\",\"stance\":\"ally\"}]}]".into(),
            1, 1, Wrong::NotNamed, "mongolia",
        ),
        one(
            "[{\"id\":\"a\",\"date\":\"1970\",\"kind\":\"turn\",\"title\":\"T\",\"places\":[\"cuba\"]},\n\
             {\"id\":\"b\",\"date\":\"1971\",\"kind\":\"turn\",\"title\":\"T\",\"places\":[\"cuba\"],\
             \"effects\":[{\"place\":\"cuba\",\"stance\":\"ally\"},{\"place\":\"CUB\",\"stance\":\"war\"}]}]".into(),
            2, 2, Wrong::TwoEffects, "cuba",
        ),
        (vec![format!("{EVENTS}a,1970,,,turn,T,cuba,partner,,,\n"), "event,place,stance\nb,cuba,ally\n".into()], (2, 0, Wrong::NoEvent, "b")),
        one("{\"features\":[\n{\"type\":\"Nothing\"}]}".into(), 2, 1, Wrong::NoFeature, "Error while deserializing GeoJSON: unknown variant `Nothing`, expected `Feature`"),
        one("{\"features\":[\n{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}".into(), 2, 1, Wrong::NoPolygon, ""),
        one(square("\"name\":\"x\"", "[[0,0],[1,1],[0,0]]"), 2, 1, Wrong::NoRing, ""),
        one(square("\"name\":\"x\"", "[[0,0],[1,1],[1,95],[0,0]]"), 2, 1, Wrong::OffEarth, "1, 95"),
        one(square("\"from\":1970", RING), 2, 1, Wrong::Missing, "name"),
        one(square("\"name\":\"x\",\"from\":\"soon\"", RING), 2, 1, Wrong::NoDate, "soon"),
        one(square("\"name\":\"x\",\"from\":\"1970\",\"stance\":\"odd\"", RING), 2, 1, Wrong::NoStance, "odd"),
    ]
}

fn told(fault: &OwnFault) -> (u32, u32, Wrong, &str) {
    (fault.at.line, fault.at.entry, fault.wrong, fault.details[0].as_str())
}

#[test]
fn each_mistake_is_told_with_its_place_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for (files, wanted) in cases() {
        let texts: Vec<&str> = files.iter().map(String::as_str).collect();
        let faults = open(&texts).err().unwrap_or_default();
        let found: Vec<_> = faults.iter().map(told).collect();
        if found != [wanted] {
            wrong.push(format!("{files:?}\n  found {found:?}\n  wanted {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_text_that_is_none_and_a_file_that_is_too_large_are_told() {
    use atlas_workshop::own::{File, LARGEST, read};
    let wrong = |bytes: &[u8]| {
        let faults = read(crate::record(), &[File::of(bytes)], &mut |_, _| {}).unwrap_err();
        faults.into_iter().map(|fault| fault.wrong).collect::<Vec<_>>()
    };
    assert_eq!(wrong(b"id,\xff\n"), [Wrong::NotText]);
    assert_eq!(wrong(&vec![b' '; LARGEST + 1]), [Wrong::TooLarge]);
}

#[test]
fn a_name_that_two_states_share_is_told_with_both() {
    // Two states of one number of the Correlates of War project, at a time when both are states of the same rank.
    let found = (1918..1991).find_map(|year| {
        crate::record().places.iter().filter_map(|p| p.cow).find_map(|cow| {
            let faults = open(&[&format!("cow,year,stance\n{cow},{year},ally\n")]).err()?;
            faults.into_iter().find(|fault| fault.wrong == Wrong::ManyPlaces)
        })
    });
    let fault = found.unwrap();
    assert!(fault.details[1].contains(", "), "{fault:?}");
}

#[test]
fn all_mistakes_of_a_file_are_told_at_once_in_the_order_of_its_lines() {
    let text = format!(
        "{CODING}atlantis,1970,1971,friend,\ncuba,1970,1969,ally,\ncuba,1980,1981,ally,\nsoviet,x,,ally,close\n"
    );
    let found: Vec<_> = open(&[&text]).unwrap_err().iter().map(|f| (f.at.line, f.wrong)).collect();
    assert_eq!(
        found,
        [
            (2, Wrong::NoStance),
            (2, Wrong::NoPlace),
            (3, Wrong::EndsBefore),
            (5, Wrong::NoDate),
            (5, Wrong::NoTie),
            (5, Wrong::SovietItself),
        ]
    );
}

#[test]
fn a_thousand_mistakes_are_listed_and_the_rest_is_counted() {
    let text = CODING.to_string() + &"atlantis,1970,1971,ally,\n".repeat(1_500);
    let faults = open(&[&text]).unwrap_err();
    let last = faults.last().unwrap();
    assert_eq!((faults.len(), last.wrong, last.details[0].as_str()), (1_001, Wrong::More, "500"));
}

#[test]
fn every_fault_is_reached_by_a_test() {
    let reached: BTreeSet<Wrong> = cases().into_iter().map(|(_, (_, _, wrong, _))| wrong).collect();
    // Told by the tests above and in `large`.
    let elsewhere = [
        Wrong::NotText,
        Wrong::TooLarge,
        Wrong::ManyPlaces,
        Wrong::More,
        Wrong::TooMany,
        Wrong::EntryTooLarge,
        Wrong::TooManyPoints,
    ];
    let missing: Vec<_> = Wrong::ALL.iter().filter(|w| !reached.contains(w) && !elsewhere.contains(w)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
