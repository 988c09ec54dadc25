//! Towns, waters and lands that are no places of the map but that events of the record name: at least two each. Capitals come from
//! the record itself.

/// Their names as the record writes them.
#[rustfmt::skip]
pub const LOCALITIES: &[&str] = &[
    "Aden", "Alma-Ata", "Amu Darya", "Amur", "Archangel", "Ardahan", "Assab", "Aswan", "Barents Sea", "Batum", "Berbera", "Bessarabia",
    "Black Sea", "Bornholm", "Brest-Litovsk", "Bukovina", "Cam Ranh", "Camp David", "Carpathian", "Caspian", "Caucasus", "Changchun",
    "Chittagong", "Courland", "Crimea", "Dalian", "Damansky", "Danube", "Dhofar", "Diego Garcia", "Dniester", "Dobruja", "East Prussia",
    "Galicia", "Geneva", "Genoa", "Goa", "Golan", "Haiphong", "Hamburg", "Herat", "Himalayas", "Indian Ocean", "Iskenderun",
    "Jerusalem", "Karelia", "Kars", "Kashmir", "Katanga", "Katyn", "Khalkhin Gol", "Kherson", "Krasnoyarsk", "Kurils", "Kushka",
    "Latgale", "Leningrad", "Locarno", "Los Angeles", "Manchuria", "Minsk", "Murmansk", "New York", "Nikolayevsk", "Oder", "Odessa",
    "Ogaden", "Petsamo", "Porkkala", "Port Arthur", "Potsdam", "Rambouillet", "Rapallo", "Sakhalin", "San Francisco",
    "Shaba", "Shandong", "Shanghai", "Siberia", "Sinai", "Stanleyville", "Suez", "Tartu", "Tashkent", "Terijoki", "Versailles", "Vlora",
    "Volhynia", "Yalta",
];
