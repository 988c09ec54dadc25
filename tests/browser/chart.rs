//! The chart of how many states had which relations, on the data of the folder.

use crate::beside::{BESIDE, choose, clean, listen_to_light, open, wait_for_light};
use crate::data::{compiled, end_of, record};
use crate::slider::{SLIDER, YEAR};
use atlas_core::among::{Among, Around};
use atlas_core::chart::{By, in_layer, layers};
use atlas_core::date::{Date, Year};
use atlas_core::legend::{Class, counts};
use atlas_core::region::Region;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const PLOT: &str = "[data-testid=plot]";
const COUNTS: &str = ".layers .scale-count";

/// The numbers of a set in a year.
fn expected(among: Among, by: By, year: u16) -> Outcome<Vec<String>> {
    let compiled = compiled()?;
    let around = Around { blocs: &compiled.texts.blocs, chosen: &[], between: (Date::FIRST, Date::LAST) };
    let stack = layers(&compiled.record, &|ix, place, date| among.has(&around, ix, place, date), by);
    let year = end_of(year)?.year();
    Ok(stack.iter().map(|layer| layer.count(year).to_string()).collect())
}

async fn shows(page: &Page<'_>, what: &str, numbers: Vec<String>) -> Outcome {
    let there = async || page.texts(COUNTS).await;
    match page.wait_for(what, async || Ok(there().await? == numbers)).await {
        Ok(()) => Ok(()),
        Err(_) => same(what, there().await?, numbers),
    }
}

pub async fn the_chart_has_the_numbers_of_the_legend_and_follows_the_year(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    open(page, "?time=1961&tab=chart", PLOT).await?;
    choose(page, "[data-testid=chart-by]", "class").await?;
    let legend =
        |year| -> Outcome<Vec<String>> { Ok(counts(record()?, end_of(year)?).iter().map(u16::to_string).collect()) };
    shows(page, "the numbers of 1961", legend(1961)?).await?;
    page.focus(SLIDER).await?;
    page.press(&["ArrowRight"]).await?;
    shows(page, "the numbers of 1962", legend(1962)?).await?;
    same("the table's rows", page.count("[data-testid=numbers] tbody tr").await?, 75)?;
    page.click("[data-testid=numbers] summary").await?;
    let script = "const [head, ...rows] = [...document.querySelectorAll('[data-testid=numbers] tr')].map((r) => [...r.cells].map((c) => c.textContent));
        return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])))";
    let rows: Vec<std::collections::BTreeMap<String, String>> = page.ask(script, vec![]).await?;
    for (row, year) in rows.iter().zip(Year::all()) {
        let told: u32 = row.iter().filter(|(head, _)| *head != "Year").filter_map(|(_, n)| n.parse::<u32>().ok()).sum();
        let counted: u32 = counts(record()?, year.view_date()).into_iter().map(u32::from).sum();
        same(&format!("the sum of {year}"), told, counted)?;
        same("the year of the row", row.get("Year").cloned(), Some(year.to_string()))?;
    }
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn a_region_a_bloc_and_the_ties_are_counted(page: &Page<'_>) -> Outcome {
    open(page, "?time=1975&tab=chart", PLOT).await?;
    choose(page, "[data-testid=among]", "africa").await?;
    shows(page, "Africa", expected(Among::Region(Region::Africa), By::State, 1975)?).await?;
    choose(page, "[data-testid=chart-by]", "tie").await?;
    shows(page, "ties of Africa", expected(Among::Region(Region::Africa), By::Tie, 1975)?).await?;
    choose(page, "[data-testid=chart-by]", "state").await?;
    choose(page, "[data-testid=among]", "warsaw_pact").await?;
    let blocs = &compiled()?.texts.blocs;
    let Some(pact) = Among::from_name("warsaw_pact", blocs) else { return failed("there is no Warsaw Pact") };
    let numbers = expected(pact, By::State, 1975)?;
    same("the pact has members", numbers.iter().any(|n| n != "0"), true)?;
    shows(page, "the Warsaw Pact", numbers.clone()).await?;
    // A link to it shows the same.
    let told = async || Ok(page.query().await?.contains("among=warsaw_pact&by=state"));
    page.wait_for("the address", told).await?;
    let query = page.query().await?;
    open(page, &query, PLOT).await?;
    shows(page, "the Warsaw Pact of the address", numbers).await
}

