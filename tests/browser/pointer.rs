//! The map under a mouse.

use crate::data::{day, record};
use crate::map::{MAP, matrix, place_at, point_at, scale, spot_of, spot_of_place};
use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const TOOLTIP: &str = "[data-testid=tooltip]";
const NAME: &str = "[data-testid=place-name]";
/// Sea in the middle of the Atlantic, in degrees.
pub const SEA: (f64, f64) = (-30.0, 25.0);

/// Fails unless two places in the window are the same, but for rounding.
pub fn near(what: &str, is: Spot, must: Spot, pixels: f64) -> Outcome {
    if (is.0 - must.0).hypot(is.1 - must.1) <= pixels {
        Ok(())
    } else {
        failed(format!("{what}: {is:?} is further than {pixels} from {must:?}"))
    }
}

pub async fn hovering_a_state_names_it_and_marks_its_row_of_the_legend(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    for (id, class, name, relation) in [
        ("brazil", "neutral", "Brazil", "Neutral; diplomatic relations"),
        ("usa", "hostile", "United States", "Hostile; diplomatic relations"),
        ("mongolia", "ally", "Mongolia", "Ally; diplomatic relations"),
    ] {
        let spot = spot_of_place(page, id, day("1962-12-31")?).await?;
        same("the place under the pointer", place_at(page, spot).await?.as_deref(), Some(id))?;
        page.hover(spot).await?;
        let named =
            async || Ok(page.text(&format!("{TOOLTIP} .tooltip-name")).await?.is_some_and(|t| t.contains(name)));
        page.wait_for(&format!("the card of {name}"), named).await?;
        same("the relation", page.text(&format!("{TOOLTIP} .tooltip-relation")).await?.as_deref(), Some(relation))?;
        same("the year", page.text(&format!("{TOOLTIP} .tooltip-day")).await?.as_deref(), Some("1962"))?;
        if page.count(&format!("{TOOLTIP} .strip rect.fill")).await? < 2 {
            return failed(format!("the card of {name} has no strip of its years"));
        }
        let marked = format!(".scale-row.pointed[data-class={class}]");
        page.wait_for(&format!("the row {class} to be marked"), async || Ok(page.count(&marked).await? == 1)).await?;
        same("marked rows", page.count(".scale-row.pointed").await?, 1)?;
        let inside: bool = page
            .ask("const t = document.querySelector('[data-testid=tooltip]').getBoundingClientRect(); return t.left >= 0 && t.top >= 0 && t.right <= innerWidth && t.bottom <= innerHeight", vec![])
            .await?;
        same("the card is in the window", inside, true)?;
    }
    let sea = spot_of(page, SEA.0, SEA.1).await?;
    page.hover(sea).await?;
    page.wait_for("the card to go", async || Ok(page.count(TOOLTIP).await? == 0)).await?;
    same("marked rows", page.count(".scale-row.pointed").await?, 0)
}

pub async fn hovering_occupied_land_says_who_controls_it(page: &Page<'_>) -> Outcome {
    page.open("?time=1942&map=10,52,3").await?;
    let spot = spot_of_place(page, "netherlands", day("1942-12-31")?).await?;
    page.hover(spot).await?;
    page.wait_for("the card of the Netherlands", async || {
        let text = page.text(TOOLTIP).await?.unwrap_or_default();
        Ok(text.contains("Netherlands") && text.contains("under the control of Germany"))
    })
    .await
}

pub async fn a_click_opens_a_state_and_a_click_on_the_sea_closes_it(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    for id in ["brazil", "soviet", "india"] {
        let date = day("1962-12-31")?;
        let spot = spot_of_place(page, id, date).await?;
        page.click_at(spot).await?;
        let found = record()?;
        let name = found.find_place(id).map(|ix| found.name(ix, date)).unwrap_or_default();
        page.wait_for_text(NAME, name).await?;
        same("chosen outlines", page.count(".picked .chosen").await?, 1)?;
    }
    let sea = spot_of(page, SEA.0, SEA.1).await?;
    page.click_at(sea).await?;
    page.wait_for("the panel of the state to close", async || Ok(page.count(NAME).await? == 0)).await?;
    page.click_at(spot_of_place(page, "brazil", day("1962-12-31")?).await?).await?;
    page.wait_for_text(NAME, "Brazil").await?;
    page.click("[data-testid=close]").await?;
    page.wait_for("the panel of the state to close", async || Ok(page.count(NAME).await? == 0)).await
}

