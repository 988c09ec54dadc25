//! The slider, the field and the keys set the year, and everything shown follows.

use crate::data::{day, end_of};
use crate::shown::{Shown, differences};
use atlas_core::date::Year;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

pub const YEAR: &str = "[data-testid=year]";
pub const SLIDER: &str = "[data-testid=slider]";
const FIELD: &str = "[data-testid=year-field]";
/// More differences than this are not told.
const TOLD: usize = 20;

pub async fn the_slider_goes_through_all_75_years_and_each_is_as_the_record_has_it(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    page.open("?time=1917").await?;
    page.focus(SLIDER).await?;
    let mut found = Vec::new();
    for year in Year::all() {
        if year != Year::FIRST {
            page.press(&["ArrowRight"]).await?;
        }
        page.wait_for_text(YEAR, &year.to_string()).await?;
        found.extend(differences(page, year.view_date()).await?);
    }
    none(found)?;
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn any_day_shows_the_map_of_that_day(page: &Page<'_>) -> Outcome {
    page.open("?time=1939-08-24").await?;
    let mut found = Vec::new();
    // Days on which much changed, and the days before them.
    for text in [
        "1917-11-07",
        "1918-11-10",
        "1918-11-11",
        "1922-12-29",
        "1922-12-30",
        "1939-08-31",
        "1939-09-01",
        "1940-06-21",
        "1940-06-22",
        "1941-06-21",
        "1941-06-22",
        "1945-05-08",
        "1945-08-15",
        "1949-10-06",
        "1949-10-07",
        "1960-07-31",
        "1990-10-02",
        "1990-10-03",
        "1991-08-20",
        "1991-12-25",
    ] {
        let date = day(text)?;
        page.move_to(&format!("?time={text}")).await?;
        page.wait_for_text(YEAR, &date.year().to_string()).await?;
        found.extend(differences(page, date).await?);
    }
    none(found)
}

pub async fn home_end_and_page_keys_work_on_the_slider(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    page.focus(SLIDER).await?;
    for (key, year) in [("Home", 1917), ("ArrowUp", 1918), ("ArrowLeft", 1917), ("ArrowDown", 1917), ("End", 1991)] {
        page.press(&[key]).await?;
        page.wait_for_text(YEAR, &Year::new(year).map(|y| y.to_string()).unwrap_or_default()).await?;
    }
    // A larger step: about a tenth of all years.
    let mut before = 1991;
    for (key, sign) in [("PageDown", -1), ("PageDown", -1), ("PageUp", 1)] {
        page.press(&[key]).await?;
        let change = async || Ok(shown_year(page).await? != before);
        page.wait_for(&format!("{key} to change the year"), change).await?;
        let step = (shown_year(page).await? - before) * sign;
        if !(5..=10).contains(&step) {
            return failed(format!("{key} goes {step} years from {before}"));
        }
        before += step * sign;
    }
    Ok(())
}

pub async fn keys_step_through_the_years_from_anywhere_but_a_text_field(page: &Page<'_>) -> Outcome {
    page.open("?time=1950").await?;
    for (key, year) in [("]", "1951"), ("]", "1952"), ("[", "1951")] {
        page.press(&[key]).await?;
        page.wait_for_text(YEAR, year).await?;
    }
    page.press(&["Control+]"]).await?;
    page.focus(FIELD).await?;
    page.press(&["]", "[", "p"]).await?;
    // What is typed into the field goes into the field.
    page.wait_for("the field to take the keys", async || {
        Ok(page.ask::<String>("return document.activeElement.value", vec![]).await?.contains("][p"))
    })
    .await?;
    same("the year", page.text(YEAR).await?.as_deref(), Some("1951"))
}

pub async fn a_typed_year_or_day_is_shown(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    page.fill(FIELD, "1947").await?;
    page.wait_for_text(YEAR, "1947").await?;
    none(differences(page, end_of(1947)?).await?)?;
    page.fill(FIELD, " 1939-08-24 ").await?;
    page.wait_for_text(YEAR, "1939").await?;
    page.wait_for_text("[data-testid=day]", "24 August 1939").await?;
    none(differences(page, day("1939-08-24")?).await?)?;
    // The slider's own days are years again.
    page.fill(FIELD, "1991-12-25").await?;
    page.wait_for_text(YEAR, "1991").await?;
    same("the day beside the year", page.count("[data-testid=day]").await?, 0)
}

pub async fn a_typed_year_that_is_none_says_what_to_write_and_changes_nothing(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let before = Shown::read(page).await?;
    for wrong in ["1850", "1992", "next year", "1939-02-30", "<b>", "19 62"] {
        page.fill(FIELD, wrong).await?;
        let told = async || Ok(page.attr(FIELD, "aria-invalid").await?.as_deref() == Some("true"));
        page.wait_for(&format!("the field to refuse {wrong:?}"), told).await?;
        let alert = page.text("[role=alert]").await?.unwrap_or_default();
        if !(alert.contains("1917") && alert.contains("1991") && alert.contains("1939-08-24")) {
            return failed(format!("after {wrong:?} the alert does not say what to write: {alert:?}"));
        }
        same(&format!("what is shown after {wrong:?}"), Shown::read(page).await?, before.clone())?;
    }
    page.fill(FIELD, "1970").await?;
    page.wait_for_text(YEAR, "1970").await?;
    same("alerts", page.count("[role=alert]").await?, 0)?;
    same("aria-invalid", page.attr(FIELD, "aria-invalid").await?.as_deref(), Some("false"))
}

pub async fn a_screen_reader_is_told_the_year_once_the_reader_has_stopped(page: &Page<'_>) -> Outcome {
    page.open("?time=1960").await?;
    page.focus(SLIDER).await?;
    page.js(
        "window.told = []; const p = document.querySelector('[data-testid=summary]');
         new MutationObserver(() => p.textContent && window.told.push(p.textContent)).observe(p, { childList: true, characterData: true, subtree: true });
         return null",
        vec![],
    )
    .await?;
    page.press(&["ArrowRight"; 8]).await?;
    page.wait_for("the summary of 1968", async || {
        Ok(page.text("[data-testid=summary]").await?.is_some_and(|t| t.starts_with("1968, Brezhnev: ")))
    })
    .await?;
    let told: Vec<String> = page.ask("return window.told", vec![]).await?;
    let on_the_way = told.iter().filter(|t| !t.starts_with("1968") && !t.starts_with("1960")).collect::<Vec<_>>();
    same("years told on the way", on_the_way, vec![])
}

/// The year that the page shows.
async fn shown_year(page: &Page<'_>) -> Outcome<i32> {
    Ok(page.text(YEAR).await?.and_then(|t| t.parse().ok()).unwrap_or_default())
}

/// Fails with the first differences.
pub fn none(found: Vec<String>) -> Outcome {
    if found.is_empty() {
        return Ok(());
    }
    let told = found.iter().take(TOLD).cloned().collect::<Vec<_>>().join("\n    ");
    failed(format!("{} differences from the record:\n    {told}", found.len()))
}
