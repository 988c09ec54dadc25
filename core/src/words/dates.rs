//! Days and periods in words.

use super::{List, Table, Word};
use crate::date::{Date, Precision};

impl Table {
    /// A day: "24 August 1939".
    pub fn day(&self, date: Date) -> String {
        let (year, month, day) = date.ymd();
        self.day_of(&day.to_string(), usize::from(month), &year.to_string())
    }

    /// A date as exactly as it is known: "24 August 1939", "about August 1939", "about 1939".
    pub fn when(&self, date: Date, precision: Precision) -> String {
        let (year, month, _) = date.ymd();
        let month = ("month", self.month(List::MonthOf, usize::from(month)));
        let year = year.to_string();
        match precision {
            Precision::Day => self.day(date),
            Precision::Month => self.with(Word::AboutMonth, &[month, ("year", &year)]),
            Precision::Year => self.with(Word::AboutYear, &[("year", &year)]),
        }
    }

    /// The day shown, said as its year alone where the slider stands for the whole year.
    pub fn shown(&self, date: Date) -> String {
        if date == date.year().view_date() { date.year().to_string() } else { self.day(date) }
    }

    /// How long a period lasted: "From 5 March 1920 to about 1922".
    pub fn until(&self, from: (Date, Precision), to: (Date, Precision)) -> String {
        self.with(Word::Until, &[("from", &self.when(from.0, from.1)), ("to", &self.when(to.0, to.1))])
    }

    /// Years of a name: "1917 to 1935", "from 1935".
    pub fn years(&self, from: Date, end: Option<Date>) -> String {
        let from = from.year().to_string();
        match end {
            Some(end) => self.with(Word::YearsTo, &[("from", &from), ("to", &end.year().to_string())]),
            None => self.with(Word::YearsFrom, &[("from", &from)]),
        }
    }

    /// A day, month or year written as ISO, which may lie outside the record: "20 May 1922", "May 1922", "1922".
    pub fn iso(&self, text: &str) -> String {
        let mut parts = text.split('-');
        let year = parts.next().unwrap_or_default();
        let month = parts.next().and_then(|m| m.parse::<u8>().ok()).map(usize::from);
        match (month, parts.next().map(|day| day.trim_start_matches('0'))) {
            (Some(month), Some(day)) => self.day_of(day, month, year),
            (Some(month), None) => self.with(Word::Month, &[("month", self.month(List::Month, month)), ("year", year)]),
            _ => year.to_string(),
        }
    }

    fn day_of(&self, day: &str, month: usize, year: &str) -> String {
        let pattern = if day == "1" { Word::FirstDay } else { Word::Day };
        self.with(pattern, &[("day", day), ("month", self.month(List::MonthOf, month)), ("year", year)])
    }

    /// A month by its number, from 1.
    fn month(&self, list: List, number: usize) -> &str {
        number.checked_sub(1).map_or("", |i| self.listed(list, i))
    }
}
