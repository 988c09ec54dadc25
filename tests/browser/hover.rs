//! What the mouse finds on the map: the card of a state, the rows of the legend, and the circles of small states.

use crate::data::{day, end_of, place, record};
use crate::map::place_at;
use crate::shown::{CLASSES, class};
use crate::slider::none;
use crate::words::says_relation;
use atlas_core::date::Date;
use atlas_core::place::{Place, PlaceIx};
use atlas_core::snapshot::Snapshot;
use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;

const TOOLTIP: &str = "[data-testid=tooltip]";
const MAP: &str = "[data-testid=map]";

/// Finds a pixel at which a place is hit and all around it too, as near to the middle of its land as may be. Marks of other things may
/// lie above the anchor of its land, so that alone does not do.
const HIT: &str = "const mine = `[data-place='${arguments[0]}']`, room = arguments[1];
    const m = document.querySelector('[data-testid=map]').getBoundingClientRect();
    const hit = (x, y) => !!document.elementFromPoint(x, y)?.closest('[data-testid=map]') && !!document.elementFromPoint(x, y).closest(mine);
    let best = null;
    for (const path of document.querySelectorAll(`[data-testid=map] g.area${mine} > path:first-child`)) {
        const b = path.getBoundingClientRect(), reach = path.matches('.dot-reach') ? 10 : 0;
        const left = Math.max(b.left - reach, m.left + 2), right = Math.min(b.right + reach, m.right - 2);
        const top = Math.max(b.top - reach, m.top + 2), bottom = Math.min(b.bottom + reach, m.bottom - 2);
        const step = Math.max(1, Math.min(right - left, bottom - top) / 24);
        for (let y = Math.ceil(top); y <= bottom; y += step) for (let x = Math.ceil(left); x <= right; x += step) {
            const [px, py] = [Math.round(x), Math.round(y)], far = Math.hypot(x - (b.left + b.right) / 2, y - (b.top + b.bottom) / 2);
            if ((best === null || far < best.far) && [[0, 0], [room, 0], [-room, 0], [0, room], [0, -room]].every(([u, v]) => hit(px + u, py + v)))
                best = { far, p: [px, py] };
        }
    }
    return best && best.p";

/// A pixel at which a place is hit, with room around it where there is any.
pub async fn spot_that_hits(page: &Page<'_>, place: PlaceIx) -> Outcome<Spot> {
    for room in [8, 4, 2, 0] {
        if let Some(spot) = page.ask(HIT, vec![json!(place.0), json!(room)]).await? {
            return Ok(spot);
        }
    }
    failed(format!("place {} cannot be hit anywhere in the window", place.0))
}

/// Hovers over a place and waits for its card.
async fn point_at(page: &Page<'_>, ix: PlaceIx, name: &str) -> Outcome {
    page.hover(spot_that_hits(page, ix).await?).await?;
    page.wait_for_text(&format!("{TOOLTIP} .tooltip-name"), name).await
}

/// The card beside the pointer, and the rows of the legend that are marked meanwhile.
#[derive(Deserialize)]
struct Card {
    relation: String,
    strip: Vec<String>,
    pointed: Vec<String>,
    beyond: [f64; 4],
}

const CARD: &str = "const card = document.querySelector('[data-testid=tooltip]');
    const c = card.getBoundingClientRect(), m = document.querySelector('[data-testid=map]').getBoundingClientRect();
    return { relation: card.querySelector('.tooltip-relation').textContent.trim(),
        strip: [...card.querySelectorAll('.strip rect')].map((r) => [...r.classList].filter((c) => c !== 'fill').join(' ')),
        pointed: [...document.querySelectorAll('button.pointed')].map((b) => b.dataset.class),
        beyond: [m.left - c.left, m.top - c.top, c.right - m.right, c.bottom - m.bottom] }";

