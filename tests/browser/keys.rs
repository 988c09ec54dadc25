//! Keys, step by step: the way over the map, the events of a state, and where keys must do nothing.

use crate::data::{day, place, record};
use crate::map::{MAP, scale};
use crate::slider::{SLIDER, YEAR, none};
use crate::words::says_relation;
use atlas_core::snapshot::Snapshot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const NAME: &str = "[data-testid=place-name]";
const STATUS: &str = ".map-box [role=status]";
const FIELD: &str = "[data-testid=year-field]";

/// The name that the live region says and the point of the land that has it; fails if the relation is another.
async fn walked(page: &Page<'_>, time: &str) -> Outcome<(String, (i32, i32))> {
    let (record, date) = (record()?, day(time)?);
    let snapshot = Snapshot::of(record, date);
    let said = page.text(STATUS).await?.unwrap_or_default();
    let lands = record.each_place().filter_map(|(ix, p)| Some((p, snapshot.land(ix)?.anchor)));
    let found = lands.filter(|(p, _)| said.strip_prefix(p.name(date)).is_some_and(|rest| rest.starts_with(": ")));
    // One name can begin with another.
    let Some((it, anchor)) = found.max_by_key(|(p, _)| p.name(date).len()) else {
        return failed(format!("the live region says {said:?}, which names no land"));
    };
    let words = said.get(it.name(date).len() + 2..).unwrap_or_default();
    if !says_relation(words, it.standing(date), it.span(date).and_then(|s| s.relation)) {
        return failed(format!("the live region says {said:?}"));
    }
    Ok((it.name(date).to_string(), anchor))
}

pub async fn each_arrow_goes_to_a_state_on_its_side_and_the_live_region_says_which(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.focus(MAP).await?;
    let mut last = None;
    let way = ["Right", "Down", "Down", "Left", "Left", "Left", "Down", "Right", "Up", "Left", "Left", "Up", "Right"];
    for side in way {
        let before = page.text(STATUS).await?;
        page.press(&[&format!("Arrow{side}")]).await?;
        page.wait_for(&format!("the walk to go {side}"), async || Ok(page.text(STATUS).await? != before)).await?;
        let (name, at) = walked(page, "1962-12-31").await?;
        if let Some((from, (x, y))) = &last {
            let right = match side {
                "Left" => at.0 < *x,
                "Right" => at.0 > *x,
                "Up" => at.1 < *y,
                _ => at.1 > *y,
            };
            same(&format!("{name} lies {side} of {from}"), right, true)?;
        }
        page.wait_for_text("[data-testid=tooltip] .tooltip-name", &name).await?;
        same("outlines", page.count(".picked .pointed").await?, 1)?;
        last = Some((name, at));
    }
    let name = last.map(|(name, _)| name).unwrap_or_default();
    page.press(&["Enter"]).await?;
    page.wait_for_text(NAME, &name).await?;
    same("the focus", page.count(&format!("{MAP}:focus")).await?, 1)?;
    page.press(&["Escape"]).await?;
    page.wait_for("the state to close", async || Ok(page.count(NAME).await? == 0)).await?;
    // Whoever goes on leaves no card behind.
    page.press(&["Tab"]).await?;
    page.wait_for("the card to go", async || Ok(page.count("[data-testid=tooltip]").await? == 0)).await
}

pub async fn next_and_previous_come_to_every_event_of_a_state(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    for id in ["finland", "afghanistan"] {
        let (ix, _) = place(id)?;
        let expected: Vec<&str> = record()?.events_of_place(ix).map(|(_, e)| e.id.as_str()).collect();
        page.open(&format!("?time=1917-11-07&country={id}")).await?;
        page.wait_for("the list", async || Ok(page.count(".panel-body .events li").await? == expected.len() as u64))
            .await?;
        let on = steps(page, "next", expected.len()).await?;
        page.open(&format!("?time=1991&country={id}")).await?;
        page.wait_for("the list", async || Ok(page.count(".panel-body .events li").await? == expected.len() as u64))
            .await?;
        let mut back = steps(page, "previous", expected.len()).await?;
        back.reverse();
        for (button, came) in [("next", on), ("previous", back)] {
            let sorted = expected.iter().filter(|id| came.iter().any(|c| c == *id)).eq(came.iter());
            let missed: Vec<_> = expected.iter().filter(|id| came.iter().all(|c| c != *id)).collect();
            if !sorted {
                found.push(format!("{button} does not keep the order of the events of {id}: {came:?}"));
            }
            if !missed.is_empty() {
                found.push(format!("{button} passes over {missed:?} of {id}"));
            }
        }
    }
    none(found)
}

