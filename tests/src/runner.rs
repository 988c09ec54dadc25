//! Runs the browser tests one after the other in one Chromium, and reports them as cargo's own runner does.

use crate::driver::Driver;
use crate::page::Page;
use crate::trouble::{Outcome, Trouble};
use futures_util::FutureExt;
use serde_json::json;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use xtask::serve::server::Server;
use xtask::workspace;

/// How long a test may take.
const LIMIT: Duration = Duration::from_secs(240);

/// A running test.
pub type Running<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A test.
pub struct Case {
    /// Its name, a sentence.
    pub name: &'static str,
    /// Runs it.
    pub run: for<'a> fn(&'a Page<'a>) -> Running<'a>,
}

/// A list of tests from the names of their functions.
#[macro_export]
macro_rules! cases {
    ($($case:path),* $(,)?) => {
        &[$($crate::runner::Case { name: stringify!($case), run: |page| Box::pin($case(page)) }),*]
    };
}

/// Runs the tests whose names contain one of the words of the command line, or all. The variable ATLAS_DIST names the built atlas; without
/// it nothing is run.
pub fn main(cases: &[Case]) -> ExitCode {
    let Some(dist) = std::env::var_os("ATLAS_DIST").map(PathBuf::from) else {
        println!(
            "browser tests: not run, for ATLAS_DIST names no built atlas; `cargo xtask test --only browser` runs them"
        );
        return ExitCode::SUCCESS;
    };
    let words: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let chosen: Vec<&Case> = cases
        .iter()
        .filter(|case| words.is_empty() || words.iter().any(|word| case.name.contains(word.as_str())))
        .collect();
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return stopped(&error.to_string()),
    };
    match runtime.block_on(all(&dist, &chosen)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => stopped(&trouble.to_string()),
    }
}

fn stopped(reason: &str) -> ExitCode {
    eprintln!("the browser tests could not be run: {reason}");
    ExitCode::FAILURE
}

/// Runs tests and says whether none failed.
async fn all(dist: &Path, cases: &[&Case]) -> Outcome<bool> {
    let workspace = workspace::find()?;
    let server = Server::start(dist, "/", 0)?;
    let driver = Driver::start(&workspace.cache().join("chromium")).await?;
    let page = Page { client: driver.client(), server: &server, dist, workspace: &workspace };
    let begin = Instant::now();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    println!("\nrunning {} tests", cases.len());
    for case in cases {
        let result = one(&page, case).await;
        match result {
            Ok(time) => println!("test {} ... ok ({:.1} s)", case.name, time.as_secs_f64()),
            Err(Trouble::Skipped(ref why)) => println!("test {} ... ignored, {why}", case.name),
            Err(Trouble::Failed(ref why)) => {
                println!("test {} ... FAILED\n    {why}", case.name);
                about(&page, case).await;
            }
        }
        match result {
            Ok(_) => passed += 1,
            Err(Trouble::Skipped(_)) => skipped += 1,
            Err(Trouble::Failed(_)) => failed += 1,
        }
    }
    let word = if failed == 0 { "ok" } else { "FAILED" };
    let seconds = begin.elapsed().as_secs_f64();
    println!(
        "\ntest result: {word}. {passed} passed; {failed} failed; {skipped} ignored; 0 measured; 0 filtered out; finished in {seconds:.2}s\n"
    );
    driver.close().await;
    Ok(failed == 0)
}

/// Runs a test in a window of the usual size. A panic and a test that takes too long are failures like others.
async fn one(page: &Page<'_>, case: &Case) -> Outcome<Duration> {
    let begin = Instant::now();
    page.forget_pinch().await?;
    page.prefer(&[]).await?;
    page.size(1280, 800).await?;
    // A test before may have left the page with Tab; without the focus of its window a page hears of no focus inside it.
    page.devtools("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
    let running = AssertUnwindSafe((case.run)(page)).catch_unwind();
    match tokio::time::timeout(LIMIT, running).await {
        Ok(Ok(result)) => result.map(|()| begin.elapsed()),
        Ok(Err(panic)) => {
            let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
            Err(Trouble::Failed(format!("it panicked: {}", text.unwrap_or("see above"))))
        }
        Err(_) => Err(Trouble::Failed(format!("it took longer than {} s", LIMIT.as_secs()))),
    }
}

/// Says what helps to understand a failure: the address, the errors on the console, and a picture.
async fn about(page: &Page<'_>, case: &Case) {
    if let Ok(url) = page.client.current_url().await {
        println!("    at {url}");
    }
    for error in page.console_errors().await.unwrap_or_default() {
        println!("    console: {error}");
    }
    if let Ok(file) = page.screenshot(&format!("failed-{}", case.name.replace("::", "-"))).await {
        println!("    picture: {}", file.display());
    }
}
