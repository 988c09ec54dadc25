//! The whole job by keys alone: Tab, arrows, Enter, Space, Escape and letters. The focus is seen at each step and never lost.

use crate::beside::listen_to_light;
use crate::data::{end_of, record};
use crate::job::{
    ALLIANCE, MAP, NAME, OTHER, address, china, gone, hands, is_citation, is_picture, is_table, next_day,
    painted_by_treaties, there,
};
use crate::keyed::Keys;
use crate::slider::{SLIDER, YEAR};
use atlas_core::date::Date;
use atlas_core::place::PlaceIx;
use atlas_core::project::MOSCOW;
use atlas_core::projection::project;
use atlas_core::snapshot::Snapshot;
use atlas_core::walk::{Direction, next};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use std::collections::{BTreeSet, VecDeque};

/// The arrows that lead over the map from Moscow to a place, as few as there are.
fn way(to: PlaceIx, date: Date) -> Outcome<Vec<&'static str>> {
    let (record, start) = (record()?, project(MOSCOW.0, MOSCOW.1));
    let snapshot = Snapshot::of(record, date);
    let anchors: Vec<_> = record.each_place().filter_map(|(ix, _)| Some((ix, snapshot.land(ix)?.anchor))).collect();
    let mut open = VecDeque::from([((start.x.round() as i32, start.y.round() as i32), Vec::new())]);
    let mut met = BTreeSet::new();
    let sides = [
        ("ArrowLeft", Direction::Left),
        ("ArrowRight", Direction::Right),
        ("ArrowUp", Direction::Up),
        ("ArrowDown", Direction::Down),
    ];
    while let Some((from, way)) = open.pop_front() {
        for (key, side) in sides {
            let Some(place) = next(from, side, &anchors).filter(|place| met.insert(place.0)) else { continue };
            let on: Vec<&str> = way.iter().copied().chain([key]).collect();
            if place == to {
                return Ok(on);
            }
            open.extend(snapshot.land(place).map(|land| (land.anchor, on)));
        }
    }
    failed("no arrows lead there")
}

pub async fn the_whole_job_is_done_by_keys_alone(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.size(1440, 900).await?;
    let folder = hands(page).await?;
    page.console_errors().await?;
    page.open("").await?;
    there(page, ".panel-body .events li").await?;
    let keys = Keys(page);
    language(page, &keys).await?;
    china_on_the_map(page, &keys).await?;
    reasons_and_events(page, &keys).await?;
    search(page, &keys).await?;
    changes(page, &keys).await?;
    chart_and_strips(page, &keys).await?;
    table_and_comparison(page, &keys).await?;
    take_away(page, &keys, &folder).await?;
    close(page, &keys).await?;
    same("errors on the console", page.console_errors().await?, vec![])
}

async fn language(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    keys.on_to("[data-testid=language]").await?;
    let speaks = async |code: &str, title: &str| {
        page.wait_for(code, async || Ok(page.attr("html", "lang").await?.as_deref() == Some(code))).await?;
        page.wait_for(title, async || Ok(page.text("h1").await?.is_some_and(|text| text.contains(title)))).await?;
        keys.kept(&format!("choosing {code}")).await
    };
    keys.write("рус").await?;
    speaks("ru", "Атлас").await?;
    keys.choose("ArrowUp", "en").await?;
    speaks("en", "Atlas").await
}

async fn china_on_the_map(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    keys.on_to(SLIDER).await?;
    keys.press(&["Home"]).await?;
    page.wait_for_text(YEAR, "1917").await?;
    keys.press(&["ArrowRight"; 32]).await?;
    page.wait_for_text(YEAR, "1949").await?;
    let (ix, name) = china(end_of(1949)?)?;
    keys.back_to(MAP).await?;
    for key in way(ix, end_of(1949)?)? {
        let before = page.text(".map-box [role=status]").await?;
        keys.press(&[key]).await?;
        page.wait_for(key, async || Ok(page.text(".map-box [role=status]").await? != before)).await?;
    }
    let said = page.text(".map-box [role=status]").await?.unwrap_or_default();
    same("where the walk ends", said.split(": ").next(), Some(name))?;
    keys.press(&["Enter"]).await?;
    page.wait_for_text(NAME, name).await
}

async fn reasons_and_events(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    keys.on_to("[data-testid=why] summary").await?;
    same("the reason is told", page.count("[data-testid=why] [data-testid=event-card]").await?, 1)?;
    keys.press(&["Enter"]).await?;
    there(page, "[data-testid=why] details.grounds[open] .sources li").await?;
    let button = format!("li[data-event-id={}] > button", ALLIANCE.0);
    keys.on_to(&button).await?;
    keys.press(&[" "]).await?;
    page.wait_for("the event", async || Ok(page.attr(&button, "aria-expanded").await?.as_deref() == Some("true")))
        .await?;
    page.wait_for_text(YEAR, "1950").await?;
    address(page, &format!("event={}", ALLIANCE.0), true).await?;
    keys.kept("opening an event").await?;
    // The layer of treaties.
    keys.back_to("[data-testid=layer]").await?;
    keys.choose("ArrowDown", "treaties").await?;
    address(page, "layer=treaties", true).await?;
    painted_by_treaties(page).await
}

