//! The search beside the map, on the real record.

use crate::data::record;
use crate::slider::YEAR;
use atlas_core::event::Kind;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const FIELD: &str = "[data-testid=find]";
const NAME: &str = "[data-testid=place-name]";

/// Opens the search and waits until it can answer.
async fn ready(page: &Page<'_>, query: &str) -> Outcome {
    page.open(query).await?;
    page.wait_for("the search", async || Ok(page.count(".found [data-stop]").await? > 0)).await
}

/// Types into the field, over what stands in it, without Enter.
async fn type_in(page: &Page<'_>, text: &str) -> Outcome {
    page.focus(FIELD).await?;
    page.js("document.querySelector(arguments[0]).select(); return null", vec![FIELD.into()]).await?;
    let keys: Vec<String> = text.chars().map(String::from).collect();
    page.press(&keys.iter().map(String::as_str).collect::<Vec<_>>()).await
}

async fn wait_for(page: &Page<'_>, selector: &str) -> Outcome {
    page.wait_for(selector, async || Ok(page.count(selector).await? > 0)).await
}

/// Chooses in a select.
async fn choose(page: &Page<'_>, testid: &str, value: &str) -> Outcome {
    let script = "const s = document.querySelector(`[data-testid=${arguments[0]}]`); s.value = arguments[1];
        s.dispatchEvent(new Event('change', { bubbles: true })); return s.value === arguments[1]";
    same("the choice is there", page.ask(script, vec![testid.into(), value.into()]).await?, true)
}

pub async fn every_spelling_finds_the_person_while_one_types(page: &Page<'_>) -> Outcome {
    ready(page, "?tab=find").await?;
    for typed in ["Khrushchev", "Chruschtschow", "Hruşçov", "Хрущёв"] {
        type_in(page, typed).await?;
        wait_for(page, "[data-group=person]").await?;
        let first = "document.querySelector('.found .group .hit-title')?.textContent";
        page.wait_for(&format!("{typed} to find Khrushchev"), async || {
            Ok(page.ask::<Option<String>>(&format!("return {first}"), vec![]).await?.as_deref()
                == Some("Nikita Khrushchev"))
        })
        .await?;
        same("the marked word", page.text("[data-group=person] mark").await?.as_deref(), Some("Khrushchev"))?;
    }
    page.wait_for("the address", async || Ok(page.query().await?.contains("find=%D0%A5"))).await?;
    // A reload shows the same again.
    page.open(&page.query().await?).await?;
    wait_for(page, "[data-group=person]").await?;
    let kept = "return document.querySelector('[data-testid=find]').value";
    same("the field", page.ask::<String>(kept, vec![]).await?.as_str(), "Хрущёв")
}

pub async fn states_are_found_by_what_people_call_them(page: &Page<'_>) -> Outcome {
    ready(page, "?time=1962&tab=find").await?;
    for (typed, id) in [
        ("USA", "usa"),
        ("East Germany", "east_germany"),
        ("ГДР", "east_germany"),
        ("BRD", "west_germany"),
        ("Soviet Union", "soviet"),
        ("Czechoslovakia", "czechoslovakia"),
    ] {
        type_in(page, typed).await?;
        wait_for(page, &format!(".found .group:first-of-type [data-hit={id}]")).await?;
    }
    // A day as it is said in Spanish.
    type_in(page, "23 de agosto de 1939").await?;
    wait_for(page, "[data-testid=go]").await
}

pub async fn what_was_found_opens_on_the_map(page: &Page<'_>) -> Outcome {
    ready(page, "?time=1962&tab=find&find=finland").await?;
    page.click("[data-group=state] [data-hit=finland] > .hit").await?;
    page.wait_for_text(NAME, "Finland").await?;
    type_in(page, "molotov ribbentrop").await?;
    wait_for(page, ".group [data-hit] mark").await?;
    // A state of another time opens on the nearest day of its life.
    type_in(page, "far eastern republic").await?;
    wait_for(page, "[data-hit=far_eastern_republic]").await?;
    page.click("[data-hit=far_eastern_republic] > .hit").await?;
    page.wait_for_text(YEAR, "1922").await?;
    // A person shows the events that name it, and one of them opens on its day.
    type_in(page, "nasser").await?;
    wait_for(page, "[data-group=person] .hit").await?;
    page.click("[data-group=person] .hit").await?;
    wait_for(page, ".below [data-hit]").await?;
    let id = page.attr(".below [data-hit]", "data-hit").await?.unwrap_or_default();
    let record = record()?;
    let Some(event) = record.find_event(&id).and_then(|ix| record.event(ix)) else {
        return failed(format!("there is no event {id}"));
    };
    page.click(".below [data-hit] > .hit").await?;
    page.wait_for_text(YEAR, &event.date.year().to_string()).await?;
    page.wait_for("the event in the address", async || Ok(page.query().await?.contains(&format!("event={id}"))))
        .await?;
    // A day that was typed is a place in time.
    type_in(page, "23 August 1939").await?;
    wait_for(page, "[data-testid=go]").await?;
    page.click("[data-testid=go]").await?;
    page.wait_for("the day", async || Ok(page.query().await?.contains("time=1939-08-23"))).await
}

