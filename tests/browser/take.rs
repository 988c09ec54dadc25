//! Taking the view away: pictures, tables and outlines as other programs read them, and texts on the clipboard.

use crate::data::{compiled, day};
use atlas_core::give::{events::events, states::states};
use atlas_core::snapshot::Snapshot;
use atlas_core::view::View;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};
use serde_json::json;
use std::fs;
use std::path::PathBuf;

/// The view that is taken away: a day with a war on, and a state whose name is not its id.
const QUERY: &str = "?time=1942-07-01&country=iran&tab=take";
/// What the names of its files begin with.
const STEM: &str = "soviet-relations-1942-07-01";

/// Opens the tab, and gives the folder into which the browser saves.
async fn open(page: &Page<'_>) -> Outcome<PathBuf> {
    let folder = page.workspace.cache().join("downloads");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let to = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
    page.devtools("Browser.setDownloadBehavior", to).await?;
    page.open(QUERY).await?;
    page.wait_for("the texts and finer outlines", async || {
        let waiting = page.count("[data-testid=take] button:disabled").await?;
        Ok(page.count("[data-testid=take-geojson]").await? == 1 && waiting == 0)
    })
    .await?;
    Ok(folder)
}

/// Clicks on a button and waits for the file that it saves.
async fn file(page: &Page<'_>, button: &str, name: &str) -> Outcome<Vec<u8>> {
    let folder = open(page).await?;
    saved(page, folder, button, name).await
}

async fn saved(page: &Page<'_>, folder: PathBuf, button: &str, name: &str) -> Outcome<Vec<u8>> {
    page.click(&format!("[data-testid={button}]")).await?;
    let path = folder.join(name);
    page.wait_for(&format!("the file {name}"), async || Ok(path.is_file())).await?;
    page.wait_for_text("[data-testid=take-said]", &format!("Saved: {name}")).await?;
    Ok(fs::read(path)?)
}

/// Chooses an entry of a list.
async fn choose(page: &Page<'_>, selector: &str, value: &str) -> Outcome {
    let script = "const e = document.querySelector(arguments[0]); e.value = arguments[1];
        e.dispatchEvent(new Event('change', { bubbles: true })); return null";
    page.js(script, vec![json!(selector), json!(value)]).await?;
    page.settle().await
}

fn text(bytes: Vec<u8>) -> Outcome<String> {
    String::from_utf8(bytes).map_err(|e| Trouble::Failed(e.to_string()))
}

fn read<T, E: std::fmt::Display>(what: &str, result: Result<T, E>) -> Outcome<T> {
    result.map_err(|e| Trouble::Failed(format!("{what}: {e}")))
}

/// Part of the pixels that have a colour, in thousandths.
fn share(pixels: &[u8], colour: [u8; 3]) -> usize {
    let near = |p: &&[u8]| p.iter().zip(colour).take(3).all(|(a, b)| a.abs_diff(b) < 3);
    pixels.chunks_exact(4).filter(near).count() * 1000 / (pixels.len() / 4).max(1)
}

/// The Soviet red of the light theme.
const SOVIET: [u8; 3] = [0xa8, 0x33, 0x38];

pub async fn a_picture_is_saved_as_svg_that_other_programs_read_and_draw(page: &Page<'_>) -> Outcome {
    let folder = open(page).await?;
    choose(page, "[data-testid=take-size]", "a4").await?;
    let svg = text(saved(page, folder, "take-svg", &format!("{STEM}.svg")).await?)?;
    let document = read("an XML parser", roxmltree::Document::parse(&svg))?;
    let root = document.root_element();
    same("the size", (root.attribute("width"), root.attribute("height")), (Some("1123"), Some("794")))?;
    let texts: Vec<&str> = document.descendants().filter(|n| n.has_tag_name("text")).filter_map(|n| n.text()).collect();
    for part in
        ["Iran. Relations with the Soviet state", "1 July 1942", "CC BY 4.0", "time=1942-07-01&country=iran", "At war"]
    {
        if !texts.iter().any(|text| text.contains(part)) {
            return failed(format!("the picture does not say {part:?}: {texts:?}"));
        }
    }
    let tree = read("a second renderer", resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()))?;
    let Some(mut pixels) = resvg::tiny_skia::Pixmap::new(1123, 794) else { return failed("no room for the picture") };
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixels.as_mut());
    let red = share(pixels.data(), SOVIET);
    if !(10..300).contains(&red) {
        return failed(format!("{red} thousandths of the picture are the Soviet state"));
    }
    Ok(())
}

