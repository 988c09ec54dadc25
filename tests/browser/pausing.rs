//! Steps from change to change, pauses of play at turning points, and the line that says what changed.

use crate::data::{place, record};
use crate::slider::YEAR;
use atlas_core::date::{Date, Year};
use atlas_core::pauses::next_pause;
use atlas_core::scope::Scope;
use atlas_core::turns::{next_change, previous_change};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const PLAY: &str = "[data-testid=play]";
const TURNED: &str = "[data-testid=turned]";

/// Waits until a day is shown.
async fn shows(page: &Page<'_>, date: Date) -> Outcome {
    page.wait_for(&format!("{date} to be shown"), async || Ok(page.query().await?.contains(&format!("time={date}"))))
        .await
}

pub async fn the_buttons_go_from_change_to_change_of_the_open_state(page: &Page<'_>) -> Outcome {
    let (germany, _) = place("germany")?;
    let record = record()?;
    page.open("?time=1932&country=germany").await?;
    let label = page.attr("[data-testid=next-change]", "aria-label").await?;
    same("the label", label.as_deref(), Some("Next change of Germany"))?;
    let mut date = Year::new(1932).unwrap_or(Year::LAST).view_date();
    for forward in [true, true, true, false] {
        let scope = Scope::Place(germany);
        let turn = if forward { next_change(record, scope, date) } else { previous_change(record, scope, date) };
        let Some(turn) = turn else { return failed("germany has no further change") };
        date = turn.day;
        page.click(if forward { "[data-testid=next-change]" } else { "[data-testid=previous-change]" }).await?;
        shows(page, date).await?;
        let told = page.text(TURNED).await?.unwrap_or_default();
        if !told.contains(record.name(germany, date)) && !told.contains(" more") {
            return failed(format!("on {date} the line does not name Germany: {told:?}"));
        }
    }
    Ok(())
}

pub async fn play_pauses_at_turning_points_and_says_what_changed(page: &Page<'_>) -> Outcome {
    let record = record()?;
    page.open("?time=1937&speed=4").await?;
    page.click("[data-testid=span]").await?;
    page.click("[data-testid=pauses]").await?;
    page.wait_for("the address to hold it", async || Ok(page.query().await?.contains("pauses=on"))).await?;
    let mut date = Year::new(1937).unwrap_or(Year::LAST).view_date();
    for _ in 0..3 {
        let Some(pause) = next_pause(record, date, Date::LAST) else { return failed("there is no pause") };
        page.focus(PLAY).await?;
        page.press(&["Enter"]).await?;
        page.wait_for(&format!("play to pause on {}", pause.day), async || {
            let stopped = page.attr(PLAY, "aria-label").await?.as_deref() == Some("Play the years");
            Ok(stopped && page.query().await?.contains(&format!("time={}", pause.day)))
        })
        .await?;
        same("the year", page.text(YEAR).await?, Some(pause.day.year().to_string()))?;
        let told = page.text(TURNED).await?.unwrap_or_default();
        if pause.places.first().is_some_and(|p| !told.contains(record.name(*p, pause.day)) && !told.contains("more")) {
            return failed(format!("on {} the line says {told:?}", pause.day));
        }
        date = pause.day;
    }
    Ok(())
}

pub async fn the_line_says_nothing_of_a_day_without_a_change(page: &Page<'_>) -> Outcome {
    page.open("?time=1941-06-22").await?;
    let told = page.text(TURNED).await?.unwrap_or_default();
    if !(told.starts_with("22 June 1941") && told.contains("Germany") && told.contains("At war")) {
        return failed(format!("on 22 June 1941 the line says {told:?}"));
    }
    page.move_to("?time=1941").await?;
    page.wait_for("the line to be empty", async || Ok(page.text(TURNED).await?.unwrap_or_default().is_empty())).await
}