pub async fn the_search_is_used_by_keys_alone(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    page.press(&["/"]).await?;
    page.wait_for("the field to have the focus", async || Ok(page.count(&format!("{FIELD}:focus")).await? == 1))
        .await?;
    wait_for(page, ".found [data-stop]").await?;
    page.press(&["c", "u", "b", "a"]).await?;
    wait_for(page, "[data-hit=cuba]").await?;
    page.press(&["ArrowDown"]).await?;
    page.wait_for("the first hit", async || Ok(page.count("[data-hit=cuba] > .hit:focus").await? == 1)).await?;
    page.press(&["ArrowDown", "ArrowUp", "Enter"]).await?;
    page.wait_for_text(NAME, "Cuba").await?;
    page.press(&["Escape"]).await?;
    page.wait_for("the field again", async || Ok(page.count(&format!("{FIELD}:focus")).await? == 1)).await?;
    same("the state stays open", page.text(NAME).await?.as_deref(), Some("Cuba"))?;
    // Enter in the field opens the first of what was found.
    type_in(page, "mongolia").await?;
    wait_for(page, "[data-hit=mongolia]").await?;
    page.press(&["Enter"]).await?;
    page.wait_for("Mongolia", async || Ok(page.query().await?.contains("country=mongolia"))).await?;
    // Escape empties the field, then puts the search away.
    page.focus(FIELD).await?;
    page.press(&["Escape", "Escape"]).await?;
    page.wait_for("the search to be gone", async || Ok(page.count(FIELD).await? == 0)).await
}

pub async fn conditions_narrow_what_is_found(page: &Page<'_>) -> Outcome {
    ready(page, "?tab=find&find=treaty").await?;
    page.click(".narrow > summary").await?;
    choose(page, "find-kind", Kind::TreatyPeace.name()).await?;
    choose(page, "find-region", "western_europe").await?;
    page.click("[data-sort=treaty]").await?;
    page.wait_for("only peace treaties", async || {
        let ids: Vec<String> = page
            .ask("return [...document.querySelectorAll('.found [data-hit]')].map((e) => e.dataset.hit)", vec![])
            .await?;
        let record = record()?;
        let is = |id: &String| {
            let event = record.find_event(id).and_then(|ix| record.event(ix));
            event.is_some_and(|event| event.kind == Kind::TreatyPeace)
        };
        Ok(!ids.is_empty() && ids.iter().all(is))
    })
    .await?;
    // Conditions alone find all that meets them.
    page.click("[data-sort=all]").await?;
    type_in(page, " ").await?;
    page.press(&["Backspace"]).await?;
    wait_for(page, "[data-group=treaty] [data-hit]").await
}

pub async fn a_hit_lights_its_states(page: &Page<'_>) -> Outcome {
    ready(page, "?tab=find&find=finland").await?;
    page.js("window.lit = []; addEventListener('atlas:lit', (e) => window.lit.push(e.detail)); return null", vec![])
        .await?;
    let spot = page.middle("[data-hit=finland] > .hit").await?;
    page.hover(spot).await?;
    page.wait_for("Finland to be lit", async || {
        Ok(page.ask::<Vec<String>>("return window.lit", vec![]).await?.iter().any(|lit| lit == "finland"))
    })
    .await
}

pub async fn what_was_found_is_outlined_on_the_map(page: &Page<'_>) -> Outcome {
    let outline = "return document.querySelector('.picked .pointed .line')?.getAttribute('d') ?? ''";
    let outlined = async || page.ask::<String>(outline, vec![]).await;
    ready(page, "?time=1962&tab=find&find=finland").await?;
    page.wait_for("what was found to be outlined", async || Ok(!outlined().await?.is_empty())).await?;
    let found = outlined().await?;
    // Another place under the pointer is outlined alone, and then what was found is again.
    page.hover(crate::map::spot_of(page, -50.0, -10.0).await?).await?;
    page.wait_for("Brazil alone", async || Ok(![found.clone(), String::new()].contains(&outlined().await?))).await?;
    page.hover(page.middle("[data-testid=find]").await?).await?;
    page.wait_for("what was found again", async || Ok(outlined().await? == found)).await?;
    page.click("[data-tab=map]").await?;
    page.wait_for("no outline", async || Ok(outlined().await?.is_empty())).await
}

pub async fn the_search_has_no_violation(page: &Page<'_>) -> Outcome {
    for (width, height, scheme) in [(1440, 900, "light"), (1440, 900, "dark"), (390, 844, "light")] {
        page.size(width, height).await?;
        page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
        ready(page, "?tab=find&find=stalin%201945").await?;
        page.click(".narrow > summary").await?;
        page.click("[data-group=person] .hit").await?;
        page.settle().await?;
        same(&format!("the search, {width} {scheme}"), page.axe_violations().await?, vec![])?;
    }
    Ok(())
}
