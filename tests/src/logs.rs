//! What the browser logged: errors of the page, and every address that it asked for. And what axe-core finds.

use crate::command::Post;
use crate::page::Page;
use crate::trouble::{Outcome, Trouble, failed};
use serde_json::{Value, json};
use xtask::{files, npm};

impl Page<'_> {
    /// Errors on the console since the last call.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn console_errors(&self) -> Outcome<Vec<String>> {
        let is_error = |entry: &&Value| entry.get("level").and_then(Value::as_str) == Some("SEVERE");
        let text = |entry: &Value| entry.get("message").and_then(Value::as_str).unwrap_or_default().to_string();
        Ok(self.log("browser").await?.iter().filter(is_error).map(text).collect())
    }

    /// Addresses that the page asked for since the last call.
    ///
    /// # Errors
    /// If the browser does not answer.
    pub async fn requests(&self) -> Outcome<Vec<String>> {
        let entries = self.log("performance").await?;
        let asked = entries.iter().filter_map(|entry| {
            let inner: Value = serde_json::from_str(entry.get("message")?.as_str()?).ok()?;
            let event = inner.get("message")?;
            let method = event.get("method")?.as_str()?;
            let url = match method {
                "Network.requestWillBeSent" => event.pointer("/params/request/url")?,
                "Network.webSocketCreated" => event.pointer("/params/url")?,
                _ => return None,
            };
            url.as_str().map(String::from)
        });
        Ok(asked.collect())
    }

    async fn log(&self, kind: &str) -> Outcome<Vec<Value>> {
        match self.client.issue_cmd(Post { path: "se/log", body: json!({ "type": kind }) }).await? {
            Value::Array(entries) => Ok(entries),
            other => failed(format!("the {kind} log is no list: {other}")),
        }
    }

    /// What axe-core objects to in the page as it is: rule, reason and elements of each violation.
    ///
    /// # Errors
    /// If axe-core is not installed (then the test is skipped), or stops.
    pub async fn axe_violations(&self) -> Outcome<Vec<String>> {
        if !npm::is_there() {
            return Err(Trouble::Skipped("axe-core comes from npm, and Node was not found".into()));
        }
        let axe = npm::ensure(self.workspace)?.join("axe-core/axe.min.js");
        self.js(&format!("{}; return null", files::text(&axe)?), vec![]).await?;
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                r => done(r.violations.map(v =>
                    `${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0] || n.all[0] || n.none[0] || {}).message).join('; ')}`)),
                e => done([`axe-core stopped: ${e}`]))";
        let found = self.client.execute_async(run, vec![]).await?;
        serde_json::from_value(found).map_err(|e| Trouble::Failed(format!("axe-core: {e}")))
    }
}
