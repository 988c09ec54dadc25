//! What the two runs through the whole job have in common: the files and texts that are taken away, and how China stands.

use crate::data::{compiled, day, place, record};
use atlas_core::choices::Layer;
use atlas_core::date::Date;
use atlas_core::layer::Paint;
use atlas_core::place::PlaceIx;
use atlas_core::scope::Scope;
use atlas_core::turns::next_change;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};
use serde_json::json;
use std::fs;
use std::path::PathBuf;

/// The name of the open state.
pub const NAME: &str = "[data-testid=place-name]";
/// The map.
pub const MAP: &str = "[data-testid=map]";
/// The treaty of alliance with China, and its day.
pub const ALLIANCE: (&str, &str) = ("china-alliance-1950", "1950-02-14");
/// The day with which is compared.
pub const OTHER: &str = "1939-08-24";

/// China, and its name on a day.
pub fn china(date: Date) -> Outcome<(PlaceIx, &'static str)> {
    let (ix, china) = place("china")?;
    Ok((ix, china.name(date)))
}

/// The day of the next change in the world after the alliance.
pub fn next_day() -> Outcome<Date> {
    let next = next_change(record()?, Scope::World, day(ALLIANCE.1)?);
    next.map(|turn| turn.day).ok_or_else(|| Trouble::Failed("nothing changes after 1950".into()))
}

/// Waits until there is an element.
pub async fn there(page: &Page<'_>, selector: &str) -> Outcome {
    page.wait_for(selector, async || Ok(page.count(selector).await? > 0)).await
}

/// Waits until there is none.
pub async fn gone(page: &Page<'_>, selector: &str) -> Outcome {
    page.wait_for(&format!("{selector} to go"), async || Ok(page.count(selector).await? == 0)).await
}

/// Waits until the address has a part, or has it no more.
pub async fn address(page: &Page<'_>, part: &str, has: bool) -> Outcome {
    let what = format!("the address {} {part}", if has { "with" } else { "without" });
    page.wait_for(&what, async || Ok(page.query().await?.contains(part) == has)).await
}

/// Waits until the map shows China as the layer of treaties has it on the day of the alliance.
pub async fn painted_by_treaties(page: &Page<'_>) -> Outcome {
    let (compiled, date) = (compiled()?, day(ALLIANCE.1)?);
    let paint = Paint::of(Layer::Treaties, false, &compiled.record, Some(&compiled.texts), date);
    let (place, _) = china(date)?;
    let class = paint.class(&compiled.record, place);
    there(page, &format!("{MAP} .areas > .area.{}[data-place='{}']", class.name(), place.0)).await
}

/// An empty folder into which the browser saves from here on; and the page may write to the clipboard.
pub async fn hands(page: &Page<'_>) -> Outcome<PathBuf> {
    let folder = page.workspace.cache().join("downloads-of-the-job");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let to = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
    page.devtools("Browser.setDownloadBehavior", to).await?;
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", permissions).await?;
    Ok(folder)
}

/// The one file with an ending, once it is whole.
async fn saved(page: &Page<'_>, folder: &PathBuf, ending: &str) -> Outcome<Vec<u8>> {
    let found = || -> Outcome<Option<PathBuf>> {
        let paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
        Ok(paths.into_iter().find(|path| path.extension().is_some_and(|end| end == ending)))
    };
    page.wait_for(&format!("a file of the kind {ending}"), async || Ok(found()?.is_some())).await?;
    match found()? {
        Some(path) => Ok(fs::read(path)?),
        None => failed("the file is gone"),
    }
}

/// The table that was saved has a row for many states.
pub async fn is_table(page: &Page<'_>, folder: &PathBuf) -> Outcome {
    let bytes = saved(page, folder, "csv").await?;
    let rows = csv::Reader::from_reader(bytes.as_slice()).records().filter(Result::is_ok).count();
    if rows > 60 { Ok(()) } else { failed(format!("the table has {rows} rows")) }
}

/// The picture that was saved can be opened, and is not of one colour.
pub async fn is_picture(page: &Page<'_>, folder: &PathBuf) -> Outcome {
    let picture = atlas_tests::picture::Picture::read(&saved(page, folder, "png").await?)?;
    let first = picture.at(0, 0);
    let coloured = picture.pixels().iter().any(|pixel| Some(*pixel) != first);
    same("it has a size and colours", picture.width() > 300 && picture.height() > 300 && coloured, true)
}

/// The citation that was copied names the atlas and the address.
pub async fn is_citation(page: &Page<'_>) -> Outcome {
    page.wait_for_text("[data-testid=take-said]", "Copied: Chicago").await?;
    let script = "const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done(String(e)))";
    let copied = page.client.execute_async(script, vec![]).await?;
    let text = copied.as_str().unwrap_or_default();
    if text.contains("Soviet Relations Atlas") && text.contains("time=") {
        Ok(())
    } else {
        failed(format!("{text:?} was copied"))
    }
}
