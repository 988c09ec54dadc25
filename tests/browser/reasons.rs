//! Why a place has its colour, what an event's card tells, and where its links lead.

use crate::data::{place, record, text};
use crate::slider::YEAR;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;
use std::collections::HashSet;

const NAME: &str = "[data-testid=place-name]";
const WHY: &str = "[data-testid=why]";

/// Opens the atlas and waits for the texts of its panel.
async fn open(page: &Page<'_>, query: &str) -> Outcome {
    page.open(query).await?;
    page.wait_for("the texts", async || Ok(page.count("[data-testid=panel] .events").await? > 0)).await?;
    page.settle().await
}

/// Waits until an event is open in the panel.
async fn opened(page: &Page<'_>, id: &str) -> Outcome {
    let card = format!("li.open[data-event-id='{id}'] [data-testid=event-card]");
    page.wait_for(&format!("the card of {id}"), async || Ok(page.count(&card).await? == 1)).await
}

pub async fn the_reason_names_the_event_and_the_rule(page: &Page<'_>) -> Outcome {
    open(page, "?time=1922-12-31&country=germany").await?;
    let why = page.text(WHY).await?.unwrap_or_default();
    for part in ["Treaty of Rapallo", "16 April 1922", "A marked and dated turn to cordial relations."] {
        same(&format!("{part:?} in {why:?}"), why.contains(part), true)?;
    }
    Ok(())
}

pub async fn the_reason_says_that_a_period_is_over(page: &Page<'_>) -> Outcome {
    open(page, "?time=1973-12-31&country=egypt").await?;
    let why = page.text(WHY).await?.unwrap_or_default();
    for part in
        ["The period told below ended on 25 October 1973; relations are ", "as they were before it.", "October War"]
    {
        same(&format!("{part:?} in {why:?}"), why.contains(part), true)?;
    }
    // On its last day but one it lasts.
    page.move_to("?time=1973-10-24&country=egypt").await?;
    let why = page.text(WHY).await?.unwrap_or_default();
    same(&format!("an end in {why:?}"), why.contains("period told below ended"), false)
}

/// Opens one place after the other in the open page, and tells which of them have no relation or no reason.
const SILENT: &str = "const [ids, done] = arguments, text = (s) => document.querySelector(s)?.textContent.trim() ?? '';
    (async () => {
        const silent = [];
        for (const id of ids) {
            history.replaceState(null, '', `?time=1946&country=${id}`);
            dispatchEvent(new PopStateEvent('popstate'));
            await new Promise((next) => setTimeout(next));
            const [name, relation, why] = ['place-name', 'place-relation', 'why'].map((t) => text(`[data-testid=${t}]`));
            if (!name || !relation || why.length < 'Why this colour?'.length + 12) silent.push(`${id}: ${name}, ${relation}, ${why}`);
        }
        done(silent);
    })()";

pub async fn every_place_has_a_reason_whether_it_rules_itself_or_is_there_at_all(page: &Page<'_>) -> Outcome {
    // A dependency, and a state that is not there.
    for query in ["?time=1930&country=india", "?time=1946&country=germany"] {
        open(page, query).await?;
        let why = page.text(WHY).await?.unwrap_or_default();
        same(&format!("{query}: a sentence: {why:?}"), why.len() > 40, true)?;
    }
    let ids: Vec<&str> = record()?.places.iter().map(|place| place.id.as_str()).collect();
    let silent = page.client.execute_async(SILENT, vec![json!(ids)]).await?;
    same("places without a reason", silent, json!([]))
}

pub async fn a_card_tells_effects_grade_and_sources(page: &Page<'_>) -> Outcome {
    let Some(ix) = record()?.find_event("germany-rapallo-1922") else { return failed("Rapallo is gone") };
    let told = text(ix)?;
    open(page, "?time=1922").await?;
    page.click("li[data-event-id=germany-rapallo-1922] > button").await?;
    opened(page, "germany-rapallo-1922").await?;
    page.wait_for_text("[data-testid=day]", "16 April 1922").await?;
    let effects = page.texts("li.open .effects li").await?;
    same("effects", effects.len(), told.effects.len())?;
    let said = "Germany: Cooperative; diplomatic relations";
    same(&format!("{said:?} in {effects:?}"), effects.iter().any(|e| e.starts_with(said)), true)?;
    let grounds = page.text("li.open .grounds summary").await?.unwrap_or_default();
    same(&format!("the number of sources in {grounds:?}"), grounds.contains(&told.sources.len().to_string()), true)?;
    // A page that a link opens must learn nothing about the atlas, and must not reach into it.
    let script = "return [...document.querySelectorAll('li.open .sources a')].map((a) => [a.href, a.target, a.rel.split(' ').sort().join(' ')])";
    let links: Vec<(String, String, String)> = page.ask(script, vec![]).await?;
    same("links to sources", links.is_empty(), false)?;
    for (href, target, rel) in links {
        same(&format!("{href}: target and rel"), (target.as_str(), rel.as_str()), ("_blank", "noopener noreferrer"))?;
        same(&format!("{href} is a web address"), href.starts_with("http"), true)?;
    }
    Ok(())
}

