//! A record of the reader's own: opened, refused with all its faults, cancelled, shown alone and against ours, while the page goes on.

use atlas_core::own_fault::Wrong;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::{Value, json};

const FILE: &str = "[data-testid=own-file]";
const STATUS: &str = "[data-testid=own-status]";
const WORKING: &str = "[data-testid=own-working]";
const BANNER: &str = "[data-testid=own-shown]";

/// Opens the tab on a day.
pub async fn tab(page: &Page<'_>, time: &str) -> Outcome {
    page.open(&format!("?time={time}&tab=own")).await?;
    page.wait_for("the tab", async || Ok(page.count(FILE).await? == 1)).await
}

/// Chooses files: name, text, and how often the text is repeated.
pub async fn choose(page: &Page<'_>, files: &[(&str, &str, usize)]) -> Outcome {
    let script = "const data = new DataTransfer();
        for (const [name, head, text, times] of arguments[1]) {
            const thousand = text.repeat(Math.min(times, 1000));
            data.items.add(new File([head, ...Array(Math.ceil(times / 1000)).fill(thousand)], name));
        }
        const input = document.querySelector(arguments[0]);
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return null";
    let files: Vec<Value> = files
        .iter()
        .map(|(name, text, times)| match times {
            1 => json!([name, text, "", 1]),
            _ => {
                let (head, row) = text.split_once('\n').unwrap_or(("", text));
                json!([name, format!("{head}\n"), row, times])
            }
        })
        .collect();
    page.js(script, vec![json!(FILE), json!(files)]).await?;
    Ok(())
}

pub fn example(page: &Page<'_>, name: &str) -> Outcome<String> {
    let path = page.dist.join("examples").join(name);
    std::fs::read_to_string(&path).or_else(|e| failed(format!("{}: {e}", path.display())))
}

/// Waits longer than for anything else: a large file takes its time on a slow machine.
pub async fn wait_for_answer(page: &Page<'_>) -> Outcome {
    let there = async || Ok(page.text(STATUS).await?.is_some_and(|text| !text.is_empty()));
    for _ in 0..9 {
        if page.wait_for("the answer", there).await.is_ok() {
            return Ok(());
        }
    }
    page.wait_for("the answer", there).await
}

/// The class in which a state is painted.
async fn class_of(page: &Page<'_>, id: &str) -> Outcome<String> {
    let record = crate::data::record()?;
    let place = record.find_place(id).map(|place| place.0);
    let script = "const area = document.querySelector(`.areas .area[data-place=\"${arguments[0]}\"]`); return area ? area.classList[1] : ''";
    page.ask(script, vec![json!(place)]).await
}

async fn wait_for_class(page: &Page<'_>, id: &str, class: &str) -> Outcome {
    let what = format!("{id} to be {class}");
    page.wait_for(&what, async || Ok(class_of(page, id).await? == class)).await
}

pub async fn every_example_opens_by_a_press(page: &Page<'_>) -> Outcome {
    tab(page, "1962").await?;
    let mut before = String::new();
    for name in ["coding.csv", "events.csv", "map.geojson", "events.json"] {
        page.click(&format!("[data-example='examples/{name}']")).await?;
        page.wait_for(&format!("the answer to {name}"), async || {
            let said = page.text(STATUS).await?.unwrap_or_default();
            Ok(said.contains("read") && said != before)
        })
        .await?;
        before = page.text(STATUS).await?.unwrap_or_default();
        same(&format!("faults of {name}"), before.contains("fault"), false)?;
    }
    Ok(())
}

pub async fn a_coding_is_shown_alone_and_against_ours(page: &Page<'_>) -> Outcome {
    tab(page, "1962").await?;
    choose(page, &[("coding.csv", &example(page, "coding.csv")?, 1)]).await?;
    wait_for_answer(page).await?;
    same("the answer", page.text(STATUS).await?.as_deref(), Some("A coding: 15 rows were read."))?;
    let ours = class_of(page, "brazil").await?;
    page.click("[data-testid=own-alone]").await?;
    page.wait_for("the banner", async || Ok(page.count(BANNER).await? == 1)).await?;
    wait_for_class(page, "brazil", "nobody").await?;
    wait_for_class(page, "china", "ally").await?;
    // Other days show the own record too.
    page.press(&["["]).await?;
    page.wait_for_text("[data-testid=year]", "1961").await?;
    wait_for_class(page, "china", "ally").await?;
    page.click("[data-testid=own-against]").await?;
    // The record has China further from Moscow in 1961 than its alliance says, and Poland as it is.
    wait_for_class(page, "china", "ally").await?;
    wait_for_class(page, "poland", "neutral").await?;
    let share = page.text("[data-testid=own-share]").await?.unwrap_or_default();
    if !share.contains('%') {
        return failed(format!("the share says {share:?}"));
    }
    let listed = page.count("[data-testid=own-disagreements] tbody tr[data-verdict=warmer]").await?;
    if listed == 0 {
        return failed("no disagreement is listed");
    }
    page.click(&format!("{BANNER} button")).await?;
    page.wait_for("the banner to go", async || Ok(page.count(BANNER).await? == 0)).await?;
    wait_for_class(page, "brazil", &ours).await?;
    same("the button", page.attr("[data-testid=own-against]", "aria-pressed").await?.as_deref(), Some("false"))
}

