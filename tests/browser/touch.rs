//! The map and the sheet under fingers, and the page at every width.

use crate::data::day;
use crate::map::{MAP, place_at, point_at, scale, spot_of, spot_of_place};
use crate::pointer::{SEA, near};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

const NAME: &str = "[data-testid=place-name]";
const PANEL: &str = "[data-testid=panel]";

async fn phone(page: &Page<'_>, query: &str) -> Outcome {
    page.size(390, 844).await?;
    page.open(query).await
}

pub async fn a_tap_opens_a_state_and_a_tap_on_the_sea_closes_it(page: &Page<'_>) -> Outcome {
    phone(page, "?time=1962").await?;
    let spot = spot_of_place(page, "brazil", day("1962-12-31")?).await?;
    same("the place under the finger", place_at(page, spot).await?.as_deref(), Some("brazil"))?;
    page.tap(spot).await?;
    page.wait_for_text(NAME, "Brazil").await?;
    page.tap(spot_of(page, SEA.0, SEA.1).await?).await?;
    page.wait_for("the panel of the state to close", async || Ok(page.count(NAME).await? == 0)).await
}

pub async fn two_fingers_zoom_about_the_point_between_them(page: &Page<'_>) -> Outcome {
    phone(page, "?time=1962").await?;
    let about = page.middle(MAP).await?;
    let about = (about.0.round(), about.1.round());
    let (before, size) = (point_at(page, about).await?, scale(page).await?);
    page.pinch(about, 60.0, 240.0).await?;
    page.wait_for("the pinch to zoom", async || Ok(scale(page).await? > size * 3.0)).await?;
    // The page itself neither scrolls nor zooms.
    let window: (f64, f64, f64) = page.ask("return [scrollX, scrollY, visualViewport.scale]", vec![]).await?;
    same("scroll and zoom of the page", window, (0.0, 0.0, 1.0))?;
    near("the point between the fingers", point_at(page, about).await?, before, 6000.0 / scale(page).await?)
}

pub async fn one_finger_moves_the_map_and_opens_nothing(page: &Page<'_>) -> Outcome {
    phone(page, "?time=1962&map=20,20,4").await?;
    let from = page.middle(MAP).await?;
    let from = (from.0.round(), from.1.round());
    let held = point_at(page, from).await?;
    let end = (from.0 + 80.0, from.1 - 50.0);
    page.swipe(from, end).await?;
    page.wait_for("the address to follow", async || Ok(!page.query().await?.contains("map=20,20,4"))).await?;
    near("the point under the finger", point_at(page, end).await?, held, 3000.0 / scale(page).await?)?;
    same("open places", page.count(NAME).await?, 0)
}

pub async fn the_sheet_has_three_heights(page: &Page<'_>) -> Outcome {
    phone(page, "?time=1962&country=egypt").await?;
    page.wait_for("the state to open", async || Ok(page.count(NAME).await? == 1)).await?;
    let height = async || {
        page.settle().await?;
        page.ask::<f64>("return document.querySelector('[data-testid=panel]').getBoundingClientRect().height", vec![])
            .await
    };
    let half = height().await?;
    page.tap_on(".handle button.taller").await?;
    page.wait_for("the tall sheet", async || Ok(page.count(&format!("{PANEL}.tall")).await? == 1)).await?;
    let tall = height().await?;
    page.tap_on(".handle button.lower").await?;
    page.wait_for("the half sheet", async || Ok(page.count(&format!("{PANEL}.half")).await? == 1)).await?;
    page.tap_on(".handle button.lower").await?;
    page.wait_for("the low sheet", async || Ok(page.count(&format!("{PANEL}.low")).await? == 1)).await?;
    let low = height().await?;
    if !(low + 60.0 < half && half + 60.0 < tall && tall <= 844.0) {
        return failed(format!("the heights of the sheet are {low}, {half} and {tall}"));
    }
    // A finger does the same as the buttons.
    let handle = page.middle(".handle").await?;
    page.swipe(handle, (handle.0, handle.1 - 120.0)).await?;
    page.wait_for("the half sheet", async || Ok(page.count(&format!("{PANEL}.half")).await? == 1)).await
}

