//! The table beside the map, held against the record.

use crate::data::{end_of, record};
use atlas_core::table::rows;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const ROWS: &str = ".states tbody tr";

async fn ready(page: &Page<'_>, query: &str) -> Outcome {
    page.open(query).await?;
    page.wait_for("the table", async || Ok(page.count(ROWS).await? > 0)).await
}

/// Places of the rows, in order.
async fn places(page: &Page<'_>) -> Outcome<Vec<u16>> {
    page.ask("return [...document.querySelectorAll('[data-row]')].map((e) => +e.dataset.row)", vec![]).await
}

pub async fn the_table_has_every_state_and_on_request_every_land(page: &Page<'_>) -> Outcome {
    for year in [1920, 1941, 1962, 1991] {
        ready(page, &format!("?time={year}&tab=table")).await?;
        let all = rows(record()?, end_of(year)?);
        let states = all.iter().filter(|row| row.is_state()).count();
        same(&format!("states of {year}"), page.count(ROWS).await?, states as u64)?;
        page.click("[data-testid=with-lands]").await?;
        page.wait_for("the lands", async || Ok(page.count(ROWS).await? == all.len() as u64)).await?;
        let is_state = |ix: &u16| all.iter().any(|row| row.place.0 == *ix && row.is_state());
        let first: Vec<u16> = places(page).await?.into_iter().take(states).collect();
        same("states come first", first.iter().all(is_state), true)?;
    }
    Ok(())
}

pub async fn headings_sort_and_controls_choose(page: &Page<'_>) -> Outcome {
    ready(page, "?time=1962&tab=table").await?;
    let by_name = places(page).await?;
    page.click("[data-column=since] button").await?;
    page.wait_for("another order", async || Ok(places(page).await? != by_name)).await?;
    let days = page.texts(".states td.number").await?;
    same("in order of the day", days.is_sorted(), true)?;
    same("the heading says so", page.attr("[data-column=since]", "aria-sort").await?.as_deref(), Some("ascending"))?;
    page.fill("[data-testid=filter]", "germ").await?;
    page.wait_for("fewer rows", async || Ok(page.count(ROWS).await? < 5)).await?;
    let names = page.texts(&format!("{ROWS} th")).await?;
    same("names that were asked for", names.iter().all(|name| name.contains("Germ")), true)
}

pub async fn the_table_fits_its_room_and_is_walked_by_keys(page: &Page<'_>) -> Outcome {
    let fits = "const s = document.querySelector('.beside .scroll'); return s.scrollWidth <= s.clientWidth";
    for (width, height) in [(1440, 900), (1024, 768), (1920, 1080)] {
        page.size(width, height).await?;
        ready(page, "?time=1962&tab=table").await?;
        page.click("[data-testid=with-lands]").await?;
        page.settle().await?;
        same(&format!("the table fits at {width}"), page.ask(fits, vec![]).await?, true)?;
    }
    page.focus("[data-testid=filter]").await?;
    page.press(&["ArrowDown", "ArrowDown"]).await?;
    same("the second row has the focus", page.count(&format!("{ROWS}:nth-child(2) th button:focus")).await?, 1)?;
    let Some(name) = page.text(&format!("{ROWS}:nth-child(2) th")).await? else { return failed("there is no row") };
    page.press(&["Enter"]).await?;
    page.wait_for_text("[data-testid=place-name]", &name).await?;
    page.press(&["Escape"]).await?;
    page.wait_for("the field", async || Ok(page.count("[data-testid=filter]:focus").await? == 1)).await
}

pub async fn on_a_telephone_the_names_stay_and_a_state_brings_the_map(page: &Page<'_>) -> Outcome {
    page.size(390, 844).await?;
    ready(page, "?time=1962&tab=table").await?;
    let left = "document.querySelector('.beside .scroll').scrollLeft = 200;
        return document.querySelector('.states tbody th').getBoundingClientRect().left";
    let left: f64 = page.ask(left, vec![]).await?;
    same("the first column is in sight", left >= 0.0, true)?;
    page.tap_on(&format!("{ROWS} th button")).await?;
    page.wait_for("the map", async || Ok(page.count("[data-testid=beside]").await? == 0)).await?;
    page.wait_for("the panel", async || Ok(page.count("[data-testid=place-name]").await? == 1)).await
}

pub async fn the_table_has_no_violation(page: &Page<'_>) -> Outcome {
    for (width, height, scheme) in [(1440, 900, "light"), (1440, 900, "dark"), (390, 844, "light")] {
        page.size(width, height).await?;
        page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
        ready(page, "?time=1962&tab=table").await?;
        page.click("[data-testid=with-lands]").await?;
        page.settle().await?;
        same(&format!("the table, {width} {scheme}"), page.axe_violations().await?, vec![])?;
    }
    Ok(())
}