pub async fn an_event_in_the_panel_of_a_state_goes_to_its_day_and_keeps_the_state_open(page: &Page<'_>) -> Outcome {
    open(page, "?time=1962&country=egypt").await?;
    page.click("li[data-event-id=egypt-arms-1955] > button").await?;
    opened(page, "egypt-arms-1955").await?;
    page.wait_for_text(YEAR, "1955").await?;
    page.wait_for_text(NAME, "Egypt").await?;
    // In its own panel a state is no link.
    let (egypt, _) = place("egypt")?;
    same("links to the open state", page.count(&format!("li.open [data-opens='{}']", egypt.0)).await?, 0)?;
    page.wait_for("the address", async || {
        let query = page.query().await?;
        Ok(query.contains("country=egypt") && query.contains("event=egypt-arms-1955"))
    })
    .await
}

pub async fn a_link_of_a_card_opens_a_place_also_one_without_land(page: &Page<'_>) -> Outcome {
    for (event, id) in [("plo-karameh-1968", "jordan"), ("plo-karameh-1968", "plo")] {
        let record = record()?;
        let Some(date) = record.find_event(event).and_then(|ix| record.event(ix)).map(|e| e.date) else {
            return failed(format!("{event} is gone"));
        };
        let name = place(id)?.1.name(date);
        open(page, &format!("?event={event}")).await?;
        opened(page, event).await?;
        let script = "const found = [...document.querySelectorAll('li.open [data-opens]')].filter((b) => b.textContent === arguments[0]);
            found.forEach((b) => { b.dataset.test = 'link'; }); return found.length";
        same(&format!("links to {name}"), page.ask::<u8>(script, vec![json!(name)]).await?, 1)?;
        page.click("li.open [data-test=link]").await?;
        page.wait_for_text(NAME, name).await?;
        page.wait_for("the address", async || Ok(page.query().await?.ends_with(&format!("&country={id}")))).await?;
        same("the day", page.query().await?.contains(&date.to_string()), true)?;
        let why = page.text(WHY).await?.unwrap_or_default();
        same(&format!("{id}: a reason: {why:?}"), why.len() > 30, true)?;
    }
    Ok(())
}

/// The mark of combat that lies in a place's land, in the middle of the window's pixels that it covers.
const MARK_OF: &str = "const land = document.querySelector(`.areas > g.area[data-place='${arguments[0]}'] .fill`).getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.combat-mark .combat circle')].map((c) => c.getBoundingClientRect());
    const middles = boxes.map((r) => [r.x + r.width / 2, r.y + r.height / 2]);
    return middles.find(([x, y]) => x > land.left && x < land.right && y > land.top && y < land.bottom) ?? null";

pub async fn the_mark_of_combat_opens_its_event_whatever_place_is_open(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let (hungary, _) = place("hungary")?;
    let fights: HashSet<&str> =
        record.events.iter().filter(|e| e.combat.contains(&hungary)).map(|e| e.id.as_str()).collect();
    for other in ["", "&country=hungary", "&country=egypt"] {
        open(page, &format!("?time=1956-11-05&map=19,47,3{other}")).await?;
        page.settle().await?;
        let Some(spot) = page.ask(MARK_OF, vec![json!(hungary.0)]).await? else {
            return failed("there is no mark in Hungary");
        };
        page.click_at(spot).await?;
        page.wait_for("the address to hold the event", async || Ok(page.query().await?.contains("&event="))).await?;
        let open = page.attr("li.open", "data-event-id").await?.unwrap_or_default();
        same(
            &format!("a fight in Hungary is told, and not {open:?}, with the address {other:?}"),
            fights.contains(open.as_str()),
            true,
        )?;
        same("the year", page.text(YEAR).await?.as_deref(), Some("1956"))?;
    }
    Ok(())
}

pub async fn the_mark_of_combat_opens_what_goes_on_on_the_day(page: &Page<'_>) -> Outcome {
    let (hungary, _) = place("hungary")?;
    open(page, "?time=1956-11-05&map=19,47,3").await?;
    page.settle().await?;
    let Some(spot) = page.ask(MARK_OF, vec![json!(hungary.0)]).await? else {
        return failed("there is no mark in Hungary");
    };
    page.click_at(spot).await?;
    opened(page, "hungary-uprising-crushed-1956").await
}
