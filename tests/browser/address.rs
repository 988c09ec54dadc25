//! The address: it holds the view, and a broken one opens the atlas all the same.

use crate::data::record;
use crate::map::{MAP, matrix};
use crate::slider::{SLIDER, YEAR};
use atlas_core::event::Event;
use atlas_core::place::PlaceIx;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};

const NAME: &str = "[data-testid=place-name]";
const CARD: &str = "li.open [data-testid=event-card]";

/// The first event of a place on a day.
pub fn event_of(place: PlaceIx, day: &str) -> Outcome<&'static Event> {
    let found = record()?.events_of_place(place).map(|(_, e)| e).find(|e| e.date.to_string() == day);
    found.ok_or_else(|| Trouble::Failed(format!("place {} has no event on {day}", place.0)))
}

/// Waits until the address is this query.
async fn settled(page: &Page<'_>, query: &str) -> Outcome {
    let is = async || Ok(page.query().await? == query);
    match page.wait_for("the address", is).await {
        Ok(()) => Ok(()),
        Err(_) => same("the address", page.query().await?.as_str(), query),
    }
}

pub async fn a_reload_keeps_year_place_event_part_of_the_map_and_patterns(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let germany = record.find_place("germany").unwrap_or(PlaceIx(0));
    let event = event_of(germany, "1939-08-23")?;
    let query = format!("?time=1939-08-23&country=germany&event={}&map=13.4,52.5,4&patterns=on&speed=2", event.id);
    page.open(&query).await?;
    for round in ["opened", "loaded again"] {
        page.wait_for_text(YEAR, "1939").await?;
        page.wait_for_text("[data-testid=day]", "23 August 1939").await?;
        page.wait_for_text(NAME, "Germany").await?;
        page.wait_for(&format!("the event to be {round}"), async || Ok(page.count(CARD).await? == 1)).await?;
        same("the open event", page.attr("li.open", "data-event-id").await?, Some(event.id.clone()))?;
        same("patterns", page.count("[data-testid=map].patterned").await?, 1)?;
        page.settle().await?;
        // Written anew, it says the same.
        settled(page, &query).await?;
        let before = matrix(page).await?;
        page.client.refresh().await?;
        page.wait_for_text(YEAR, "1939").await?;
        page.settle().await?;
        same("the part of the map", matrix(page).await?, before)?;
    }
    Ok(())
}

pub async fn back_and_forward_return_to_where_the_reader_was(page: &Page<'_>) -> Outcome {
    page.open("?time=1950").await?;
    page.focus(SLIDER).await?;
    page.press(&["ArrowRight"]).await?;
    settled(page, "?time=1951").await?;
    page.fill("[data-testid=year-field]", "1970").await?;
    settled(page, "?time=1970").await?;
    page.focus(MAP).await?;
    page.press(&["ArrowDown", "Enter"]).await?;
    page.wait_for("a place to open", async || Ok(page.count(NAME).await? == 1)).await?;
    let name = page.text(NAME).await?;
    page.wait_for("the address to hold the place", async || Ok(page.query().await?.contains("&country="))).await?;
    let with_place = page.query().await?;
    page.client.back().await?;
    page.wait_for("the place to close", async || Ok(page.count(NAME).await? == 0)).await?;
    page.wait_for_text(YEAR, "1970").await?;
    page.client.back().await?;
    page.wait_for_text(YEAR, "1951").await?;
    page.client.back().await?;
    page.wait_for_text(YEAR, "1950").await?;
    page.client.forward().await?;
    page.wait_for_text(YEAR, "1951").await?;
    page.client.forward().await?;
    page.wait_for_text(YEAR, "1970").await?;
    page.client.forward().await?;
    page.wait_for("the place to open again", async || Ok(page.text(NAME).await? == name)).await?;
    settled(page, &with_place).await
}

pub async fn drawing_the_slider_through_the_years_makes_few_entries_of_the_history(page: &Page<'_>) -> Outcome {
    page.open("?time=1917").await?;
    let length = async || page.ask::<i64>("return history.length", vec![]).await;
    let before = length().await?;
    let (left, top, width): (f64, f64, f64) = page
        .ask("const r = document.querySelector('[data-testid=slider]').getBoundingClientRect(); return [r.x, r.y + r.height / 2, r.width]", vec![])
        .await?;
    let end = left + width - 10.0;
    page.drag((left + 10.0, top), (end, top)).await?;
    page.wait_for_text(YEAR, "1991").await?;
    settled(page, "?time=1991").await?;
    let entries = length().await? - before;
    if entries > 2 {
        return failed(format!("one stroke of the slider makes {entries} entries of the history"));
    }
    page.client.back().await?;
    page.wait_for("the year to go back", async || Ok(page.text(YEAR).await?.as_deref() != Some("1991"))).await
}

/// Waits until the address holds a setting, and opens the page anew with that address.
async fn again(page: &Page<'_>, setting: &str) -> Outcome {
    page.wait_for(&format!("the address to hold {setting}"), async || Ok(page.query().await?.contains(setting)))
        .await?;
    page.open(&page.query().await?).await
}

/// Chooses in a list.
async fn choose(page: &Page<'_>, testid: &str, value: &str) -> Outcome {
    let script = "const s = document.querySelector(`[data-testid=${arguments[0]}]`); s.value = arguments[1];
        s.dispatchEvent(new Event('change', { bubbles: true })); return s.value === arguments[1]";
    same("the choice is there", page.ask(script, vec![testid.into(), value.into()]).await?, true)
}

