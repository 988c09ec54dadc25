//! The atlas in a frame of another page: what it leaves out, whose messages it takes, to whom it answers, and whose wheel it is.

use crate::slider::YEAR;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, same};
use serde_json::json;
use std::fs;
use xtask::serve::server::Server;

/// A page with two frames of the atlas, the first of which names its origin, and with a frame of its own that speaks to the first too.
fn host(atlas: &str) -> String {
    let frame = |origin: &str| {
        format!(
            "<iframe src=\"{atlas}?time=1962&embed=on&origin={origin}\" title=\"Atlas\" style=\"border:0;width:900px;height:600px\"></iframe>"
        )
    };
    format!(
        "<!doctype html><title>Host</title><body style=\"margin:0;height:5000px\">{}{}<iframe src=\"stranger.html\"></iframe>\
        <script>heard = []; addEventListener('message', (e) => heard.push([e.source === frames[0] ? 0 : 1, e.data]));\
        document.querySelector('iframe').src = document.querySelector('iframe').src.replace('HERE', location.origin)</script>",
        frame("HERE"),
        frame("https://example.org")
    )
}

const STRANGER: &str = "<!doctype html><title>Stranger</title>\
    <script>say = (text) => parent.frames[0].postMessage(text, '*')</script>";

/// Opens the host and runs a test with it.
async fn hosted(page: &Page<'_>, test: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let folder = page.workspace.cache().join("host");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), host(page.server.address()))?;
    fs::write(folder.join("stranger.html"), STRANGER)?;
    let server = Server::start(&folder, "/", 0)?;
    page.client.goto(server.address()).await?;
    for frame in 0..2 {
        within(page, frame, async || shows(page, "1962").await).await?;
    }
    let result = test().await;
    page.goto("").await?;
    drop(server);
    result
}

/// Runs something in a frame of the host, and comes back.
async fn within(page: &Page<'_>, frame: u16, act: impl AsyncFnOnce() -> Outcome) -> Outcome {
    page.client.enter_frame(frame).await?;
    let result = act().await;
    page.client.enter_parent_frame().await?;
    result
}

async fn shows(page: &Page<'_>, year: &str) -> Outcome {
    page.wait_for_text(YEAR, year).await
}

pub async fn a_frame_shows_map_legend_and_timeline_and_a_way_out(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=cuba&tab=take&embed=on").await?;
    for (selector, number) in [("[data-testid=map]", 1), (".legend", 1), (".timeline", 1), ("[data-testid=panel]", 0)] {
        same(selector, page.count(selector).await?, number)?;
    }
    page.settle().await?;
    same("what stands beside the map", page.count("[data-testid=take]").await?, 0)?;
    let href = page.attr(".open-full", "href").await?;
    same("the way out", href.as_deref(), Some("?time=1962&country=cuba&tab=take"))?;
    same("the notice", page.count(".notice").await?, 0)
}

pub async fn the_page_around_a_frame_sets_day_and_state_and_hears_of_them_if_it_is_named(page: &Page<'_>) -> Outcome {
    hosted(page, async || {
        let say = "for (const i of [0, 1]) frames[i].postMessage(arguments[0], '*'); return null";
        page.js(say, vec![json!({ "atlas": 1, "time": "1948", "country": "yugoslavia" })]).await?;
        for frame in 0..2 {
            within(page, frame, async || shows(page, "1948").await).await?;
        }
        page.wait_for("an answer", async || Ok(page.js("return heard.length", vec![]).await? != json!(0))).await?;
        // Whatever is no message changes nothing and has no answer; a good one after it shows that both were read.
        for wrong in
            [json!({ "atlas": 1, "time": "1950", "tab": "own" }), json!("1950"), json!({ "time": "1950" }), json!(null)]
        {
            page.js(say, vec![wrong]).await?;
        }
        page.js("frames[2].say(arguments[0]); return null", vec![json!({ "atlas": 1, "time": "1951" })]).await?;
        page.js(say, vec![json!("{\"atlas\":1,\"country\":\"cuba\"}")]).await?;
        page.wait_for("a second answer", async || Ok(page.js("return heard.length", vec![]).await? == json!(2)))
            .await?;
        let heard: Vec<(u8, serde_json::Value)> = page.ask("return heard", vec![]).await?;
        let expected = vec![
            (0, json!({ "atlas": 1, "time": "1948", "country": "yugoslavia" })),
            (0, json!({ "atlas": 1, "time": "1948", "country": "cuba" })),
        ];
        same("the answers", heard, expected)?;
        within(page, 0, async || shows(page, "1948").await).await
    })
    .await
}

pub async fn the_wheel_scrolls_the_page_around_a_frame_until_the_map_is_clicked(page: &Page<'_>) -> Outcome {
    hosted(page, async || {
        let over = (450.0, 200.0);
        let scrolled = async || -> Outcome<f64> {
            page.js("return scrollY", vec![]).await?.as_f64().ok_or_else(|| Trouble::Failed("no number".into()))
        };
        page.wheel(over, 80).await?;
        page.wait_for("the page to scroll", async || Ok(scrolled().await? > 0.0)).await?;
        page.js("scrollTo(0, 0); return null", vec![]).await?;
        page.wait_for("the page to be at its top", async || Ok(scrolled().await? == 0.0)).await?;
        page.click_at(over).await?;
        page.wheel(over, -200).await?;
        within(page, 0, async || {
            page.wait_for("the map to zoom", async || Ok(page.query().await?.contains("map="))).await
        })
        .await?;
        same("how far the page has scrolled", scrolled().await?, 0.0)
    })
    .await
}
