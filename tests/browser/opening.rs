//! The atlas opens, wherever it lies, and asks no other host for anything.

use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use xtask::serve::server::Server;

const YEAR: &str = "[data-testid=year]";

pub async fn the_atlas_opens_and_says_its_year(page: &Page<'_>) -> Outcome {
    page.goto("").await?;
    page.wait_for_text(YEAR, "1962").await?;
    same("errors on the console", page.console_errors().await?, vec![])
}

pub async fn the_atlas_works_below_a_path(page: &Page<'_>) -> Outcome {
    let server = Server::start(page.dist, "/teaching/atlas/", 0)?;
    // Without the slash at the end: the server leads to the right address.
    let address = server.address().trim_end_matches('/').to_string();
    page.client.goto(&address).await?;
    page.wait_for_text(YEAR, "1962").await?;
    // The browser asks for a favicon at the root on its own where the page names none.
    same(
        "addresses outside the path",
        server.asked().into_iter().filter(|url| !url.starts_with("/teaching/atlas")).collect::<Vec<_>>(),
        vec![],
    )
}

pub async fn no_other_host_was_asked_for_anything(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    let asked = page.requests().await?;
    if !asked.iter().any(|url| url.starts_with(page.server.address())) {
        return failed("the browser's log shows no request at all, not even for the page");
    }
    let here = |url: &String| {
        ["http://127.0.0.1:", "data:", "blob:", "about:", "chrome:"].iter().any(|begin| url.starts_with(begin))
    };
    same("requests to other hosts", asked.into_iter().filter(|url| !here(url)).collect::<Vec<_>>(), vec![])
}
