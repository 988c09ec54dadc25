//! A reader who has only fingers: what is to be tapped is first drawn into sight, and must lie on top there.

use atlas_tests::input::Spot;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed};
use serde::Deserialize;
use serde_json::json;

/// Strokes after which something must be in sight.
const STROKES: u32 = 60;
/// Pixels that one stroke is long at most.
const STROKE: f64 = 220.0;

/// Where something is.
#[derive(Deserialize, Debug)]
struct Place {
    /// Its middle.
    at: Spot,
    /// Whether a finger there would hit it.
    free: bool,
    /// What would be hit instead, for messages.
    under: String,
    /// How far it has to be drawn to be in the middle of what scrolls it, and where a finger can take hold of that; none if nothing does.
    draw: Option<(f64, f64, Spot)>,
}

/// The nearest part around it that scrolls and does not show it is the one to draw. A label is as good as its box.
const PLACE: &str = "const e = document.querySelector(arguments[0]); if (!e) return null;
    const r = e.getBoundingClientRect(), at = [r.x + r.width / 2, r.y + Math.min(r.height, 60) / 2];
    const hit = document.elementFromPoint(...at), free = !!hit && (e.contains(hit) || e.labels && [...e.labels].some((l) => l.contains(hit)));
    const under = hit ? `${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}` : 'nothing';
    let draw = null;
    for (let p = e.parentElement; p && !draw; p = p.parentElement) {
        const s = getComputedStyle(p), ways = [/auto|scroll/.test(s.overflowX) && p.scrollWidth > p.clientWidth + 1, /auto|scroll/.test(s.overflowY) && p.scrollHeight > p.clientHeight + 1];
        if (!ways[0] && !ways[1]) continue;
        const b = p.getBoundingClientRect(), left = Math.max(b.left, 0), right = Math.min(b.right, innerWidth), top = Math.max(b.top, 0), bottom = Math.min(b.bottom, innerHeight);
        const dx = ways[0] && (r.left < left + 2 || r.right > right - 2) ? (left + right) / 2 - at[0] : 0, dy = ways[1] && (at[1] < top + 24 || at[1] > bottom - 24) ? (top + bottom) / 2 - at[1] : 0;
        if (Math.abs(dx) > 4 || Math.abs(dy) > 4) draw = [dx, dy, [(left + right) / 2, (top + bottom) / 2]];
    }
    return { at, free, under, draw }";

/// The fingers.
pub struct Fingers<'a, 'b>(pub &'a Page<'b>);

impl Fingers<'_, '_> {
    /// Draws something into sight, finger by finger, until a tap would hit it.
    pub async fn reach(&self, goal: &str) -> Outcome<Spot> {
        self.0.wait_for(goal, async || Ok(self.0.count(goal).await? > 0)).await?;
        let mut under = String::new();
        for _ in 0..STROKES {
            let place: Option<Place> = self.0.ask(PLACE, vec![json!(goal)]).await?;
            let place = place.ok_or_else(|| Trouble::Failed(format!("{goal} is gone")))?;
            let Some((dx, dy, hold)) = place.draw.filter(|_| !place.free) else {
                if place.free {
                    return Ok(place.at);
                }
                // What glides may still be on its way.
                under = place.under;
                self.0.settle().await?;
                continue;
            };
            let (dx, dy) = (dx.clamp(-STROKE, STROKE), dy.clamp(-STROKE, STROKE));
            self.0.swipe((hold.0 - dx / 2.0, hold.1 - dy / 2.0), (hold.0 + dx / 2.0, hold.1 + dy / 2.0)).await?;
            self.0.settle().await?;
            under = place.under;
        }
        failed(format!("no finger comes to {goal}; {under} lies there"))
    }

    /// Taps on something.
    pub async fn tap(&self, goal: &str) -> Outcome {
        let spot = self.reach(goal).await?;
        self.0.tap(spot).await
    }

    /// Taps into a field and types over what stands in it.
    pub async fn write(&self, goal: &str, text: &str, enter: bool) -> Outcome {
        self.tap(goal).await?;
        let focused = format!("{goal}:focus");
        self.0.wait_for(&focused, async || Ok(self.0.count(&focused).await? == 1)).await?;
        self.0.js("document.activeElement.select(); return null", vec![]).await?;
        let keys: Vec<String> = text.chars().map(String::from).chain(enter.then(|| "Enter".into())).collect();
        self.0.press(&keys.iter().map(String::as_str).collect::<Vec<_>>()).await
    }

    /// Chooses in a list that a finger can reach. The choice itself is made in a window of the telephone, which is not the page's.
    pub async fn choose(&self, goal: &str, value: &str) -> Outcome {
        self.reach(goal).await?;
        let script = "const s = document.querySelector(arguments[0]); s.value = arguments[1];
            s.dispatchEvent(new Event('change', { bubbles: true })); return s.value === arguments[1]";
        if self.0.ask(script, vec![json!(goal), json!(value)]).await? {
            self.0.settle().await
        } else {
            failed(format!("{goal} has no {value}"))
        }
    }
}
