//! axe-core in every state of the page, and the map in forced colours.

use crate::address::event_of;
use crate::data::place;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

/// Fails with what axe-core objects to, with the state of the page in which it does.
async fn clean(page: &Page<'_>, state: &str) -> Outcome {
    page.settle().await?;
    same(&format!("{state}: violations found by axe-core"), page.axe_violations().await?, vec![])
}

async fn with_texts(page: &Page<'_>, query: &str) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open(query).await?;
    page.wait_for("the texts", async || Ok(page.count(".panel-body .events li").await? > 0)).await
}

pub async fn the_opening_view_has_no_violation(page: &Page<'_>) -> Outcome {
    with_texts(page, "").await?;
    clean(page, "opening").await
}

pub async fn an_open_place_and_event_have_no_violation(page: &Page<'_>) -> Outcome {
    let (germany, _) = place("germany")?;
    let event = event_of(germany, "1939-08-23")?;
    with_texts(page, "?time=1941&country=germany").await?;
    clean(page, "an open place in 1941").await?;
    with_texts(page, &format!("?time=1939-08-23&country=germany&event={}", event.id)).await?;
    page.click("li.open details.grounds > summary").await?;
    clean(page, "an open event with its sources").await
}

pub async fn the_open_key_and_the_pattern_mode_have_no_violation(page: &Page<'_>) -> Outcome {
    with_texts(page, "?time=1941&patterns=on").await?;
    clean(page, "pattern mode").await?;
    page.click(".key > summary").await?;
    page.wait_for("the key", async || Ok(page.count(".key[open]").await? == 1)).await?;
    clean(page, "the open key").await
}

pub async fn the_dark_theme_has_no_violation(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-color-scheme", "dark"), ("prefers-reduced-motion", "reduce")]).await?;
    page.open("?time=1941&country=germany").await?;
    page.wait_for("the texts", async || Ok(page.count(".panel-body .events li").await? > 0)).await?;
    let paper = page.style("body", "background-color").await?.unwrap_or_default();
    if paper.contains("244, 239, 227") {
        return failed("the page is light where a dark one was asked for");
    }
    clean(page, "dark").await?;
    page.click(".key > summary").await?;
    clean(page, "dark, with the open key").await
}

pub async fn the_phone_has_no_violation(page: &Page<'_>) -> Outcome {
    page.size(390, 844).await?;
    with_texts(page, "?time=1962").await?;
    clean(page, "phone").await?;
    page.tap_on(".handle button.taller").await?;
    page.wait_for("the tall sheet", async || Ok(page.count(".panel.tall").await? == 1)).await?;
    clean(page, "phone, tall sheet").await?;
    with_texts(page, "?time=1941&country=germany&zzz=1").await?;
    clean(page, "phone, a place and a notice").await
}

pub async fn the_wrong_year_and_the_notice_have_no_violation(page: &Page<'_>) -> Outcome {
    with_texts(page, "?time=1962&zzz=1").await?;
    page.fill("[data-testid=year-field]", "1850").await?;
    page.wait_for("the alert", async || Ok(page.count("[role=alert]").await? == 1)).await?;
    clean(page, "a wrong year and a notice").await
}

pub async fn the_pages_beside_the_atlas_have_no_violation(page: &Page<'_>) -> Outcome {
    for name in ["codebook.html", "data.html"] {
        page.goto(name).await?;
        page.wait_for("the page", async || Ok(page.count("main h1").await? == 1)).await?;
        clean(page, name).await?;
    }
    Ok(())
}

pub async fn forced_colours_do_not_hide_the_map(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open("?time=1962").await?;
    let fills = "return [...new Set([...document.querySelectorAll('.map .areas .fill')].map((f) => getComputedStyle(f).fill))].sort()";
    let before: Vec<String> = page.ask(fills, vec![]).await?;
    page.prefer(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]).await?;
    page.settle().await?;
    same(
        "forced colours are on",
        page.ask("return matchMedia('(forced-colors: active)').matches", vec![]).await?,
        true,
    )?;
    let after: Vec<String> = page.ask(fills, vec![]).await?;
    same("the colours of the map", after.len(), before.len())?;
    same("the colours of the legend", page
        .ask::<usize>("return new Set([...document.querySelectorAll('.legend .scale .swatch .fill')].map((f) => getComputedStyle(f).fill)).size", vec![])
        .await?, 10)
}