pub async fn a_picture_is_saved_as_png_of_its_size_also_in_greys(page: &Page<'_>) -> Outcome {
    let folder = open(page).await?;
    for (grey, size, expected) in [(false, "letter", (3300, 2550)), (true, "square", (1080, 1080))] {
        let name = format!("{STEM}.png");
        let _not_there_yet = fs::remove_file(folder.join(&name));
        if grey {
            page.click("[data-testid=take-grey]").await?;
        }
        choose(page, "[data-testid=take-size]", size).await?;
        let bytes = saved(page, folder.clone(), "take-png", &name).await?;
        let mut reader = read("a decoder", png::Decoder::new(std::io::Cursor::new(bytes)).read_info())?;
        let mut pixels = vec![0; reader.output_buffer_size().unwrap_or(0)];
        let frame = read("a decoder", reader.next_frame(&mut pixels))?;
        same("the size", (frame.width, frame.height), expected)?;
        same("the kind of pixels", frame.color_type, png::ColorType::Rgba)?;
        let coloured = pixels.chunks_exact(4).filter(|p| p[0] != p[1] || p[1] != p[2]).count();
        same("whether it is grey", coloured == 0, grey)?;
        let red = share(&pixels, SOVIET);
        if !grey && !(15..300).contains(&red) {
            return failed(format!("{red} thousandths of the picture are the Soviet state"));
        }
    }
    Ok(())
}

pub async fn tables_of_the_view_are_saved_as_csv_and_json(page: &Page<'_>) -> Outcome {
    let compiled = compiled()?;
    let (record, texts) = (&compiled.record, Some(&compiled.texts));
    let date = day("1942-07-01")?;
    let view = View { date, place: record.find_place("iran"), ..View::default() };
    for (part, table) in [("states", states(record, texts, date)), ("events", events(record, texts, &view))] {
        let bytes = file(page, &format!("take-{part}-csv"), &format!("{STEM}-{part}.csv")).await?;
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let rows: Result<Vec<_>, _> = reader.records().collect();
        let rows: Vec<Vec<String>> =
            read("a reader of CSV", rows)?.iter().map(|row| row.iter().map(String::from).collect()).collect();
        same(&format!("the rows of {part}"), rows, table.rows.clone())?;
        let sheet = page.spreadsheet(&bytes).await?;
        let header: Vec<String> = table.header.iter().map(ToString::to_string).collect();
        let all: Vec<Vec<String>> = [header].into_iter().chain(table.rows.clone()).collect();
        same(&format!("the cells of {part} in a spreadsheet"), sheet.rows, all)?;
        same("cells that a spreadsheet would work out", sheet.formulas, vec![])?;
        let bytes = file(page, &format!("take-{part}-json"), &format!("{STEM}-{part}.json")).await?;
        let rows: Vec<serde_json::Map<String, serde_json::Value>> =
            read("a reader of JSON", serde_json::from_slice(&bytes))?;
        same(&format!("the objects of {part}"), rows.len(), table.rows.len())?;
    }
    Ok(())
}

pub async fn the_borders_of_the_day_are_saved_as_geojson(page: &Page<'_>) -> Outcome {
    let text = text(file(page, "take-geojson", &format!("{STEM}.geojson")).await?)?;
    let map: geojson::FeatureCollection =
        read("a reader of GeoJSON", text.parse::<geojson::GeoJson>().and_then(TryInto::try_into))?;
    let record = &compiled()?.record;
    let snapshot = Snapshot::of(record, day("1942-07-01")?);
    let landed = record.each_place().filter(|(place, _)| snapshot.land(*place).is_some()).count();
    same("the states with land", map.features.len(), landed)
}

pub async fn link_citation_and_code_are_copied(page: &Page<'_>) -> Outcome {
    open(page).await?;
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", permissions).await?;
    for (name, said, part) in [
        ("link", "Copied: Link to this view", "time=1942-07-01&country=iran"),
        ("chicago", "Copied: Chicago", "Accessed"),
        ("bibtex", "Copied: BibTeX", "@misc{"),
        ("embed", "Copied: Code for your own page", "embed=on"),
    ] {
        page.click(&format!("[data-testid=take-copy-{name}]")).await?;
        page.wait_for_text("[data-testid=take-said]", said).await?;
        let script = "const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done(String(e)))";
        let copied = page.client.execute_async(script, vec![]).await?;
        if !copied.as_str().is_some_and(|text| text.contains(part)) {
            return failed(format!("{name}: {copied} was copied, without {part:?}"));
        }
    }
    Ok(())
}

pub async fn prints_have_legend_and_address(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    same("the address on the screen", page.style(".printed", "display").await?.as_deref(), Some("none"))?;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let shown = (page.style(".printed", "display").await?, page.style(".legend", "display").await?);
    let address = page.text(".printed").await?;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
    same("address and legend on paper", shown, (Some("block".into()), Some("grid".into())))?;
    same("the address", address, Some(format!("{}?time=1962", page.server.address())))
}
