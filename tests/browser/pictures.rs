//! A picture of each layer and each projection, held against one that was looked at and approved. Where the browser or its fonts are
//! others than those that drew it, only layout and colours are compared. `ATLAS_APPROVE=1` approves the pictures as they are.

use crate::approved::{About, Drawn};
use atlas_tests::command::Post;
use atlas_tests::likeness::{Broad, Rect, broadly, compare, shares};
use atlas_tests::page::Page;
use atlas_tests::picture::{Colour, Picture};
use atlas_tests::trouble::{Outcome, Trouble, failed};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use xtask::files;

/// Name and query of the pictures of the layers: each on a day on which it tells much.
const LAYERS: [(&str, &str); 7] = [
    ("layer-relations", "?time=1949"),
    ("layer-ties", "?time=1936&layer=ties"),
    ("layer-treaties", "?time=1975&layer=treaties"),
    ("layer-blocs", "?time=1961&layer=blocs"),
    ("layer-conflict", "?time=1941-12-01&layer=conflict"),
    ("layer-aid", "?time=1975&layer=aid"),
    ("layer-priority", "?time=1981&layer=priority"),
];

/// The same of the projections.
const PROJECTIONS: [(&str, &str); 3] = [
    ("projection-equal-earth", "?time=1962"),
    ("projection-globe", "?time=1962&projection=globe"),
    ("projection-moscow", "?time=1962&projection=moscow"),
];

/// The window, and the part of it that is kept: the map with its head and tools, and the legend.
const WINDOW: (u32, u32) = (1280, 800);
const PART: (usize, usize, usize, usize) = (0, 44, 972, 624);
/// Bytes that an approved picture may have.
const MOST_BYTES: usize = 60_000;

/// The parts of the page whose places are compared.
const PARTS: [(&str, &str); 5] = [
    ("map", "[data-testid=map]"),
    ("year", "[data-testid=year]"),
    ("tools", ".map-tools"),
    ("legend", ".legend"),
    ("controls", ".controls"),
];

/// What the fonts of the page are, told by how wide they set a sample, in thousandths of a pixel.
const FONTS: &str = "const sample = 'Союз ĄĆĘŁ Hamburgefonstiv 0123456789 — “ß”', pen = document.createElement('canvas').getContext('2d');
    return ['body', '.year', '.sentence'].map((s) => { const c = getComputedStyle(document.querySelector(s)); pen.font = `${c.fontStyle} ${c.fontWeight} 32px ${c.fontFamily}`;
        return `${s} ${Math.round(pen.measureText(sample).width * 1000)}`; })";

const COLOURS: &str = "const c = getComputedStyle(document.documentElement);
    return arguments[0].map((name) => { const hex = c.getPropertyValue(`--${name}`).trim(); return [name, [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16))]; })";

pub async fn every_layer_looks_as_it_was_approved(page: &Page<'_>) -> Outcome {
    all(page, &LAYERS).await
}

pub async fn every_projection_looks_as_it_was_approved(page: &Page<'_>) -> Outcome {
    all(page, &PROJECTIONS).await
}

async fn all(page: &Page<'_>, pictures: &[(&str, &str)]) -> Outcome {
    page.size(WINDOW.0, WINDOW.1).await?;
    page.prefer(&[("prefers-color-scheme", "light"), ("prefers-reduced-motion", "reduce")]).await?;
    let approve = std::env::var_os("ATLAS_APPROVE").is_some_and(|value| value == "1");
    let mut told = Vec::new();
    for (name, query) in pictures {
        let (picture, broad, by) = take(page, query).await?;
        if approve {
            let bytes = picture.small_png(MOST_BYTES)?;
            println!("    {name}: approved, {} bytes", bytes.len());
            files::write(&About::folder().join(format!("{name}.png")), bytes)?;
            About::approve(name, by, broad.parts)?;
        } else {
            told.extend(differences(page, name, picture, broad, &by).await?);
        }
    }
    if told.is_empty() { Ok(()) } else { failed(told.join("\n    ")) }
}

