//! A reader who has only a keyboard. After each key the focus must be somewhere, and be seen.

use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed};
use serde::Deserialize;
use serde_json::json;

/// More elements than any view has.
const MOST: usize = 500;

/// Where the focus is.
#[derive(Deserialize, Debug)]
struct Stop {
    /// It is on the page as a whole, which is nowhere.
    lost: bool,
    /// A line is drawn around it, in the window.
    seen: bool,
    /// It is on the element that is asked for.
    there: bool,
    /// What it is on, for messages.
    what: String,
}

/// The line may be drawn round the thumb of a slider that lies over the map.
const STOP: &str = "const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return { lost: true, seen: false, there: false, what: 'the page' };
    const ring = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2, r = e.getBoundingClientRect();
    const inside = r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
    return { lost: false, seen: inside && (ring(getComputedStyle(e)) || e.matches('.divider')), there: !!arguments[0] && e.matches(arguments[0]),
        what: `${e.tagName.toLowerCase()} ${e.dataset.testid ?? e.className} \"${(e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40)}\"` }";

/// The keyboard.
pub struct Keys<'a, 'b>(pub &'a Page<'b>);

impl Keys<'_, '_> {
    async fn stop(&self, goal: &str) -> Outcome<Stop> {
        self.0.ask(STOP, vec![json!(goal)]).await
    }

    /// Presses keys one after the other, and looks where the focus is then.
    pub async fn press(&self, keys: &[&str]) -> Outcome {
        self.0.press(keys).await?;
        self.kept(&format!("{keys:?}")).await
    }

    /// Types a text.
    pub async fn write(&self, text: &str) -> Outcome {
        let keys: Vec<String> = text.chars().map(String::from).collect();
        self.press(&keys.iter().map(String::as_str).collect::<Vec<_>>()).await
    }

    /// Types over what stands in a field, and Enter.
    pub async fn fill(&self, text: &str) -> Outcome {
        self.press(&["Control+a"]).await?;
        self.write(text).await?;
        self.press(&["Enter"]).await
    }

    /// Fails unless the focus is somewhere and seen, once the page has been drawn.
    pub async fn kept(&self, after: &str) -> Outcome {
        self.0.settle().await?;
        let stop = self.stop("").await?;
        if stop.lost {
            return failed(format!("after {after} nothing has the focus"));
        }
        if !stop.seen {
            return failed(format!("after {after} the focus is on {} and is not seen", stop.what));
        }
        Ok(())
    }

    /// Goes on with Tab until an element has the focus.
    pub async fn on_to(&self, goal: &str) -> Outcome {
        self.walk("Tab", goal).await
    }

    /// Goes back with Shift and Tab until an element has the focus.
    pub async fn back_to(&self, goal: &str) -> Outcome {
        self.walk("Shift+Tab", goal).await
    }

    async fn walk(&self, key: &str, goal: &str) -> Outcome {
        let mut last = self.stop(goal).await?.what;
        for _ in 0..MOST {
            self.0.press(&[key]).await?;
            let stop = self.stop(goal).await?;
            if stop.lost {
                return failed(format!("{key} leaves the page after {last} and before it comes to {goal}"));
            }
            if !stop.seen {
                return failed(format!("the focus on {} is not seen, on the way to {goal}", stop.what));
            }
            if stop.there {
                return Ok(());
            }
            last = stop.what;
        }
        failed(format!("{key} does not come to {goal}"))
    }

    /// Presses an arrow until the list that has the focus stands on an entry.
    pub async fn choose(&self, key: &str, value: &str) -> Outcome {
        for _ in 0..20 {
            if self.0.ask::<bool>("return document.activeElement.value === arguments[0]", vec![json!(value)]).await? {
                return Ok(());
            }
            self.press(&[key]).await?;
        }
        failed(format!("{key} does not come to {value}"))
    }
}
