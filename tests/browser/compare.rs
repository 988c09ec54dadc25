//! State against state, on the data of the folder.

use crate::beside::{clean, open};
use crate::data::{compiled, day, place, record, text};
use crate::slider::YEAR;
use crate::words::stance;
use atlas_core::place::PlaceIx;
use atlas_core::together::{blocs_of, moments, treaties_in_force};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

const DAY: &str = "[data-testid=compare-day]";
const TURNS: &str = "[data-testid=compare-turns]";
const QUERY: &str = "?time=1972&tab=compare&states=egypt~india~finland";

fn three() -> Outcome<Vec<PlaceIx>> {
    ["egypt", "india", "finland"].into_iter().map(|id| Ok(place(id)?.0)).collect()
}

/// Texts of the cells of a row of the table of the day; of each item, where a cell has several.
async fn cells(page: &Page<'_>, head: &str) -> Outcome<Vec<Vec<String>>> {
    let script = "const row = [...document.querySelectorAll('[data-testid=compare-day] tbody tr')].find((r) => r.cells[0].textContent === arguments[0]);
        return [...row.cells].slice(1).map((c) => { const items = [...c.querySelectorAll('li')];
            return (items.length ? items : [c]).map((e) => e.textContent.trim()); })";
    page.ask(script, vec![json!(head)]).await
}

pub async fn the_day_is_told_of_each_state_as_the_record_has_it(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    open(page, QUERY, DAY).await?;
    let (record, texts, date, places) = (record()?, &compiled()?.texts, day("1972-12-31")?, three()?);
    page.wait_for("the texts", async || Ok(page.count("[data-testid=compare-day] [data-event-link]").await? > 0))
        .await?;
    let or_none = |items: Vec<String>| if items.is_empty() { vec!["None".to_string()] } else { items };
    let relation = |ix: &PlaceIx| record.place(*ix).and_then(|p| p.span(date)).and_then(|s| s.relation);
    let stances = places.iter().filter_map(relation).map(|r| vec![stance(r.stance).to_string()]).collect();
    same("stances", cells(page, "Stance or standing").await?, stances)?;
    let mut treaties = Vec::new();
    for ix in &places {
        let titles: Outcome<Vec<String>> =
            treaties_in_force(record, texts, *ix, date).into_iter().map(|e| Ok(text(e)?.title.clone())).collect();
        treaties.push(or_none(titles?));
    }
    same("some treaty is in force", treaties.iter().flatten().any(|t| t != "None"), true)?;
    same("treaties", cells(page, "Treaties in force").await?, treaties)?;
    let blocs =
        places.iter().map(|ix| or_none(blocs_of(texts, *ix, date).iter().map(|(b, _)| b.name.clone()).collect()));
    same("blocs", cells(page, "Blocs").await?, blocs.collect())?;
    let events = places.iter().map(|ix| vec![record.events_of_place(*ix).count().to_string()]).collect();
    same("events", cells(page, "Events in the record").await?, events)?;
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn the_turns_stand_on_one_axis_and_open_their_events(page: &Page<'_>) -> Outcome {
    open(page, QUERY, TURNS).await?;
    let places = three()?;
    let all = moments(record()?, &places);
    same("rows", page.count("[data-testid=compare-turns] tbody tr").await?, all.len() as u64)?;
    let turned: usize = all.iter().map(|m| m.began.iter().flatten().count()).sum();
    same("turns", page.count("[data-testid=compare-turns] .turned").await?, turned as u64)?;
    page.wait_for("the texts", async || Ok(page.count("[data-testid=compare-turns] [data-event-link]").await? > 0))
        .await?;
    let link = "[data-testid=compare-turns] tbody tr:nth-child(8) [data-event-link]";
    let Some(id) = page.attr(link, "data-event-link").await? else { return failed("the eighth row has no event") };
    let Some(event) = record()?.find_event(&id).and_then(|ix| record().ok()?.event(ix)) else {
        return failed("no such event");
    };
    page.click(link).await?;
    page.wait_for_text(YEAR, &event.date.year().to_string()).await?;
    page.wait_for("its card", async || Ok(page.attr("li.open", "data-event-id").await? == Some(id.clone()))).await?;
    same("the row of the day", page.count("[data-testid=compare-turns] [aria-current]").await?, 1)
}

pub async fn states_are_added_and_taken_out_by_keys(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=compare", "[data-testid=trials]").await?;
    page.focus("[data-testid=pick]").await?;
    page.press(&["y", "u", "g", "o", "Enter", "c", "h", "i", "n", "ArrowDown", "ArrowUp", "Enter"]).await?;
    page.wait_for("two states", async || Ok(page.count("[data-testid=chips] li").await? == 2)).await?;
    page.wait_for("the address", async || Ok(page.query().await?.contains("states=yugoslavia~china"))).await?;
    same("columns", page.count("[data-testid=compare-day] thead th").await?, 2)?;
    page.focus("[data-remove]").await?;
    page.press(&["Enter"]).await?;
    page.wait_for("one state", async || Ok(page.count("[data-testid=chips] li").await? == 1)).await?;
    page.wait_for("the focus in the field", async || {
        page.ask("return document.activeElement?.dataset.testid === 'pick'", vec![]).await
    })
    .await?;
    page.press(&["x", "x", "q"]).await?;
    page.wait_for("that none is found", async || {
        Ok(page.text("#offers").await?.as_deref() == Some("No state of that name"))
    })
    .await
}

pub async fn a_trial_shows_its_states_and_a_stroke_of_the_years_goes_to_one(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=compare", "[data-testid=trials]").await?;
    page.click("[data-trial='1']").await?;
    page.wait_for("three states", async || Ok(page.count("[data-testid=chips] li").await? == 3)).await?;
    let (x, y) = page.middle("[data-testid=compare-years] .fields").await?;
    page.click_at((x, y)).await?;
    page.wait_for("another year", async || Ok(page.text(YEAR).await?.is_some_and(|year| year != "1962"))).await
}

pub async fn the_comparison_has_no_violation(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=compare", "[data-testid=trials]").await?;
    clean(page, "no state chosen").await?;
    open(page, QUERY, TURNS).await?;
    page.wait_for("the texts", async || Ok(page.count("[data-testid=compare-turns] [data-event-link]").await? > 0))
        .await?;
    clean(page, "three states").await?;
    page.focus("[data-testid=pick]").await?;
    page.press(&["g", "e"]).await?;
    page.wait_for("what is found", async || Ok(page.count("#offers li").await? > 2)).await?;
    clean(page, "three states and the names that are found").await?;
    page.size(390, 844).await?;
    open(page, QUERY, TURNS).await?;
    clean(page, "three states on a phone").await
}
