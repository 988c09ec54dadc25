//! What people call states that the record names otherwise: abbreviations, and common names for formal ones, in the languages of the
//! atlas.

use crate::place::PlaceIx;
use crate::record::Record;

/// Ids of places, with what they are called, a bar between two names.
const ALIASES: &[(&str, &str)] = &[
    ("usa", "USA|US|United States of America|Etats-Unis|EE. UU.|EEUU|США"),
    (
        "soviet",
        "Soviet Union|USSR|Sowjetunion|UdSSR|Union soviétique|URSS|Unión Soviética|Советский Союз|СССР|Радянський Союз|СРСР",
    ),
    (
        "uk",
        "UK|Great Britain|Britain|England|Großbritannien|Grande-Bretagne|Gran Bretaña|Великобритания|Англия|Велика Британія",
    ),
    (
        "east_germany",
        "East Germany|GDR|DDR|Ostdeutschland|RDA|Allemagne de l'Est|Alemania Oriental|ГДР|Восточная Германия|НДР|Східна Німеччина",
    ),
    (
        "west_germany",
        "West Germany|FRG|BRD|Westdeutschland|RFA|Allemagne de l'Ouest|Alemania Occidental|ФРГ|Западная Германия|ФРН|Західна Німеччина",
    ),
    (
        "czechoslovakia",
        "Czechoslovakia|CSSR|Tschechoslowakei|Tchécoslovaquie|Checoslovaquia|Чехословакия|ЧССР|Чехословаччина",
    ),
    ("yugoslavia", "Yugoslavia|Jugoslawien|Yougoslavie|Югославия|Югославія"),
    ("china", "China|PRC|Red China|Volksrepublik China|Chine|КНР|Китай"),
    ("taiwan", "Taiwan|Nationalist China|Formosa|Тайвань"),
    ("north_korea", "North Korea|DPRK|Nordkorea|Corée du Nord|Corea del Norte|КНДР|Северная Корея|Північна Корея"),
    ("south_korea", "South Korea|ROK|Südkorea|Corée du Sud|Corea del Sur|Южная Корея|Південна Корея"),
    ("vietnam", "Vietnam|North Vietnam|Nordvietnam|Viêt Nam|Вьетнам|Северный Вьетнам|В'єтнам"),
    ("south_vietnam", "South Vietnam|Südvietnam|Южный Вьетнам|Південний В'єтнам"),
    ("north_yemen", "North Yemen|Nordjemen|Yémen du Nord|Yemen del Norte|Северный Йемен"),
    ("south_yemen", "South Yemen|PDRY|Südjemen|Yémen du Sud|Yemen del Sur|Южный Йемен"),
    ("uae", "UAE|Emirates|VAE|Emirate|Emirats|ОАЭ"),
    ("vatican", "Holy See|Vatican|Heiliger Stuhl|Saint-Siège|Santa Sede|Ватикан"),
];

/// What a place is called besides its names.
pub fn of(id: &str) -> impl Iterator<Item = &'static str> {
    let found = ALIASES.iter().find(|(place, _)| *place == id);
    found.into_iter().flat_map(|(_, names)| names.split('|'))
}

/// What the places of a record are called besides their names.
pub fn all(record: &Record) -> Vec<(PlaceIx, String)> {
    record.each_place().flat_map(|(ix, place)| of(&place.id).map(move |name| (ix, name.to_string()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_place_stands_there_twice_and_no_name_is_empty() {
        let mut ids: Vec<&str> = ALIASES.iter().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert!(ALIASES.iter().all(|(_, names)| names.split('|').all(|name| !name.trim().is_empty())));
        assert!(of("east_germany").any(|name| name == "ГДР") && of("atlantis").next().is_none());
    }
}
