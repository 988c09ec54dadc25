//! Keys, mouse and fingers, as W3C actions.

use crate::command::Post;
use crate::page::Page;
use crate::trouble::{Outcome, failed};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};

/// A point of the window in CSS pixels.
pub type Spot = (f64, f64);

/// How long a finger takes from one place to the next.
const GLIDE_MS: u32 = 60;
/// Places that a moving finger passes on its way.
const PLACES: u32 = 4;

/// Whether two fingers were on the page since its tab was opened.
static PINCHED: AtomicBool = AtomicBool::new(false);

/// The key code of WebDriver for a key's name as in `KeyboardEvent.key`; a single character stands for itself.
fn key_code(key: &str) -> &str {
    match key {
        "Backspace" => "\u{e003}",
        "Tab" => "\u{e004}",
        "Enter" => "\u{e007}",
        "Shift" => "\u{e008}",
        "Control" => "\u{e009}",
        "Alt" => "\u{e00a}",
        "Escape" => "\u{e00c}",
        "PageUp" => "\u{e00e}",
        "PageDown" => "\u{e00f}",
        "End" => "\u{e010}",
        "Home" => "\u{e011}",
        "ArrowLeft" => "\u{e012}",
        "ArrowUp" => "\u{e013}",
        "ArrowRight" => "\u{e014}",
        "ArrowDown" => "\u{e015}",
        "Delete" => "\u{e017}",
        other => other,
    }
}

