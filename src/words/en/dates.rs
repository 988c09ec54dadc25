//! Days and periods in English.

use atlas_core::date::{Date, Precision};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day: "24 August 1939".
pub fn day(date: Date) -> String {
    let (year, month, day) = date.ymd();
    let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    format!("{day} {name} {year}")
}

/// A date as exactly as it is known: "24 August 1939", "about August 1939", "about 1939".
pub fn when(date: Date, precision: Precision) -> String {
    let (year, month, _) = date.ymd();
    match precision {
        Precision::Day => day(date),
        Precision::Month => {
            let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
            format!("about {name} {year}")
        }
        Precision::Year => format!("about {year}"),
    }
}

/// The day shown, said as its year alone where the slider stands for the whole year.
pub fn shown(date: Date) -> String {
    if date == date.year().view_date() { date.year().to_string() } else { day(date) }
}

/// How long a period lasted.
pub fn until(from: Date, from_precision: Precision, to: Date, to_precision: Precision) -> String {
    format!("From {} to {}", when(from, from_precision), when(to, to_precision))
}

/// Years of a name: "1917 to 1935", "from 1935".
pub fn years(from: Date, end: Option<Date>) -> String {
    match end {
        Some(end) => format!("{} to {}", from.year(), end.year()),
        None => format!("from {}", from.year()),
    }
}

/// A day, month or year written as ISO, which may lie outside the record: "20 May 1922", "May 1922", "1922".
pub(super) fn iso(text: &str) -> String {
    let mut parts = text.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|m| m.parse::<usize>().ok()).and_then(|m| MONTHS.get(m.checked_sub(1)?).copied());
    match (month, parts.next().map(|day| day.trim_start_matches('0'))) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        _ => year.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_outside_the_record_are_told_too() {
        assert_eq!(iso("1994-05-01"), "1 May 1994");
        assert_eq!(iso("1922-12"), "December 1922");
        assert_eq!(iso("1917"), "1917");
    }
}
