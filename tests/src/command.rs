//! WebDriver commands that fantoccini has no method for: Chromium's own, and actions with several fingers.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// A POST below the session's address.
#[derive(Debug)]
pub struct Post {
    /// Path below the session, for instance `actions`.
    pub path: &'static str,
    /// What is sent.
    pub body: Value,
}

impl Post {
    /// A command of the Chrome DevTools Protocol.
    pub fn devtools(command: &str, params: Value) -> Post {
        Post { path: "goog/cdp/execute", body: serde_json::json!({ "cmd": command, "params": params }) }
    }
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
