//! The page at every size of the window: what must be in sight, how large targets are, and the sheet of narrow screens.

use crate::slider::none;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

/// Small and large telephones upright and on their side, tablets, laptops and large screens.
const WINDOWS: [(u32, u32); 9] =
    [(320, 568), (320, 640), (390, 844), (768, 1024), (844, 390), (1024, 768), (1366, 768), (1920, 1080), (2560, 1440)];

/// An address with a state open and one without.
const VIEWS: [&str; 2] = ["?time=1962", "?time=1941&country=germany"];

/// What of some elements is out of the window, or under something else. A page wider than the window shows in the first entry.
const OUT: &str = "const out = [];
    if (innerWidth !== arguments[1] || document.scrollingElement.scrollWidth > innerWidth) out.push(`the page is ${document.scrollingElement.scrollWidth} wide`);
    if (document.scrollingElement.scrollHeight > innerHeight) out.push(`the page is ${document.scrollingElement.scrollHeight} high`);
    for (const s of arguments[0]) {
        const e = document.querySelector(s), r = e?.getBoundingClientRect();
        if (!e || r.width < 1 || r.height < 1) { out.push(`${s} is not there`); continue; }
        if (r.left < -1 || r.top < -1 || r.right > innerWidth + 1 || r.bottom > innerHeight + 1)
            out.push(`${s} is at ${[r.left, r.top, r.right, r.bottom].map(Math.round)}`);
        const hit = document.elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2);
        if (!hit || !(e.contains(hit) || hit.contains(e)) || hit === document.body || hit === document.documentElement)
            out.push(`${s} lies under ${hit?.tagName}.${hit?.getAttribute('class')}`);
    }
    return out";

pub async fn map_slider_and_head_of_the_panel_are_in_sight_at_every_size(page: &Page<'_>) -> Outcome {
    let mut found: Vec<String> = Vec::new();
    for (width, height) in WINDOWS {
        page.size(width, height).await?;
        for view in VIEWS {
            page.open(view).await?;
            let head = if view.contains("country") { "[data-testid=place-name]" } else { ".panel-body h2" };
            let parts = [
                "[data-testid=map]",
                "[data-testid=slider]",
                "[data-testid=play]",
                "[data-testid=speed]",
                "[data-testid=previous]",
                "[data-testid=next]",
                "[data-testid=year-field]",
                ".zoom button",
                head,
            ];
            page.settle().await?;
            let out: Vec<String> = page.ask(OUT, vec![json!(parts), json!(width)]).await?;
            found.extend(out.into_iter().map(|what| format!("{width}x{height} {view}: {what}")));
        }
    }
    none(found)
}

/// Targets that are narrower or lower than 24 pixels. A checkbox is hit by its label too. Links within sentences are as high as their
/// line.
const SMALL: &str = "const list = [...document.querySelectorAll('button, select, summary, input')].filter((e) => e.checkVisibility({ visibilityProperty: true }));
    const out = list.map((e) => [e, (e.type === 'checkbox' ? e.closest('label') : e).getBoundingClientRect()])
        .filter(([, r]) => r.width > 0 && (r.width < 23.9 || r.height < 23.9))
        .map(([e, r]) => `${e.tagName}.${e.getAttribute('class') ?? ''} in ${e.parentElement.className}: ${r.width.toFixed(1)} by ${r.height.toFixed(1)}`);
    return [list.length, [...new Set(out)]]";

pub async fn every_target_is_at_least_24_pixels_wide_and_high(page: &Page<'_>) -> Outcome {
    let mut found: Vec<String> = Vec::new();
    for (width, height) in [(320, 640), (390, 844), (768, 1024), (1366, 768)] {
        page.size(width, height).await?;
        for view in ["?time=1962", "?time=1941&country=germany&zzz=1"] {
            page.open(view).await?;
            page.wait_for("the events", async || Ok(page.count(".panel-body .events li").await? > 0)).await?;
            let first = ".panel-body .events li > button";
            page.js(
                "document.querySelector(arguments[0]).click(); document.querySelector('.key').open = true; return null",
                vec![json!(first)],
            )
            .await?;
            page.wait_for("the event to open", async || Ok(page.count(".events [data-testid=event-card]").await? == 1))
                .await?;
            let (all, small): (usize, Vec<String>) = page.ask(SMALL, vec![]).await?;
            if all < 25 {
                return failed(format!("only {all} targets were looked at"));
            }
            found.extend(small.into_iter().map(|what| format!("{width}x{height} {view}: {what}")));
        }
    }
    none(found)
}

