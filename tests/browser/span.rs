//! The timeline zoomed to some years: by drawing, by fields and by keys; the slider's steps within them; the bars; the offices.

use crate::data::{day, record};
use crate::slider::{SLIDER, YEAR};
use atlas_core::choices::{Step, YearSpan};
use atlas_core::date::Year;
use atlas_core::histogram::counts;
use atlas_core::kinds::Group;
use atlas_core::view::View;
use atlas_core::way::Way;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const SPAN: &str = "[data-testid=span]";
const STRIP: &str = ".strip-box";

/// Waits until the address holds something.
async fn kept(page: &Page<'_>, part: &str) -> Outcome {
    page.wait_for(&format!("the address to hold {part}"), async || Ok(page.query().await?.contains(part))).await
}

/// The first and the last year of the slider by years.
async fn ends(page: &Page<'_>) -> Outcome<(Option<String>, Option<String>)> {
    Ok((page.attr(SLIDER, "min").await?, page.attr(SLIDER, "max").await?))
}

/// The middle of a year's bar.
async fn bar_of(page: &Page<'_>, year: i32) -> Outcome<(f64, f64)> {
    let script = "const r = document.querySelector(arguments[0]).getBoundingClientRect(); return [r.x, r.width, r.y + r.height / 2]";
    let (left, width, y): (f64, f64, f64) = page.ask(script, vec![STRIP.into()]).await?;
    let year = Year::new(year).unwrap_or(Year::LAST);
    Ok((left + Way::of(&View::default()).share(year.view_date()) * width, y))
}

pub async fn drawing_across_the_bars_zooms_the_timeline_and_a_click_goes_to_a_year(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.drag(bar_of(page, 1941).await?, bar_of(page, 1949).await?).await?;
    kept(page, "span=1941..1949").await?;
    same("the ends", ends(page).await?, (Some("1941".into()), Some("1949".into())))?;
    // The day shown comes along.
    same("the year", page.text(YEAR).await?.as_deref(), Some("1949"))?;
    page.click("[data-testid=all-years]").await?;
    page.wait_for("all years", async || Ok(ends(page).await? == (Some("1917".into()), Some("1991".into())))).await?;
    page.click_at(bar_of(page, 1925).await?).await?;
    page.wait_for_text(YEAR, "1925").await
}

pub async fn the_fields_and_shift_with_the_arrows_zoom_the_timeline(page: &Page<'_>) -> Outcome {
    page.open("?time=1941").await?;
    page.click(SPAN).await?;
    page.fill("[data-testid=span-first]", "1939").await?;
    kept(page, "span=1939..1991").await?;
    page.fill("[data-testid=span-last]", "1949").await?;
    kept(page, "span=1939..1949").await?;
    page.focus(SLIDER).await?;
    for key in ["Shift+ArrowUp", "Shift+ArrowRight", "Shift+ArrowLeft", "Shift+ArrowDown"] {
        let before = ends(page).await?;
        page.press(&[key]).await?;
        page.wait_for(&format!("{key} to change the years"), async || Ok(ends(page).await? != before)).await?;
        let (min, max) = ends(page).await?;
        let year = page.text(YEAR).await?.unwrap_or_default();
        if !(min.unwrap_or_default()..=max.unwrap_or_default()).contains(&year) {
            return failed(format!("after {key} the year {year} lies outside of the timeline"));
        }
    }
    Ok(())
}

pub async fn in_a_span_the_slider_steps_by_months_and_by_events_and_shows_the_very_day(page: &Page<'_>) -> Outcome {
    page.open("?time=1939&span=1939..1941&step=month").await?;
    page.focus(SLIDER).await?;
    page.press(&["Home"]).await?;
    page.wait_for_text("[data-testid=day]", "31 January 1939").await?;
    page.press(&["ArrowRight"]).await?;
    page.wait_for_text("[data-testid=day]", "28 February 1939").await?;
    page.press(&["ArrowLeft", "ArrowLeft"]).await?;
    page.wait_for_text("[data-testid=day]", "31 January 1939").await?;
    page.click(SPAN).await?;
    page.click("input[name=step][value=event]").await?;
    kept(page, "step=event").await?;
    let record = record()?;
    let (mut date, way) = (day("1939-01-31")?, Way { first: year(1939)?, last: year(1941)?, step: Step::Event });
    page.focus(SLIDER).await?;
    for _ in 0..6 {
        page.press(&["ArrowRight"]).await?;
        let next = way.stop(record, None, date, date.plus(1)).map(|(day, _)| day);
        date = next.unwrap_or(date);
        kept(page, &format!("time={date}")).await?;
    }
    same("the span stays", page.query().await?.contains("span=1939..1941"), true)
}

fn year(number: i32) -> Outcome<Year> {
    Year::new(number).map_or_else(|| failed("no year"), Ok)
}

pub async fn the_bars_are_drawn_by_groups_and_their_key_counts_the_events_of_the_year(page: &Page<'_>) -> Outcome {
    let record = record()?;
    for number in [1919, 1941, 1962, 1989] {
        page.open(&format!("?time={number}")).await?;
        let shown = year(number)?;
        let expected = counts(record, shown.first_day(), shown.view_date()).map(|n| n.to_string());
        same(&format!("events of {number} by groups"), page.texts(".groups b").await?, expected.to_vec())?;
    }
    same("bars", page.count(".bars path.bar").await?, Group::ALL.len() as u64)?;
    let highest: f64 = page
        .ask(
            "return Math.max(...[...document.querySelectorAll('.bars path.bar')].map((p) => p.getBBox().height))",
            vec![],
        )
        .await?;
    if highest < 10.0 {
        return failed(format!("no bar is higher than {highest}"));
    }
    Ok(())
}

pub async fn the_offices_are_shown_when_they_are_asked_for(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    same("rows", page.count(".offices svg").await?, 0)?;
    page.click(SPAN).await?;
    page.click("[data-testid=offices]").await?;
    page.wait_for("two rows", async || Ok(page.count(".offices svg").await? == 2)).await?;
    let labels: Vec<String> = page
        .ask("return [...document.querySelectorAll('.offices svg')].map((e) => e.getAttribute('aria-label'))", vec![])
        .await?;
    same(
        "who was in office",
        labels,
        vec!["Soviet foreign minister: Gromyko".into(), "President of the United States: Kennedy".into()],
    )
}

pub async fn the_zoomed_timeline_has_no_violation(page: &Page<'_>) -> Outcome {
    same("a span", YearSpan::new(year(1941)?, year(1945)?).is_some(), true)?;
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    for (width, height) in [(1280, 800), (390, 844)] {
        page.size(width, height).await?;
        page.open("?time=1941-06-22&span=1941..1945&step=event").await?;
        page.click(SPAN).await?;
        page.click("[data-testid=offices]").await?;
        page.settle().await?;
        same("violations found by axe-core", page.axe_violations().await?, vec![])?;
    }
    Ok(())
}
