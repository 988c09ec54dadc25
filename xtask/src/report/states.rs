//! Events by state and decade, and where they are few.

use super::markdown::{count, numbers};
use atlas_compiler::Compiled;
use atlas_core::date::Date;
use atlas_core::place::Place;
use std::collections::{HashMap, HashSet};

/// States of which 25 events or more are asked, each with the places that it consists of.
const PRIORITY: [(&str, &[&str]); 23] = [
    ("United States", &["usa"]),
    ("Germany in all its forms", &["germany", "west_germany", "east_germany"]),
    ("United Kingdom", &["uk"]),
    ("France", &["france", "vichy_france", "free_france"]),
    ("Italy", &["italy", "salo"]),
    ("Japan", &["japan"]),
    ("China", &["china", "china_canton", "china_nanking", "china_communist"]),
    ("Poland", &["poland", "poland_lublin"]),
    ("Finland", &["finland"]),
    ("Czechoslovakia", &["czechoslovakia"]),
    ("Hungary", &["hungary"]),
    ("Yugoslavia", &["yugoslavia"]),
    ("Turkey", &["turkey", "ankara"]),
    ("Iran", &["iran"]),
    ("Afghanistan", &["afghanistan"]),
    ("India", &["india"]),
    ("Egypt", &["egypt"]),
    ("Syria", &["syria"]),
    ("Iraq", &["iraq"]),
    ("Israel", &["israel"]),
    ("Cuba", &["cuba"]),
    ("Vietnam", &["vietnam", "south_vietnam"]),
    ("Korea", &["north_korea", "south_korea"]),
];

/// Events asked of a priority state.
const ASKED: usize = 25;

/// Events asked of a state that conducted its relations for ten years.
const FEW: usize = 3;

/// Decades: 0 for 1917 to 1919, 8 for 1990 and 1991.
const DECADES: [&str; 9] = ["1917-19", "1920s", "1930s", "1940s", "1950s", "1960s", "1970s", "1980s", "1990-91"];

/// A state: a place that conducted its own relations on some day.
struct State<'a> {
    place: &'a Place,
    /// Its events by decade.
    events: [usize; 9],
    /// Days with relations of its own, by decade.
    days: [u32; 9],
}

fn decade(date: Date) -> usize {
    usize::from(date.year().number().saturating_sub(1910) / 10).min(8)
}

fn states(compiled: &Compiled) -> Vec<State<'_>> {
    let mut events: HashMap<&str, [usize; 9]> = HashMap::new();
    for event in &compiled.read.events {
        for place in &event.places {
            events.entry(place).or_default()[decade(event.date.0)] += 1;
        }
    }
    let own = compiled.record.places.iter().filter(|p| p.spans.iter().any(|s| s.relation.is_some()));
    own.map(|place| {
        let mut days = [0; 9];
        for (span, end) in place.spans_with_ends().filter(|(span, _)| span.relation.is_some()) {
            let mut day = span.from;
            while day < end {
                days[decade(day)] += 1;
                let Some(next) = day.succ() else { break };
                day = next;
            }
        }
        State { place, events: events.get(place.id.as_str()).copied().unwrap_or_default(), days }
    })
    .collect()
}

impl State<'_> {
    fn all(&self) -> usize {
        self.events.iter().sum()
    }

    fn ten_years(&self) -> bool {
        self.days.iter().sum::<u32>() >= 3652
    }

    /// Whether it was there all through a decade.
    fn throughout(&self, decade: usize) -> bool {
        (1..=7).contains(&decade) && self.days[decade] >= 3652
    }

    fn name(&self) -> String {
        let name = self.place.names.last().map_or("", |n| n.name.as_str());
        format!("{name} (`{}`)", self.place.id)
    }
}

/// This part of the report.
pub fn section(compiled: &Compiled) -> String {
    let states = states(compiled);
    format!(
        "## Priority states\n\nOf each, {ASKED} events or more are asked.\n\n{}## States with few events\n\n{}## Decades\n\n{}## Events by state \
        and decade\n\nStates that conducted their own relations, by their id, under their last name.\n\n{}",
        priority(compiled),
        few(&states),
        decades(&states),
        table(&states)
    )
}

fn priority(compiled: &Compiled) -> String {
    let rows = PRIORITY.map(|(name, places)| {
        let own = |p: &String| places.contains(&p.as_str());
        let events: HashSet<&str> =
            compiled.read.events.iter().filter(|e| e.places.iter().any(own)).map(|e| e.id.as_str()).collect();
        vec![name.to_string(), events.len().to_string(), count(ASKED.saturating_sub(events.len()))]
    });
    numbers(&["state", "events", "lacking"], rows)
}

fn few(states: &[State]) -> String {
    let thin: Vec<String> = states
        .iter()
        .filter(|s| s.ten_years() && s.all() < FEW)
        .map(|s| format!("- {}: {}\n", s.name(), s.all()))
        .collect();
    let intro = format!("States that conducted their relations for ten years or more and have fewer than {FEW} events");
    if thin.is_empty() { format!("{intro}: none.\n\n") } else { format!("{intro}:\n\n{}\n", thin.concat()) }
}

fn decades(states: &[State]) -> String {
    // The first and the last decade of the record are no whole ones.
    let whole = || DECADES.into_iter().enumerate().filter(|(decade, _)| (1..=7).contains(decade));
    let rows = whole().map(|(decade, name)| {
        let there: Vec<&State> = states.iter().filter(|s| s.throughout(decade)).collect();
        let with = |range: std::ops::RangeInclusive<usize>| {
            there.iter().filter(|s| range.contains(&s.events[decade])).count().to_string()
        };
        vec![name.to_string(), there.len().to_string(), with(0..=0), with(1..=2), with(3..=usize::MAX)]
    });
    let mut text =
        String::from("States that were there all through a decade, by the number of their events in it.\n\n");
    text.push_str(&numbers(&["decade", "states", "no event", "one or two", "three or more"], rows));
    text.push_str("Without an event in a whole decade:\n\n");
    for (decade, name) in whole() {
        let silent = |s: &&State| s.throughout(decade) && s.events[decade] == 0;
        let empty: Vec<&str> = states.iter().filter(silent).map(|s| s.place.id.as_str()).collect();
        if !empty.is_empty() {
            text.push_str(&format!("- {name}: {}\n", empty.join(", ")));
        }
    }
    text.push('\n');
    text
}

fn table(states: &[State]) -> String {
    let rows = states.iter().map(|s| {
        // A decade in which it was not there is marked, so that it does not look like a gap.
        let cell = |i: usize| if s.days[i] == 0 && s.events[i] == 0 { "·".to_string() } else { count(s.events[i]) };
        std::iter::once(s.name()).chain((0..9).map(cell)).chain([s.all().to_string()]).collect()
    });
    let head: Vec<&str> = ["state"].into_iter().chain(DECADES).chain(["all"]).collect();
    numbers(&head, rows)
}