/// The picture of a view, what is broadly in it, and what drew it.
async fn take(page: &Page<'_>, query: &str) -> Outcome<(Picture, Broad, Drawn)> {
    page.hover((f64::from(WINDOW.0) - 1.0, f64::from(WINDOW.1) - 1.0)).await?;
    page.open(query).await?;
    page.wait_for("the texts, on which some layers rest", async || Ok(page.count(".panel-body .events li").await? > 0))
        .await?;
    page.js("document.activeElement?.blur(); return null", vec![]).await?;
    page.ask::<bool>("return document.fonts.status === 'loaded'", vec![]).await?;
    let picture = still(page).await?.cut(PART);
    let script = "return Object.fromEntries(arguments[0].map(([name, s]) => { const r = document.querySelector(s).getBoundingClientRect(); return [name, [r.x, r.y, r.width, r.height]]; }))";
    let parts: BTreeMap<String, Rect> = page.ask(script, vec![json!(PARTS)]).await?;
    let drawn = Drawn { browser: browser(page).await?, fonts: page.ask(FONTS, vec![]).await? };
    let map = parts.get("map").copied().unwrap_or_default();
    let colours = shares(&picture, in_part(map), &classes(page).await?);
    Ok((picture, Broad { parts, colours }, drawn))
}

/// The window once two pictures of it are the same: what arrives late has arrived then.
async fn still(page: &Page<'_>) -> Outcome<Picture> {
    let mut last = None;
    for _ in 0..20 {
        page.settle().await?;
        let now = page.client.screenshot().await?;
        if last.as_ref() == Some(&now) {
            return Picture::read(&now);
        }
        last = Some(now);
    }
    failed("the page does not come to rest")
}

/// A part of the window as a part of the picture.
fn in_part([x, y, width, height]: Rect) -> Rect {
    [x - PART.0 as f64, y - PART.1 as f64, width, height]
}

/// The colours of the classes, by their names.
async fn classes(page: &Page<'_>) -> Outcome<Vec<(String, Colour)>> {
    let names: Vec<&str> = crate::shown::CLASSES.into_iter().chain(["nobody"]).collect();
    page.ask(COLOURS, vec![json!(names)]).await
}

/// Name and version of the browser.
async fn browser(page: &Page<'_>) -> Outcome<String> {
    let said = page.client.issue_cmd(Post::devtools("Browser.getVersion", json!({}))).await?;
    let product = said.get("product").and_then(Value::as_str).map(String::from);
    product.ok_or_else(|| Trouble::Failed("the browser does not say what it is".into()))
}

/// How a picture differs from the approved one, in sentences.
async fn differences(page: &Page<'_>, name: &str, found: Picture, broad: Broad, by: &Drawn) -> Outcome<Vec<String>> {
    let about = About::read()?;
    let file = About::folder().join(format!("{name}.png"));
    let (Some(parts), Ok(bytes)) = (about.pictures.get(name), std::fs::read(&file)) else {
        return Ok(vec![format!(
            "{name}: there is no approved picture; look at it and approve it with ATLAS_APPROVE=1"
        )]);
    };
    let approved = Picture::read(&bytes)?;
    let colours = match parts.get("map") {
        Some(map) => shares(&approved, in_part(*map), &classes(page).await?),
        None => BTreeMap::new(),
    };
    let mut told = broadly(&broad, &Broad { parts: parts.clone(), colours });
    let mut shown = None;
    if about.drawn == *by {
        match compare(&found, &approved) {
            None => told.push(format!("it is {} by {} pixels large", found.width(), found.height())),
            Some(differences) if !differences.are_few() => {
                told.push(format!(
                    "{:.2} % of the pixels differ, and squares at {:?}",
                    differences.share * 100.0,
                    differences.squares.iter().take(12).collect::<Vec<_>>()
                ));
                shown = Some(differences.shown);
            }
            Some(_) => {}
        }
    } else {
        println!(
            "    {name}: drawn by {}, approved with {}; only layout and colours are compared",
            by.in_words(),
            about.drawn.in_words()
        );
    }
    if told.is_empty() {
        return Ok(told);
    }
    let shots = page.workspace.shots();
    let seen = shots.join(format!("{name}.png"));
    files::write(&seen, found.png()?)?;
    told.push(format!("the picture is {}", seen.display()));
    if let Some(shown) = shown {
        let marked = shots.join(format!("{name}-differences.png"));
        files::write(&marked, shown.png()?)?;
        told.push(format!("what differs is marked in {}", marked.display()));
    }
    Ok(vec![format!("{name}: {}", told.join("; "))])
}
