//! What readers with other senses, other settings or other colours get: structure, stillness, and colours that stay apart.

use crate::data::place;
use crate::shown::CLASSES;
use crate::slider::{YEAR, none};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde::Deserialize;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// How the page is built.
#[derive(Deserialize, PartialEq, Debug)]
struct Structure {
    lang: String,
    title: String,
    mains: u8,
    outside: u8,
    unnamed: Vec<String>,
    levels: Vec<u8>,
    pictures: Vec<String>,
}

const STRUCTURE: &str = "const all = (s) => [...document.querySelectorAll(s)], name = (e) => `${e.tagName}.${e.getAttribute('class') ?? ''}`;
    const named = (e) => (e.getAttribute('aria-label') ?? e.getAttribute('title') ?? '').trim() || e.textContent.trim() || (e.labels ?? []).length;
    const parts = document.querySelectorAll('section, aside, [role=region], [role=group], [role=application], button, input, select, summary, a');
    return { lang: document.documentElement.lang, title: document.title, mains: all('main').length,
        outside: [...document.body.children].filter((e) => !e.querySelector('main') && e.checkVisibility() && e.textContent.trim() && !e.matches('script, noscript')).length,
        unnamed: [...parts].filter((e) => !named(e)).map(name),
        levels: all('h1, h2, h3, h4').map((h) => Number(h.tagName[1])),
        pictures: all('svg').filter((s) => s.getAttribute('aria-hidden') !== 'true' && !s.closest('[aria-hidden=true]')).map(name) }";

pub async fn the_page_has_a_language_a_title_and_an_order_of_headings(page: &Page<'_>) -> Outcome {
    for (query, heading) in
        [("?time=1962", ".panel-body h2"), ("?time=1941&country=germany", "[data-testid=place-name]")]
    {
        page.open(query).await?;
        page.wait_for("the events", async || Ok(page.count(".panel-body .events li").await? > 0)).await?;
        let found: Structure = page.ask(STRUCTURE, vec![]).await?;
        same("the language", found.lang.as_str(), "en")?;
        same("the title names the atlas", found.title.contains("Soviet Relations Atlas"), true)?;
        same("main parts, and text outside of them", (found.mains, found.outside), (1, 0))?;
        same("parts and controls without a name", found.unnamed, vec![])?;
        same("pictures that a screen reader meets without a name", found.pictures, vec![])?;
        same("headings of the first level", found.levels.iter().filter(|l| **l == 1).count(), 1)?;
        same("the first heading", found.levels.first(), Some(&1))?;
        let leap = found.levels.windows(2).find(|w| matches!(w, [a, b] if b > &(a + 1)));
        same("a heading that leaps a level", leap, None)?;
        // The panel is named after what it is about.
        let about = page.text(heading).await?;
        for part in [".panel", ".panel-body"] {
            same(&format!("the name of {part}"), page.attr(part, "aria-label").await?, about.clone())?;
        }
    }
    Ok(())
}

/// Transition and animation of areas: of all, and of those that turned in the year.
const MOTION: &str = "const of = (s) => [...document.querySelectorAll(s)].map((e) => getComputedStyle(e));
    const still = (c) => (c.transitionProperty === 'none' || c.transitionDuration === '0s') && (c.animationName === 'none' || c.animationDuration === '0s');
    const turned = of('[class*=turned-] > .fill');
    return [of('.areas .fill').filter((c) => !still(c)).length, turned.length, turned.filter((c) => !still(c)).length, document.getAnimations().length]";

pub async fn areas_neither_fade_nor_pulse_for_readers_who_ask_for_less_motion(page: &Page<'_>) -> Outcome {
    page.open("?time=1944").await?;
    let (moving, turned, pulsing, _): (usize, usize, usize, usize) = page.ask(MOTION, vec![]).await?;
    if moving == 0 || turned == 0 || pulsing != turned {
        return failed(format!("{moving} areas move and {pulsing} of {turned} pulse, so this test shows nothing"));
    }
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    for (key, year) in [("]", "1945"), ("]", "1946"), ("[", "1945")] {
        page.press(&[key]).await?;
        page.wait_for_text(YEAR, year).await?;
        let (moving, turned, pulsing, running): (usize, usize, usize, usize) = page.ask(MOTION, vec![]).await?;
        same(&format!("areas that move in {year}, and motions that run"), (moving, pulsing, running), (0, 0, 0))?;
        if year == "1945" && turned == 0 {
            return failed("no state turned in 1945");
        }
    }
    // A flight to a state that lies outside arrives at once.
    page.open("?time=1962&map=-60,-10,6").await?;
    page.wait_for("the events", async || Ok(page.count(".events li > button").await? > 0)).await?;
    page.move_to("?time=1962&map=-60,-10,6&country=mongolia").await?;
    page.wait_for("the state to open", async || Ok(page.count("[data-testid=place]").await? == 1)).await?;
    page.settle().await?;
    let (_, _, _, running): (usize, usize, usize, usize) = page.ask(MOTION, vec![]).await?;
    same("motions that run", running, 0)
}

/// The computed fill of each class on the map, in the legend and in the strip, where it is there.
const FILLS: &str = "const names = arguments[0], out = {};
    for (const n of names) {
        const map = document.querySelector(`.areas > .area.${n} > .fill`), row = document.querySelector(`[data-class=${n}] .swatch .fill`);
        out[n] = [map && getComputedStyle(map).fill, row && getComputedStyle(row).fill];
    }
    return out";

