//! Two days compared on the map: the change, one map with a line, two maps beside each other.

use crate::data::{day, place, record};
use crate::hover::spot_that_hits;
use crate::map::MAP;
use crate::shown::Shown;
use atlas_core::date::Date;
use atlas_core::layer::{Paint, Shade};
use atlas_core::legend::Class;
use atlas_core::place::PlaceIx;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const COMPARE: &str = "[data-testid=compare]";
const DIVIDER: &str = "[data-testid=divider]";

/// The class of a place in the part of the map with this number.
async fn class_in(page: &Page<'_>, part: usize, place: PlaceIx) -> Outcome<String> {
    let script = "const groups = [...document.querySelectorAll('.map .areas')][arguments[0]];
        return groups?.querySelector(`.area[data-place='${arguments[1]}']`)?.getAttribute('class') ?? ''";
    page.ask(script, vec![part.into(), place.0.into()]).await
}

fn ends() -> Outcome<(Date, Date)> {
    Ok((day("1938-12-31")?, day("1962-12-31")?))
}

pub async fn a_second_day_is_chosen_and_the_map_shows_the_change(page: &Page<'_>) -> Outcome {
    let (before, after) = ends()?;
    page.open("?time=1962").await?;
    page.click(COMPARE).await?;
    page.fill("[data-testid=other-day-field]", "1938").await?;
    page.wait_for("the address to hold both days", async || Ok(page.query().await?.contains("time=1938..1962")))
        .await?;
    let (paint, record) = (Paint::of_change(record()?, before, after), record()?);
    let off = async || -> Outcome<Vec<(u16, String)>> {
        let areas = Shown::read(page).await?.areas;
        let wrong = |(place, class): &(u16, String)| paint.class(record, PlaceIx(*place)).name() != class;
        Ok(areas.into_iter().filter_map(|area| Some((area.place?, area.class))).filter(wrong).collect())
    };
    page.wait_for("every state to have the colour of its change", async || Ok(off().await?.is_empty())).await?;
    for shade in Shade::OF_CHANGE {
        let class = shade.class().name();
        let count = page.text(&format!(".scale-row[data-class={class}] .scale-count")).await?;
        same(&format!("states told as {shade:?}"), count, Some(paint.shades.count(*shade).to_string()))?;
    }
    page.click("[data-testid=end-compare]").await?;
    page.wait_for("one day again", async || Ok(!page.query().await?.contains(".."))).await
}

pub async fn a_line_parts_the_two_days_and_is_moved_by_keys(page: &Page<'_>) -> Outcome {
    let (before, after) = ends()?;
    let record = record()?;
    let (china, _) = place("china")?;
    page.open("?time=1938..1962&pair=split").await?;
    same("the years", page.texts(".head .year").await?, vec!["1962".into(), "1938".into()])?;
    for (part, date) in [(0, before), (1, after)] {
        let class = class_in(page, part, china).await?;
        same(&format!("China on {date}"), class.contains(Class::of_place(record, china, date).name()), true)?;
    }
    let edge = "return document.querySelector('#right-of-line rect').getBoundingClientRect().x";
    let middle: f64 = page.ask(edge, vec![]).await?;
    page.focus(DIVIDER).await?;
    page.press(&["ArrowRight"; 10]).await?;
    let value = async || {
        Ok(page.ask::<String>("return document.querySelector('[data-testid=divider]').value", vec![]).await? == "60")
    };
    page.wait_for("the line to move", value).await?;
    let moved: Option<f64> = page.ask(edge, vec![]).await?;
    same("the clip moves too or is not measured", moved.is_some_and(|x| x >= middle), true)?;
    // What lies under the pointer is told of both days.
    page.hover(spot_that_hits(page, china).await?).await?;
    page.wait_for("the card", async || Ok(page.count("[data-testid=other-day]").await? == 1)).await?;
    let told = page.text("[data-testid=other-day]").await?.unwrap_or_default();
    same("the other day", told.contains("1938"), true)
}

pub async fn two_maps_stand_beside_each_other_and_move_together(page: &Page<'_>) -> Outcome {
    page.open("?time=1938..1962&pair=side").await?;
    same("maps", page.count(MAP).await?, 2)?;
    let transforms = "return [...document.querySelectorAll('.map > svg > g')].map((g) => g.getAttribute('transform'))";
    page.click(".side-by-side .map-box:last-child .zoom button").await?;
    page.wait_for("the address to hold the part of the map", async || Ok(page.query().await?.contains("map="))).await?;
    let both: Vec<String> = page.ask(transforms, vec![]).await?;
    match both.as_slice() {
        [left, right] if left == right && !left.contains("scale(1)") => Ok(()),
        other => failed(format!("the maps are moved to {other:?}")),
    }
}

pub async fn two_days_have_no_violation(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    for (width, height) in [(1280, 800), (390, 844)] {
        page.size(width, height).await?;
        for pair in ["change", "split", "side"] {
            page.open(&format!("?time=1938..1962&pair={pair}")).await?;
            page.click(COMPARE).await?;
            page.settle().await?;
            same(&format!("{pair}: violations found by axe-core"), page.axe_violations().await?, vec![])?;
        }
    }
    Ok(())
}
