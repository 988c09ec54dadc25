//! The map moved and magnified, by mouse and by fingers, up to its limits.

use crate::data::{day, place};
use crate::hover::spot_that_hits;
use crate::map::{MAP, point_at, scale, spot_of};
use crate::pointer::{SEA, near};
use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};

const NAME: &str = "[data-testid=place-name]";
/// How far the map may be off after a movement, in pixels: its transform is rounded.
const ROUNDING_PX: f64 = 2.0;

/// Fails unless the same point of the map is under a pixel as was before.
async fn kept(page: &Page<'_>, what: &str, spot: Spot, point: (f64, f64)) -> Outcome {
    let found = point_at(page, spot).await?;
    near(what, found, point, ROUNDING_PX * 1000.0 / scale(page).await?)
}

/// Waits until the map is magnified so many times.
async fn magnified(page: &Page<'_>, world: f64, times: f64) -> Outcome {
    let there = async || Ok((scale(page).await? / world / times - 1.0).abs() < 0.01);
    match page.wait_for(&format!("a magnification of {times}"), there).await {
        Ok(()) => Ok(()),
        Err(trouble) => failed(format!("{trouble}; it is {}", scale(page).await? / world)),
    }
}

/// The middle of the map, in whole pixels.
async fn middle(page: &Page<'_>) -> Outcome<Spot> {
    let spot = page.middle(MAP).await?;
    Ok((spot.0.round(), spot.1.round()))
}

pub async fn the_wheel_stops_at_the_whole_world_and_at_forty_times(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let world = scale(page).await?;
    let (brazil, _) = place("brazil")?;
    let spot = spot_that_hits(page, brazil).await?;
    let point = point_at(page, spot).await?;
    // Each 400 pixels double the scale, and each step begins where the one before ended.
    for (turn, times) in [(-400, 2.0), (-800, 8.0), (400, 4.0), (-100_000, 40.0)] {
        page.wheel(spot, turn).await?;
        magnified(page, world, times).await?;
        kept(page, &format!("the point under the pointer at {times} times"), spot, point).await?;
    }
    page.wheel(spot, 100_000).await?;
    magnified(page, world, 1.0).await?;
    same("open places", page.count(NAME).await?, 0)
}

pub async fn a_drag_follows_the_pointer_in_every_direction(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&map=20,10,4").await?;
    let centre = middle(page).await?;
    for (x, y) in [(150.0, 60.0), (-200.0, -90.0), (0.0, 120.0), (-160.0, 0.0)] {
        let end = (centre.0 + x, centre.1 + y);
        let held = point_at(page, centre).await?;
        page.drag(centre, end).await?;
        page.settle().await?;
        kept(page, &format!("the point held on a way of {x}, {y}"), end, held).await?;
        same("open places", page.count(NAME).await?, 0)?;
    }
    // A hand that trembles still clicks.
    page.open("?time=1962&map=2,46,8").await?;
    let (ix, france) = place("france")?;
    let spot = spot_that_hits(page, ix).await?;
    page.drag(spot, (spot.0 + 2.0, spot.1 + 2.0)).await?;
    page.wait_for_text(NAME, france.name(day("1962-12-31")?)).await
}

pub async fn the_map_cannot_be_drawn_off_the_world(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&map=20,10,2").await?;
    let centre = middle(page).await?;
    // Where the middle of the box must not come: beyond the edges of the world, in map units.
    for (x, y) in [(350.0, 200.0), (-350.0, -200.0)] {
        for _ in 0..5 {
            page.drag(centre, (centre.0 + x, centre.1 + y)).await?;
        }
        page.settle().await?;
        let at = point_at(page, centre).await?;
        let inside = (0.0..atlas_core::projection::WORLD_WIDTH).contains(&at.0)
            && (0.0..atlas_core::projection::WORLD_HEIGHT).contains(&at.1);
        same(&format!("the middle {at:?} lies in the world"), inside, true)?;
    }
    Ok(())
}

pub async fn a_double_click_doubles_and_the_buttons_go_by_steps(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let world = scale(page).await?;
    let sea = spot_of(page, SEA.0, SEA.1).await?;
    page.double_click_at((sea.0.round(), sea.1.round())).await?;
    magnified(page, world, 2.0).await?;
    let steps =
        [("Zoom in", 3.2), ("Zoom in", 5.12), ("Zoom out", 3.2), ("Show the whole world", 1.0), ("Zoom out", 1.0)];
    for (name, times) in steps {
        page.click(&format!(".zoom button[aria-label='{name}']")).await?;
        magnified(page, world, times).await?;
    }
    page.wait_for("the address to drop the map", async || Ok(!page.query().await?.contains("map="))).await
}

pub async fn fingers_open_and_close_the_map_about_their_middle(page: &Page<'_>) -> Outcome {
    page.size(390, 844).await?;
    page.open("?time=1962").await?;
    let world = scale(page).await?;
    page.move_to("?time=1962&map=20,10,3").await?;
    let about = middle(page).await?;
    let point = point_at(page, about).await?;
    for (from, end, times) in [(60.0, 240.0, 12.0), (240.0, 120.0, 6.0), (120.0, 60.0, 3.0)] {
        page.pinch(about, from, end).await?;
        magnified(page, world, times).await?;
        kept(page, &format!("the point between the fingers at {times} times"), about, point).await?;
        same("open places", page.count(NAME).await?, 0)?;
    }
    for (x, y) in [(90.0, -40.0), (-120.0, 60.0)] {
        let held = point_at(page, about).await?;
        page.swipe(about, (about.0 + x, about.1 + y)).await?;
        page.settle().await?;
        kept(page, "the point under the finger", (about.0 + x, about.1 + y), held).await?;
        same("open places", page.count(NAME).await?, 0)?;
    }
    // After all that, a tap is a tap again.
    let (ix, it) = place("france")?;
    page.move_to("?time=1962&map=2,46,5").await?;
    page.tap(spot_that_hits(page, ix).await?).await?;
    page.wait_for_text(NAME, it.name(day("1962-12-31")?)).await?;
    same("a card under the finger", page.count("[data-testid=tooltip]").await?, 0)
}

pub async fn fingers_open_the_whole_world_about_their_middle(page: &Page<'_>) -> Outcome {
    page.size(390, 844).await?;
    page.open("?time=1962").await?;
    let world = scale(page).await?;
    let about = middle(page).await?;
    let point = point_at(page, about).await?;
    page.pinch(about, 60.0, 240.0).await?;
    magnified(page, world, 4.0).await?;
    // The first finger that moves also shifts the middle, while the whole world leaves no room for it.
    kept(page, "the point between the fingers", about, point).await
}
