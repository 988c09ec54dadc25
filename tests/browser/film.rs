//! Animations made in the page, saved and opened by decoders.

use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

const MAKE: &str = "[data-testid=film-make]";
const SAVE: &str = "[data-testid=film-save]";

/// Opens the tab and chooses.
pub async fn order(page: &Page<'_>, choices: &[(&str, &str)]) -> Outcome {
    page.open("?time=1962&tab=take").await?;
    page.wait_for("the tab", async || Ok(page.count(MAKE).await? == 1)).await?;
    for (name, value) in choices {
        let script = "const field = document.querySelector(`[data-testid=film-${arguments[0]}]`);
            field.value = arguments[1];
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return null";
        page.js(script, vec![json!(name), json!(value)]).await?;
        page.settle().await?;
    }
    page.click(MAKE).await
}

/// The bytes of the file, once it is there.
pub async fn saved(page: &Page<'_>) -> Outcome<Vec<u8>> {
    let there = async || Ok(page.count(SAVE).await? == 1);
    for _ in 0..9 {
        if page.wait_for("the file", there).await.is_ok() {
            break;
        }
    }
    page.wait_for("the file", there).await?;
    let script = "window.film = null;
        fetch(document.querySelector(arguments[0]).href).then((r) => r.arrayBuffer()).then((b) => { window.film = [...new Uint8Array(b)]; });
        return null";
    page.js(script, vec![json!(SAVE)]).await?;
    page.wait_for("its bytes", async || page.ask("return window.film !== null", vec![]).await).await?;
    page.ask("return window.film", vec![]).await
}

pub async fn an_animated_png_is_made_and_opens(page: &Page<'_>) -> Outcome {
    order(page, &[("first", "1961"), ("last", "1963"), ("size", "640"), ("speed", "4")]).await?;
    let bytes = saved(page).await?;
    let name = page.attr(SAVE, "download").await?;
    same("the name", name.as_deref(), Some("soviet-relations-1961-1963.png"))?;
    let reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info();
    let Ok(mut reader) = reader else { return failed("a decoder cannot open it") };
    same("its size", reader.info().size(), (640, 360))?;
    same("its pictures", reader.info().animation_control().map(|control| control.num_frames), Some(3))?;
    let mut buffer = vec![0; reader.output_buffer_size().unwrap_or(0)];
    for _ in 0..3 {
        if reader.next_frame(&mut buffer).is_err() {
            return failed("a picture cannot be decoded");
        }
    }
    // The browser shows it too.
    let shown =
        "const image = document.querySelector('.film-shown'); return image.complete && image.naturalWidth === 640";
    page.wait_for("the picture", async || page.ask(shown, vec![]).await).await
}

pub async fn a_gif_is_made_and_opens(page: &Page<'_>) -> Outcome {
    order(page, &[("first", "1990"), ("last", "1991"), ("size", "640"), ("format", "gif")]).await?;
    let bytes = saved(page).await?;
    let Ok(mut decoder) = gif::DecodeOptions::new().read_info(bytes.as_slice()) else {
        return failed("a decoder cannot open it");
    };
    same("its size", (decoder.width(), decoder.height()), (640, 360))?;
    let mut times = Vec::new();
    while let Ok(Some(frame)) = decoder.read_next_frame() {
        times.push(frame.delay);
    }
    same("the times of its pictures", times, vec![50, 200])
}

pub async fn making_an_animation_can_be_cancelled(page: &Page<'_>) -> Outcome {
    order(page, &[("size", "1280")]).await?;
    page.click("[data-testid=film-cancel]").await?;
    page.wait_for("the word", async || Ok(page.count("[data-testid=film-cancelled]").await? == 1)).await?;
    same("files", page.count(SAVE).await?, 0)
}
