//! The strips of many states, on the data of the folder.

use crate::beside::{choose, clean, listen_to_light, open, wait_for_light};
use crate::data::{day, record};
use crate::slider::YEAR;
use atlas_core::among::{Among, Around};
use atlas_core::date::Date;
use atlas_core::matrix::{Order, rows};
use atlas_core::place::PlaceIx;
use atlas_core::region::Region;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};
use serde_json::json;

const NAMES: &str = "[data-testid=strip-names]";
const FIELDS: &str = "[data-testid=strip-fields]";
const READOUT: &str = "[data-testid=readout]";
const PLACE: &str = "[data-testid=place-name]";

/// The places of the rows from the top.
async fn shown(page: &Page<'_>) -> Outcome<Vec<u16>> {
    let script = "return [...document.querySelectorAll(arguments[0] + ' > li')].map((li) => Number(li.dataset.strip))";
    page.ask(script, vec![json!(NAMES)]).await
}

fn places(among: Among) -> Outcome<Vec<PlaceIx>> {
    let around = Around { blocs: &[], chosen: &[], between: (Date::FIRST, Date::LAST) };
    Ok(among.places(record()?, &around))
}

async fn stand(page: &Page<'_>, what: &str, expected: Vec<u16>) -> Outcome {
    match page.wait_for(what, async || Ok(shown(page).await? == expected)).await {
        Ok(()) => Ok(()),
        Err(_) => same(what, shown(page).await?, expected),
    }
}

pub async fn all_states_have_a_row_and_the_orders_are_those_of_the_core(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    open(page, "?time=1962&tab=strips", NAMES).await?;
    let (record, all) = (record()?, places(Among::All)?);
    same("rows", shown(page).await?.len(), all.len())?;
    for (order, date) in [
        (Order::Towards, Date::LAST),
        (Order::Away, Date::LAST),
        (Order::Likeness, Date::LAST),
        (Order::Name, day("1962-12-31")?),
    ] {
        choose(page, "[data-testid=order]", order.name()).await?;
        let expected = rows(record, &all, order, date).iter().map(|row| row.place.0).collect();
        stand(page, order.name(), expected).await?;
    }
    choose(page, "[data-testid=among]", "middle_east").await?;
    let few = places(Among::Region(Region::MiddleEast))?;
    let expected = rows(record, &few, Order::Name, day("1962-12-31")?).iter().map(|row| row.place.0).collect();
    stand(page, "the Middle East", expected).await?;
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn the_states_of_the_address_are_shown_and_more_can_be_added(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=strips&states=yugoslavia~china", NAMES).await?;
    choose(page, "[data-testid=among]", "chosen").await?;
    page.wait_for("two rows", async || Ok(shown(page).await?.len() == 2)).await?;
    page.focus("[data-testid=pick]").await?;
    page.press(&["a", "l", "b", "a", "n", "Enter"]).await?;
    page.wait_for("three rows", async || Ok(shown(page).await?.len() == 3)).await?;
    page.wait_for("the address", async || Ok(page.query().await?.contains("states=yugoslavia~china~albania"))).await
}

pub async fn the_strips_are_walked_by_keys_and_enter_opens(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=strips", NAMES).await?;
    let order = shown(page).await?;
    listen_to_light(page).await?;
    page.focus(NAMES).await?;
    page.press(&["ArrowDown"]).await?;
    let light = |row: usize| order.get(row).map(|place| vec![PlaceIx(*place)]).unwrap_or_default();
    wait_for_light(page, &light(0)).await?;
    page.press(&["PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "ArrowDown", "ArrowLeft", "ArrowLeft"])
        .await?;
    wait_for_light(page, &light(51)).await?;
    let Some(place) = order.get(51).map(|place| PlaceIx(*place)) else { return failed("there are few rows") };
    let name = record()?.name(place, day("1960-12-31")?);
    let told = page.text(READOUT).await?.unwrap_or_default();
    same(&format!("{told:?} tells {name:?} in 1960"), told.starts_with(&format!("{name}, 1960: ")), true)?;
    let script = "const [box, row] = ['.strips-scroll', '.strip-names .open'].map((s) => document.querySelector(s).getBoundingClientRect());
        return box.top <= row.top && row.bottom <= box.bottom";
    page.wait_for("the row to be in sight", async || page.ask(script, vec![]).await).await?;
    page.press(&["Enter"]).await?;
    page.wait_for_text(YEAR, "1960").await?;
    page.wait_for_text(PLACE, name).await
}

pub async fn a_click_on_a_strip_opens_the_state_in_the_year(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=strips", NAMES).await?;
    listen_to_light(page).await?;
    let order = shown(page).await?;
    let spot: Vec<f64> = page
        .ask(
            "const r = document.querySelector(arguments[0]).getBoundingClientRect(); return [r.x, r.y, r.width]",
            vec![json!(FIELDS)],
        )
        .await?;
    let [left, top, width] = spot[..] else { return failed("there are no fields") };
    let spot = (left + width * 0.75, top + 5.5 * 16.0);
    page.hover(spot).await?;
    let place = order.get(5).map(|place| PlaceIx(*place)).ok_or_else(|| Trouble::Failed("few rows".into()))?;
    wait_for_light(page, &[place]).await?;
    page.click_at(spot).await?;
    page.wait_for_text(YEAR, "1973").await?;
    page.wait_for_text(PLACE, record()?.name(place, day("1973-12-31")?)).await
}

pub async fn the_strips_have_no_violation(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&tab=strips", NAMES).await?;
    clean(page, "strips").await?;
    page.focus(NAMES).await?;
    page.press(&["ArrowDown", "ArrowDown"]).await?;
    clean(page, "strips walked by keys").await?;
    page.size(390, 844).await?;
    open(page, "?time=1962&tab=strips&patterns=on", NAMES).await?;
    clean(page, "strips on a phone").await
}
