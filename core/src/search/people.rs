//! People of Soviet foreign relations: those whom at least two events of the record name.

/// A person, as the record writes the name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Person {
    /// The name in full.
    pub name: &'static str,
    /// How texts name the person; ways are divided by a bar. What a longer way of another person covers is not counted.
    pub named: &'static str,
    /// Other names and spellings by which readers may look, if sound does not tell.
    pub also: &'static str,
}

const fn person(name: &'static str, named: &'static str, also: &'static str) -> Person {
    Person { name, named, also }
}

/// All of them, once each; those who led the Soviet state are in the record as well. The order: the Soviet side first, then the others by region.
#[rustfmt::skip]
pub const PEOPLE: &[Person] = &[
    person("Vladimir Lenin", "Lenin", "Ulyanov"), person("Joseph Stalin", "Stalin", "Iosif"), person("Georgy Malenkov", "Malenkov", ""),
    person("Nikita Khrushchev", "Khrushchev", ""), person("Leonid Brezhnev", "Brezhnev", ""), person("Yuri Andropov", "Andropov", ""),
    person("Konstantin Chernenko", "Chernenko", ""), person("Mikhail Gorbachev", "Gorbachev", ""), person("Boris Yeltsin", "Yeltsin", ""),
    person("Leon Trotsky", "Trotsky", "Lev"), person("Georgy Chicherin", "Chicherin", ""), person("Maxim Litvinov", "Litvinov", ""),
    person("Vyacheslav Molotov", "Molotov", ""), person("Andrey Vyshinsky", "Vyshinsky", "Andrei"), person("Dmitri Shepilov", "Shepilov", ""),
    person("Andrei Gromyko", "Gromyko", "Andrey"), person("Eduard Shevardnadze", "Shevardnadze", ""), person("Boris Pankin", "Pankin", ""),
    person("Alexei Kosygin", "Kosygin", "Aleksey"), person("Nikolai Podgorny", "Podgorny", "Nikolay"), person("Anastas Mikoyan", "Mikoyan", ""),
    person("Nikolai Bulganin", "Bulganin", "Nikolay"), person("Nikolai Ryzhkov", "Ryzhkov", "Nikolay"), person("Nikolai Tikhonov", "Tikhonov", ""),
    person("Yevgeny Primakov", "Primakov", ""), person("Karim Khakimov", "Khakimov", ""), person("Alexandra Kollontai", "Kollontai", ""),
    person("Vatslav Vorovsky", "Vorovsky", ""), person("Leonid Krasin", "Krasin", ""), person("Lev Karakhan", "Karakhan", ""),
    person("Christian Rakovsky", "Rakovsky", ""), person("Ivan Maisky", "Maisky", ""), person("Anatoly Dobrynin", "Dobrynin", ""),
    person("Dmitry Ustinov", "Ustinov", ""), person("Mikhail Borodin", "Borodin", ""), person("Andrei Sakharov", "Sakharov", "Andrey"),
    person("Symon Petliura", "Petliura", "Simon"), person("Adolf Hitler", "Hitler", ""), person("Konrad Adenauer", "Adenauer", ""),
    person("Willy Brandt", "Brandt", ""), person("Helmut Kohl", "Kohl", ""), person("Hans-Dietrich Genscher", "Genscher", ""),
    person("Erich Honecker", "Honecker", ""), person("Karl Renner", "Renner", ""), person("Winston Churchill", "Churchill", ""),
    person("Anthony Eden", "Eden", ""), person("Margaret Thatcher", "Thatcher", ""),
    person("Charles de Gaulle", "Gaulle", ""), person("François Mitterrand", "Mitterrand", ""), person("Guy Mollet", "Mollet", ""),
    person("Benito Mussolini", "Mussolini", ""), person("Giulio Andreotti", "Andreotti", ""), person("Francisco Franco", "Franco", ""),
    person("Felipe Gonzalez", "Gonzalez", ""), person("Agostino Casaroli", "Casaroli", ""), person("John Paul II", "John Paul II", ""),
    person("Raoul Wallenberg", "Wallenberg", ""), person("Urho Kekkonen", "Kekkonen", ""), person("Archbishop Makarios", "Makarios", ""),
    person("Imre Nagy", "Nagy", ""), person("Janos Kadar", "Kadar", ""), person("Wladyslaw Gomulka", "Gomulka", ""),
    person("Wojciech Jaruzelski", "Jaruzelski", ""), person("Edvard Benes", "Benes", ""), person("Josip Broz Tito", "Tito", ""),
    person("Enver Hoxha", "Hoxha", ""), person("Fan Noli", "Bishop Fan Noli|Noli", ""), person("Antanas Smetona", "Smetona", ""),
    person("Franklin Roosevelt", "Roosevelt", ""), person("Harry Truman", "Truman", ""), person("Dwight Eisenhower", "Eisenhower", ""),
    person("John Kennedy", "Kennedy", ""), person("Lyndon Johnson", "Johnson", ""), person("Richard Nixon", "Nixon", ""),
    person("Gerald Ford", "Ford", ""), person("Jimmy Carter", "Carter", ""), person("Ronald Reagan", "Reagan", ""),
    person("George Bush", "Bush", ""), person("George Kennan", "Kennan", ""), person("William Bullitt", "Bullitt", ""),
    person("Pierre Trudeau", "Trudeau", ""), person("Brian Mulroney", "Mulroney", ""), person("Gough Whitlam", "Whitlam", ""),
    person("Fidel Castro", "Castro", ""), person("Maurice Bishop", "Bishop", ""), person("Michael Manley", "Manley", ""),
    person("Salvador Allende", "Allende", ""), person("Augusto Pinochet", "Pinochet", ""), person("Juan Perón", "Perón", ""),
    person("Raúl Alfonsín", "Alfonsín", ""), person("João Goulart", "Goulart", ""), person("Jânio Quadros", "Quadros", ""),
    person("Forbes Burnham", "Burnham", ""), person("Alfredo Stroessner", "Stroessner", ""), person("Manuel Noriega", "Noriega", ""),
    person("Mao Zedong", "Mao", "Tse-tung Mao Tsetung"), person("Chiang Kai-shek", "Chiang Kai-shek|Chiang", "Jiang Jieshi"),
    person("Sun Yat-sen", "Sun Yat-sen", ""), person("Zhang Zuolin", "Zhang Zuolin", "Chang Tso-lin"),
    person("Wang Jingwei", "Wang Jingwei", "Ching-wei"), person("Sheng Shicai", "Sheng Shicai", "Shih-tsai"),
    person("Bogd Khan", "Bogd Khan", ""), person("Roman von Ungern", "Ungern", "Sternberg"),
    person("Kim Il Sung", "Kim Il Sung", "Ir Sen"), person("Ho Chi Minh", "Ho Chi Minh", ""), person("Le Duan", "Le Duan", ""),
    person("Norodom Sihanouk", "Sihanouk", ""), person("Souvanna Phouma", "Souvanna Phouma", ""), person("Sukarno", "Sukarno", ""),
    person("Suharto", "Suharto", ""), person("Mohammad Hatta", "Hatta", ""), person("Ferdinand Marcos", "Marcos", ""),
    person("Jawaharlal Nehru", "Nehru", ""), person("Rajiv Gandhi", "Rajiv Gandhi", ""), person("Indira Gandhi", "Indira Gandhi|Mrs Gandhi", ""),
    person("Sirimavo Bandaranaike", "Bandaranaike", ""), person("Sheikh Mujibur Rahman", "Mujib", ""), person("King Amanullah", "Amanullah", ""),
    person("Mohammed Daoud", "Daoud", ""), person("Nur Muhammad Taraki", "Taraki", ""), person("Hafizullah Amin", "Amin", ""),
    person("Babrak Karmal", "Karmal", ""), person("Ayatollah Khomeini", "Khomeini", "Ruhollah Chomeini"), person("Reza Shah", "Reza Shah|Reza Khan", "Pahlavi"),
    person("Mustafa Kemal", "Kemal", "Atatürk"), person("Turgut Ozal", "Ozal", "Özal"), person("Ibn Saud", "Ibn Saud", "Abdulaziz"),
    person("Gamal Abdel Nasser", "Nasser", "Nasir"), person("Anwar Sadat", "Sadat", ""), person("Hafez al-Assad", "Assad", "Asad"),
    person("Saddam Hussein", "Saddam", "Husain"), person("King Hussein", "King Hussein", "Jordan"), person("Abd al-Karim Qasim", "Qasim", "Kassem"),
    person("Yasser Arafat", "Arafat", ""), person("Muammar Qadhafi", "Qadhafi", "Gaddafi"), person("Abdel Salam Jallud", "Jallud", ""),
    person("King Hassan", "King Hassan", ""), person("Houari Boumediene", "Boumediene", ""), person("Jaafar Nimeiri", "Nimeiri", ""),
    person("Haile Selassie", "Haile Selassie", ""), person("Mengistu Haile Mariam", "Mengistu", ""), person("Siad Barre", "Barre", ""),
    person("Kwame Nkrumah", "Nkrumah", ""), person("Ahmed Sékou Touré", "Touré", ""), person("Modibo Keita", "Keita", ""),
    person("Patrice Lumumba", "Lumumba", ""), person("Mobutu Sese Seko", "Mobutu", ""), person("Félix Houphouët-Boigny", "Houphouët-Boigny", ""),
    person("Mathieu Kérékou", "Kérékou", ""), person("Fulbert Youlou", "Youlou", ""), person("Francisco Macías Nguema", "Nguema", ""),
    person("Agostinho Neto", "Neto", ""), person("Samora Machel", "Machel", ""), person("Didier Ratsiraka", "Ratsiraka", ""),
    person("Joshua Nkomo", "Nkomo", ""), person("Hastings Banda", "Banda", ""), person("Samuel Doe", "Doe", ""), person("Idi Amin", "Idi Amin|Amin insults", ""),
];

/// Others whose names would else be taken for those of the list.
pub const OTHERS: &[&str] = &["Ferenc Nagy", "Raúl Castro"];
