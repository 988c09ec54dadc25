//! The whole job by fingers alone, on a telephone: taps, strokes and two fingers; keys type into fields only.

use crate::data::end_of;
use crate::fingers::Fingers;
use crate::job::{
    ALLIANCE, MAP, NAME, OTHER, address, china, gone, hands, is_citation, is_picture, is_table, next_day,
    painted_by_treaties, there,
};
use crate::map::{place_at, scale, spot_of_place};
use crate::slider::{SLIDER, YEAR};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

pub async fn the_whole_job_is_done_by_fingers_alone(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.size(390, 844).await?;
    let folder = hands(page).await?;
    page.console_errors().await?;
    page.open("").await?;
    there(page, ".panel-body .events li").await?;
    let fingers = Fingers(page);
    language(page, &fingers).await?;
    to_1949(page).await?;
    china_on_the_map(page).await?;
    reasons_and_events(page, &fingers).await?;
    search(page, &fingers).await?;
    changes(page, &fingers).await?;
    chart_and_strips(page, &fingers).await?;
    table_and_comparison(page, &fingers).await?;
    take_away(page, &fingers, &folder).await?;
    close(page, &fingers).await?;
    same("errors on the console", page.console_errors().await?, vec![])
}

async fn language(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    for (code, title) in [("ru", "Атлас"), ("en", "Atlas")] {
        fingers.choose("[data-testid=language]", code).await?;
        page.wait_for(title, async || Ok(page.text("h1").await?.is_some_and(|text| text.contains(title)))).await?;
    }
    Ok(())
}

/// The thumb of the slider is drawn to a year; a stroke that ends a little beside it is followed by another.
async fn to_1949(page: &Page<'_>) -> Outcome {
    const THUMB: &str = "const e = document.querySelector('[data-testid=slider]'), r = e.getBoundingClientRect(), wide = r.width - 20;
        const x = (year) => r.x + 10 + wide * (year - e.min) / (e.max - e.min); return [x(e.value), x(1949), r.y + r.height / 2]";
    for _ in 0..6 {
        if page.text(YEAR).await?.as_deref() == Some("1949") {
            return Ok(());
        }
        let (from, to, y): (f64, f64, f64) = page.ask(THUMB, vec![]).await?;
        page.swipe((from, y), (to, y)).await?;
        page.settle().await?;
    }
    failed(format!("the finger does not bring {SLIDER} to 1949"))
}

async fn china_on_the_map(page: &Page<'_>) -> Outcome {
    let (date, world) = (end_of(1949)?, scale(page).await?);
    let (_, name) = china(date)?;
    let spot = spot_of_place(page, "china", date).await?;
    page.pinch((spot.0.round(), spot.1.round()), 40.0, 110.0).await?;
    page.wait_for("two fingers to zoom", async || Ok(scale(page).await? > world * 1.8)).await?;
    // One finger draws China to the middle.
    let (spot, middle) = (spot_of_place(page, "china", date).await?, page.middle(MAP).await?);
    page.swipe(spot, (middle.0, spot.1)).await?;
    page.wait_for("the map to follow", async || {
        Ok((spot_of_place(page, "china", date).await?.0 - middle.0).abs() < 30.0)
    })
    .await?;
    same("what a stroke opens", page.count(NAME).await?, 0)?;
    let spot = spot_of_place(page, "china", date).await?;
    same("the place under the finger", place_at(page, spot).await?.as_deref(), Some("china"))?;
    page.tap(spot).await?;
    page.wait_for_text(NAME, name).await
}

async fn reasons_and_events(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    fingers.tap(".handle .taller").await?;
    there(page, "[data-testid=panel].tall").await?;
    fingers.tap("[data-testid=why] summary").await?;
    there(page, "[data-testid=why] details.grounds[open] .sources li").await?;
    let button = format!("li[data-event-id={}] > button", ALLIANCE.0);
    fingers.tap(&button).await?;
    page.wait_for("the event", async || Ok(page.attr(&button, "aria-expanded").await?.as_deref() == Some("true")))
        .await?;
    page.wait_for_text(YEAR, "1950").await?;
    address(page, &format!("event={}", ALLIANCE.0), true).await?;
    fingers.tap(".handle .lower").await?;
    there(page, "[data-testid=panel].half").await?;
    fingers.choose("[data-testid=layer]", "treaties").await?;
    address(page, "layer=treaties", true).await?;
    painted_by_treaties(page).await
}