/// Presses a button until it has no further event, and tells which were open.
async fn steps(page: &Page<'_>, button: &str, most: usize) -> Outcome<Vec<String>> {
    let mut came: Vec<String> = Vec::new();
    let control = format!("[data-testid={button}]");
    while came.len() <= most && page.count(&format!("{control}:disabled")).await? == 0 {
        page.focus(&control).await?;
        page.press(&["Enter"]).await?;
        let last = came.last().cloned();
        let other = async || {
            let open = page.attr(".events li.open", "data-event-id").await?;
            Ok(open.is_some() && open != last)
        };
        page.wait_for(&format!("the {button} event after {last:?}"), other).await?;
        came.extend(page.attr(".events li.open", "data-event-id").await?);
    }
    Ok(came)
}

pub async fn keys_do_nothing_in_the_field_or_with_a_modifier(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=brazil&map=-50,-10,4").await?;
    page.wait_for("the state to open", async || Ok(page.count(NAME).await? == 1)).await?;
    let world = scale(page).await?;
    let query = page.query().await?;
    page.focus(FIELD).await?;
    page.press(&["p", "[", "]", "+", "-", "0", "Escape", "ArrowLeft", "ArrowUp"]).await?;
    page.focus("[data-testid=speed]").await?;
    page.press(&["p", "]", "Escape"]).await?;
    page.focus(MAP).await?;
    let held =
        ["Control+]", "Alt+]", "Control+[", "Alt+p", "Alt+Escape", "Control+ArrowDown", "Alt+ArrowUp", "Control+Enter"];
    page.press(&held).await?;
    page.settle().await?;
    same("the year", page.text(YEAR).await?.as_deref(), Some("1962"))?;
    same("the state", page.text(NAME).await?.as_deref(), Some("Brazil"))?;
    same("the address", page.query().await?, query)?;
    same("the magnification", scale(page).await?, world)?;
    same("a state walked to", page.text(STATUS).await?.as_deref(), Some(""))?;
    same("play", page.attr("[data-testid=play]", "aria-label").await?.as_deref(), Some("Play the years"))?;
    // The same keys without a modifier do something there, and the slider keeps its own.
    page.press(&["]"]).await?;
    page.wait_for_text(YEAR, "1963").await?;
    page.press(&["ArrowDown"]).await?;
    page.wait_for("the walk to begin", async || Ok(page.text(STATUS).await?.is_some_and(|t| !t.is_empty()))).await?;
    page.focus(SLIDER).await?;
    page.press(&["]", "ArrowRight"]).await?;
    page.wait_for_text(YEAR, "1965").await
}

pub async fn the_focus_is_not_lost_when_what_had_it_goes(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    // The button that closes the panel of a state goes with it.
    page.open("?time=1962&country=brazil").await?;
    page.wait_for("the state to open", async || Ok(page.count(NAME).await? == 1)).await?;
    page.focus("[data-testid=close]").await?;
    page.press(&["Enter"]).await?;
    page.wait_for("the state to close", async || Ok(page.count(NAME).await? == 0)).await?;
    found.extend(lost(page, "closing the panel of a state").await?);
    // So does a link in the list of the year that opens a state.
    page.open("?time=1962").await?;
    page.wait_for("the list", async || Ok(page.count(".events li > button").await? > 0)).await?;
    page.focus(".events li > button").await?;
    page.press(&["Enter"]).await?;
    page.wait_for("the card of the event", async || Ok(page.count(".event-card [data-opens]").await? > 0)).await?;
    page.focus(".event-card [data-opens]").await?;
    page.press(&["Enter"]).await?;
    page.wait_for("the state to open", async || Ok(page.count(NAME).await? == 1)).await?;
    found.extend(lost(page, "opening a state from an event").await?);
    // And a list whose event is closed by Escape stays where it is.
    page.open("?time=1962").await?;
    page.wait_for("the list", async || Ok(page.count(".events li > button").await? > 0)).await?;
    page.focus(".events li > button").await?;
    page.press(&["Enter"]).await?;
    page.wait_for("the card of the event", async || Ok(page.count(".events li.open").await? == 1)).await?;
    page.press(&["Escape"]).await?;
    page.wait_for("the event to close", async || Ok(page.count(".events li.open").await? == 0)).await?;
    found.extend(lost(page, "closing an event by Escape").await?);
    none(found)
}

/// A sentence if nothing has the focus.
async fn lost(page: &Page<'_>, after: &str) -> Outcome<Option<String>> {
    page.settle().await?;
    let there: bool =
        page.ask("return !!document.activeElement && document.activeElement !== document.body", vec![]).await?;
    Ok((!there).then(|| format!("after {after} nothing has the focus")))
}