type Fills = BTreeMap<String, (Option<String>, Option<String>)>;

/// The colours of a day, and what is wrong with them: of all classes that are on the map none looks like another, and the legend shows
/// the same.
async fn fills(page: &Page<'_>, what: &str) -> Outcome<(Fills, Vec<String>)> {
    let fills: Fills = page.ask(FILLS, vec![json!(CLASSES)]).await?;
    let mut wrong = Vec::new();
    let on_map: Vec<&String> = fills.values().filter_map(|(map, _)| map.as_ref()).collect();
    if on_map.len() < 8 {
        wrong.push(format!("{what}: only {} classes are on the map", on_map.len()));
    }
    if on_map.iter().collect::<BTreeSet<_>>().len() < on_map.len() {
        wrong.push(format!("{what}: some classes look the same: {on_map:?}"));
    }
    for (name, (map, row)) in &fills {
        if row.is_none() || map.as_ref().is_some_and(|map| Some(map) != row.as_ref()) {
            wrong.push(format!("{what}: {name} is {map:?} on the map and {row:?} in the legend"));
        }
    }
    Ok((fills, wrong))
}

pub async fn colours_stay_apart_by_day_by_night_and_when_they_are_forced(page: &Page<'_>) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.open("?time=1949").await?;
    let body = async || page.style("body", "background-color").await;
    let (light, mut wrong) = fills(page, "light").await?;
    let paper = body().await?;
    page.prefer(&[("prefers-reduced-motion", "reduce"), ("prefers-color-scheme", "dark")]).await?;
    page.wait_for("the page to be dark", async || Ok(body().await? != paper)).await?;
    let (dark, more) = fills(page, "dark").await?;
    wrong.extend(more);
    if dark == light {
        wrong.push("the map looks by night as by day".into());
    }
    page.prefer(&[("prefers-reduced-motion", "reduce"), ("forced-colors", "active")]).await?;
    if !page.ask::<bool>("return matchMedia('(forced-colors: active)').matches", vec![]).await? {
        return failed("the browser does not force colours");
    }
    let (forced, more) = fills(page, "forced").await?;
    wrong.extend(more);
    same("the colours of the map when colours are forced", forced, light)?;
    none(wrong)
}

pub async fn controls_are_seen_when_colours_are_forced(page: &Page<'_>) -> Outcome {
    page.prefer(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]).await?;
    page.open("?time=1962").await?;
    // Icons are drawn in the colour of text, and the thumb of the slider and the current bar may not vanish into the page.
    let script = "const c = (s, p) => getComputedStyle(document.querySelector(s)).getPropertyValue(p), page = c('body', 'background-color');
        return { icon: c('.zoom .icon', 'stroke') !== c('.zoom button', 'background-color'), play: c('.play .icon', 'fill') !== c('.play', 'background-color'),
            bar: c('.bar', 'fill') !== page, now: c('.bar.now', 'fill') !== page && c('.bar.now', 'fill') !== c('.bar', 'fill'), leader: c('.leaders text', 'fill') !== page }";
    let seen: BTreeMap<String, bool> = page.ask(script, vec![]).await?;
    same(
        "what cannot be seen",
        seen.iter().filter(|(_, seen)| !**seen).map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        vec![],
    )
}

pub async fn axe_finds_nothing_in_any_other_state_of_the_page(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    let (afghanistan, _) = place("afghanistan")?;
    let listed = async || Ok(page.count(".panel-body .events li").await? > 0);
    for (what, scheme) in [("light", "light"), ("dark", "dark")] {
        page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
        // Occupied lands, and a state of which much is told, with the grounds of the event that gave it its colour.
        page.open("?time=1941&country=norway&zzz=1").await?;
        page.wait_for("the events", listed).await?;
        page.js("document.querySelectorAll('details').forEach((d) => { d.open = true; }); return null", vec![]).await?;
        axe(page, &format!("{what}, everything unfolded"), &mut found).await?;
        page.open("?time=1980&patterns=on&country=afghanistan").await?;
        page.wait_for("the events", listed).await?;
        page.hover(crate::hover::spot_that_hits(page, afghanistan).await?).await?;
        page.wait_for("the card", async || Ok(page.count("[data-testid=tooltip]").await? == 1)).await?;
        axe(page, &format!("{what}, a card beside the pointer"), &mut found).await?;
        page.hover(page.middle("button[data-class=war]").await?).await?;
        page.wait_for("a class to stand out", async || Ok(page.count(".map[data-lit=war]").await? == 1)).await?;
        axe(page, &format!("{what}, a class that stands out"), &mut found).await?;
        page.press(&["Escape"]).await?;
        page.click(".handle .lower").await?;
        page.wait_for("the panel to go", async || Ok(page.count("main.sheet-low").await? == 1)).await?;
        axe(page, &format!("{what}, without the panel"), &mut found).await?;
        page.size(390, 844).await?;
        page.open("?time=1941&country=norway&zzz=1").await?;
        page.wait_for("the events", listed).await?;
        page.js("document.querySelectorAll('details').forEach((d) => { d.open = true; }); return null", vec![]).await?;
        axe(page, &format!("{what}, a telephone with everything unfolded"), &mut found).await?;
        page.size(1280, 800).await?;
    }
    none(found)
}

/// Adds what axe-core objects to.
async fn axe(page: &Page<'_>, state: &str, found: &mut Vec<String>) -> Outcome {
    page.settle().await?;
    found.extend(page.axe_violations().await?.into_iter().map(|v| format!("{state}: {v}")));
    Ok(())
}
