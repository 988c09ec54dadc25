//! Paints of the map: whatever is painted with is there, occupied land is hatched, and print tells the steps without colour.

use crate::slider::YEAR;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};
use serde_json::json;
use std::collections::BTreeSet;

/// Every paint, mask, clip or marker that an element is drawn with and that is not in the document.
const MISSING: &str = "const names = ['fill', 'stroke', 'filter', 'mask', 'mask-image', 'clip-path', 'marker-start', 'marker-mid', 'marker-end'];
    const found = new Set();
    for (const e of document.querySelectorAll('svg, svg *')) {
        const s = getComputedStyle(e);
        for (const name of names)
            for (const [, id] of (`${s.getPropertyValue(name)} ${e.getAttribute(name) ?? ''}`).matchAll(/url\\([\"']?#([^\"')]+)/g)) found.add(id);
        const href = e.getAttribute('href') ?? '';
        if (href.startsWith('#')) found.add(href.slice(1));
    }
    const all = [...found];
    return [all.length, all.filter((id) => !document.getElementById(id))]";

/// Occupied areas: the texture's attribute and what the stylesheet makes of it.
const OCCUPIED: &str = "return [...document.querySelectorAll('.areas > g.area[data-occupier]')].map((g) => {
    const t = g.querySelector('.texture');
    return [t.getAttribute('fill'), /#([^\"')]+)/.exec(getComputedStyle(t).fill)?.[1] ?? '']; })";

/// Classes of the areas and the pattern of each.
const PATTERNS: &str = "return [...document.querySelectorAll('.areas > g.area')].map((g) => [
    ['war', 'hostile', 'strained', 'neutral', 'cooperative', 'partner', 'ally'].find((n) => g.classList.contains(n)) ?? '',
    /#([^\"')]+)/.exec(getComputedStyle(g.querySelector('.texture')).fill)?.[1] ?? ''])";

pub async fn every_paint_that_the_page_uses_is_there(page: &Page<'_>) -> Outcome {
    for time in ["1917", "1941", "1962"] {
        for patterns in ["", "&patterns=on"] {
            page.open(&format!("?time={time}{patterns}&country=germany")).await?;
            page.wait_for_text(YEAR, time).await?;
            let (used, missing): (usize, Vec<String>) = page.ask(MISSING, vec![]).await?;
            same(&format!("{time}{patterns}: paints that are not in the document"), missing, vec![])?;
            if used < 8 {
                return failed(format!("{time}{patterns}: only {used} paints were found"));
            }
        }
    }
    Ok(())
}

pub async fn occupied_land_is_hatched_in_the_tint_of_who_occupies_it(page: &Page<'_>) -> Outcome {
    page.open("?time=1942").await?;
    let areas: Vec<(Option<String>, String)> = page.ask(OCCUPIED, vec![]).await?;
    if areas.len() < 8 {
        return failed(format!("only {} areas are occupied in 1942", areas.len()));
    }
    let wrong: Vec<_> = areas
        .iter()
        .filter(|(said, seen)| !seen.starts_with("t-occupied-") || said.as_deref() != Some(&format!("url(#{seen})")))
        .collect();
    same("occupied areas without their hatching", wrong, vec![])?;
    let met: BTreeSet<&str> = areas.iter().map(|(_, seen)| seen.as_str()).collect();
    // Land under Germany, under Britain or America, and under Japan, with which there was a pact of neutrality.
    same(&format!("tints of several occupiers: {met:?}"), met.len() >= 3, true)
}

pub async fn print_tells_the_steps_by_patterns(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let media = async |media: &str| page.devtools("Emulation.setEmulatedMedia", json!({ "media": media })).await;
    media("print").await?;
    let found = page.ask::<Vec<(String, String)>>(PATTERNS, vec![]).await;
    media("").await?;
    let wrong: Vec<(String, String)> = found
        .map_err(|trouble| Trouble::Failed(format!("print: {trouble}")))?
        .into_iter()
        .filter(|(stance, pattern)| !stance.is_empty() && *pattern != format!("t-stance-{stance}"))
        .collect();
    same("areas whose pattern in print is not that of their stance", wrong.first(), None)
}
