//! Chromium and its driver: found on this machine, or installed with apt where that is possible.

use crate::command;
use crate::failure::{Failure, Outcome};
use crate::say;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How long each of the two apt commands may take.
const LIMIT: Duration = Duration::from_secs(300);

/// Names and places of the browser, in the order in which they are tried.
const BROWSERS: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
];

/// Names and places of its driver.
const DRIVERS: [&str; 5] = [
    "chromedriver",
    "chromium-chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/snap/bin/chromium.chromedriver",
];

/// The two programs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chromium {
    /// The browser.
    pub browser: PathBuf,
    /// Its driver, which speaks WebDriver.
    pub driver: PathBuf,
}

/// The programs on this machine: those that the variables CHROMIUM and CHROMEDRIVER name, else the first that are found.
pub fn find() -> Option<Chromium> {
    Some(Chromium { browser: named("CHROMIUM", &BROWSERS)?, driver: named("CHROMEDRIVER", &DRIVERS)? })
}

/// The programs on this machine, installed if they were not there.
///
/// # Errors
/// If they are neither there nor can be installed; says what to install.
pub fn ensure() -> Outcome<Chromium> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let missing = Failure::new("Chromium", "the browser or its driver was not found").advice(
        "install `chromium` and `chromium-driver` (Debian), or Chrome and chromedriver of the same version; \
         CHROMIUM and CHROMEDRIVER may name them",
    );
    install().map_err(|e| {
        say::note(&e.to_string());
        missing.clone()
    })?;
    find().ok_or(missing)
}

/// Installs them with apt, as root or by sudo without a password.
fn install() -> Outcome {
    let apt = |args: &[&str]| {
        let root = command::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
        let mut apt = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            apt.args(["-n", "apt-get"]);
        }
        apt.env("DEBIAN_FRONTEND", "noninteractive").args(args);
        let text = command::line(&apt);
        say::timed(&text, || command::run(&mut apt, LIMIT))
    };
    apt(&["update", "-q"])?;
    apt(&["install", "-y", "-q", "--no-install-recommends", "chromium", "chromium-driver"])
}

fn named(variable: &str, names: &[&str]) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).or_else(|| names.iter().find_map(|name| on_path(name)))
}

/// A program in one of the folders of PATH, or at an absolute place.
fn on_path(name: &str) -> Option<PathBuf> {
    if Path::new(name).is_absolute() {
        return Some(PathBuf::from(name)).filter(|p| p.is_file());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|p| p.is_file())
}