/// Elements that stick out of the window to the side, and the width that the page wants.
const WIDTH: &str = "const wide = document.scrollingElement.scrollWidth, clipped = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
        if (getComputedStyle(p).overflowX !== 'visible' && p.getBoundingClientRect().right <= innerWidth + 1) return true; return false; };
    const out = [...document.querySelectorAll('#atlas :not(svg *)')].filter((e) => { const r = e.getBoundingClientRect();
        return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1) && getComputedStyle(e).visibility === 'visible' && !clipped(e); });
    return [wide, out.slice(0, 5).map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`)]";

pub async fn nothing_sticks_out_to_the_side_at_any_width(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    for (width, height) in [(320, 640), (390, 844), (768, 1024), (844, 390), (1024, 768), (1366, 768), (1920, 1080)] {
        page.size(width, height).await?;
        for query in ["?time=1941", "?time=1941-06-23&country=germany&zzz=a-name-that-is-not-known"] {
            page.open(query).await?;
            page.settle().await?;
            let (wide, out): (u32, Vec<String>) = page.ask(WIDTH, vec![]).await?;
            if wide > width || !out.is_empty() {
                found.push(format!("{width}x{height} {query}: the page is {wide} wide; {out:?} stick out"));
            }
        }
    }
    crate::slider::none(found)
}

/// Selectors whose first visible element cannot be clicked in its middle: it is not in the window, or something lies above it.
const REACH: &str = "return arguments[0].filter((s) => { const e = [...document.querySelectorAll(s)].find((e) => e.checkVisibility()); if (!e) return true; const r = e.getBoundingClientRect();
    const hit = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2); return !(hit && (e.contains(hit) || hit.contains(e) && hit !== document.body)); })";

pub async fn cards_over_the_map_fit_the_screen_and_close(page: &Page<'_>) -> Outcome {
    for (width, height) in [(1440, 900), (390, 844)] {
        page.size(width, height).await?;
        page.open("?time=1962").await?;
        page.click(".key > summary").await?;
        let within = "const r = document.querySelector('.key-card').getBoundingClientRect();
            return r.top >= 0 && r.left >= 0 && r.bottom <= innerHeight && r.right <= innerWidth";
        same(&format!("the card lies on the screen at {width}"), page.ask(within, vec![]).await?, true)?;
        // A press elsewhere closes it.
        page.click_at((20.0, 14.0)).await?;
        page.wait_for("the card to close", async || Ok(page.count(".key[open]").await? == 0)).await?;
        page.click(".compare > summary").await?;
        same("an open card", page.count(".compare[open]").await?, 1)?;
        page.press(&["Escape"]).await?;
        page.wait_for("Escape to close the card", async || Ok(page.count(".compare[open]").await? == 0)).await?;
    }
    Ok(())
}

pub async fn the_controls_can_be_reached_at_every_size(page: &Page<'_>) -> Outcome {
    let controls = [
        "[data-testid=slider]",
        "[data-testid=play]",
        "[data-testid=speed]",
        "[data-testid=previous]",
        "[data-testid=next]",
        "[data-testid=year-field]",
        ".zoom button",
        ".legend summary",
        ".handle button",
    ];
    let mut found = Vec::new();
    for (width, height) in [(320, 640), (390, 844), (768, 1024), (844, 390), (1366, 768), (1920, 1080)] {
        page.size(width, height).await?;
        page.open("?time=1962").await?;
        page.settle().await?;
        let hidden: Vec<String> = page.ask(REACH, vec![json!(controls)]).await?;
        if !hidden.is_empty() {
            found.push(format!("{width}x{height}: {hidden:?} cannot be reached"));
        }
        let box_height: f64 = page
            .ask("return document.querySelector('[data-testid=map]').getBoundingClientRect().height", vec![])
            .await?;
        if box_height < 120.0 {
            found.push(format!("{width}x{height}: the map is only {box_height} high"));
        }
    }
    crate::slider::none(found)
}