pub async fn the_card_tells_relation_and_all_years_of_what_is_hovered(page: &Page<'_>) -> Outcome {
    let states = [
        ("1962", ["france", "brazil", "china", "australia", "algeria", "new_zealand"]),
        ("1930", ["germany", "turkey", "mexico", "india", "canada", "argentina"]),
    ];
    for (year, ids) in states {
        page.open(&format!("?time={year}")).await?;
        let date = day(&format!("{year}-12-31"))?;
        for id in ids {
            let (ix, it) = place(id)?;
            point_at(page, ix, it.name(date)).await?;
            let marked = async || Ok(page.texts("button.pointed").await?.len() == 1);
            page.wait_for("a row of the legend to be marked", marked).await?;
            page.settle().await?;
            let card: Card = page.ask(CARD, vec![]).await?;
            if !says_relation(&card.relation, it.standing(date), it.span(date).and_then(|s| s.relation)) {
                return failed(format!("the card of {id} in {year} says {:?}", card.relation));
            }
            same(&format!("the strip of {id}"), card.strip, stretches(it))?;
            same(&format!("the marked rows for {id}"), card.pointed, vec![class(it, date).to_string()])?;
            if card.beyond.iter().any(|by| *by > 1.0) {
                return failed(format!("the card of {id} reaches beyond the map by {:?}", card.beyond));
            }
        }
        // Away from the map altogether, not only onto the sea.
        page.hover(page.middle(".panel h2").await?).await?;
        page.wait_for("the card to go", async || Ok(page.count(TOOLTIP).await? == 0)).await?;
        same("rows marked afterwards", page.count("button.pointed").await?, 0)?;
    }
    Ok(())
}

/// The classes of a place from the first day to the last, each stretch once.
fn stretches(place: &Place) -> Vec<String> {
    let spans = place.spans.iter().filter(|s| s.from <= Date::LAST);
    let mut classes: Vec<String> = spans.map(|s| class(place, s.from).into()).collect();
    classes.dedup();
    classes
}

pub async fn all_occupied_lands_say_who_controls_them(page: &Page<'_>) -> Outcome {
    let date = day("1942-12-31")?;
    for (id, power, map) in [
        ("norway", "germany", ""),
        ("netherlands", "germany", "&map=10,52,4"),
        ("belgium", "germany", "&map=10,52,4"),
        ("poland", "germany", "&map=20,52,4"),
    ] {
        let ((ix, it), (by, occupier)) = (place(id)?, place(power)?);
        page.open(&format!("?time=1942{map}")).await?;
        let area = format!("g.area[data-place='{}'][data-occupier='{}']", ix.0, by.0);
        if page.count(&area).await? == 0 {
            return failed(format!("{id} is not shown as under {power}"));
        }
        point_at(page, ix, it.name(date)).await?;
        let words = format!("This land is under the control of {}", occupier.name(date));
        let said = async || Ok(page.text(TOOLTIP).await?.is_some_and(|t| t.contains(&words)));
        page.wait_for(&format!("the card of {id} to name {power}"), said).await?;
    }
    // Whose land is its own has no such line.
    page.open("?time=1942").await?;
    let (ix, sweden) = place("sweden")?;
    point_at(page, ix, sweden.name(date)).await?;
    let card = page.text(TOOLTIP).await?.unwrap_or_default();
    same("Sweden is under somebody's control", card.contains("under the control"), false)
}

const OPACITY: &str =
    "const names = arguments[0]; return [...document.querySelectorAll('[data-testid=map] g.area')].map((g) =>
    [names.find((n) => g.classList.contains(n)) ?? 'nobody', Number(getComputedStyle(g).opacity)])";

pub async fn every_row_of_the_legend_lets_its_own_states_stand_out_and_lets_them_go_again(page: &Page<'_>) -> Outcome {
    page.open("?time=1950").await?;
    for name in CLASSES {
        let row = format!("button[data-class={name}]");
        page.hover(page.middle(&row).await?).await?;
        let lit = async || Ok(page.attr(MAP, "data-lit").await?.as_deref() == Some(name));
        page.wait_for(&format!("{name} to stand out"), lit).await?;
        let areas: Vec<(String, f64)> = page.ask(OPACITY, vec![json!(CLASSES)]).await?;
        let wrong = areas.iter().find(|(is, opacity)| if is == name { *opacity < 1.0 } else { *opacity > 0.3 });
        same(&format!("an area shown wrongly while {name} is pointed at"), wrong, None)?;
        same("the sentence above the legend", page.text(".sentence").await?, page.attr(&row, "title").await?)?;
    }
    page.hover(page.middle(".panel h2").await?).await?;
    page.wait_for("all to be as before", async || Ok(page.attr(MAP, "data-lit").await?.is_none())).await?;
    let areas: Vec<(String, f64)> = page.ask(OPACITY, vec![json!(CLASSES)]).await?;
    same("areas faded afterwards", areas.iter().filter(|(_, opacity)| *opacity < 1.0).count(), 0)
}

