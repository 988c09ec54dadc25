//! What the page shows of a day, asked in one call, and what the record says it must show.

use crate::data;
use atlas_core::date::Date;
use atlas_core::place::{Place, PlaceIx};
use atlas_core::record::Record;
use atlas_core::relation::{Standing, Tie};
use atlas_tests::page::Page;
use atlas_tests::trouble::Outcome;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The names of the classes, in the order of the legend.
pub const CLASSES: [&str; 10] = [
    "soviet",
    "ally",
    "partner",
    "cooperative",
    "neutral",
    "strained",
    "hostile",
    "war",
    "soviet_occupied",
    "dependent",
];

/// An area of the map.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
pub struct Area {
    /// Position of the place whose land it is.
    pub place: Option<u16>,
    /// Position of the place that occupies it.
    pub occupier: Option<u16>,
    /// Its class.
    pub class: String,
    /// Its texture, without the begin `t-` of the pattern's id.
    pub texture: Option<String>,
}

/// What the page shows.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Shown {
    /// The year, very large.
    pub year: String,
    /// Who led.
    pub leader: String,
    /// The day beside the year, if it is another than the last.
    pub day: Option<String>,
    /// What the slider stands on.
    pub slider: String,
    /// What the slider says to a screen reader.
    pub said: String,
    /// What the legend counts for each class.
    pub counts: BTreeMap<String, u16>,
    /// The areas, sorted.
    pub areas: Vec<Area>,
    /// Circles of small places: place and class.
    pub dots: BTreeMap<u16, String>,
}