pub async fn a_link_restores_how_the_table_is_sorted_and_narrowed(page: &Page<'_>) -> Outcome {
    const ROW: &str = ".states tbody th";
    page.open("?time=1962&tab=table").await?;
    page.wait_for("the table", async || Ok(page.count(ROW).await? > 0)).await?;
    let down = "[data-column=since][aria-sort=descending]";
    page.click("[data-column=since] button").await?;
    page.click("[data-column=since] button").await?;
    page.wait_for("the order", async || Ok(page.count(down).await? == 1)).await?;
    choose(page, "filter-region", "americas").await?;
    choose(page, "filter-class", "strained").await?;
    page.click("[data-testid=with-lands]").await?;
    page.fill("[data-testid=filter]", "ua").await?;
    page.wait_for("few rows", async || Ok((1..10).contains(&page.count(ROW).await?))).await?;
    let rows = page.texts(ROW).await?;
    again(page, "table_name=ua").await?;
    page.wait_for("the same rows", async || Ok(page.texts(ROW).await? == rows)).await?;
    same("the order", page.count(down).await?, 1)?;
    let shown = "const v = (id) => document.querySelector(`[data-testid=${id}]`);
        return [v('filter').value, v('filter-region').value, v('filter-class').value, String(v('with-lands').checked)]";
    same("the controls", page.ask(shown, vec![]).await?, ["ua", "americas", "strained", "true"].map(String::from))
}

pub async fn a_link_restores_the_conditions_of_the_search_the_changes_and_the_picture(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&tab=find&find=friendship").await?;
    page.wait_for("results", async || Ok(page.count("[data-group=treaty]").await? == 1)).await?;
    choose(page, "find-bloc", "warsaw_pact").await?;
    page.wait_for("the bloc", async || Ok(page.query().await?.contains("find_bloc=warsaw_pact"))).await?;
    page.click("[data-sort=treaty]").await?;
    page.wait_for("treaties alone", async || Ok(page.count(".found .group").await? == 1)).await?;
    let found = page.texts(".found .hit-title").await?;
    again(page, "find_sort=treaty").await?;
    page.wait_for("the same treaties", async || Ok(page.texts(".found .hit-title").await? == found)).await?;
    same("a treaty was found", found.is_empty(), false)?;

    page.open("?time=1938..1948&tab=changes").await?;
    page.wait_for("changes", async || Ok(page.count("[data-shift=away]").await? == 1)).await?;
    choose(page, "scope", "western_europe").await?;
    page.click("[data-shift=away]").await?;
    page.wait_for("one group", async || Ok(page.count(".group").await? == 1)).await?;
    let changed = page.texts(".change-head .link").await?;
    again(page, "changes_shift=away").await?;
    page.wait_for("the same changes", async || Ok(page.texts(".change-head .link").await? == changed)).await?;

    page.open("?time=1962&tab=take").await?;
    page.wait_for("the picture", async || Ok(page.count("[data-testid=take-size]").await? == 1)).await?;
    choose(page, "take-size", "a4").await?;
    page.click("[data-testid=take-grey]").await?;
    again(page, "take_grey=on").await?;
    page.wait_for("the picture", async || Ok(page.count("[data-testid=take-grey]:checked").await? == 1)).await?;
    let size = "return document.querySelector('[data-testid=take-size]').value";
    same("the size", page.ask::<String>(size, vec![]).await?.as_str(), "a4")
}

/// Broken and hostile addresses, and what the notice must name of each.
const HOSTILE: [(&str, &[&str]); 7] = [
    (
        "?time=2500&country=%00<script>&map=NaN,1&zzz=1&time=1939",
        &["time=2500", "<script>", "map=NaN,1", "zzz=1", "time=1939"],
    ),
    ("?country=%E0%A4%A&event=%ZZ", &["country=", "event=%ZZ"]),
    ("?time=1e3&speed=99&patterns=perhaps", &["time=1e3", "speed=99", "patterns=perhaps"]),
    ("?map=1,2,3,4&map=0,0,-1", &["map=1,2,3,4"]),
    ("?%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", &["<img src=x onerror=alert(1)>"]),
    ("?time=1991-12-26", &["time=1991-12-26"]),
    ("?time=-1962&country=", &["time=-1962", "country="]),
];

pub async fn a_hostile_address_opens_the_atlas_and_the_notice_names_what_was_ignored(page: &Page<'_>) -> Outcome {
    page.console_errors().await?;
    for (query, parts) in HOSTILE {
        page.open(query).await?;
        page.wait_for_text(YEAR, "1962").await?;
        let notice = page.text("[data-testid=notice]").await?.unwrap_or_default();
        for part in parts {
            if !notice.contains(part) {
                return failed(format!("{query}: the notice does not name {part:?}: {notice}"));
            }
        }
        same("images and scripts from the address", page.count("#atlas script, #atlas img").await?, 0)?;
        // The address is put right, and the map is there.
        settled(page, "?time=1962").await?;
        if page.count("[data-testid=map] .areas > g.area").await? < 100 {
            return failed(format!("{query}: the map is not there"));
        }
    }
    same("errors on the console", page.console_errors().await?, vec![])?;
    page.open(&format!("?{}", "a=1&".repeat(2_000))).await?;
    page.wait_for_text(YEAR, "1962").await?;
    page.click("[data-testid=notice] button").await?;
    page.wait_for("the notice to close", async || Ok(page.count("[data-testid=notice]").await? == 0)).await?;
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn an_event_alone_opens_on_its_day(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let egypt = record.find_place("egypt").unwrap_or(PlaceIx(0));
    let Some((_, event)) = record.events_of_place(egypt).last() else { return failed("egypt has no event") };
    page.open(&format!("?event={}", event.id)).await?;
    page.wait_for_text(YEAR, &event.date.year().to_string()).await?;
    page.wait_for("its card", async || Ok(page.count(CARD).await? == 1)).await?;
    same("the open event", page.attr("li.open", "data-event-id").await?, Some(event.id.clone()))
}
