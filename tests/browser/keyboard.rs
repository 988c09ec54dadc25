//! The atlas by keyboard alone.

use crate::data::{day, record};
use crate::map::{MAP, scale};
use crate::slider::YEAR;
use atlas_core::date::Year;
use atlas_core::record::Record;
use atlas_core::timeline::{next_event, previous_event};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde::Deserialize;

const NAME: &str = "[data-testid=place-name]";
const STATUS: &str = ".map-box [role=status]";

/// Where the focus is.
#[derive(Deserialize, PartialEq, Debug)]
struct Focus {
    /// The part of the page; none on the page as a whole.
    part: Option<String>,
    /// What the element is, for messages.
    element: String,
    /// Whether the focus is seen: an outline, of an element in the window.
    seen: bool,
}

const FOCUS: &str = "const e = document.activeElement;
    const parts = [['views', '.views'], ['language', '.language'], ['compare', '.compare'], ['map', '[data-testid=map]'], ['tools', '.map-tools'], ['layer', '.layer'], ['legend', '.scale'], ['key', '.key'], ['controls', '.controls'], ['slider', '[data-testid=slider]'],
        ['handle', '.handle'], ['list', '.panel-body li'], ['panel', '.panel-body']];
    if (!e || e === document.body) return { part: null, element: 'page', seen: true };
    const s = getComputedStyle(e), r = e.getBoundingClientRect();
    const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
    return { part: parts.find(([, sel]) => e.closest(sel))?.[0] ?? 'other', element: `${e.tagName} ${e.dataset.testid ?? e.className} ${e.getAttribute('aria-label') ?? e.textContent.trim().slice(0, 30)}`, seen }";

/// The year with the fewest events but one: its list is short, so that walking through everything is quick.
fn quiet_year(record: &Record) -> Year {
    let counts = record.events_per_year();
    let with_events = Year::all().filter(|y| counts.get(y.index()).is_some_and(|n| *n > 1));
    with_events.min_by_key(|y| counts.get(y.index()).copied()).unwrap_or(Year::LAST)
}