pub async fn a_click_on_the_chart_goes_to_the_year_and_a_drag_through_the_years(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=chart", PLOT).await?;
    let (x, y) = page.middle(PLOT).await?;
    page.click_at((x, y)).await?;
    page.wait_for("another year", async || Ok(page.text(YEAR).await?.is_some_and(|year| year != "1962"))).await?;
    let clicked = page.text(YEAR).await?.unwrap_or_default();
    same("the year of the chart's numbers", page.text(".layers-year").await?, Some(clicked.clone()))?;
    if !(1950..=1957).contains(&clicked.parse::<u16>().unwrap_or(0)) {
        return failed(format!("a click in the middle goes to {clicked}"));
    }
    page.drag((x, y), (x + 1000.0, y)).await?;
    page.wait_for_text(YEAR, "1991").await
}

pub async fn pointing_at_the_chart_tells_the_numbers_and_lights_the_states(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=chart", PLOT).await?;
    listen_to_light(page).await?;
    // Just above the lower edge of the layers lies the Soviet state, so the middle of the layer of allies is asked for.
    let script = "const m = document.querySelector('.plot .ally > .fill').getBoundingClientRect();
        const p = document.querySelector('.plot .layer-areas').getBoundingClientRect(); return [p.x + p.width * 0.6, m.bottom - 2]";
    let spot: (f64, f64) = page.ask(script, vec![]).await?;
    page.hover(spot).await?;
    page.wait_for("the card", async || Ok(page.count("[data-testid=plot-card]").await? == 1)).await?;
    let year = page.text("[data-testid=plot-card] .tooltip-name").await?.unwrap_or_default();
    let date = end_of(year.parse().unwrap_or(0))?;
    let told: Vec<u32> =
        page.texts("[data-testid=plot-card] .scale-count").await?.iter().filter_map(|n| n.parse().ok()).collect();
    let mut expected: Vec<u32> =
        counts(record()?, date).into_iter().take(8).map(u32::from).filter(|n| *n > 0).collect();
    expected.reverse();
    same(&format!("the card of {year}"), told, expected)?;
    let on = page.text("[data-testid=plot-card] .on span").await?.unwrap_or_default();
    let at = if on == "Ally" { 1 } else { 0 };
    wait_for_light(page, &in_layer(record()?, &|_, _, _| true, By::State, at, date)).await?;
    // By keys the same, for the year shown; the pointer would light what comes to lie under it.
    page.hover((5.0, 5.0)).await?;
    page.focus(".layers [data-layer='5']").await?;
    same("the fifth layer", Class::LEGEND[5].name(), "strained")?;
    wait_for_light(page, &in_layer(record()?, &|_, _, _| true, By::State, 5, end_of(1962)?)).await
}

pub async fn the_chart_has_no_violation(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=chart", PLOT).await?;
    clean(page, "chart").await?;
    page.click("[data-testid=numbers] summary").await?;
    clean(page, "chart with its numbers").await?;
    page.size(390, 844).await?;
    open(page, "?time=1962&tab=chart&patterns=on", PLOT).await?;
    same("paints of the pattern mode", page.style(".plot .ally > .texture", "display").await?, Some("inline".into()))?;
    clean(page, "chart on a phone").await?;
    let (width, inner): (f64, f64) =
        page.ask("return [document.querySelector(arguments[0]).scrollWidth, innerWidth]", vec![BESIDE.into()]).await?;
    same("nothing sticks out", width <= inner, true)
}
