//! What changed between two days, beside the map, held against the record.

use crate::data::{day, end_of, record};
use atlas_core::changes::{Shift, changes};
use atlas_core::region::Region;
use atlas_core::scope::Scope;
use atlas_core::turns::{next_change, previous_change};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const HEADING: &str = "[data-testid=changes-heading]";

async fn ready(page: &Page<'_>, query: &str) -> Outcome {
    page.open(query).await?;
    page.wait_for("the changes with their events", async || Ok(page.count(".changes .cause").await? > 0)).await
}

pub async fn the_list_has_every_change_between_the_days(page: &Page<'_>) -> Outcome {
    ready(page, "?time=1952..1962&tab=changes").await?;
    page.wait_for_text(HEADING, "What changed from 1952 to 1962").await?;
    let found = changes(record()?, end_of(1952)?, end_of(1962)?);
    for shift in Shift::ALL.iter().filter(|shift| **shift != Shift::Unchanged) {
        let expected = found.iter().filter(|change| change.shift == *shift).count() as u64;
        let rows = page.count(&format!("[data-group={}] .change", shift.name())).await?;
        same(shift.name(), rows, expected)?;
    }
    // Each has all the events that changed it.
    let Some(change) = found.iter().max_by_key(|change| change.causes.len()) else { return failed("nothing changed") };
    let causes = page.count(&format!(".change[data-place='{}'] .cause", change.place.0)).await?;
    same("events of one state", causes, change.causes.len() as u64)?;
    page.click("[data-shift=away]").await?;
    page.wait_for("one group alone", async || Ok(page.count("[data-group]").await? == 1)).await
}

pub async fn the_days_are_typed_and_exchanged(page: &Page<'_>) -> Outcome {
    ready(page, "?time=1962&tab=changes").await?;
    page.wait_for_text(HEADING, "What changed from 1952 to 1962").await?;
    page.fill("[data-testid=other-day]", "23 August 1939").await?;
    page.wait_for_text(HEADING, "What changed from 23 August 1939 to 1962").await?;
    page.fill("[data-testid=other-day]", "1939-08-24").await?;
    page.wait_for_text(HEADING, "What changed from 24 August 1939 to 1962").await?;
    page.wait_for("both days in the address", async || Ok(page.query().await?.contains("time=1939-08-24..1962")))
        .await?;
    page.click("[data-testid=swap]").await?;
    page.wait_for("the days to be exchanged", async || Ok(page.query().await?.contains("time=1962..1939-08-24")))
        .await?;
    page.fill("[data-testid=shown-day]", "yesterday").await?;
    page.wait_for("a word on what to write", async || Ok(page.count(".beside [role=alert]").await? == 1)).await
}

pub async fn steps_go_from_change_to_change(page: &Page<'_>) -> Outcome {
    ready(page, "?time=1962&tab=changes").await?;
    let record = record()?;
    let date = day("1962-12-31")?;
    let Some(next) = next_change(record, Scope::World, date) else { return failed("nothing changes after 1962") };
    page.click(".steps [data-testid=next-change]").await?;
    page.wait_for("the next change", async || Ok(page.query().await?.contains(&format!("time={}", next.day)))).await?;
    // The steps keep to the region that was chosen.
    let script = "const s = document.querySelector('[data-testid=scope]'); s.value = 'africa';
        s.dispatchEvent(new Event('change', { bubbles: true })); return null";
    page.js(script, vec![]).await?;
    let Some(back) = previous_change(record, Scope::Region(Region::Africa), next.day) else {
        return failed("nothing changes in Africa before 1963");
    };
    let names: Vec<&str> = back.places.iter().map(|(place, _)| record.name(*place, back.day)).collect();
    page.wait_for("the step to name a state of Africa", async || {
        let said = page.text(".steps [data-testid=previous-change]").await?.unwrap_or_default();
        Ok(names.iter().any(|name| said.contains(name)))
    })
    .await?;
    page.click(".steps [data-testid=previous-change]").await?;
    page.wait_for("the change before", async || Ok(page.query().await?.contains(&format!("time={}", back.day))))
        .await?;
    page.wait_for("rows of Africa alone", async || {
        let places: Vec<u16> =
            page.ask("return [...document.querySelectorAll('.change')].map((e) => +e.dataset.place)", vec![]).await?;
        let in_africa = |ix: &u16| record.places.get(usize::from(*ix)).is_some_and(|p| p.region == Region::Africa);
        Ok(!places.is_empty() && places.iter().all(in_africa))
    })
    .await
}

pub async fn the_changes_have_no_violation(page: &Page<'_>) -> Outcome {
    for (width, height, scheme) in [(1440, 900, "light"), (1440, 900, "dark"), (390, 844, "light")] {
        page.size(width, height).await?;
        page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
        ready(page, "?time=1938..1948&tab=changes").await?;
        page.settle().await?;
        same(&format!("the changes, {width} {scheme}"), page.axe_violations().await?, vec![])?;
    }
    Ok(())
}
