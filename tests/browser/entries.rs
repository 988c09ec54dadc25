//! Entries of the history: which views get one, and that going back and forth makes none.

use crate::slider::{SLIDER, YEAR};
use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

const PLAY: &str = "[data-testid=play]";
const NOTICE: &str = "[data-testid=notice]";

/// Notes every entry that the page makes. The length of the history says less: browsers keep no more than fifty entries of a tab.
const WATCH: &str = "window.entries = []; const push = history.pushState;
    history.pushState = function (state, title, url) { window.entries.push(String(url)); return push.call(this, state, title, url); };
    return null";

/// The entries made since the watch began.
async fn entries(page: &Page<'_>) -> Outcome<Vec<String>> {
    page.ask("return window.entries", vec![]).await
}

/// Waits until a screen reader has been told of a year: that is long after the address has been written.
async fn told(page: &Page<'_>, year: &str) -> Outcome {
    let begin = format!("{year}, ");
    page.wait_for(&format!("the summary of {year}"), async || {
        Ok(page.text("[data-testid=summary]").await?.is_some_and(|t| t.starts_with(&begin)))
    })
    .await
}

/// Where on the slider a year lies.
async fn spot_of_year(page: &Page<'_>, year: u16) -> Outcome<Spot> {
    let script = "const r = document.querySelector(arguments[0]).getBoundingClientRect();
        return [r.x + 8 + (r.width - 16) * (arguments[1] - 1917) / 74, r.y + r.height / 2]";
    page.ask(script, vec![json!(SLIDER), json!(year)]).await
}

pub async fn a_stroke_of_the_slider_makes_an_entry_of_where_it_ends(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.js(WATCH, vec![]).await?;
    page.drag(spot_of_year(page, 1962).await?, spot_of_year(page, 1920).await?).await?;
    page.wait_for("the year to come down", async || {
        Ok(page.text(YEAR).await?.is_some_and(|t| t.as_str() > "1917" && t.as_str() < "1925"))
    })
    .await?;
    let year = page.text(YEAR).await?.unwrap_or_default();
    told(page, &year).await?;
    let made = entries(page).await?;
    // A slow machine may rest on the way once.
    if made.is_empty() || made.len() > 2 {
        return failed(format!("one stroke makes the entries {made:?}"));
    }
    same("the last entry", made.last().cloned(), Some(format!("?time={year}")))
}

pub async fn play_makes_no_entry_when_it_is_paused(page: &Page<'_>) -> Outcome {
    page.open("?time=1950").await?;
    page.js(WATCH, vec![]).await?;
    page.click(PLAY).await?;
    page.wait_for_text(YEAR, "1953").await?;
    page.click(PLAY).await?;
    page.wait_for("play to pause", async || Ok(page.attr(PLAY, "aria-label").await?.as_deref() != Some("Pause")))
        .await?;
    let year = page.text(YEAR).await?.unwrap_or_default();
    told(page, &year).await?;
    same("the address", page.query().await?, format!("?time={year}"))?;
    same("entries", entries(page).await?, vec![])
}

pub async fn play_makes_no_entry_when_it_comes_to_its_end(page: &Page<'_>) -> Outcome {
    page.open("?time=1988").await?;
    page.js(WATCH, vec![]).await?;
    page.click(PLAY).await?;
    page.wait_for_text(YEAR, "1991").await?;
    told(page, "1991").await?;
    same("the address", page.query().await?.as_str(), "?time=1991")?;
    same("entries", entries(page).await?, vec![])
}

pub async fn going_back_and_forth_makes_no_entry(page: &Page<'_>) -> Outcome {
    // A tab of its own: once a tab has its fifty entries, Chromium drops first those that were made without a click of the reader.
    page.fresh_tab().await?;
    page.size(1280, 800).await?;
    // The address rounds the part of the map; reading it back must not give another.
    let views = ["?time=1930&map=13.41,52.52,4", "?time=1931&map=-77.04,38.91,7.5", "?time=1932&map=100.5,13.75,5"];
    page.open(views[0]).await?;
    let written = async || page.query().await;
    let mut queries = vec![written().await?];
    for view in &views[1..] {
        // As a link inside the page would.
        let script =
            "history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate')); return null";
        page.js(script, vec![json!(view)]).await?;
        page.wait_for_text(YEAR, &view[6..10]).await?;
        told(page, &view[6..10]).await?;
        queries.push(written().await?);
    }
    same("the addresses", queries, views.map(String::from).to_vec())?;
    page.js(WATCH, vec![]).await?;
    for (back, at) in [(true, 1), (true, 0), (false, 1), (false, 2)] {
        if back {
            page.client.back().await?;
        } else {
            page.client.forward().await?;
        }
        told(page, &views[at][6..10]).await?;
        same("the address", written().await?.as_str(), views[at])?;
    }
    same("entries", entries(page).await?, vec![])
}

/// Addresses of which a part is good: the address, the year, the place, and what the notice must name.
const HALF_GOOD: [(&str, &str, Option<&str>, &[&str]); 6] = [
    ("?time=1939-08-24&country=%E0%A4%A&speed=%", "1939", None, &["country=", "speed=%"]),
    ("?country=egypt&event=../../etc/passwd&map=0,0", "1962", Some("egypt"), &["event=../../etc/passwd", "map=0,0"]),
    ("?time=1950&time=1960&time=1970", "1950", None, &["time=1960", "time=1970"]),
    ("?&&=&time=1945&&country=poland&<script>window.hacked=1</script>", "1945", Some("poland"), &["<script>"]),
    (
        "?time=1991&x=%22%3E%3Cimg%20src=x%20onerror=window.hacked=1%3E",
        "1991",
        None,
        &["<img src=x onerror=window.hacked=1>"],
    ),
    ("?country=EGYPT&time=1975#<script>window.hacked=1</script>", "1975", None, &["country=EGYPT"]),
];

pub async fn what_is_good_in_a_broken_address_is_used(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    for (query, year, place, parts) in HALF_GOOD {
        page.open(query).await?;
        same(&format!("{query}: the year"), page.text(YEAR).await?.as_deref(), Some(year))?;
        let expected = place.map(|id| format!("&country={id}")).unwrap_or_default();
        same(&format!("{query}: the place"), page.count("[data-testid=place]").await?, u64::from(place.is_some()))?;
        page.wait_for(&format!("the address of {query} to be put right"), async || {
            let now = page.query().await?;
            Ok(now.starts_with(&format!("?time={year}")) && now.ends_with(&expected))
        })
        .await?;
        let notice = page.text(NOTICE).await?.unwrap_or_default();
        for part in parts {
            same(&format!("{query}: {part:?} in the notice {notice:?}"), notice.contains(part), true)?;
        }
        same("scripts that ran", page.ask("return window.hacked ?? null", vec![]).await?, None::<u8>)?;
        page.click("[data-testid=notice] button").await?;
        page.wait_for("the notice to close", async || Ok(page.count(NOTICE).await? == 0)).await?;
    }
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn a_very_long_address_is_told_in_short(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    page.open(&format!("?country={}", "a".repeat(10_000))).await?;
    same("the year", page.text(YEAR).await?.as_deref(), Some("1962"))?;
    let notice = page.text(NOTICE).await?.unwrap_or_default();
    if !notice.contains("country=aaaa") || notice.len() > 300 {
        return failed(format!("the notice has {} characters: {notice:.400}", notice.len()));
    }
    same("errors on the console", page.console_errors().await?, vec![])
}