const READ: &str = "const $ = (s) => document.querySelector(s), text = (s) => $(s)?.textContent.trim() ?? null;
    const names = ['soviet', 'ally', 'partner', 'cooperative', 'neutral', 'strained', 'hostile', 'war', 'soviet_occupied', 'dependent', 'nobody'];
    const number = (g, name) => g.dataset[name] === undefined ? null : Number(g.dataset[name]);
    const cls = (g) => names.filter((n) => g.classList.contains(n)).join(' ');
    const area = (g) => ({ place: number(g, 'place'), occupier: number(g, 'occupier'), class: cls(g),
        texture: /^url\\(#t-(.*)\\)$/.exec(g.querySelector('.texture')?.getAttribute('fill') ?? '')?.[1] ?? null });
    const slider = $('[data-testid=slider]');
    return { year: text('[data-testid=year]'), leader: text('[data-testid=leader]'), day: text('[data-testid=day]'),
        slider: slider.value, said: slider.getAttribute('aria-valuetext'),
        counts: Object.fromEntries([...document.querySelectorAll('.legend [data-class]')].map((b) => [b.dataset.class, Number(b.querySelector('.scale-count').textContent)])),
        areas: [...document.querySelectorAll('[data-testid=map] .areas > g.area')].map(area),
        dots: Object.fromEntries([...document.querySelectorAll('[data-testid=map] g.area.dot')].map((g) => [number(g, 'place'), cls(g)])) }";

impl Shown {
    /// Reads the page.
    pub async fn read(page: &Page<'_>) -> Outcome<Shown> {
        let mut shown: Shown = page.ask(READ, vec![]).await?;
        shown.areas.sort();
        Ok(shown)
    }
}

/// The class of a place on a day by the code book: the stance of who has one, else the standing.
pub fn class(place: &Place, date: Date) -> &'static str {
    match place.span(date).map(|span| (span.standing, span.relation)) {
        Some((_, Some(relation))) => relation.stance.name(),
        Some((Standing::Soviet, None)) => "soviet",
        Some((Standing::SovietOccupied, None)) => "soviet_occupied",
        Some((Standing::Dependent, None)) => "dependent",
        _ => "nobody",
    }
}

/// How many places have each class on a day; all of the Soviet state counts once.
pub fn counts(record: &Record, date: Date) -> BTreeMap<String, u16> {
    let count = |name: &str| {
        let all = record.places.iter().filter(|p| class(p, date) == name).count();
        u16::try_from(if name == "soviet" { all.min(1) } else { all }).unwrap_or(u16::MAX)
    };
    CLASSES.iter().map(|name| (name.to_string(), count(name))).collect()
}

/// The areas that the map must have on a day, straight from who holds each piece.
pub fn areas(record: &Record, date: Date) -> Vec<Area> {
    let mut found = BTreeSet::new();
    for holding in record.pieces.iter().filter_map(|piece| record.holding(piece, date)) {
        let (owner, occupier) = match holding.occupied {
            Some(owner) => (Some(owner), holding.by),
            None => (holding.by, None),
        };
        found.insert((owner, occupier, holding.troops && holding.occupied.is_none()));
    }
    let mut areas: Vec<Area> = found.into_iter().map(|key| area(record, key, date)).collect();
    areas.sort();
    areas
}

fn area(record: &Record, key: (Option<PlaceIx>, Option<PlaceIx>, bool), date: Date) -> Area {
    let (owner, occupier, troops) = key;
    let class_of = |ix: Option<PlaceIx>| ix.and_then(|ix| record.place(ix)).map_or("nobody", |p| class(p, date));
    let texture = match (owner.and_then(|ix| record.place(ix)), occupier) {
        (None, _) => None,
        (Some(_), Some(_)) => Some(occupied(class_of(occupier))),
        (Some(_), None) if troops => Some("soviet-troops".into()),
        (Some(place), None) => texture(place, date).map(String::from),
    };
    Area { place: owner.map(|ix| ix.0), occupier: occupier.map(|ix| ix.0), class: class_of(owner).into(), texture }
}

/// The hatching of occupied land, in the tint of who occupies it.
fn occupied(class: &str) -> String {
    let tint = match class {
        "soviet" | "soviet_occupied" => "soviet",
        "dependent" | "nobody" => "neutral",
        stance => stance,
    };
    format!("occupied-{tint}")
}

fn texture(place: &Place, date: Date) -> Option<&'static str> {
    let span = place.span(date)?;
    match (span.standing, span.relation.map(|r| r.tie)) {
        (_, Some(Tie::None)) => Some("no-tie"),
        (_, Some(Tie::DeFacto)) => Some("de-facto"),
        (_, Some(Tie::Full)) => None,
        (_, Some(Tie::Dormant)) => Some("dormant"),
        (_, Some(Tie::Broken)) => Some("broken"),
        (Standing::Soviet, None) => place.life(date).is_some_and(|life| !life.recognised).then_some("unrecognised"),
        (Standing::SovietOccupied, None) => Some("soviet-troops"),
        (Standing::Dependent, None) => Some("dependent"),
        _ => None,
    }
}

/// How often the page is looked at anew before a difference counts.
const LOOKS: u32 = 10;

/// How the page differs from the record on a day, in sentences; none if it does not. The page draws its parts one after the other and
/// lets the browser breathe between them, so a difference counts only if it is there some frames later too.
pub async fn differences(page: &Page<'_>, date: Date) -> Outcome<Vec<String>> {
    let mut found = compare(&Shown::read(page).await?, date)?;
    for _ in 0..LOOKS {
        if found.is_empty() {
            break;
        }
        page.settle().await?;
        found = compare(&Shown::read(page).await?, date)?;
    }
    Ok(found)
}

fn compare(shown: &Shown, date: Date) -> Outcome<Vec<String>> {
    let record = data::record()?;
    let year = date.year().to_string();
    let leader = record.leader(date).map_or("", |l| l.name.as_str());
    let mut found = Vec::new();
    let mut compare = |what: &str, is: &str, must: &str| {
        if is != must {
            found.push(format!("{date}: {what} must be {must:?} and is {is:?}"));
        }
    };
    compare("the year", &shown.year, &year);
    compare("the leader", &shown.leader, leader);
    compare("the slider", &shown.slider, &year);
    compare("the slider's text", &shown.said, &format!("{year}, {leader}"));
    for (name, count) in &counts(record, date) {
        let is = shown.counts.get(name).map_or("no number".into(), ToString::to_string);
        compare(&format!("the legend's count of {name}"), &is, &count.to_string());
    }
    let expected = areas(record, date);
    found.extend(only(&shown.areas, &expected).map(|a| format!("{date}: the map has {}", in_words(record, a))));
    found.extend(only(&expected, &shown.areas).map(|a| format!("{date}: the map lacks {}", in_words(record, a))));
    for (ix, is) in &shown.dots {
        let must = record.place(PlaceIx(*ix)).map_or("nobody", |p| class(p, date));
        if is != must {
            found.push(format!("{date}: the circle of {} must be {must} and is {is}", id(record, Some(*ix))));
        }
    }
    Ok(found)
}

/// What the first list has and the second lacks.
fn only<'a>(these: &'a [Area], those: &'a [Area]) -> impl Iterator<Item = &'a Area> {
    these.iter().filter(|area| !those.contains(area))
}

fn id(record: &Record, ix: Option<u16>) -> &str {
    ix.and_then(|ix| record.place(PlaceIx(ix))).map_or("nobody", |p| p.id.as_str())
}

fn in_words(record: &Record, area: &Area) -> String {
    let texture = area.texture.as_deref().unwrap_or("no texture");
    let under = area.occupier.map(|ix| format!(" under {}", id(record, Some(ix)))).unwrap_or_default();
    format!("land of {}{under} as {} with {texture}", id(record, area.place), area.class)
}