impl Page<'_> {
    /// Presses keys one after the other, named as in `KeyboardEvent.key`; `Shift+Tab` holds the first while the second is pressed.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn press(&self, keys: &[&str]) -> Outcome {
        let mut actions = Vec::new();
        for chord in keys {
            let parts: Vec<&str> = if *chord == "+" { vec!["+"] } else { chord.split('+').collect() };
            actions.extend(parts.iter().map(|key| json!({ "type": "keyDown", "value": key_code(key) })));
            actions.extend(parts.iter().rev().map(|key| json!({ "type": "keyUp", "value": key_code(key) })));
        }
        self.act(vec![json!({ "type": "key", "id": "keyboard", "actions": actions })]).await
    }

    /// The middle of the first element of a selector, brought into view.
    ///
    /// # Errors
    /// If there is none.
    pub async fn middle(&self, selector: &str) -> Outcome<Spot> {
        let script = "const e = document.querySelector(arguments[0]); if (!e) return null; e.scrollIntoView({ block: 'nearest' });
            const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]";
        match serde_json::from_value(self.js(script, vec![json!(selector)]).await?) {
            Ok(spot) => Ok(spot),
            Err(_) => failed(format!("there is no {selector}")),
        }
    }

    /// Clicks on the first element of a selector.
    ///
    /// # Errors
    /// If there is none.
    pub async fn click(&self, selector: &str) -> Outcome {
        let spot = self.middle(selector).await?;
        self.click_at(spot).await
    }

    /// Clicks somewhere.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn click_at(&self, spot: Spot) -> Outcome {
        self.act(vec![pointer("mouse", "mouse", vec![to(spot, 0), down(), up()])]).await
    }

    /// Clicks twice somewhere, without a pause.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn double_click_at(&self, spot: Spot) -> Outcome {
        self.act(vec![pointer("mouse", "mouse", vec![to(spot, 0), down(), up(), down(), up()])]).await
    }

    /// Moves the mouse somewhere.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn hover(&self, spot: Spot) -> Outcome {
        self.act(vec![pointer("mouse", "mouse", vec![to(spot, 0)])]).await
    }

    /// Drags with the mouse from one place to another.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn drag(&self, from: Spot, end: Spot) -> Outcome {
        self.act(vec![pointer("mouse", "mouse", stroke(from, end))]).await
    }

    /// Turns the wheel somewhere; positive is downwards.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn wheel(&self, spot: Spot, delta_y: i32) -> Outcome {
        let turn = json!({ "type": "scroll", "x": whole(spot.0), "y": whole(spot.1), "deltaX": 0, "deltaY": delta_y, "duration": 0 });
        self.act(vec![json!({ "type": "wheel", "id": "wheel", "actions": [turn] })]).await
    }

    /// Taps on the first element of a selector.
    ///
    /// # Errors
    /// If there is none.
    pub async fn tap_on(&self, selector: &str) -> Outcome {
        let spot = self.middle(selector).await?;
        self.tap(spot).await
    }

    /// Gives the focus to the first element of a selector.
    ///
    /// # Errors
    /// If there is none, or it takes no focus.
    pub async fn focus(&self, selector: &str) -> Outcome {
        let script =
            "const e = document.querySelector(arguments[0]); e?.focus(); return !!e && document.activeElement === e";
        if self.ask(script, vec![json!(selector)]).await? {
            Ok(())
        } else {
            failed(format!("{selector} takes no focus"))
        }
    }

    /// Selects what is in a field, types a text over it, and presses Enter.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn fill(&self, selector: &str, text: &str) -> Outcome {
        self.focus(selector).await?;
        self.js("document.querySelector(arguments[0]).select(); return null", vec![json!(selector)]).await?;
        let keys: Vec<String> = text.chars().map(String::from).chain(["Enter".into()]).collect();
        self.press(&keys.iter().map(String::as_str).collect::<Vec<_>>()).await
    }

    /// Taps with a finger.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn tap(&self, spot: Spot) -> Outcome {
        self.act(vec![pointer("touch", "finger", vec![to(spot, 0), down(), up()])]).await
    }

    /// Draws a finger from one place to another.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn swipe(&self, from: Spot, end: Spot) -> Outcome {
        self.act(vec![pointer("touch", "finger", stroke(from, end))]).await
    }

    /// Spreads (or closes) two fingers about a place, from one distance to another.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn pinch(&self, about: Spot, from_px: f64, to_px: f64) -> Outcome {
        let finger = |id: &str, sign: f64| {
            let place = |distance: f64| (about.0 + sign * distance / 2.0, about.1);
            pointer("touch", id, stroke(place(from_px), place(to_px)))
        };
        PINCHED.store(true, Ordering::Relaxed);
        self.act(vec![finger("left", -1.0), finger("right", 1.0)]).await
    }

    /// Takes a new tab if two fingers were on this one: headless Chromium keeps the touches of the next page in the tab to itself.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn forget_pinch(&self) -> Outcome {
        if PINCHED.swap(false, Ordering::Relaxed) {
            self.fresh_tab().await?;
        }
        Ok(())
    }

    /// Goes on in a new tab, which has no history.
    ///
    /// # Errors
    /// If the browser opens none.
    pub async fn fresh_tab(&self) -> Outcome {
        let tab = self.client.new_window(true).await?;
        self.client.close_window().await?;
        Ok(self.client.switch_to_window(tab.handle).await?)
    }

    /// Performs actions, and lets go of everything.
    async fn act(&self, actions: Vec<Value>) -> Outcome {
        self.client.issue_cmd(Post { path: "actions", body: json!({ "actions": actions }) }).await?;
        Ok(self.client.release_actions().await?)
    }
}

fn pointer(kind: &str, id: &str, actions: Vec<Value>) -> Value {
    json!({ "type": "pointer", "id": id, "parameters": { "pointerType": kind }, "actions": actions })
}

fn to(spot: Spot, duration_ms: u32) -> Value {
    json!({ "type": "pointerMove", "duration": duration_ms, "x": whole(spot.0), "y": whole(spot.1), "origin": "viewport" })
}

/// Whole pixels, which is all that a wheel takes.
fn whole(pixels: f64) -> i64 {
    pixels.round() as i64
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

/// Down at one place, along a line, up at another.
fn stroke(from: Spot, end: Spot) -> Vec<Value> {
    let mut actions = vec![to(from, 0), down()];
    for place in 1..=PLACES {
        let share = f64::from(place) / f64::from(PLACES);
        let spot = (from.0 + (end.0 - from.0) * share, from.1 + (end.1 - from.1) * share);
        actions.push(to(spot, GLIDE_MS));
    }
    actions.push(up());
    actions
}
