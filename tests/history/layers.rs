//! What the layers of the map say, held against what is known.

use crate::record::compiled;
use atlas_core::choices::Layer;
use atlas_core::date::Date;
use atlas_core::layer::{Shade, Shades};

/// What a layer says of a place on a day, and whether it is marked.
fn told(layer: Layer, place: &str, day: &str) -> Option<(Shade, bool)> {
    let compiled = compiled();
    let place = compiled.record.find_place(place).unwrap_or_else(|| panic!("no place {place}"));
    let shades = Shades::of(layer, &compiled.record, Some(&compiled.texts), Date::parse(day).unwrap());
    shades.told(place).map(|told| (told.shade, told.marked))
}

fn shade(layer: Layer, place: &str, day: &str) -> Option<Shade> {
    told(layer, place, day).map(|(shade, _)| shade)
}

#[test]
fn treaties_count_while_they_are_in_force() {
    let at = |place, day| told(Layer::Treaties, place, day);
    assert_eq!(at("egypt", "1975-12-31"), Some((Shade::Friendship, false)), "treaty of May 1971");
    assert_eq!(shade(Layer::Treaties, "egypt", "1976-12-31"), Some(Shade::NoTreaty), "denounced in March 1976");
    assert_eq!(at("china", "1955-12-31"), Some((Shade::Assistance, false)));
    assert_eq!(at("china", "1969-12-31"), Some((Shade::Assistance, true)), "in force on paper only");
    assert_eq!(shade(Layer::Treaties, "japan", "1944-12-31"), Some(Shade::Nonaggression), "neutrality pact of 1941");
    assert_eq!(shade(Layer::Treaties, "poland", "1935-12-31"), Some(Shade::Nonaggression));
    assert_eq!(shade(Layer::Treaties, "india", "1971-12-31"), Some(Shade::Friendship));
}

#[test]
fn blocs_are_those_of_the_day() {
    let at = |place, day| told(Layer::Blocs, place, day);
    assert_eq!(at("albania", "1955-12-31"), Some((Shade::WarsawPact, false)));
    assert_eq!(shade(Layer::Blocs, "albania", "1975-12-31"), Some(Shade::NoBloc), "left in September 1968");
    assert_eq!(at("cuba", "1980-12-31"), Some((Shade::Comecon, true)), "and one of the non-aligned");
    assert_eq!(at("turkey", "1956-12-31"), Some((Shade::Nato, false)));
    assert_eq!(at("iran", "1960-12-31"), Some((Shade::Opposed, false)), "the Baghdad Pact");
    assert_eq!(at("india", "1962-12-31"), Some((Shade::Nonaligned, false)));
    assert_eq!(at("italy", "1938-12-31"), Some((Shade::AntiComintern, false)));
    assert_eq!(at("switzerland", "1960-12-31"), Some((Shade::NoBloc, false)));
}

#[test]
fn conflicts_are_wars_fights_and_incidents_of_the_year() {
    let at = |place, day| shade(Layer::Conflict, place, day);
    assert_eq!(at("germany", "1942-12-31"), Some(Shade::AtWar));
    assert_eq!(at("afghanistan", "1985-12-31"), Some(Shade::Combat));
    assert_eq!(at("japan", "1939-08-01"), Some(Shade::AtWar), "Khalkhin Gol");
    assert_eq!(at("china", "1969-12-31"), Some(Shade::Incident), "Ussuri and Xinjiang");
    assert_eq!(at("brazil", "1962-12-31"), Some(Shade::NoConflict));
}

#[test]
fn aid_and_rank_are_told_for_their_years() {
    assert!(matches!(shade(Layer::Aid, "egypt", "1972-12-31"), Some(Shade::AidNow | Shade::AidOfLate)));
    assert_eq!(shade(Layer::Aid, "paraguay", "1962-12-31"), Some(Shade::NoAid));
    assert_eq!(shade(Layer::Priority, "usa", "1975-12-31"), Some(Shade::Rank(1)));
    assert_eq!(shade(Layer::Priority, "cuba", "1975-12-31"), Some(Shade::Rank(5)));
    assert_eq!(
        shade(Layer::Priority, "usa", "1962-12-31"),
        Some(Shade::NoRank),
        "the ranking is of the years 1970 to 1989"
    );
}

#[test]
fn ties_are_those_of_the_record_and_what_is_no_state_has_no_shade() {
    use atlas_core::relation::Tie;
    assert_eq!(shade(Layer::Ties, "usa", "1932-12-31"), Some(Shade::Tie(Tie::None)));
    assert_eq!(shade(Layer::Ties, "israel", "1970-12-31"), Some(Shade::Tie(Tie::Broken)));
    assert_eq!(shade(Layer::Ties, "kenya", "1950-12-31"), None);
    assert_eq!(shade(Layer::Ties, "soviet", "1950-12-31"), None);
}
