//! The map as a finger or a mouse meets it: where a place can be hit, where the sea is, and which point lies under a pixel.

use crate::input::Spot;
use crate::page::Page;
use crate::trouble::{Outcome, failed};
use serde_json::json;

/// How far a wished place on the screen keeps from the edges of what it lies on, in pixels, where there is room.
const ROOM: [u32; 4] = [8, 4, 2, 0];

/// Finds a pixel of the map of which all around satisfies `is(element)`: the nearest to the middle of the boxes. `arguments[1]` is the room.
const FIND: &str = "const m = document.querySelector('[data-testid=map]').getBoundingClientRect(), room = arguments[1];
    const hit = (x, y) => { const e = document.elementFromPoint(x, y); return !!e && !!e.closest('[data-testid=map]') && is(e); };
    let best = null;
    for (const b of boxes) {
        const left = Math.max(b.left, m.left + 2), right = Math.min(b.right, m.right - 2);
        const top = Math.max(b.top, m.top + 2), bottom = Math.min(b.bottom, m.bottom - 2);
        const step = Math.max(1, Math.min(right - left, bottom - top) / 24);
        for (let y = Math.ceil(top); y <= bottom; y += step) for (let x = Math.ceil(left); x <= right; x += step) {
            const p = [Math.round(x), Math.round(y)];
            const far = Math.hypot(x - (b.left + b.right) / 2, y - (b.top + b.bottom) / 2);
            if ((best === null || far < best.far) && [[0, 0], [room, 0], [-room, 0], [0, room], [0, -room]].every(([u, v]) => hit(p[0] + u, p[1] + v)))
                best = { far, p };
        }
    }
    return best && best.p";

/// Where the world stands: the transform of its group, and the matrix of the drawing around it.
const POINT: &str = "const svg = document.querySelector('[data-testid=map] > svg'), m = svg.getScreenCTM();
    const n = svg.querySelector(':scope > g').getAttribute('transform').match(/-?[\\d.]+/g).map(Number);
    return [((arguments[0] - m.e) / m.a - n[0]) / n[2], ((arguments[1] - m.f) / m.d - n[1]) / n[2]]";

impl Page<'_> {
    /// A pixel at which the land (or the circle) of a place is hit, and nothing that lies above it.
    ///
    /// # Errors
    /// If there is none in the window.
    pub async fn spot_of_place(&self, place: u16) -> Outcome<Spot> {
        let script = "const mine = `[data-place='${arguments[0]}']`, is = (e) => !!e.closest(`g.area${mine}`);
            const boxes = [...document.querySelectorAll(`[data-testid=map] g.area${mine} > path`)].map((p) => p.getBoundingClientRect());";
        match self.find(&format!("{script}{FIND}"), place).await? {
            Some(spot) => Ok(spot),
            None => failed(format!("place {place} cannot be hit anywhere in the window")),
        }
    }

    /// A pixel of the map at which nothing but the sea is hit.
    ///
    /// # Errors
    /// If there is none.
    pub async fn spot_of_sea(&self) -> Outcome<Spot> {
        let script = "const is = (e) => !e.closest('[data-place], [data-event]');
            const boxes = [document.querySelector('[data-testid=map]').getBoundingClientRect()];";
        match self.find(&format!("{script}{FIND}"), 0).await? {
            Some(spot) => Ok(spot),
            None => failed("there is no sea in the window"),
        }
    }

    async fn find(&self, script: &str, place: u16) -> Outcome<Option<Spot>> {
        for room in ROOM {
            if let Some(spot) = self.ask(script, vec![json!(place), json!(room)]).await? {
                return Ok(Some(spot));
            }
        }
        Ok(None)
    }

    /// The place that is hit at a pixel, if any.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn place_at(&self, spot: Spot) -> Outcome<Option<u16>> {
        let script = "const e = document.elementFromPoint(arguments[0], arguments[1])?.closest('[data-place]'); return e && Number(e.dataset.place)";
        self.ask(script, vec![json!(spot.0), json!(spot.1)]).await
    }

    /// The point of the map, in its own units, that lies under a pixel.
    ///
    /// # Errors
    /// If there is no map.
    pub async fn point_under(&self, spot: Spot) -> Outcome<(f64, f64)> {
        self.ask(POINT, vec![json!(spot.0), json!(spot.1)]).await
    }

    /// How much the map is magnified; 1 shows the whole world.
    ///
    /// # Errors
    /// If there is no map.
    pub async fn magnification(&self) -> Outcome<f64> {
        let script = "return Number(document.querySelector('[data-testid=map] > svg > g').getAttribute('transform').match(/scale\\(([\\d.]+)/)[1])";
        self.ask(script, vec![]).await
    }

    /// Waits until the map is magnified so much and lies still.
    ///
    /// # Errors
    /// If it is not within some seconds.
    pub async fn wait_for_magnification(&self, expected: f64) -> Outcome {
        let there = async || Ok((self.magnification().await? - expected).abs() < 0.01 * expected);
        let arrived = self.wait_for(&format!("the map to be magnified {expected} times"), there).await;
        match arrived {
            Ok(()) => self.wait_until_still().await,
            Err(trouble) => failed(format!("{trouble}; it is magnified {} times", self.magnification().await?)),
        }
    }

    /// Waits until the map no longer glides.
    ///
    /// # Errors
    /// If it does not stop.
    pub async fn wait_until_still(&self) -> Outcome {
        self.settle().await?;
        let script = "return document.querySelector('[data-testid=map] > svg > g').getAnimations().length === 0";
        self.wait_for("the map to lie still", async || self.ask(script, vec![]).await).await
    }

    /// Map units of one pixel, as the map is magnified now.
    ///
    /// # Errors
    /// If there is no map.
    pub async fn unit(&self) -> Outcome<f64> {
        Ok(self.point_under((1.0, 0.0)).await?.0 - self.point_under((0.0, 0.0)).await?.0)
    }

    /// Fails unless a point of the map lies under a pixel, within so many pixels.
    ///
    /// # Errors
    /// If another does.
    pub async fn expect_under(&self, what: &str, spot: Spot, expected: (f64, f64), pixels: f64) -> Outcome {
        let (found, unit) = (self.point_under(spot).await?, self.unit().await?);
        let off = (found.0 - expected.0).hypot(found.1 - expected.1) / unit;
        if off <= pixels { Ok(()) } else { failed(format!("{what}: the map is {off:.1} pixels off")) }
    }
}
