//! The borders of the day: outlines against the data, and pieces of land against history.

use crate::data::{compiled, day, place, record, time};
use crate::map::anchor;
use crate::slider::{YEAR, none};
use atlas_core::area::AreaKey;
use atlas_core::outline::Outlines;
use atlas_core::snapshot::{Line, Snapshot};
use atlas_tests::cases::{self, Held, LandCase};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;

/// Days whose borders are compared line by line: of war and peace, of states that came and went.
const DAYS: [&str; 16] = [
    "1917-11-07",
    "1918-12-31",
    "1920-12-31",
    "1922-12-30",
    "1930-12-31",
    "1938-10-05",
    "1939-10-10",
    "1940-08-10",
    "1942-11-18",
    "1945-05-09",
    "1947-12-31",
    "1954-07-31",
    "1961-12-31",
    "1975-12-31",
    "1990-10-03",
    "1991-12-25",
];

const OUTLINES: &str = "const text = (g, name) => g.dataset[name] ?? '-';
    const areas = [...document.querySelectorAll('[data-testid=map] .areas > g.area')];
    return areas.map((g) => [text(g, 'place'), text(g, 'occupier'), g.querySelector('.fill').getAttribute('d')])";

pub async fn the_outlines_are_those_of_the_pieces_that_each_state_held(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let overview = Outlines::new(record.overview.clone());
    page.open("").await?;
    let mut found = Vec::new();
    for text in DAYS {
        let date = day(text)?;
        page.move_to(&format!("?time={}", time(date))).await?;
        page.wait_for_text(YEAR, &date.year().to_string()).await?;
        let snapshot = Snapshot::of(record, date);
        let number = |ix: Option<atlas_core::place::PlaceIx>| ix.map_or("-".into(), |ix| ix.0.to_string());
        let outline = |pieces: &[u16]| overview.outline(|p| pieces.contains(&p));
        let mut expected: Vec<(String, String, String)> = snapshot
            .areas
            .iter()
            .map(|(key, pieces)| (number(key.owner), number(key.occupier), outline(pieces)))
            .collect();
        let mut shown: Vec<(String, String, String)> = page.ask(OUTLINES, vec![]).await?;
        expected.sort();
        shown.sort();
        for (owner, occupier, _) in expected.iter().filter(|area| !shown.contains(area)) {
            found.push(format!(
                "{text}: the outline of place {owner} (occupied by {occupier}) is not that of its pieces"
            ));
        }
        same(&format!("{text}: areas"), shown.len(), expected.len())?;
        let lines: Vec<String> = page
            .ask(
                "return ['borders', 'inner', 'control', 'coast'].map((c) => document.querySelector(`.lines .${c}`).getAttribute('d'))",
                vec![],
            )
            .await?;
        for (line, d) in [Line::Border, Line::Inner, Line::Control, Line::Coast].into_iter().zip(lines) {
            if d != overview.mesh(|sides| snapshot.line(sides) == line) {
                found.push(format!("{text}: the lines {line:?} are not those of the data"));
            }
        }
    }
    none(found)
}

/// The areas in which points of the map lie.
#[derive(Deserialize)]
struct Hit {
    place: Option<u16>,
    occupier: Option<u16>,
    troops: bool,
}

const HITS: &str = "const svg = document.querySelector('[data-testid=map] svg'), number = (t) => t === undefined ? null : Number(t);
    const areas = [...document.querySelectorAll('[data-testid=map] .areas > g.area')];
    return arguments[0].map(([x, y]) => {
        const at = svg.createSVGPoint(); at.x = x; at.y = y;
        return areas.filter((g) => g.querySelector('.fill').isPointInFill(at)).map((g) => ({ place: number(g.dataset.place),
            occupier: number(g.dataset.occupier), troops: g.querySelector('.texture').classList.contains('soviet-troops') }));
    })";

pub async fn every_hand_picked_piece_of_land_lies_in_the_area_of_its_holder(page: &Page<'_>) -> Outcome {
    // Magnified, so that the finest outlines are drawn and small pieces are there.
    page.open("?time=1962&map=20,50,8").await?;
    finest(page).await?;
    let mut days: BTreeMap<&str, Vec<&LandCase>> = BTreeMap::new();
    for case in cases::all_land() {
        days.entry(case.day).or_default().push(case);
    }
    let mut found = Vec::new();
    for (text, cases) in &days {
        let date = day(text)?;
        page.move_to(&format!("?time={}&map=20,50,8", time(date))).await?;
        page.wait_for_text(YEAR, &date.year().to_string()).await?;
        let points = cases.iter().map(|case| anchor(case.piece)).collect::<Outcome<Vec<_>>>()?;
        let hits: Vec<Vec<Hit>> = page.ask(HITS, vec![json!(points)]).await?;
        for (case, hits) in cases.iter().zip(&hits) {
            match hits.as_slice() {
                [hit] if is_held(case, hit)? => {}
                [hit] => {
                    found.push(format!("{} {text}: {:?} is shown as land of {}", case.piece, case.held, names(hit)?))
                }
                _ => found.push(format!("{} {text}: {} areas cover its middle", case.piece, hits.len())),
            }
        }
    }
    none(found)
}

/// Waits until the finest outlines are drawn.
pub async fn finest(page: &Page<'_>) -> Outcome {
    let fine = Outlines::new(compiled()?.detail.fine.clone());
    let record = record()?;
    let (ix, _) = place("canada")?;
    let pieces = Snapshot::of(record, day("1962-12-31")?).pieces_of(ix);
    let d = fine.outline(|p| pieces.contains(&p));
    page.wait_for("the finest outlines", async || {
        let selector = format!(".areas > g[data-place=\"{}\"] .fill", ix.0);
        Ok(page.attr(&selector, "d").await?.as_deref() == Some(d.as_str()))
    })
    .await
}

fn key(hit: &Hit) -> AreaKey {
    let ix = |n: Option<u16>| n.map(atlas_core::place::PlaceIx);
    AreaKey { owner: ix(hit.place), occupier: ix(hit.occupier), troops: hit.troops }
}

fn is_held(case: &LandCase, hit: &Hit) -> Outcome<bool> {
    let ix = |id: &str| place(id).map(|(ix, _)| Some(ix));
    let AreaKey { owner, occupier, troops } = key(hit);
    Ok(match case.held {
        Held::Own(own) | Held::Under(own, _) => owner == ix(own)? && occupier.is_none(),
        Held::Troops(own) => owner == ix(own)? && occupier.is_none() && troops,
        Held::Occupied(own, by) => owner == ix(own)? && occupier == ix(by)?,
        Held::By(by) => occupier == ix(by)? || (owner == ix(by)? && occupier.is_none()),
        Held::Nobody => owner.is_none() && occupier.is_none(),
    })
}

fn names(hit: &Hit) -> Outcome<String> {
    let record = record()?;
    let id = |n: Option<u16>| n.and_then(|n| record.places.get(usize::from(n))).map_or("nobody", |p| p.id.as_str());
    Ok(format!("{} (occupied by {})", id(hit.place), id(hit.occupier)))
}

pub async fn a_border_drawn_in_the_year_is_marked(page: &Page<'_>) -> Outcome {
    for (time, marked) in [("1945", true), ("1947", true), ("1990", true), ("1932", false)] {
        page.open(&format!("?time={time}")).await?;
        let d = page.attr(".lines .fresh", "d").await?.unwrap_or_default();
        if d.is_empty() == marked {
            return failed(format!("{time}: borders drawn in the year are {}marked", if marked { "not " } else { "" }));
        }
    }
    Ok(())
}