pub async fn the_wheel_zooms_about_the_pointer(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let spot = spot_of_place(page, "india", day("1962-12-31")?).await?;
    let spot = (spot.0.round(), spot.1.round());
    let (before, size) = (point_at(page, spot).await?, scale(page).await?);
    for turn in [-400, -240, 120] {
        let last = scale(page).await?;
        page.wheel(spot, turn).await?;
        page.wait_for("the wheel to zoom", async || Ok(scale(page).await? != last)).await?;
        let after = point_at(page, spot).await?;
        let unit = 1000.0 / scale(page).await?;
        near("the point under the pointer", after, before, 2.0 * unit)?;
        if (scale(page).await? > last) != (turn < 0) {
            return failed(format!("a turn of {turn} zooms the wrong way"));
        }
    }
    // 520 pixels in all, and 400 double the scale.
    let factor = scale(page).await? / size;
    if !(2.2..2.8).contains(&factor) {
        return failed(format!("the wheel magnified by {factor}"));
    }
    same("the page has not scrolled", page.ask::<f64>("return scrollY", vec![]).await?, 0.0)
}

pub async fn a_drag_moves_the_map_and_opens_nothing(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&map=79,22,5").await?;
    let from = spot_of_place(page, "india", day("1962-12-31")?).await?;
    let from = (from.0.round(), from.1.round());
    let before = point_at(page, from).await?;
    let end = (from.0 - 140.0, from.1 + 90.0);
    page.drag(from, end).await?;
    let unit = 1000.0 / scale(page).await?;
    near("the point that was held", point_at(page, end).await?, before, 3.0 * unit)?;
    page.wait_for("the address to follow", async || Ok(!page.query().await?.contains("map=79,22,5"))).await?;
    same("open places", page.count(NAME).await?, 0)?;
    // The next click opens again.
    page.click_at(end).await?;
    page.wait_for_text(NAME, "India").await
}

pub async fn a_double_click_and_the_buttons_zoom(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let sea = spot_of(page, SEA.0, SEA.1).await?;
    let sea = (sea.0.round(), sea.1.round());
    let (before, size) = (point_at(page, sea).await?, scale(page).await?);
    page.double_click_at(sea).await?;
    page.wait_for("the double click to zoom", async || Ok(scale(page).await? > size * 1.5)).await?;
    near("the point under the pointer", point_at(page, sea).await?, before, 2000.0 / size)?;
    for (name, more) in [("Zoom in", true), ("Zoom out", false), ("Zoom in", true)] {
        let last = scale(page).await?;
        page.click(&format!(".zoom button[aria-label='{name}']")).await?;
        page.wait_for(name, async || Ok(if more { scale(page).await? > last } else { scale(page).await? < last }))
            .await?;
    }
    page.click(".zoom button[aria-label='Show the whole world']").await?;
    page.wait_for("the whole world", async || Ok((scale(page).await? - size).abs() < 1e-6)).await?;
    // Further out than the world one cannot go.
    let whole = matrix(page).await?;
    page.click(".zoom button[aria-label='Zoom out']").await?;
    page.settle().await?;
    same("the part of the map", matrix(page).await?, whole)
}

pub async fn pointing_at_a_class_of_the_legend_fades_the_others(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let row = page.middle(".scale-row[data-class=ally]").await?;
    page.hover(row).await?;
    page.wait_for("the map to answer", async || Ok(page.attr(MAP, "data-lit").await?.as_deref() == Some("ally")))
        .await?;
    let opacity: Vec<(bool, f64)> = page
        .ask("return [...document.querySelectorAll('.map g.area')].map((g) => [g.classList.contains('ally'), Number(getComputedStyle(g).opacity)])", vec![])
        .await?;
    if opacity.iter().any(|(own, opacity)| if *own { *opacity < 1.0 } else { *opacity > 0.5 }) {
        return failed("not all allies stand out, or not all others fade");
    }
    let sentence = page.text(".sentence").await?.unwrap_or_default();
    same("the meaning of the class is said", sentence.contains("defend each other"), true)?;
    page.hover(spot_of(page, SEA.0, SEA.1).await?).await?;
    page.wait_for("the map to be as before", async || Ok(page.attr(MAP, "data-lit").await?.is_none())).await
}
