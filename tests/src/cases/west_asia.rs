//! Cases of Turkey, Iran, Afghanistan and Cyprus.

use super::words::*;

pub(super) const CASES: &[Case] = &[
    state("turkey", "1917-11-30", NoTie, War, "war of the Empire goes on; ties with the Empire do not count"),
    rival("ankara", "1921-12-31", Full, Partner, "Treaty of Moscow of 16 March 1921"),
    state("turkey", "1925-12-31", Full, Partner, "treaty of friendship and neutrality of 17 December 1925"),
    state("turkey", "1939-12-31", Full, Neutral, "talks failed in October 1939, pact with Britain and France"),
    state("turkey", "1945-12-31", Full, Hostile, "treaty denounced in March 1945, claims to Kars and the Straits"),
    state("turkey", "1952-12-31", Full, Hostile, "claims dropped only on 30 May 1953"),
    state("turkey", "1955-12-31", Full, Strained, "in NATO and the Baghdad Pact"),
    state("turkey", "1970-12-31", Full, Cooperative, "credits and industrial projects from 1967"),
    state("iran", "1921-12-31", Full, Partner, "treaty of friendship of 26 February 1921"),
    state("iran", "1941-08-26", Full, Hostile, "invasion of 25 August 1941, a few days of combat"),
    state("iran", "1942-12-31", Full, Ally, "treaty of alliance of 29 January 1942"),
    state("iran", "1946-03-31", Full, Hostile, "Soviet troops stay beyond 2 March 1946"),
    rival("tabriz", "1946-06-30", NoTie, Partner, "set up under Soviet protection in December 1945"),
    state("iran", "1955-12-31", Full, Strained, "joined the Baghdad Pact in 1955"),
    state("iran", "1980-12-31", Full, Strained, "the Islamic republic against Soviet Afghanistan policy"),
    state("afghanistan", "1921-12-31", Full, Cooperative, "treaty of February 1921; partner only from 1955"),
    state("afghanistan", "1956-12-31", Full, Partner, "credits of December 1955, arms of August 1956"),
    state("afghanistan", "1980-12-31", Full, Ally, "Soviet troops fight for its government; treaty of 1978"),
    state("cyprus", "1960-12-31", Full, Neutral, "relations of August 1960"),
];
