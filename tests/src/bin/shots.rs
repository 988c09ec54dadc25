//! Pictures of the built atlas for given years, wide and narrow, light and dark: `cargo xtask shots` calls it.

use atlas_tests::driver::Driver;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble};
use std::path::PathBuf;
use std::process::ExitCode;
use xtask::serve::server::Server;
use xtask::workspace;

/// Name, width, height and colour scheme of the pictures.
const KINDS: [(&str, u32, u32, &str); 4] = [
    ("wide", 1440, 900, "light"),
    ("wide-dark", 1440, 900, "dark"),
    ("phone", 390, 844, "light"),
    ("phone-dark", 390, 844, "dark"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("no pictures: {trouble}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome {
    let missing = |what: &str| Trouble::Failed(format!("{what} is missing; call `cargo xtask shots`"));
    let dist = std::env::var_os("ATLAS_DIST").map(PathBuf::from).ok_or_else(|| missing("ATLAS_DIST"))?;
    let mut args = std::env::args().skip(1);
    let years = args.next().ok_or_else(|| missing("the list of years"))?;
    let query = args.next().unwrap_or_default();
    let workspace = workspace::find()?;
    let server = Server::start(&dist, "/", 0)?;
    let driver = Driver::start(&workspace.cache().join("chromium")).await?;
    let page = Page { client: driver.client(), server: &server, dist: &dist, workspace: &workspace };
    let result = all(&page, &years, &query).await;
    driver.close().await;
    result
}

/// All pictures. With reduced motion, so that nothing is half way.
async fn all(page: &Page<'_>, years: &str, query: &str) -> Outcome {
    for (kind, width, height, scheme) in KINDS {
        page.size(width, height).await?;
        page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
        for time in years.split(',').map(str::trim).filter(|t| !t.is_empty()) {
            let query = query.trim_start_matches(['?', '&']);
            let rest = if query.is_empty() { String::new() } else { format!("&{query}") };
            page.open(&format!("?time={time}{rest}")).await?;
            let quiet = async || Ok(page.requests().await?.is_empty());
            page.wait_for("the late parts to arrive", quiet).await?;
            page.settle().await?;
            let file = page.screenshot(&format!("{time}-{kind}")).await?;
            eprintln!("   {}", file.display());
        }
    }
    Ok(())
}
