//! One Chromium with its driver, started fresh and ended whatever happens.

use crate::trouble::{Outcome, Trouble, failed};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use xtask::chromium::{self, Chromium};
use xtask::files;

/// Headless, with a fresh profile, and without any call home of the browser itself.
const FLAGS: [&str; 15] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-search-engine-choice-screen",
    "--hide-scrollbars",
    "--lang=en",
    // Whatever else it may want to ask does not exist.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// A running browser.
pub struct Driver {
    client: Client,
    driver: Child,
    profile: PathBuf,
}

impl Driver {
    /// Starts driver and browser.
    ///
    /// # Errors
    /// If they are not there or do not start.
    pub async fn start(work: &Path) -> Outcome<Driver> {
        let Some(found) = chromium::find() else {
            return failed("Chromium or its driver was not found; install `chromium` and `chromium-driver`");
        };
        let profile = work.join(format!("profile-{}", std::process::id()));
        files::remove_folder(&profile)?;
        let (mut driver, port) = start_driver(&found)?;
        match connect(&found, &profile, port).await {
            Ok(client) => Ok(Driver { client, driver, profile }),
            Err(trouble) => {
                end(&mut driver);
                Err(trouble)
            }
        }
    }

    /// The session.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Ends the browser, and then its driver.
    pub async fn close(mut self) {
        if let Err(error) = self.client.close().await {
            eprintln!("Chromium did not close: {error}");
        }
        end(&mut self.driver);
        // The browser may still be writing while it ends; what remains is in the target folder.
        let _ = files::remove_folder(&self.profile);
    }
}

/// Starts the driver on a free port, which it names on its standard output.
fn start_driver(found: &Chromium) -> Outcome<(Child, u16)> {
    let mut driver = Command::new(&found.driver)
        .args(["--port=0", "--log-level=SEVERE"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| Trouble::Failed(format!("{}: {e}", found.driver.display())))?;
    let mut lines = driver.stdout.take().map(|out| BufReader::new(out).lines());
    let port = lines.as_mut().and_then(|lines| {
        lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        })
    });
    // Reads on, so that the driver never waits for a reader.
    std::thread::spawn(move || lines.into_iter().flatten().for_each(drop));
    match port {
        Some(port) => Ok((driver, port)),
        None => {
            end(&mut driver);
            failed(format!("{} did not say on which port it listens", found.driver.display()))
        }
    }
}

async fn connect(found: &Chromium, profile: &Path, port: u16) -> Outcome<Client> {
    let mut args: Vec<String> = FLAGS.iter().map(ToString::to_string).collect();
    args.push(format!("--user-data-dir={}", profile.display()));
    let capabilities = json!({
        "goog:chromeOptions": {
            "binary": found.browser,
            "args": args,
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
        // A renderer that hangs is told of soon, and `Page::goto` tries again.
        "timeouts": { "pageLoad": 30_000 },
    });
    let Value::Object(capabilities) = capabilities else { return failed("the capabilities are no object") };
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await?;
    Ok(client)
}

fn end(driver: &mut Child) {
    let _ = driver.kill();
    let _ = driver.wait();
}
