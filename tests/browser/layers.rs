//! The layers of the map: each paints what the core says of the day, with its own legend, and is kept in the address.

use crate::data::{compiled, day, place, record};
use crate::hover::spot_that_hits;
use crate::shown::Shown;
use atlas_core::choices::Layer;
use atlas_core::date::Date;
use atlas_core::layer::{Paint, Shade};
use atlas_core::legend::Class;
use atlas_core::place::PlaceIx;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

/// The choice of layers.
const CHOICE: &str = "[data-testid=layer]";

fn paint(layer: Layer, powers: bool, date: Date) -> Outcome<Paint> {
    let compiled = compiled()?;
    Ok(Paint::of(layer, powers, &compiled.record, Some(&compiled.texts), date))
}

/// Waits until every area on the map has the colour that the core gives it.
async fn painted(page: &Page<'_>, layer: Layer, powers: bool, date: Date) -> Outcome {
    let (paint, record) = (paint(layer, powers, date)?, record()?);
    let wrong = async || -> Outcome<Vec<(u16, String)>> {
        let areas = Shown::read(page).await?.areas;
        let off = |(place, class): &(u16, String)| paint.class(record, PlaceIx(*place)).name() != class;
        Ok(areas.into_iter().filter_map(|area| Some((area.place?, area.class))).filter(off).collect())
    };
    page.wait_for(&format!("{layer:?} is painted"), async || Ok(wrong().await?.is_empty())).await
}

pub async fn every_layer_paints_what_the_core_says_of_the_day(page: &Page<'_>) -> Outcome {
    for layer in Layer::ALL {
        for time in ["1939", "1975"] {
            page.open(&format!("?time={time}&layer={}", layer.name())).await?;
            painted(page, *layer, false, day(&format!("{time}-12-31"))?).await?;
        }
    }
    Ok(())
}

pub async fn the_legend_of_a_layer_counts_its_states(page: &Page<'_>) -> Outcome {
    for layer in Layer::ALL.iter().copied().filter(|layer| *layer != Layer::Relations) {
        page.open(&format!("?time=1975&layer={}", layer.name())).await?;
        let date = day("1975-12-31")?;
        painted(page, layer, false, date).await?;
        let paint = paint(layer, false, date)?;
        for shade in Shade::of_layer(layer) {
            let class = shade.class().name();
            let count = page.text(&format!(".scale-row[data-class={class}] .scale-count")).await?;
            same(&format!("{layer:?}: states told as {shade:?}"), count, Some(paint.shades.count(*shade).to_string()))?;
        }
    }
    Ok(())
}

pub async fn a_layer_is_chosen_in_the_legend_and_kept_in_the_address(page: &Page<'_>) -> Outcome {
    page.open("?time=1975").await?;
    let choose = "const s = document.querySelector(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', { bubbles: true }));";
    page.js(choose, vec![json!(CHOICE), json!("blocs")]).await?;
    painted(page, Layer::Blocs, false, day("1975-12-31")?).await?;
    page.wait_for("the address names the layer", async || Ok(page.query().await?.contains("layer=blocs"))).await?;
    let (india, _) = place("india")?;
    page.hover(spot_that_hits(page, india).await?).await?;
    page.wait_for("the card tells the layer", async || {
        Ok(page.text("[data-testid=shade]").await?.is_some_and(|text| text.contains("Non-aligned")))
    })
    .await
}

pub async fn a_treaty_on_paper_only_has_its_texture(page: &Page<'_>) -> Outcome {
    page.open("?time=1975&layer=treaties").await?;
    painted(page, Layer::Treaties, false, day("1975-12-31")?).await?;
    let areas = Shown::read(page).await?.areas;
    let texture = |id: &str| -> Outcome<Option<String>> {
        let (ix, _) = place(id)?;
        Ok(areas.iter().find(|a| a.place == Some(ix.0)).and_then(|a| a.texture.clone()))
    };
    same("China's treaty of 1950 in 1975", texture("china")?.as_deref(), Some("broken"))?;
    same("Mongolia's treaty in 1975", texture("mongolia")?, None)
}

pub async fn dependencies_take_the_colour_of_their_power_on_request(page: &Page<'_>) -> Outcome {
    page.open("?time=1938&powers=on").await?;
    let date = day("1938-12-31")?;
    painted(page, Layer::Relations, true, date).await?;
    let (paint, record) = (paint(Layer::Relations, true, date)?, record()?);
    let (nigeria, uk) = (paint.class(record, place("nigeria")?.0), paint.class(record, place("uk")?.0));
    same("Nigeria has the colour of the United Kingdom", nigeria, uk)?;
    if nigeria == Class::Dependent {
        return failed("the power has no colour of its own, so this shows nothing".to_string());
    }
    Ok(())
}
