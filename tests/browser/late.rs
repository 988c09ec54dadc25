//! The parts that arrive after the map, and the map without them.

use crate::borders::finest;
use crate::data::compiled;
use crate::data::end_of;
use crate::map::{MAP, scale};
use crate::shown::differences;
use crate::slider::{SLIDER, YEAR, none};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

/// Refuses addresses that match, or none.
async fn block(page: &Page<'_>, patterns: &[&str]) -> Outcome {
    page.devtools("Network.enable", json!({})).await?;
    // A copy in the browser's cache would be no failure of the network.
    page.devtools("Network.clearBrowserCache", json!({})).await?;
    page.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await
}

/// Runs a test with addresses blocked, and opens them again whatever comes of it.
pub async fn blocked(page: &Page<'_>, patterns: &[&str], test: impl AsyncFnOnce() -> Outcome) -> Outcome {
    block(page, patterns).await?;
    let result = test().await;
    block(page, &[]).await?;
    // The browser tells of the refusal on the console, as it must.
    page.console_errors().await?;
    result
}

pub async fn the_built_atlas_carries_the_data_of_the_folder(page: &Page<'_>) -> Outcome {
    let record = &compiled()?.record;
    for name in [format!("texts-{:016x}.bin", record.texts_sum), format!("detail-{:016x}.bin", record.detail_sum)] {
        if !page.dist.join(&name).is_file() {
            return failed(format!(
                "{} has no {name}: it was built from other data; build it anew",
                page.dist.display()
            ));
        }
    }
    Ok(())
}

pub async fn without_its_texts_the_map_works_and_the_panel_says_so(page: &Page<'_>) -> Outcome {
    blocked(page, &["*texts-*.bin*"], async || {
        page.open("?time=1962&country=cuba").await?;
        page.wait_for("the panel to say so", async || {
            Ok(page.text("[data-testid=panel]").await?.is_some_and(|t| t.contains("could not be loaded")))
        })
        .await?;
        same("the name", page.text("[data-testid=place-name]").await?.as_deref(), Some("Cuba"))?;
        let why = page.text("[data-testid=why]").await?.unwrap_or_default();
        same("the reason is still on its way", why.contains("on their way"), false)?;
        page.focus(SLIDER).await?;
        page.press(&["ArrowRight"]).await?;
        page.wait_for_text(YEAR, "1963").await?;
        none(differences(page, end_of(1963)?).await?)
    })
    .await
}

pub async fn without_the_finer_outlines_the_overview_stays(page: &Page<'_>) -> Outcome {
    blocked(page, &["*detail-*.bin*"], async || {
        page.open("?time=1962&map=10,50,8").await?;
        page.settle().await?;
        none(differences(page, end_of(1962)?).await?)?;
        same("areas", page.count("[data-testid=map] .areas path.fill[d^=M]").await? > 150, true)
    })
    .await
}

pub async fn zooming_in_fetches_the_finer_outlines_once(page: &Page<'_>) -> Outcome {
    block(page, &[]).await?;
    page.requests().await?;
    page.open("?time=1962").await?;
    page.wait_for("the texts", async || Ok(page.count(".events li").await? > 0)).await?;
    let fetched =
        async || -> Outcome<usize> { Ok(page.requests().await?.iter().filter(|url| url.contains("/detail-")).count()) };
    same("finer outlines asked for before they are needed", fetched().await?, 0)?;
    let length = async || {
        page.ask::<usize>(
            "return [...document.querySelectorAll('.areas .fill')].reduce((n, p) => n + p.getAttribute('d').length, 0)",
            vec![],
        )
        .await
    };
    let overview = length().await?;
    page.focus(MAP).await?;
    let size = scale(page).await?;
    page.press(&["+", "+", "+"]).await?;
    page.wait_for("the level between", async || Ok(length().await? > overview * 11 / 10)).await?;
    let medium = length().await?;
    page.press(&["+", "+", "+"]).await?;
    page.wait_for("the finest level", async || Ok(length().await? > medium * 11 / 10)).await?;
    finest(page).await?;
    if scale(page).await? < size * 6.0 {
        return failed("the keys did not zoom in");
    }
    page.press(&["0"]).await?;
    page.wait_for("the overview again", async || Ok(length().await? == overview)).await?;
    page.press(&["+", "+", "+"]).await?;
    page.wait_for("the level between again", async || Ok(length().await? == medium)).await?;
    same("times that the finer outlines were asked for", fetched().await?, 1)
}
