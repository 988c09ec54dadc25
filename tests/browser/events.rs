//! Events: in the panel, on the map, and small states.

use crate::address::event_of;
use crate::data::{day, place, record, text};
use crate::map::{place_at, spot_of_place};
use crate::slider::YEAR;
use atlas_core::event::Grade;
use atlas_core::marks::{combats, dots};
use atlas_core::snapshot::Snapshot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

pub async fn an_event_of_the_panel_sets_its_very_day_and_shows_what_it_rests_on(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let (germany, _) = place("germany")?;
    let event = event_of(germany, "1939-08-23")?;
    let Some(ix) = record.find_event(&event.id) else { return failed("the event is gone") };
    let told = text(ix)?;
    page.open("?time=1930&country=germany").await?;
    let item = format!("li[data-event-id='{}']", event.id);
    page.wait_for("the list", async || Ok(page.count(&item).await? == 1)).await?;
    page.click(&format!("{item} > button")).await?;
    page.wait_for_text(YEAR, "1939").await?;
    page.wait_for_text("[data-testid=day]", "23 August 1939").await?;
    let card = format!("{item} [data-testid=event-card]");
    page.wait_for("the card", async || Ok(page.count(&card).await? == 1)).await?;
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = page.text(&card).await?.unwrap_or_default();
    same("the card tells the event", shown.contains(&squeezed(&told.text)), true)?;
    let letter = match told.grade {
        Grade::A => "Grade A",
        Grade::B => "Grade B",
        Grade::C => "Grade C",
    };
    same("the card says its grade", shown.contains(letter), true)?;
    page.click(&format!("{card} summary")).await?;
    page.wait_for("the sources", async || Ok(page.count(&format!("{card} details[open]")).await? == 1)).await?;
    let links = page.count(&format!("{card} .sources li")).await?;
    same("sources", usize::try_from(links).unwrap_or(0), told.sources.len())?;
    // Whoever follows a link leaves the atlas by his own will, and takes no address along.
    let kept = format!("{card} .sources a:not([rel~=noreferrer])");
    same("links that tell where the reader comes from", page.count(&kept).await?, 0)?;
    page.click(&format!("{item} > button")).await?;
    page.wait_for("the event to close", async || Ok(page.count(&card).await? == 0)).await
}

pub async fn the_events_of_the_year_stand_beside_the_map(page: &Page<'_>) -> Outcome {
    let record = record()?;
    for time in ["1939", "1962", "1991"] {
        page.open(&format!("?time={time}")).await?;
        let year = day(&format!("{time}-06-01"))?.year();
        let expected: Vec<String> = record.events_of_year(year).map(|(_, e)| e.id.clone()).collect();
        page.wait_for("the list", async || Ok(page.count(".panel-body li[data-event-id]").await? > 0)).await?;
        let shown: Vec<String> = page
            .ask("return [...document.querySelectorAll('.panel-body li[data-event-id]')].map((li) => li.dataset.eventId)", vec![])
            .await?;
        same(&format!("the events of {time}"), shown, expected)?;
    }
    Ok(())
}

pub async fn the_mark_of_combat_opens_its_event(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let (hungary, _) = place("hungary")?;
    let date = day("1956-11-05")?;
    let found = combats(record, &Snapshot::of(record, date), date);
    let Some(combat) = found.iter().find(|c| c.place == hungary) else { return failed("no combat in Hungary in 1956") };
    let Some(event) = record.event(combat.event) else { return failed("the combat has no event") };
    page.open("?time=1956-11-05&map=19,47,3").await?;
    same("marks of combat", page.count(".combat-mark").await?, u64::try_from(found.len()).unwrap_or(0))?;
    page.click(&format!(".combat-mark[data-event='{}'] circle", combat.event.0)).await?;
    let open = format!("li.open[data-event-id='{}']", event.id);
    page.wait_for("the event of the combat", async || Ok(page.count(&open).await? == 1)).await?;
    page.wait_for("its day", async || Ok(page.query().await?.contains(&format!("time={}", event.date)))).await
}

pub async fn small_states_can_be_seen_and_hit(page: &Page<'_>) -> Outcome {
    let record = record()?;
    page.open("?time=1930").await?;
    let date = day("1930-12-31")?;
    let small = dots(record, &Snapshot::of(record, date), date);
    for id in ["luxembourg", "san_marino"] {
        let (ix, state) = place(id)?;
        if !small.iter().any(|dot| dot.place == ix) {
            return failed(format!("{id} is not small enough for a circle"));
        }
        let spot = spot_of_place(page, id, date).await?;
        // Beside its middle it can be hit still, as far as the circle is seen.
        for (x, y) in [(0.0, 0.0), (3.0, 0.0), (0.0, -3.0)] {
            same("the place under the pointer", place_at(page, (spot.0 + x, spot.1 + y)).await?.as_deref(), Some(id))?;
        }
        page.click_at(spot).await?;
        page.wait_for_text("[data-testid=place-name]", state.name(date)).await?;
    }
    // Near enough they are drawn as land.
    page.move_to("?time=1930&map=6.1,49.7,40").await?;
    let (ix, _) = place("luxembourg")?;
    let dot = format!("g.area.dot[data-place='{}']", ix.0);
    page.wait_for("the circle to become land", async || Ok(page.count(&dot).await? == 0)).await
}

pub async fn a_movement_without_land_can_be_opened(page: &Page<'_>) -> Outcome {
    let record = record()?;
    let Some(movement) = record.places.iter().find(|p| p.is_movement()) else { return failed("there is no movement") };
    page.open(&format!("?time=1980&country={}", movement.id)).await?;
    page.wait_for_text("[data-testid=place-name]", movement.name(day("1980-12-31")?)).await?;
    page.wait_for_text("[data-testid=place-standing]", "Movement without land").await
}