/// Waits until the sheet has a height by name, and returns it in pixels.
async fn sheet(page: &Page<'_>, name: &str) -> Outcome<f64> {
    page.wait_for(&format!("the {name} sheet"), async || Ok(page.count(&format!("main.sheet-{name}")).await? == 1))
        .await?;
    page.settle().await?;
    page.ask(
        "const r = document.querySelector('[data-testid=panel]').getBoundingClientRect(); return Math.min(r.bottom, innerHeight) - r.top",
        vec![],
    )
    .await
}

pub async fn the_sheet_follows_its_buttons_and_a_finger_up_and_down(page: &Page<'_>) -> Outcome {
    page.size(390, 844).await?;
    page.open("?time=1962&country=egypt").await?;
    let half = sheet(page, "half").await?;
    let mut heights = Vec::new();
    for (button, name) in [("taller", "tall"), ("lower", "half"), ("lower", "low"), ("taller", "half")] {
        page.tap_on(&format!(".handle .{button}")).await?;
        heights.push(sheet(page, name).await?);
    }
    let [tall, again, low, last] = heights.as_slice() else { return failed("four heights were expected") };
    if !(*low + 60.0 < half && half + 60.0 < *tall) || *again != half || *last != half {
        return failed(format!("the sheet is {half} high and then {heights:?}"));
    }
    // Drawn by its handle, it goes one height at a time and stays where it cannot go further.
    for (way, name) in [(-90.0, "tall"), (-90.0, "tall"), (90.0, "half"), (90.0, "low"), (90.0, "low"), (-90.0, "half")]
    {
        let handle = page.middle(".handle").await?;
        page.swipe(handle, (handle.0, (handle.1 + way).clamp(2.0, 840.0))).await?;
        let height = sheet(page, name).await?;
        let expected = if name == "tall" {
            *tall
        } else if name == "low" {
            *low
        } else {
            half
        };
        same(&format!("the height of the {name} sheet"), height, expected)?;
    }
    // The head of the panel is read at every height, and the ends of its way are shown by its buttons.
    page.tap_on(".handle .lower").await?;
    sheet(page, "low").await?;
    let out: Vec<String> = page
        .ask(OUT, vec![json!(["[data-testid=place-name]", "[data-testid=slider]", "[data-testid=map]"]), json!(390)])
        .await?;
    none(out)?;
    same("the button for a lower one", page.count(".handle .lower:disabled").await?, 1)?;
    same("the button for a taller one", page.count(".handle .taller:disabled").await?, 0)
}

pub async fn on_wide_screens_the_panel_can_be_put_out_of_the_way(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=egypt").await?;
    let map = "return document.querySelector('[data-testid=map]').getBoundingClientRect().width";
    let before: f64 = page.ask(map, vec![]).await?;
    page.click(".handle .lower").await?;
    page.wait_for("the map to have the width", async || Ok(page.ask::<f64>(map, vec![]).await? > before + 200.0))
        .await?;
    same("how the panel is displayed", page.style(".panel-body", "display").await?.as_deref(), Some("none"))?;
    let out: Vec<String> = page
        .ask(OUT, vec![json!(["[data-testid=map]", ".handle .taller", "[data-testid=slider]"]), json!(1280)])
        .await?;
    none(out)?;
    page.click(".handle .taller").await?;
    page.wait_for("the panel to be back", async || Ok(page.ask::<f64>(map, vec![]).await? == before)).await
}
