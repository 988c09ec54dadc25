//! Dates as readers type them: a year, years from and to, a month, a day.

use crate::date::{Date, Precision, Year};
use std::ops::Range;

/// A stretch of days that was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    /// First day meant.
    pub from: Date,
    /// Last day meant.
    pub until: Date,
    /// Whether a day, a month or a year (or several) was typed.
    pub precision: Precision,
}

impl When {
    /// Whether a stretch of days has a day in common with this one.
    pub fn meets(&self, from: Date, until: Date) -> bool {
        from <= self.until && until >= self.from
    }

    /// The first day that has the number `year`-`month` and the last one, held within the record.
    fn month(year: Year, month: u8) -> Option<When> {
        let number = i32::from(year.number());
        let days = (1..=31).filter_map(|day| Date::from_ymd(number, month, day)).filter(|date| *date <= Date::LAST);
        let (from, until) = days.fold(None, |span, day| Some((span.map_or(day, |(from, _)| from), day)))?;
        Some(When { from, until, precision: Precision::Month })
    }

    /// All days of the years.
    fn years(from: Year, until: Year) -> When {
        When { from: from.first_day(), until: until.view_date(), precision: Precision::Year }
    }

    fn day(year: Year, month: u8, day: u8) -> Option<When> {
        let date = Date::from_ymd(i32::from(year.number()), month, day).filter(|date| *date <= Date::LAST)?;
        Some(When { from: date, until: date, precision: Precision::Day })
    }
}

/// Names of the months, folded, in English, German, French, Spanish, Italian, Polish, Russian and Ukrainian where they differ.
#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "january januar janvier enero gennaio stycznia yanvar yanvarya sichnya", "february februar fevrier febrero febbraio lutego fevral fevralya lyutogo",
    "march marz maerz mars marzo marca mart marta bereznya", "april avril abril aprile kwietnia aprel aprelya kvitnya",
    "may mai mayo maggio maja maya travnya", "june juni juin junio giugno czerwca iyun iyunya chervnya",
    "july juli juillet julio luglio lipca iyul iyulya lipnya", "august aout agosto sierpnia avgust avgusta serpnya",
    "september septembre septiembre settembre wrzesnia sentyabr sentyabrya veresnya",
    "october oktober octobre octubre ottobre pazdziernika oktyabr oktyabrya zhovtnya",
    "november novembre noviembre listopada noyabr noyabrya listopad", "december dezember decembre diciembre dicembre grudnia dekabr dekabrya grudnya",
];

/// The number of a month by its name, or by three letters or more with which only names of one month begin.
fn month(word: &str) -> Option<u8> {
    let begins = |names: &&str| names.split(' ').any(|name| name.starts_with(word));
    let is = |names: &&str| names.split(' ').any(|name| name == word);
    let number = |test: &dyn Fn(&&str) -> bool| {
        let mut found = (1u8..).zip(&MONTHS).filter(|(_, names)| test(names));
        found.next().filter(|_| found.next().is_none()).map(|(number, _)| number)
    };
    if word.len() < 3 {
        return None;
    }
    number(&is).or_else(|| number(&begins))
}

/// A whole number of at most four digits; an ending as in 23rd is passed over.
fn number(word: &str) -> Option<u16> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let fits = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if fits { digits.parse().ok() } else { None }
}

fn year(word: &str) -> Option<Year> {
    (word.len() == 4).then(|| number(word)).flatten().and_then(|n| Year::new(i32::from(n)))
}

fn day_of_month(word: &str) -> Option<u8> {
    (word.len() <= 4)
        .then(|| number(word))
        .flatten()
        .and_then(|n| u8::try_from(n).ok())
        .filter(|n| (1..=31).contains(n))
}

/// A month as a number, as in 1939-08.
fn month_number(word: &str) -> Option<u8> {
    day_of_month(word).filter(|n| *n <= 12)
}

