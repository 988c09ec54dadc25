//! The words that the atlas carries: English, as a reader meets it.

use atlas_core::date::{Date, Precision};
use atlas_core::event::Grade;
use atlas_core::life::Status;
use atlas_core::record::BundleError;
use atlas_core::treaty::{Ended, Treaty};
use atlas_core::words::{List, Word};
use soviet_relations_atlas::bundle;

#[test]
fn a_treaty_says_how_it_ended() -> Result<(), BundleError> {
    let words = bundle::english()?;
    let day = Date::parse("1945-04-05");
    let pact = Treaty {
        force: Some("1941-04-25".into()),
        term: Some("five years".into()),
        until: day.map(|day| (day, Precision::Day, Ended::Denounced)),
    };
    assert_eq!(words.treaty_force(&pact).as_deref(), Some("In force from 25 April 1941."));
    assert_eq!(words.treaty_end(&pact), "Denounced or declared void: 5 April 1945.");
    let lasting = Treaty { force: None, term: None, until: None };
    assert_eq!(words.treaty_force(&lasting), None);
    assert_eq!(words.treaty_end(&lasting), "Still in force on 25 December 1991.");
    Ok(())
}

#[test]
fn days_are_told_as_exactly_as_they_are_known() -> Result<(), BundleError> {
    let words = bundle::english()?;
    let day = Date::parse("1939-08-01").unwrap();
    assert_eq!(words.when(day, Precision::Day), "1 August 1939");
    assert_eq!(words.when(day, Precision::Month), "about August 1939");
    assert_eq!(words.when(day, Precision::Year), "about 1939");
    assert_eq!(words.until((day, Precision::Day), (Date::LAST, Precision::Year)), "From 1 August 1939 to about 1991");
    assert_eq!(words.shown(Date::LAST), "1991");
    assert_eq!(words.shown(day), "1 August 1939");
    Ok(())
}

#[test]
fn dates_outside_the_record_are_told_too() -> Result<(), BundleError> {
    let words = bundle::english()?;
    assert_eq!(words.iso("1994-05-01"), "1 May 1994");
    assert_eq!(words.iso("1922-12"), "December 1922");
    assert_eq!(words.iso("1917"), "1917");
    Ok(())
}

#[test]
fn numbers_and_powers_are_told_as_one_says_them() -> Result<(), BundleError> {
    let words = bundle::english()?;
    assert_eq!(words.grounds(Grade::C, 0), "Grade C, no source seen");
    assert_eq!(words.grounds(Grade::B, 1), "Grade B, one source");
    assert_eq!(words.grounds(Grade::A, 3), "Grade A, 3 sources");
    assert_eq!(words.status(Status::Colony, &["France"]), "Colony of France");
    assert_eq!(words.status(Status::Condominium, &["A", "B", "C"]), "Under the joint authority of A and B and C");
    assert_eq!(words.status(Status::Movement, &[]), "Movement without land");
    Ok(())
}

#[test]
fn the_bundle_has_every_text_and_list() -> Result<(), BundleError> {
    let words = bundle::whole_english()?;
    assert_eq!(words.texts.len(), Word::ALL.len());
    assert!(words.texts.iter().all(|text| !text.is_empty()));
    assert_eq!(bundle::english()?.texts.len(), Word::FIRST_BESIDE as usize, "the atlas carries its own texts only");
    let lengths: Vec<usize> = words.lists.iter().map(Vec::len).collect();
    assert_eq!(lengths, List::ALL.iter().map(|list| list.keys().len()).collect::<Vec<_>>());
    Ok(())
}
