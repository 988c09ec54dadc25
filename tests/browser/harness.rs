//! The harness itself: keys, mouse and fingers arrive in the page as they would from a reader.

use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, same};

/// Notes what arrives, in the order in which it arrives.
const LISTEN: &str = "window.seen = [];
    const note = (text) => { if (window.seen.at(-1) !== text) window.seen.push(text); };
    addEventListener('keydown', (e) => note(`key ${e.shiftKey ? 'Shift+' : ''}${e.key}`), true);
    addEventListener('wheel', (e) => note(`wheel ${e.deltaY}`), { capture: true, passive: true });
    for (const kind of ['pointerdown', 'pointermove', 'pointerup'])
        addEventListener(kind, (e) => e.pointerType === 'mouse' && (kind !== 'pointermove' || e.buttons) && note(`mouse ${kind}`), true);
    for (const kind of ['touchstart', 'touchmove', 'touchend'])
        addEventListener(kind, (e) => note(`${kind} ${e.touches.length}`), true);
    return null";

pub async fn keys_mouse_and_fingers_reach_the_page(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    page.js(LISTEN, vec![]).await?;
    page.press(&["ArrowRight", "Shift+Tab"]).await?;
    page.wheel((400.0, 300.0), 120).await?;
    page.drag((400.0, 300.0), (460.0, 340.0)).await?;
    expect(
        page,
        &[
            "key ArrowRight",
            "key Shift+Shift",
            "key Shift+Tab",
            "wheel 120",
            "mouse pointerdown",
            "mouse pointermove",
            "mouse pointerup",
        ],
    )
    .await?;
    page.size(390, 844).await?;
    page.open("").await?;
    page.js(LISTEN, vec![]).await?;
    // Away from anything that pans or zooms the page itself and so takes the gesture for the browser.
    page.js("document.documentElement.style.touchAction = 'none'; return null", vec![]).await?;
    page.tap((200.0, 60.0)).await?;
    page.pinch((200.0, 60.0), 40.0, 160.0).await?;
    let seen = page.js("return window.seen", vec![]).await?;
    let fingers =
        seen.as_array().into_iter().flatten().filter_map(|s| s.as_str()).filter(|s| s.starts_with("touchstart"));
    same("touches", fingers.collect::<Vec<_>>(), vec!["touchstart 1", "touchstart 1", "touchstart 2"])
}

/// Waits until exactly this has arrived.
async fn expect(page: &Page<'_>, expected: &[&str]) -> Outcome {
    let list = serde_json::to_value(expected).unwrap_or_default();
    let all = async || Ok(page.js("return window.seen", vec![]).await? == list);
    if page.wait_for("the events to arrive", all).await.is_err() {
        return same("events", page.js("return window.seen", vec![]).await?, list);
    }
    Ok(())
}
