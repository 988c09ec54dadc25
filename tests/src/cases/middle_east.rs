//! Cases of the Arab world east of Libya, and of Israel.

use super::words::*;

pub(super) const CASES: &[Case] = &[
    state("egypt", "1943-12-31", Full, Neutral, "relations of 26 August 1943"),
    state("egypt", "1970-12-31", Full, Partner, "arms, advisers and air defence"),
    state("egypt", "1973-12-31", Full, Cooperative, "advisers sent home in July 1972, airlift in October 1973"),
    state("egypt", "1977-12-31", Full, Strained, "treaty cancelled in March 1976"),
    state("egypt", "1981-10-31", Full, Hostile, "ambassador expelled on 15 September 1981"),
    state("syria", "1946-12-31", Full, Neutral, "relations of July 1944"),
    state("syria", "1980-12-31", Full, Partner, "treaty of friendship of 8 October 1980"),
    state("lebanon", "1944-12-31", Full, Neutral, "relations of August 1944"),
    state("iraq", "1955-12-31", Broken, Strained, "relations broken in January 1955, Baghdad Pact"),
    state("iraq", "1972-12-31", Full, Partner, "treaty of friendship of 9 April 1972"),
    state("iraq", "1990-12-31", Full, Strained, "arms stopped after the invasion of Kuwait"),
    state("jordan", "1963-12-31", Full, Neutral, "relations of August 1963"),
    state("israel", "1948-06-30", Full, Cooperative, "recognised on 17 May 1948, arms by way of Prague"),
    state("israel", "1953-03-31", Broken, Strained, "broken on 11 February 1953 after a bomb at the legation"),
    state("israel", "1954-12-31", Full, Strained, "relations restored in July 1953"),
    state("israel", "1967-07-31", Broken, Hostile, "broken on 10 June 1967"),
    state("israel", "1991-11-30", Full, Cooperative, "relations restored on 18 October 1991, Madrid conference"),
    state("saudi_arabia", "1926-12-31", Full, Cooperative, "recognised on 16 February 1926, before any other power"),
    state("saudi_arabia", "1960-12-31", Dormant, Neutral, "mission closed in 1938"),
    state("saudi_arabia", "1985-12-31", Dormant, Hostile, "pays for the Afghan resistance"),
    state("saudi_arabia", "1990-12-31", Full, Cooperative, "relations restored on 17 September 1990"),
    state("north_yemen", "1964-12-31", Full, Partner, "treaty of friendship of March 1964, arms in the civil war"),
    other("yemen_royalists", "1964-12-31", Absent, "no front that whole pieces of land could follow"),
    state("south_yemen", "1980-12-31", Full, Partner, "treaty of friendship of 25 October 1979"),
    other("south_yemen", "1960-12-31", Dependent, "Aden and its protectorate are British"),
    state("yemen", "1990-12-31", Full, Cooperative, "united on 22 May 1990, takes over both states' treaties"),
    state("kuwait", "1963-12-31", Full, Neutral, "relations of March 1963"),
    state("uae", "1985-12-31", Full, Neutral, "relations of November 1985"),
];