/// Chooses what lies over the map.
async fn tab(page: &Page<'_>, fingers: &Fingers<'_, '_>, name: &str, part: &str) -> Outcome {
    fingers.tap(&format!("[data-tab={name}]")).await?;
    there(page, part).await
}

async fn search(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    tab(page, fingers, "find", ".found [data-stop]").await?;
    fingers.write("[data-testid=find]", "cuba", false).await?;
    fingers.tap("[data-hit=cuba] > .hit").await?;
    page.wait_for_text(NAME, "Cuba").await?;
    gone(page, "[data-testid=beside]").await
}

async fn changes(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    tab(page, fingers, "changes", ".changes .cause").await?;
    fingers.write("[data-testid=other-day]", OTHER, true).await?;
    address(page, &format!("time={OTHER}..{}", ALLIANCE.1), true).await?;
    fingers.tap(".beside [data-testid=next-change]").await?;
    address(page, &format!("time={OTHER}..{}", next_day()?), true).await
}

async fn chart_and_strips(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    tab(page, fingers, "chart", "[data-testid=plot]").await?;
    crate::beside::listen_to_light(page).await?;
    let lights = async || page.ask::<usize>("return window.lit.length", vec![]).await;
    for layer in 0..page.count(".layers [data-layer]").await? {
        let before = lights().await?;
        fingers.tap(&format!(".layers [data-layer='{layer}']")).await?;
        page.wait_for("the states of the layer to be lit", async || Ok(lights().await? > before)).await?;
    }
    fingers.tap("[data-testid=numbers] summary").await?;
    there(page, "[data-testid=numbers][open]").await?;
    tab(page, fingers, "strips", "[data-testid=strip-names] li").await?;
    let fields = fingers.reach("[data-testid=strip-fields]").await?;
    page.tap(fields).await?;
    let other = async || Ok(page.text(NAME).await?.is_some_and(|name| name != "Cuba"));
    page.wait_for("the state of a strip", other).await
}

async fn table_and_comparison(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    tab(page, fingers, "table", ".states tbody tr").await?;
    fingers.tap("[data-column=since] button").await?;
    there(page, "[data-column=since][aria-sort=ascending]").await?;
    let third = ".states tbody tr:nth-child(3) th button";
    let name = page.text(third).await?.unwrap_or_default();
    fingers.tap(third).await?;
    page.wait_for_text(NAME, &name).await?;
    tab(page, fingers, "compare", "[data-testid=pick]").await?;
    for (letters, id, count) in [("yugo", "yugoslavia", 1), ("chin", "china", 2)] {
        let (place, _) = crate::data::place(id)?;
        fingers.write("[data-testid=pick]", letters, false).await?;
        fingers.tap(&format!("#offers [data-offer='{}']", place.0)).await?;
        page.wait_for("the states", async || Ok(page.count("[data-testid=chips] li").await? == count)).await?;
    }
    same("columns", page.count("[data-testid=compare-day] thead th").await?, 2)
}

async fn take_away(page: &Page<'_>, fingers: &Fingers<'_, '_>, folder: &std::path::PathBuf) -> Outcome {
    tab(page, fingers, "take", "[data-testid=take-states-csv]:not(:disabled)").await?;
    fingers.tap("[data-testid=take-png]").await?;
    is_picture(page, folder).await?;
    fingers.tap("[data-testid=take-states-csv]").await?;
    is_table(page, folder).await?;
    fingers.tap("[data-testid=take-copy-chicago]").await?;
    is_citation(page).await
}

async fn close(page: &Page<'_>, fingers: &Fingers<'_, '_>) -> Outcome {
    fingers.tap("[data-tab=take]").await?;
    gone(page, "[data-testid=beside]").await?;
    fingers.tap("[data-projection=globe]").await?;
    address(page, "projection=globe", true).await?;
    fingers.tap("[data-testid=compare]").await?;
    fingers.tap("[data-testid=end-compare]").await?;
    address(page, "..", false).await?;
    fingers.tap("[data-testid=compare]").await?;
    fingers.tap("[data-testid=close]").await?;
    gone(page, NAME).await?;
    for part in ["tab=", "country=", "event=", ".."] {
        address(page, part, false).await?;
    }
    Ok(())
}