pub async fn a_broken_file_is_refused_with_all_its_faults(page: &Page<'_>) -> Outcome {
    tab(page, "1962").await?;
    let text = "state,from,to,stance,tie\natlantis,1960,1961,ally,\ncuba,1960,1959,ally,\ncuba,1970,1971,friend,full\n";
    choose(page, &[("mine.csv", text, 1)]).await?;
    wait_for_answer(page).await?;
    let told: Vec<(String, String)> = page
        .ask(
            "return [...document.querySelectorAll('[data-testid=own-faults] tbody tr')].map((r) => [r.cells[0].textContent, r.dataset.wrong])",
            vec![],
        )
        .await?;
    let wanted = [("Line 2", Wrong::NoPlace), ("Line 3", Wrong::EndsBefore), ("Line 4", Wrong::NoStance)];
    let wanted: Vec<_> = wanted.iter().map(|(line, wrong)| (line.to_string(), wrong.name().to_string())).collect();
    same("the faults", told, wanted)?;
    same("buttons to show it", page.count("[data-testid=own-alone]").await?, 0)
}

pub async fn events_and_effects_are_opened_together(page: &Page<'_>) -> Outcome {
    tab(page, "1962").await?;
    let events = "id,date,kind,title,places\na,1950-05,turn,A turn,cuba; brazil\n";
    let effects = "event,place,stance\na,brazil,partner\n";
    choose(page, &[("events.csv", events, 1), ("effects.csv", effects, 1)]).await?;
    wait_for_answer(page).await?;
    page.click("[data-testid=own-alone]").await?;
    wait_for_class(page, "brazil", "partner").await
}

/// A table of 50 MB; all its rows tell of the years before the record.
const LARGE: (&str, &str, usize) =
    ("large.csv", "state,from,to,stance,note\ncuba,1890,1891,ally,as long as rows are in such tables\n", 950_000);

pub async fn the_page_goes_on_while_fifty_megabytes_are_read(page: &Page<'_>) -> Outcome {
    tab(page, "1962").await?;
    choose(page, &[LARGE]).await?;
    page.wait_for("the progress", async || Ok(page.count(WORKING).await? == 1)).await?;
    page.press(&["]"]).await?;
    page.wait_for_text("[data-testid=year]", "1963").await?;
    wait_for_answer(page).await?;
    let text = page.text(STATUS).await?.unwrap_or_default();
    if !text.contains("950000 rows were read") {
        return failed(format!("the answer is {text:?}"));
    }
    // What is larger still is refused at once.
    choose(page, &[("larger.csv", LARGE.1, 1_400_000)]).await?;
    page.wait_for("the refusal", async || Ok(page.count("[data-wrong=too_large]").await? == 1)).await
}

pub async fn reading_can_be_cancelled(page: &Page<'_>) -> Outcome {
    tab(page, "1962").await?;
    choose(page, &[LARGE]).await?;
    page.click("[data-testid=own-cancel]").await?;
    page.wait_for_text(STATUS, "Cancelled; nothing was taken in.").await?;
    same("progress", page.count(WORKING).await?, 0)?;
    choose(page, &[("events.json", &example(page, "events.json")?, 1)]).await?;
    page.wait_for_text(STATUS, "Events: 4 entries were read.").await
}

pub async fn a_map_lies_over_ours_and_its_land_is_measured(page: &Page<'_>) -> Outcome {
    tab(page, "1960").await?;
    choose(page, &[("map.geojson", &example(page, "map.geojson")?, 1)]).await?;
    wait_for_answer(page).await?;
    same("outlines", page.count("[data-testid=own-map] .area").await?, 4)?;
    let rows = page.count("[data-testid=own-lands] tbody tr").await?;
    if rows < 100 {
        return failed(format!("{rows} rows of lands"));
    }
    page.focus("[data-testid=slider]").await?;
    page.press(&["End"]).await?;
    page.wait_for("the federation to go", async || Ok(page.count("[data-testid=own-map] .area").await? == 3)).await
}
