//! What the tests of chart, strips and comparison have in common.

use crate::data::record;
use atlas_core::place::PlaceIx;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, same};
use serde_json::json;

/// The part of the page beside the map.
pub const BESIDE: &str = "[data-testid=beside]";

/// Opens the atlas with something beside the map, and waits until a part of it is there.
pub async fn open(page: &Page<'_>, query: &str, part: &str) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open(query).await?;
    page.wait_for(part, async || Ok(page.count(part).await? > 0)).await
}

/// Chooses an option of a select.
pub async fn choose(page: &Page<'_>, select: &str, value: &str) -> Outcome {
    let there = format!("{select} option[value='{value}']");
    page.wait_for(&there, async || Ok(page.count(&there).await? == 1)).await?;
    let script = "const s = document.querySelector(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', { bubbles: true })); return null";
    page.js(script, vec![json!(select), json!(value)]).await?;
    page.settle().await
}

/// From here on, what is lit is written down.
pub async fn listen_to_light(page: &Page<'_>) -> Outcome {
    let script = "window.lit = []; addEventListener('atlas:lit', (e) => window.lit.push(e.detail)); return null";
    page.js(script, vec![]).await?;
    Ok(())
}

/// Waits until these places are lit.
pub async fn wait_for_light(page: &Page<'_>, places: &[PlaceIx]) -> Outcome {
    let record = record()?;
    let ids: Vec<&str> = places.iter().filter_map(|ix| record.place(*ix)).map(|place| place.id.as_str()).collect();
    let expected = ids.join("~");
    let last = async || page.ask::<Option<String>>("return window.lit.at(-1) ?? null", vec![]).await;
    match page.wait_for("the light", async || Ok(last().await? == Some(expected.clone()))).await {
        Ok(()) => Ok(()),
        Err(_) => same("the ids of the places that are lit", last().await?, Some(expected)),
    }
}

/// Fails with what axe-core objects to.
pub async fn clean(page: &Page<'_>, state: &str) -> Outcome {
    page.settle().await?;
    same(&format!("{state}: violations found by axe-core"), page.axe_violations().await?, vec![])
}
