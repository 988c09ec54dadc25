//! Words that mean the same although neither spelling nor sound tells: names of towns and countries that changed or that other
//! languages give, and other romanisations of Chinese and Arabic names.

/// Folded words that mean the same, a group in each line.
const GROUPS: &[&str] = &[
    "peking beijing pekin pekino peiping",
    "nanking nanjing",
    "chungking chongqing",
    "canton guangzhou",
    "mukden shenyang",
    "dairen dalian dalny",
    "tientsin tianjin",
    "yenan yanan",
    "sinkiang xinjiang",
    "urumqi tihwa",
    "kuomintang guomindang",
    "zedong tsetung",
    "chiang jiang tschiang",
    "moscow moskva moskau moscou mosca moskwa moscu moskou",
    "petrograd leningrad petersburg",
    "kiev kyiv kyjiw",
    "lemberg lvov lviv lwow",
    "vilnius vilna wilno",
    "kaunas kovno",
    "tallinn reval",
    "danzig gdansk",
    "tiflis tbilisi",
    "constantinople istanbul",
    "angora ankara",
    "archangel arkhangelsk",
    "warsaw warszawa warschau varsovie varsovia",
    "prague praha prag praga",
    "bator ulaanbaatar",
    "vienna wien vienne",
    "belgrade beograd belgrad",
    "bucharest bucuresti bukarest",
    "copenhagen kobenhavn kopenhagen",
    "athens athen athina",
    "lisbon lisboa lissabon",
    "rome roma rom",
    "geneva geneve genf ginebra",
    "genoa genova genua",
    "cairo kairo caire",
    "algiers alger algier",
    "leopoldville kinshasa",
    "stanleyville kisangani",
    "salisbury harare",
    "bathurst banjul",
    "rangoon yangon",
    "batavia jakarta",
    "bombay mumbai",
    "calcutta kolkata",
    "dacca dhaka",
    "ussr sssr urss udssr soviet",
    "germany deutschland allemagne",
    "burma myanmar birma",
    "siam thailand",
    "persia iran persian iranian",
    "kampuchea cambodia kambodscha",
    "formosa taiwan",
    "abyssinia ethiopia",
    "rhodesia zimbabwe",
    "dahomey benin",
    "zaire congo kongo",
    "holland netherlands",
    "britain uk england",
    "america usa us",
    "byelorussia belarus belorussia",
    "moldavia moldova",
    "turkestan turkistan",
    "swaziland eswatini",
    "qadhafi gaddafi gadhafi khadafi kadafi",
    "stalin dzhugashvili jughashvili",
    "trotsky bronstein",
    "nato otan",
    "comecon cmea rgw sev",
    "comintern komintern",
    "cominform kominform",
    "un uno onu",
];

/// The other words of the groups that a folded word is in.
pub fn of(word: &str) -> impl Iterator<Item = &'static str> {
    let groups = GROUPS.iter().filter(move |group| group.split(' ').any(|other| other == word));
    groups.flat_map(|group| group.split(' ')).filter(move |other| *other != word)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn groups_are_of_folded_words_and_go_both_ways() {
        for group in GROUPS {
            assert_eq!(fold(group), *group);
            assert!(group.split(' ').count() > 1, "{group}");
        }
        assert!(of("beijing").any(|word| word == "peking") && of("peking").any(|word| word == "beijing"));
        assert_eq!(of("treaty").count(), 0);
    }
}
