//! Patterns besides colour.

use crate::data::{day, record};
use crate::shown::Shown;
use crate::slider::YEAR;
use atlas_core::legend::Class;
use atlas_core::place::PlaceIx;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use std::collections::BTreeSet;

/// Owner, and the pattern with which each area is filled, and whether the document has it.
const FILLS: &str =
    "return [...document.querySelectorAll('[data-testid=map] .areas > g.area[data-place]')].map((g) => {
    const id = /#([^\")]+)/.exec(getComputedStyle(g.querySelector('.texture')).fill)?.[1] ?? null;
    return [Number(g.dataset.place), id, id === null || document.getElementById(id)?.tagName === 'pattern']; })";

pub async fn in_the_pattern_mode_every_stance_has_its_own_pattern(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let mut stances = BTreeSet::new();
    for time in ["1941-06-23", "1962", "1977"] {
        page.open(&format!("?time={time}&patterns=on")).await?;
        let date = if time.len() == 4 { day(&format!("{time}-12-31"))? } else { day(time)? };
        let fills: Vec<(u16, Option<String>, bool)> = page.ask(FILLS, vec![]).await?;
        for (place, pattern, there) in fills {
            let class = Class::of_place(record, PlaceIx(place), date);
            let id = record.place(PlaceIx(place)).map_or("", |p| p.id.as_str());
            if !there {
                return failed(format!("{time}: the pattern {pattern:?} of {id} is not in the document"));
            }
            if let Class::Stance(stance) = class {
                same(&format!("{time}: the pattern of {id}"), pattern, Some(format!("t-stance-{}", stance.name())))?;
                stances.insert(stance);
            }
        }
    }
    same("stances met", stances.len(), 7)
}

pub async fn without_the_pattern_mode_the_texture_tells_the_tie_and_every_texture_is_there(page: &Page<'_>) -> Outcome {
    let mut met = BTreeSet::new();
    for time in ["1921", "1930", "1942-06-30", "1962"] {
        page.open(&format!("?time={time}")).await?;
        let fills: Vec<(u16, Option<String>, bool)> = page.ask(FILLS, vec![]).await?;
        let missing: Vec<_> = fills.iter().filter(|(_, _, there)| !there).collect();
        same(&format!("{time}: patterns that are not in the document"), missing, vec![])?;
        met.extend(Shown::read(page).await?.areas.into_iter().filter_map(|area| area.texture));
    }
    for texture in ["no-tie", "de-facto", "dormant", "broken", "dependent", "occupied-war"] {
        same(&format!("areas with the texture {texture}"), met.contains(texture), true)?;
    }
    Ok(())
}

pub async fn the_switch_of_the_key_turns_patterns_on_and_off(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.click(".key > summary").await?;
    page.click("[data-testid=patterns]").await?;
    page.wait_for("the patterns", async || Ok(page.count(".map.patterned").await? == 1)).await?;
    page.wait_for("the address", async || Ok(page.query().await?.contains("patterns=on"))).await?;
    page.client.refresh().await?;
    page.wait_for_text(YEAR, "1962").await?;
    same("patterns after a reload", page.count(".map.patterned").await?, 1)?;
    page.click(".key > summary").await?;
    page.click("[data-testid=patterns]").await?;
    page.wait_for("no patterns", async || Ok(page.count(".map.patterned").await? == 0)).await?;
    page.wait_for("the address", async || Ok(!page.query().await?.contains("patterns"))).await
}

pub async fn the_key_explains_every_pattern_and_mark(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.click(".key > summary").await?;
    let rows = page.texts(".key-list li").await?;
    if rows.len() < 12 || rows.iter().any(String::is_empty) {
        return failed(format!("the key explains only {rows:?}"));
    }
    let missing: Vec<String> = page
        .ask("return [...document.querySelectorAll('.key-list .texture')].map((t) => /#([^\")]+)/.exec(getComputedStyle(t).fill)?.[1]).filter((id) => !id || !document.getElementById(id)).map(String)", vec![])
        .await?;
    same("samples without their pattern", missing, vec![])
}