/// What the words at the beginning of a list mean as a date, and how many they are. The longest reading is taken.
fn beginning(words: &[&str]) -> Option<(When, usize)> {
    let part = |at: usize| words.get(at).copied().unwrap_or("");
    let (a, b, c) = (part(0), part(1), part(2));
    let three = || {
        let day_first = || When::day(year(c)?, month(b).or_else(|| month_number(b))?, day_of_month(a)?);
        let month_first = || When::day(year(c)?, month(a).or_else(|| month_number(a))?, day_of_month(b)?);
        let year_first = || When::day(year(a)?, month(b).or_else(|| month_number(b))?, day_of_month(c)?);
        day_first().or_else(month_first).or_else(year_first).map(|when| (when, 3))
    };
    let two = || {
        let month_first = || When::month(year(b)?, month(a)?);
        let year_first = || When::month(year(a)?, month(b).or_else(|| month_number(b).filter(|_| b.len() == 2))?);
        let years =
            || year(a).zip(year(b)).filter(|(from, until)| from < until).map(|(from, until)| When::years(from, until));
        month_first().or_else(year_first).or_else(years).map(|when| (when, 2))
    };
    let one = || year(a).map(|year| (When::years(year, year), 1));
    three().or_else(two).or_else(one)
}

/// The first date among folded words, and which words it is made of.
///
/// 1939 · 1939-1941 · August 1939 · 1939-08 · 23 August 1939 · August 23, 1939 · 1939-08-23 · 23.8.1939; where day and month
/// could both be meant the day is taken to stand first.
pub fn find(words: &[&str]) -> Option<(When, Range<usize>)> {
    let read = words.iter().enumerate().filter(|(_, word)| !BETWEEN.contains(word));
    let (places, words): (Vec<usize>, Vec<&str>) = read.unzip();
    (0..words.len()).find_map(|at| {
        let (when, length) = beginning(words.get(at..)?)?;
        Some((when, *places.get(at)?..places.get(at + length - 1)? + 1))
    })
}

/// Words that may stand between day, month and year: 23 de agosto de 1939, 23rd of August 1939.
const BETWEEN: [&str; 3] = ["de", "del", "of"];

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<(String, String)> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        find(&words).map(|(when, _)| (when.from.to_string(), when.until.to_string()))
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        for text in [
            "23 August 1939",
            "august 23, 1939",
            "1939-08-23",
            "23.8.1939",
            "8/23/1939",
            "23rd aug 1939",
            "23. August 1939",
            "23 août 1939",
            "23 августа 1939",
            "23 de agosto de 1939",
            "23rd of August 1939",
            "pact of 23 Aug 1939 in Moscow",
        ] {
            assert_eq!(read(text), Some(("1939-08-23".into(), "1939-08-23".into())), "{text}");
        }
        let spans = [
            ("1939", "1939-01-01", "1939-12-31"),
            ("August 1939", "1939-08-01", "1939-08-31"),
            ("1940-02", "1940-02-01", "1940-02-29"),
            ("1939-1941", "1939-01-01", "1941-12-31"),
            ("1917", "1917-11-07", "1917-12-31"),
            ("dezember 1991", "1991-12-01", "1991-12-25"),
            ("März 1921", "1921-03-01", "1921-03-31"),
            ("june 1967", "1967-06-01", "1967-06-30"),
        ];
        for (text, from, until) in spans {
            assert_eq!(read(text), Some((from.into(), until.into())), "{text}");
        }
        for text in ["1916", "May", "august", "23 August", "30 February", "19390", "U-2", "12", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_is_found_by_its_iso_date(day in 0u16..27_000) {
            let date = (0..day).try_fold(Date::FIRST, |date, _| date.succ()).unwrap_or(Date::LAST).min(Date::LAST);
            let expected = When { from: date, until: date, precision: Precision::Day };
            let text = fold(&date.to_string());
            let words: Vec<&str> = text.split(' ').collect();
            prop_assert_eq!(find(&words), Some((expected, 0..3)));
        }
    }
}
