//! The page in the browser, with the questions that tests ask of it. Nothing here waits for a time, only for conditions.

use crate::command::Post;
use crate::trouble::{Outcome, Trouble, failed};
use fantoccini::Client;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use xtask::files;
use xtask::serve::server::Server;
use xtask::workspace::Workspace;

/// How long a condition may take to come true, on a slow machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// The page.
pub struct Page<'a> {
    /// The session, for what has no method here.
    pub client: &'a Client,
    /// The server of the atlas.
    pub server: &'a Server,
    /// The built atlas.
    pub dist: &'a Path,
    /// The workspace.
    pub workspace: &'a Workspace,
}

impl Page<'_> {
    /// Opens the atlas with a query such as `?time=1939-08-24` or none.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn goto(&self, query: &str) -> Outcome {
        let address = format!("{}{query}", self.server.address());
        // A renderer that has just been started sometimes hangs; the second try comes to another.
        match self.client.goto(&address).await {
            Ok(()) => Ok(()),
            Err(_) => Ok(self.client.goto(&address).await?),
        }
    }

    /// Opens the atlas and waits until it shows its year.
    ///
    /// # Errors
    /// If it does not.
    pub async fn open(&self, query: &str) -> Outcome {
        self.goto(query).await?;
        self.wait_for("the year to appear", async || {
            Ok(self.text("[data-testid=year]").await?.is_some_and(|t| !t.is_empty()))
        })
        .await
    }

    /// Gives the open page another address, as a link inside the page or the Back key would: the atlas reads it without being loaded
    /// anew. Its late parts stay, which makes many addresses quick.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn move_to(&self, query: &str) -> Outcome {
        let script =
            "history.replaceState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate')); return null";
        self.js(script, vec![json!(query)]).await?;
        self.settle().await
    }

    /// Runs a script, with its arguments as `arguments[0]` and so on, and returns what it returns.
    ///
    /// # Errors
    /// If the script throws.
    pub async fn js(&self, script: &str, args: Vec<Value>) -> Outcome<Value> {
        Ok(self.client.execute(script, args).await?)
    }

    /// Text of the first element of a selector, without white space around it; none if there is no such element.
    ///
    /// # Errors
    /// If the selector is none.
    pub async fn text(&self, selector: &str) -> Outcome<Option<String>> {
        let script =
            "const e = document.querySelector(arguments[0]); return e && e.textContent.replace(/\\s+/g, ' ').trim()";
        Ok(self.js(script, vec![json!(selector)]).await?.as_str().map(String::from))
    }

    /// Texts of all elements of a selector.
    ///
    /// # Errors
    /// If the selector is none.
    pub async fn texts(&self, selector: &str) -> Outcome<Vec<String>> {
        let script =
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent.replace(/\\s+/g, ' ').trim())";
        self.ask(script, vec![json!(selector)]).await
    }

    /// What a script returns, as a value of Rust.
    ///
    /// # Errors
    /// If the script throws or returns something else.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, args: Vec<Value>) -> Outcome<T> {
        let found = self.js(script, args).await?;
        serde_json::from_value(found).map_err(|e| Trouble::Failed(format!("the page answered something else: {e}")))
    }

    /// An attribute of the first element of a selector.
    ///
    /// # Errors
    /// If the selector is none.
    pub async fn attr(&self, selector: &str, name: &str) -> Outcome<Option<String>> {
        let script = "const e = document.querySelector(arguments[0]); return e && e.getAttribute(arguments[1])";
        Ok(self.js(script, vec![json!(selector), json!(name)]).await?.as_str().map(String::from))
    }

    /// A computed style of the first element of a selector.
    ///
    /// # Errors
    /// If the selector is none.
    pub async fn style(&self, selector: &str, property: &str) -> Outcome<Option<String>> {
        let script = "const e = document.querySelector(arguments[0]); return e && getComputedStyle(e).getPropertyValue(arguments[1])";
        Ok(self.js(script, vec![json!(selector), json!(property)]).await?.as_str().map(String::from))
    }

    /// How many elements a selector finds.
    ///
    /// # Errors
    /// If the selector is none.
    pub async fn count(&self, selector: &str) -> Outcome<u64> {
        let script = "return document.querySelectorAll(arguments[0]).length";
        Ok(self.js(script, vec![json!(selector)]).await?.as_u64().unwrap_or(0))
    }

    /// The query of the address, with its question mark.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn query(&self) -> Outcome<String> {
        Ok(self.js("return location.search", vec![]).await?.as_str().unwrap_or_default().to_string())
    }

    /// Waits until a condition holds.
    ///
    /// # Errors
    /// If it does not within some seconds, or cannot be asked.
    pub async fn wait_for(&self, what: &str, condition: impl AsyncFn() -> Outcome<bool>) -> Outcome {
        let begin = Instant::now();
        while !condition().await? {
            if begin.elapsed() > PATIENCE {
                return failed(format!("waited {} s in vain for {what}", PATIENCE.as_secs()));
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    /// Waits until the first element of a selector has a text.
    ///
    /// # Errors
    /// If it has not within some seconds; says what it had instead.
    pub async fn wait_for_text(&self, selector: &str, expected: &str) -> Outcome {
        let is = async || Ok(self.text(selector).await?.as_deref() == Some(expected));
        match self.wait_for(&format!("{selector} to say {expected:?}"), is).await {
            Ok(()) => Ok(()),
            Err(trouble) => failed(format!("{trouble}; it says {:?}", self.text(selector).await?)),
        }
    }

    /// Sets the size of the window in CSS pixels; a touch screen below 600.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn size(&self, width: u32, height: u32) -> Outcome {
        let phone = width < 600;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": if phone { 2 } else { 1 }, "mobile": phone });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": phone, "maxTouchPoints": 5 })).await
    }

    /// Sets what the reader prefers, for instance `("prefers-color-scheme", "dark")`; none sets all back.
    ///
    /// # Errors
    /// If the browser does not.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Outcome {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await
    }

    /// A command of the Chrome DevTools Protocol.
    ///
    /// # Errors
    /// If the browser refuses it.
    pub async fn devtools(&self, command: &str, params: Value) -> Outcome {
        self.client.issue_cmd(Post::devtools(command, params)).await?;
        Ok(())
    }

    /// Waits until everything asked for has been drawn.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn settle(&self) -> Outcome {
        let script = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
        self.client.execute_async(script, vec![]).await?;
        Ok(())
    }

    /// Takes a picture into `target/shots`.
    ///
    /// # Errors
    /// If it cannot be taken or written.
    pub async fn screenshot(&self, name: &str) -> Outcome<PathBuf> {
        let file = self.workspace.shots().join(format!("{name}.png"));
        files::write(&file, self.client.screenshot().await?)?;
        Ok(file)
    }
}