/// The middle of the circle of a place, and how wide its land is on the screen.
const CIRCLE: &str = "const p = document.querySelector(`g.dot[data-place='${arguments[0]}'] .dot-edge`); if (!p) return null;
    const q = p.getPointAtLength(0).matrixTransform(p.getScreenCTM()), land = document.querySelectorAll(`.areas > [data-place='${arguments[0]}'] > .fill`);
    return [[q.x, q.y], Math.max(0, ...[...land].map((l) => l.getBoundingClientRect().width))]";

pub async fn circles_of_small_states_can_be_hit_where_there_is_no_land_of_theirs(page: &Page<'_>) -> Outcome {
    page.open("?time=1930").await?;
    for id in ["luxembourg", "san_marino"] {
        let (ix, it) = place(id)?;
        let found: Option<(Spot, f64)> = page.ask(CIRCLE, vec![json!(ix.0)]).await?;
        let Some((spot, wide)) = found else { return failed(format!("{id} has no circle")) };
        if wide > 6.0 {
            return failed(format!("the land of {id} is {wide} pixels wide, so hitting it proves nothing"));
        }
        // Of circles that lie on one another, that of a dependency must not hide that of a state.
        let hit = place_at(page, spot).await?;
        same(&format!("the place at the middle of the circle of {id}"), hit.as_deref(), Some(id))?;
        page.hover(spot).await?;
        page.wait_for_text(&format!("{TOOLTIP} .tooltip-name"), it.name(day("1930-12-31")?)).await?;
    }
    Ok(())
}

/// Land of about four pixels square in a window of the usual size.
const FEW_PIXELS_KM2: f64 = 25_000.0;

pub async fn every_state_can_be_hit_somewhere_in_the_whole_world(page: &Page<'_>) -> Outcome {
    // Every second pixel of the map, as a hand would search it. Dependencies too small to be seen are left out: of those there are
    // many on few pixels.
    let script = "const m = document.querySelector('[data-testid=map]').getBoundingClientRect(), hit = new Set(), all = new Set();
        for (const g of document.querySelectorAll('[data-testid=map] g.area[data-place]:not(.dependent)')) all.add(Number(g.dataset.place));
        for (let y = m.top; y < m.bottom; y += 2) for (let x = m.left; x < m.right; x += 2) {
            const g = document.elementFromPoint(x, y)?.closest('[data-place]');
            if (g) hit.add(Number(g.dataset.place));
        }
        return [all.size, [...all].filter((p) => !hit.has(p))]";
    let record = record()?;
    let mut found = Vec::new();
    for year in [1930, 1962, 1990] {
        page.open(&format!("?time={year}")).await?;
        let (all, missed): (usize, Vec<u16>) = page.ask(script, vec![]).await?;
        if all < 60 {
            return failed(format!("there are only {all} states in {year}"));
        }
        // Land of a few pixels may lie below the circle of a smaller neighbour (Qatar below Bahrain); there one has to zoom.
        let snapshot = Snapshot::of(record, end_of(year)?);
        let wide = |ix: &u16| snapshot.land(PlaceIx(*ix)).is_some_and(|land| land.area_km2 > FEW_PIXELS_KM2);
        let missed = missed.into_iter().filter(wide).filter_map(|ix| record.place(PlaceIx(ix)));
        found.extend(missed.map(|p| format!("{} cannot be hit in {year}", p.id)));
    }
    none(found)
}

pub async fn every_circle_can_be_hit_somewhere_in_the_whole_world(page: &Page<'_>) -> Outcome {
    page.open("?time=1990").await?;
    let script = "const out = {}; for (const g of document.querySelectorAll('[data-testid=map] g.area.dot:not(.dependent)')) {
            const p = g.querySelector('.dot-edge'), q = p.getPointAtLength(0).matrixTransform(p.getScreenCTM());
            const at = (r, a) => document.elementFromPoint(q.x + r * Math.cos(a), q.y + r * Math.sin(a))?.closest('[data-place]')?.dataset.place;
            out[g.dataset.place] = [0, 2, 4, 6, 8, 9].some((r) => [...Array(16).keys()].some((a) => at(r, a * Math.PI / 8) === g.dataset.place)); }
        return out";
    let hit: BTreeMap<u16, bool> = page.ask(script, vec![]).await?;
    if hit.len() < 20 {
        return failed(format!("there are only {} circles in 1990", hit.len()));
    }
    let record = record()?;
    let missed = hit.iter().filter(|(_, hit)| !**hit).filter_map(|(ix, _)| record.place(PlaceIx(*ix)));
    same("circles that cannot be hit", missed.map(|p| p.id.as_str()).collect::<Vec<_>>(), vec![])
}
