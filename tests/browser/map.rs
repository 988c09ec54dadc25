//! Where things are on the map: from places and degrees to pixels of the window and back.

use crate::data;
use atlas_core::date::Date;
use atlas_core::outline::project_point;
use atlas_core::projection::project;
use atlas_core::snapshot::Snapshot;
use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed};
use serde_json::json;

/// The box of the map.
pub const MAP: &str = "[data-testid=map]";

/// The matrix that brings map units into the window: horizontal and vertical scale (they are one) and shift.
pub async fn matrix(page: &Page<'_>) -> Outcome<(f64, f64, f64)> {
    // A glide is over when the group stands where its attribute says.
    page.wait_for("the map to stand still", async || {
        page.ask("return document.querySelector('[data-testid=map] svg > g').getAnimations().length === 0", vec![])
            .await
    })
    .await?;
    let script = "const m = document.querySelector('[data-testid=map] svg > g').getScreenCTM(); return [m.a, m.e, m.f]";
    page.ask(script, vec![]).await
}

/// How much the map is magnified: window pixels of a thousand map units.
pub async fn scale(page: &Page<'_>) -> Outcome<f64> {
    Ok(matrix(page).await?.0 * 1000.0)
}

/// The pixel of a point in map units.
pub async fn spot_of_point(page: &Page<'_>, x: f64, y: f64) -> Outcome<Spot> {
    let (a, e, f) = matrix(page).await?;
    Ok((a * x + e, a * y + f))
}

/// The point in map units under a pixel.
pub async fn point_at(page: &Page<'_>, spot: Spot) -> Outcome<(f64, f64)> {
    let (a, e, f) = matrix(page).await?;
    Ok(((spot.0 - e) / a, (spot.1 - f) / a))
}

/// The pixel of a place on the globe, in degrees.
pub async fn spot_of(page: &Page<'_>, lon: f64, lat: f64) -> Outcome<Spot> {
    let point = project(lon, lat);
    spot_of_point(page, point.x, point.y).await
}

/// A pixel well inside the land of a place on a day.
pub async fn spot_of_place(page: &Page<'_>, id: &str, date: Date) -> Outcome<Spot> {
    let record = data::record()?;
    let (ix, _) = data::place(id)?;
    let Some(land) = Snapshot::of(record, date).land(ix).copied() else {
        return failed(format!("{id} has no land on {date}"));
    };
    spot_of_point(page, f64::from(land.anchor.0), f64::from(land.anchor.1)).await
}

/// The id of the place under a pixel.
pub async fn place_at(page: &Page<'_>, spot: Spot) -> Outcome<Option<String>> {
    let script = "const p = document.elementFromPoint(arguments[0], arguments[1])?.closest('[data-place]'); return p && Number(p.dataset.place)";
    let found: Option<u16> = page.ask(script, vec![json!(spot.0), json!(spot.1)]).await?;
    let record = data::record()?;
    Ok(found.and_then(|ix| record.places.get(usize::from(ix))).map(|p| p.id.clone()))
}

/// The anchor of a piece of land in map units.
pub fn anchor(piece: &str) -> Outcome<(i32, i32)> {
    let found = data::record()?.pieces.iter().find(|p| p.id == piece);
    found.map(|p| project_point(p.anchor)).ok_or_else(|| Trouble::Failed(format!("there is no piece `{piece}`")))
}
