//! Play: every year, in order, to the end.

use crate::slider::YEAR;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const PLAY: &str = "[data-testid=play]";
const SPEED: &str = "[data-testid=speed]";

/// Notes every year that is shown from now on.
const WATCH: &str = "const year = document.querySelector('[data-testid=year]'); window.years = [];
    new MutationObserver(() => window.years.push(year.textContent)).observe(year, { childList: true, characterData: true, subtree: true });
    return null";

async fn label(page: &Page<'_>) -> Outcome<String> {
    Ok(page.attr(PLAY, "aria-label").await?.unwrap_or_default())
}

async fn years(page: &Page<'_>) -> Outcome<Vec<String>> {
    page.ask("return window.years", vec![]).await
}

pub async fn play_shows_every_year_and_stops_at_the_last(page: &Page<'_>) -> Outcome {
    page.open("?time=1979&speed=4").await?;
    same("the label", label(page).await?.as_str(), "Play the years")?;
    page.js(WATCH, vec![]).await?;
    page.click(PLAY).await?;
    page.wait_for("the label to change", async || Ok(label(page).await? == "Pause")).await?;
    page.wait_for("the last year", async || Ok(label(page).await? == "Play the years")).await?;
    let expected: Vec<String> = (1980..=1991).map(|y: u16| y.to_string()).collect();
    same("years shown", years(page).await?, expected)?;
    // Play makes no entries of the history, but the address follows.
    page.wait_for("the address to follow", async || Ok(page.query().await?.contains("time=1991"))).await
}

pub async fn who_types_a_year_stops_the_play(page: &Page<'_>) -> Outcome {
    page.open("?time=1930&speed=4").await?;
    page.click(PLAY).await?;
    page.wait_for("play", async || Ok(label(page).await? == "Pause")).await?;
    page.focus("[data-testid=year-field]").await?;
    page.wait_for("a pause", async || Ok(label(page).await? == "Play the years")).await?;
    page.js("document.querySelector('[data-testid=year-field]').select(); return null", vec![]).await?;
    page.press(&["1", "9", "7", "0", "Enter"]).await?;
    page.wait_for_text(YEAR, "1970").await
}

pub async fn play_at_the_end_starts_over_and_can_be_paused(page: &Page<'_>) -> Outcome {
    page.open("?time=1991&speed=4").await?;
    page.js(WATCH, vec![]).await?;
    page.press(&["p"]).await?;
    page.wait_for("the years from the first on", async || Ok(years(page).await?.len() >= 3)).await?;
    page.press(&["p"]).await?;
    page.wait_for("play to pause", async || Ok(label(page).await? == "Play the years")).await?;
    let shown = years(page).await?;
    same(
        "the first years",
        shown.iter().take(3).map(String::as_str).collect::<Vec<_>>(),
        vec!["1917", "1918", "1919"],
    )?;
    let last = shown.last().cloned().unwrap_or_default();
    // The summary comes once a day has stayed for longer than a year of play does.
    page.wait_for("the summary of the year at which it was paused", async || {
        Ok(page.text("[data-testid=summary]").await?.is_some_and(|t| t.starts_with(&last)))
    })
    .await?;
    same("the year after the pause", page.text(YEAR).await?, Some(last))
}

pub async fn the_speed_can_be_chosen_and_is_kept_in_the_address(page: &Page<'_>) -> Outcome {
    page.open("?time=1985").await?;
    same(
        "speeds",
        page.texts(&format!("{SPEED} option")).await?,
        ["0.5×", "1×", "2×", "4×"].map(String::from).to_vec(),
    )?;
    page.focus(SPEED).await?;
    page.press(&["ArrowDown"]).await?;
    page.wait_for("the address to hold the speed", async || Ok(page.query().await?.contains("speed=2"))).await?;
    page.client.refresh().await?;
    page.wait_for_text(YEAR, "1985").await?;
    same(
        "the speed",
        page.ask::<String>("return document.querySelector('[data-testid=speed]').value", vec![]).await?,
        "2".into(),
    )
}

pub async fn a_step_by_hand_stops_play(page: &Page<'_>) -> Outcome {
    page.open("?time=1930&speed=0.5").await?;
    page.press(&["p"]).await?;
    page.wait_for("play to begin", async || Ok(label(page).await? == "Pause")).await?;
    page.press(&["["]).await?;
    page.wait_for("play to stop", async || Ok(label(page).await? == "Play the years")).await
}

/// How long transitions and animations of any element are, in seconds, and how many run.
const MOTION: &str = "const seconds = (text) => Math.max(...text.split(',').map(parseFloat));
    const of = (e) => { const s = getComputedStyle(e); return Math.max(seconds(s.transitionDuration), s.animationName === 'none' ? 0 : seconds(s.animationDuration)); };
    return [Math.max(...[...document.querySelectorAll('*')].map(of)), document.getAnimations().length]";

pub async fn nothing_moves_for_readers_who_ask_for_less_motion(page: &Page<'_>) -> Outcome {
    // A year in which states turn, and a state that is flown to.
    page.open("?time=1949").await?;
    let (longest, _): (f64, usize) = page.ask(MOTION, vec![]).await?;
    if longest == 0.0 {
        return failed("nothing moves for anybody, so this test shows nothing");
    }
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open("?time=1949").await?;
    same("the longest motion and motions that run", page.ask(MOTION, vec![]).await?, (0.0, 0))?;
    page.click(".zoom button").await?;
    page.wait_for("the address to follow", async || Ok(page.query().await?.contains("map="))).await?;
    page.press(&["]", "]"]).await?;
    page.wait_for_text(YEAR, "1951").await?;
    same("the longest motion and motions that run", page.ask(MOTION, vec![]).await?, (0.0, 0))
}
