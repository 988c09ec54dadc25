//! Days on which states began to conduct their own foreign relations, to the day.

use crate::record::{describe, none, place};
use atlas_core::date::Date;
use atlas_core::relation::Standing;

/// Place and first day as a state, by continent and in order of date. Left out is who has no single such day.
const BEGINNINGS: &[(&str, &str)] = &[
    // Europe.
    ("finland", "1917-12-06"),
    ("czechoslovakia", "1918-10-28"),
    ("poland", "1918-11-11"),
    ("austria", "1918-11-12"),
    ("latvia", "1918-11-18"),
    ("ireland", "1922-12-06"),
    ("vatican", "1929-06-07"),
    ("slovakia", "1939-03-14"),
    ("east_germany", "1949-10-07"),
    ("cyprus", "1960-08-16"),
    ("malta", "1964-09-21"),
    // The dominions, which the code book counts from the League's first day.
    ("australia", "1920-01-10"),
    ("canada", "1920-01-10"),
    ("new_zealand", "1920-01-10"),
    ("south_africa", "1920-01-10"),
    // The Middle East.
    ("iraq", "1932-10-03"),
    ("jordan", "1946-05-25"),
    ("israel", "1948-05-14"),
    ("kuwait", "1961-06-19"),
    ("south_yemen", "1967-11-30"),
    ("qatar", "1971-09-03"),
    ("uae", "1971-12-02"),
    ("yemen", "1990-05-22"),
    // Asia and the Pacific.
    ("indonesia", "1945-08-17"),
    ("philippines", "1946-07-04"),
    ("pakistan", "1947-08-14"),
    ("india", "1947-08-15"),
    ("burma", "1948-01-04"),
    ("sri_lanka", "1948-02-04"),
    ("south_korea", "1948-08-15"),
    ("north_korea", "1948-09-09"),
    ("laos", "1953-10-22"),
    ("cambodia", "1953-11-09"),
    ("malaysia", "1957-08-31"),
    ("samoa", "1962-01-01"),
    ("maldives", "1965-07-26"),
    ("singapore", "1965-08-09"),
    ("nauru", "1968-01-31"),
    ("tonga", "1970-06-04"),
    ("fiji", "1970-10-10"),
    ("bangladesh", "1971-12-16"),
    ("papua_new_guinea", "1975-09-16"),
    ("solomon_islands", "1978-07-07"),
    ("tuvalu", "1978-10-01"),
    ("kiribati", "1979-07-12"),
    ("vanuatu", "1980-07-30"),
    ("brunei", "1984-01-01"),
    // Africa.
    ("egypt", "1922-02-28"),
    ("libya", "1951-12-24"),
    ("sudan", "1956-01-01"),
    ("morocco", "1956-03-02"),
    ("tunisia", "1956-03-20"),
    ("ghana", "1957-03-06"),
    ("guinea", "1958-10-02"),
    ("cameroon", "1960-01-01"),
    ("togo", "1960-04-27"),
    ("madagascar", "1960-06-26"),
    ("zaire", "1960-06-30"),
    ("somalia", "1960-07-01"),
    ("benin", "1960-08-01"),
    ("niger", "1960-08-03"),
    ("burkina_faso", "1960-08-05"),
    ("ivory_coast", "1960-08-07"),
    ("chad", "1960-08-11"),
    ("central_african_republic", "1960-08-13"),
    ("congo", "1960-08-15"),
    ("gabon", "1960-08-17"),
    ("nigeria", "1960-10-01"),
    ("mauritania", "1960-11-28"),
    ("sierra_leone", "1961-04-27"),
    ("tanzania", "1961-12-09"),
    ("burundi", "1962-07-01"),
    ("rwanda", "1962-07-01"),
    ("algeria", "1962-07-05"),
    ("uganda", "1962-10-09"),
    ("zanzibar", "1963-12-10"),
    ("kenya", "1963-12-12"),
    ("malawi", "1964-07-06"),
    ("zambia", "1964-10-24"),
    ("gambia", "1965-02-18"),
    ("zimbabwe", "1965-11-11"),
    ("botswana", "1966-09-30"),
    ("lesotho", "1966-10-04"),
    ("mauritius", "1968-03-12"),
    ("swaziland", "1968-09-06"),
    ("equatorial_guinea", "1968-10-12"),
    ("mozambique", "1975-06-25"),
    ("cape_verde", "1975-07-05"),
    ("comoros", "1975-07-06"),
    ("sao_tome_and_principe", "1975-07-12"),
    ("angola", "1975-11-11"),
    ("seychelles", "1976-06-29"),
    ("djibouti", "1977-06-27"),
    ("namibia", "1990-03-21"),
    // The Americas.
    ("jamaica", "1962-08-06"),
    ("trinidad_tobago", "1962-08-31"),
    ("guyana", "1966-05-26"),
    ("barbados", "1966-11-30"),
    ("bahamas", "1973-07-10"),
    ("grenada", "1974-02-07"),
    ("suriname", "1975-11-25"),
    ("dominica", "1978-11-03"),
    ("saint_lucia", "1979-02-22"),
    ("saint_vincent", "1979-10-27"),
    ("belize", "1981-09-21"),
    ("antigua_barbuda", "1981-11-01"),
    ("saint_kitts_nevis", "1983-09-19"),
];

#[test]
fn states_begin_on_their_days() {
    none("States must begin on the days known from history.", BEGINNINGS.iter().filter_map(wrong).collect());
}

/// What is wrong with a beginning: the place must be a state on the day, for the first time, and with an event to open.
fn wrong((id, day): &(&str, &str)) -> Option<String> {
    let found = match place(id) {
        Ok(found) => found,
        Err(reason) => return Some(reason),
    };
    let Some(date) = Date::parse(day) else { return Some(format!("{id} {day}: there is no such day")) };
    let first = found.spans.iter().find(|s| s.standing == Standing::Sovereign);
    match first {
        Some(span) if span.from == date && span.cause.is_some() => None,
        Some(span) => Some(format!("{id}: expected {day}, found {}, {}", span.from, describe(first))),
        None => Some(format!("{id}: expected {day}, but it is never a state")),
    }
}