async fn search(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    // A key of the map itself would not open it from a list, so it is pressed from there.
    keys.back_to(MAP).await?;
    keys.press(&["/"]).await?;
    there(page, "[data-testid=find]:focus").await?;
    there(page, ".found [data-stop]").await?;
    keys.write("cuba").await?;
    there(page, "[data-hit=cuba]").await?;
    keys.press(&["ArrowDown"]).await?;
    there(page, "[data-hit=cuba] > .hit:focus").await?;
    keys.press(&["Enter"]).await?;
    page.wait_for_text(NAME, "Cuba").await?;
    keys.kept("opening what was found").await
}

/// Goes back to the bar and chooses what stands beside the map.
async fn tab(page: &Page<'_>, keys: &Keys<'_, '_>, name: &str, part: &str) -> Outcome {
    keys.back_to(&format!("[data-tab={name}]")).await?;
    keys.press(&["Enter"]).await?;
    there(page, part).await?;
    keys.kept(&format!("opening {name}")).await
}

async fn changes(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    tab(page, keys, "changes", ".changes .cause").await?;
    keys.on_to("[data-testid=other-day]").await?;
    keys.fill(OTHER).await?;
    address(page, &format!("time={OTHER}..{}", ALLIANCE.1), true).await?;
    let next = next_day()?;
    keys.on_to(".beside [data-testid=next-change]").await?;
    keys.press(&["Enter"]).await?;
    address(page, &format!("time={OTHER}..{next}"), true).await?;
    keys.kept("going to the next change").await
}

async fn chart_and_strips(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    tab(page, keys, "chart", "[data-testid=plot]").await?;
    listen_to_light(page).await?;
    let lights = async || page.ask::<usize>("return window.lit.length", vec![]).await;
    for layer in 0..page.count(".layers [data-layer]").await? {
        let before = lights().await?;
        keys.on_to(&format!(".layers [data-layer='{layer}']")).await?;
        page.wait_for("the states of the layer to be lit", async || Ok(lights().await? > before)).await?;
    }
    keys.on_to("[data-testid=numbers] summary").await?;
    keys.press(&["Enter"]).await?;
    there(page, "[data-testid=numbers][open]").await?;
    tab(page, keys, "strips", "[data-testid=strip-names] li").await?;
    keys.on_to("[data-testid=strip-names]").await?;
    keys.press(&["ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"]).await?;
    there(page, "[data-testid=strip-names] li.open").await?;
    let name = page.text("[data-testid=strip-names] li.open").await?;
    keys.press(&["Enter"]).await?;
    page.wait_for("the state of the strip", async || {
        Ok(page.count(NAME).await? == 1 && page.text(NAME).await? != Some("Cuba".into()))
    })
    .await?;
    same("a row has a name", name.is_some_and(|name| !name.is_empty()), true)?;
    keys.kept("opening a strip").await
}

async fn table_and_comparison(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    tab(page, keys, "table", ".states tbody tr").await?;
    keys.on_to("[data-column=since] button").await?;
    keys.press(&["Enter"]).await?;
    there(page, "[data-column=since][aria-sort=ascending]").await?;
    keys.kept("sorting the table").await?;
    keys.on_to(".states tbody th button").await?;
    let first = page.text(".states tbody th button:focus").await?.unwrap_or_default();
    keys.press(&["Enter"]).await?;
    page.wait_for_text(NAME, &first).await?;
    keys.kept("opening a state of the table").await?;
    tab(page, keys, "compare", "[data-testid=pick]").await?;
    keys.on_to("[data-testid=pick]").await?;
    for (letters, count) in [("yugo", 1), ("chin", 2)] {
        keys.write(letters).await?;
        there(page, "#offers [data-offer]").await?;
        keys.press(&["Enter"]).await?;
        page.wait_for("the states", async || Ok(page.count("[data-testid=chips] li").await? == count)).await?;
    }
    same("columns", page.count("[data-testid=compare-day] thead th").await?, 2)?;
    keys.kept("choosing two states").await
}

async fn take_away(page: &Page<'_>, keys: &Keys<'_, '_>, folder: &std::path::PathBuf) -> Outcome {
    tab(page, keys, "take", "[data-testid=take-states-csv]:not(:disabled)").await?;
    keys.on_to("[data-testid=take-png]").await?;
    keys.press(&["Enter"]).await?;
    is_picture(page, folder).await?;
    keys.on_to("[data-testid=take-states-csv]").await?;
    keys.press(&["Enter"]).await?;
    is_table(page, folder).await?;
    keys.on_to("[data-testid=take-copy-chicago]").await?;
    keys.press(&["Enter"]).await?;
    is_citation(page).await?;
    keys.kept("copying").await
}

async fn close(page: &Page<'_>, keys: &Keys<'_, '_>) -> Outcome {
    keys.back_to("[data-projection=globe]").await?;
    keys.press(&["Enter"]).await?;
    address(page, "projection=globe", true).await?;
    keys.kept("turning to the globe").await?;
    keys.back_to("[data-testid=compare]").await?;
    keys.press(&["Enter"]).await?;
    keys.on_to("[data-testid=end-compare]").await?;
    keys.press(&["Enter"]).await?;
    address(page, "..", false).await?;
    keys.kept("ending the comparison").await?;
    keys.back_to("[data-tab=take]").await?;
    keys.press(&["Enter"]).await?;
    gone(page, "[data-testid=beside]").await?;
    keys.kept("putting away what stands beside the map").await?;
    keys.press(&["Escape"]).await?;
    page.settle().await?;
    if page.count(NAME).await? > 0 {
        keys.press(&["Escape"]).await?;
    }
    gone(page, NAME).await?;
    for part in ["tab=", "country=", "event=", ".."] {
        address(page, part, false).await?;
    }
    Ok(())
}