pub async fn tab_reaches_everything_in_a_sensible_order_with_visible_focus(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let year = quiet_year(record);
    page.open(&format!("?time={year}")).await?;
    page.wait_for("the list of events", async || Ok(page.count(".panel-body li button").await? > 0)).await?;
    let mut order: Vec<String> = Vec::new();
    let mut reached = 0;
    for _ in 0..200 {
        page.press(&["Tab"]).await?;
        let focus: Focus = page.ask(FOCUS, vec![]).await?;
        if !focus.seen {
            return failed(format!("the focus on {} is not seen", focus.element));
        }
        let Some(part) = focus.part else { break };
        if reached > 0 && part == "views" && order.len() > 1 {
            break;
        }
        reached += 1;
        if order.last() != Some(&part) {
            order.push(part);
        }
    }
    let expected = [
        "views", "language", "compare", "map", "tools", "layer", "legend", "key", "controls", "slider", "handle",
        "panel", "list",
    ];
    same("the order of the parts", order, expected.map(String::from).to_vec())?;
    let all: usize = page
        .ask("return [...document.querySelectorAll('#atlas button, #atlas input, #atlas select, #atlas summary, #atlas a[href], #atlas [tabindex=\"0\"]')]
            .filter((e) => !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !(e.closest('details:not([open])') && !e.matches('summary'))).length", vec![])
        .await?;
    same("elements that Tab reaches", reached, all)
}

pub async fn the_map_is_walked_by_arrows_and_a_state_opened_by_enter(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let record = record()?;
    let date = day("1962-12-31")?;
    page.focus(".compare > summary").await?;
    page.press(&["Tab"]).await?;
    same("the focus", page.count(&format!("{MAP}:focus")).await?, 1)?;
    let mut walked: Vec<String> = Vec::new();
    for key in ["ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"] {
        let before = page.text(STATUS).await?;
        page.press(&[key]).await?;
        page.wait_for(&format!("{key} to go to another state"), async || Ok(page.text(STATUS).await? != before))
            .await?;
        let said = page.text(STATUS).await?.unwrap_or_default();
        let (name, relation) = said.split_once(": ").unwrap_or_default();
        let known = record.places.iter().any(|p| p.name(date) == name);
        if !known || relation.is_empty() {
            return failed(format!("after {key} the live region says {said:?}"));
        }
        same("the card", page.text("[data-testid=tooltip] .tooltip-name").await?.as_deref(), Some(name))?;
        same("the outline", page.count(".picked .pointed").await?, 1)?;
        walked.push(name.to_string());
    }
    page.press(&["Enter"]).await?;
    page.wait_for_text(NAME, walked.last().map_or("", String::as_str)).await?;
    page.press(&["Escape"]).await?;
    page.wait_for("the state to close", async || Ok(page.count(NAME).await? == 0)).await?;
    let size = scale(page).await?;
    page.press(&["+"]).await?;
    page.wait_for("plus to zoom in", async || Ok(scale(page).await? > size)).await?;
    page.press(&["-"]).await?;
    page.wait_for("minus to zoom out", async || Ok(scale(page).await? <= size + 1e-6)).await?;
    page.press(&["+", "0"]).await?;
    page.wait_for("0 to show the world", async || Ok((scale(page).await? - size).abs() < 1e-6)).await
}

pub async fn every_state_can_be_reached_by_arrows(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.focus(MAP).await?;
    // To the south of Africa and to the far west, through land that lies far from Moscow.
    for (keys, goal) in [(vec!["ArrowDown"; 14], "South Africa"), (vec!["ArrowLeft"; 25], "United States")] {
        page.press(&keys).await?;
        page.settle().await?;
        let said = page.text(STATUS).await?.unwrap_or_default();
        if said.is_empty() {
            return failed(format!("the walk towards {goal} ends nowhere"));
        }
        let card: bool = page
            .ask("const t = document.querySelector('[data-testid=tooltip]')?.getBoundingClientRect(); return !!t && t.left >= 0 && t.right <= innerWidth && t.top >= 0 && t.bottom <= innerHeight", vec![])
            .await?;
        same("the card is in the window", card, true)?;
    }
    Ok(())
}

pub async fn the_legend_answers_to_the_focus(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    for class in ["soviet", "hostile", "dependent"] {
        page.focus(&format!(".scale-row[data-class={class}]")).await?;
        page.wait_for(&format!("{class} to stand out"), async || {
            Ok(page.attr(MAP, "data-lit").await?.as_deref() == Some(class))
        })
        .await?;
    }
    page.focus("[data-testid=slider]").await?;
    page.wait_for("nothing to stand out", async || Ok(page.attr(MAP, "data-lit").await?.is_none())).await
}

pub async fn enter_on_an_event_of_the_list_opens_it_and_goes_to_its_day(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=cuba").await?;
    let record = record()?;
    let Some((_, event)) = record.find_place("cuba").and_then(|ix| record.events_of_place(ix).nth(2)) else {
        return failed("cuba has no third event");
    };
    let button = format!("li[data-event-id='{}'] > button", event.id);
    page.wait_for("the list", async || Ok(page.count(&button).await? == 1)).await?;
    page.focus(&button).await?;
    page.press(&["Enter"]).await?;
    page.wait_for("the event to open", async || {
        Ok(page.attr(&button, "aria-expanded").await?.as_deref() == Some("true"))
    })
    .await?;
    page.wait_for_text(YEAR, &event.date.year().to_string()).await?;
    page.wait_for("the address", async || Ok(page.query().await?.contains(&format!("event={}", event.id)))).await?;
    // The focus stays where it was, and Escape closes the event first, then the state.
    same("the focus", page.count(&format!("{button}:focus")).await?, 1)?;
    page.press(&["Escape"]).await?;
    page.wait_for("the event to close", async || Ok(page.count("li.open").await? == 0)).await?;
    same("open places", page.count(NAME).await?, 1)?;
    page.press(&["Escape"]).await?;
    page.wait_for("the state to close", async || Ok(page.count(NAME).await? == 0)).await
}

pub async fn next_and_previous_go_through_the_events_of_the_chosen_state(page: &Page<'_>) -> Outcome {
    page.open("?time=1953&country=israel").await?;
    let record = record()?;
    let place = record.find_place("israel");
    let (mut open, mut date) = (None, day("1953-12-31")?);
    page.wait_for("the list", async || Ok(page.count(".panel-body li").await? > 0)).await?;
    for (button, back) in [("next", false), ("next", false), ("previous", true), ("previous", true), ("previous", true)]
    {
        let ix = if back { previous_event(record, place, open, date) } else { next_event(record, place, open, date) };
        let Some(event) = ix.and_then(|ix| record.event(ix)) else { return failed("israel has no further event") };
        let label = page.attr(&format!("[data-testid={button}]"), "aria-label").await?.unwrap_or_default();
        same("the label names the state", label.ends_with("event of Israel"), true)?;
        page.click(&format!("[data-testid={button}]")).await?;
        let item = format!("li.open[data-event-id='{}']", event.id);
        page.wait_for(&format!("the {button} event, {}", event.id), async || Ok(page.count(&item).await? == 1)).await?;
        page.wait_for_text(YEAR, &event.date.year().to_string()).await?;
        (open, date) = (ix, event.date);
    }
    // Before the first and after the last there is none.
    page.open("?time=1991&country=israel").await?;
    same("next after the last day", page.count("[data-testid=next]:disabled").await?, 1)
}
