//! Names, capitals and lines from Moscow: names thin out with distance, none lies over another, and all can be switched off.

use crate::data::{day, place, record};
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed, same};
use serde_json::json;

const NAMES: &str = ".names .name";
const KEY: &str = ".key > summary";

/// Pairs of names that lie over each other, and how many names there are.
const OVER: &str = "const all = [...document.querySelectorAll(arguments[0])].map((e) => [e.textContent, e.getBoundingClientRect()]);
    const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return [all.length, all.flatMap(([a, x], i) => all.slice(i + 1).filter(([, y]) => over(x, y)).map(([b]) => a + ' / ' + b))]";

/// How many names there are, once there are more than some; none of them lies over another.
async fn names(page: &Page<'_>, more_than: usize) -> Outcome<usize> {
    page.wait_for("names", async || Ok(page.texts(NAMES).await?.len() > more_than)).await?;
    let (count, over): (usize, Vec<String>) = page.ask(OVER, vec![json!(NAMES)]).await?;
    same("names over each other", over, vec![])?;
    Ok(count)
}

/// Waits until a name stands on the map, in one line or two.
async fn shows(page: &Page<'_>, name: &str) -> Outcome {
    let bare = |text: &str| text.replace(' ', "");
    let is = async || Ok(page.texts(NAMES).await?.iter().any(|shown| bare(shown) == bare(name)));
    page.wait_for(&format!("the name {name}"), is).await
}

pub async fn names_thin_out_and_none_lies_over_another(page: &Page<'_>) -> Outcome {
    for projection in ["equal-earth", "globe", "moscow"] {
        page.open(&format!("?time=1962&projection={projection}")).await?;
        let far = names(page, 2).await?;
        page.open(&format!("?time=1962&projection={projection}&map=15.00,50.00,4")).await?;
        let near = names(page, 20).await?;
        // Of the globe, less is in sight from near by.
        if near <= far && projection != "globe" {
            return failed(format!("{projection}: {far} names in the world, {near} from near by"));
        }
    }
    page.open("?time=1962&map=15.00,50.00,4").await?;
    names(page, 20).await?;
    for id in ["france", "soviet", "italy", "turkey"] {
        shows(page, record()?.name(place(id)?.0, day("1962-12-31")?)).await?;
    }
    Ok(())
}

pub async fn a_telephone_shows_the_largest_names_only(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    let wide = names(page, 3).await?;
    page.size(390, 844).await?;
    page.wait_for("fewer names", async || Ok(page.texts(NAMES).await?.len() < wide)).await?;
    let few = names(page, 0).await?;
    page.size(1280, 800).await?;
    if few > 12 { failed(format!("{few} names crowd a telephone")) } else { Ok(()) }
}

pub async fn names_are_switched_off_by_hand_and_by_the_address(page: &Page<'_>) -> Outcome {
    page.open("?time=1962").await?;
    names(page, 3).await?;
    page.click(KEY).await?;
    page.click("[data-testid=names]").await?;
    page.wait_for("no names", async || Ok(page.count(NAMES).await? == 0)).await?;
    page.wait_for("the address", async || Ok(page.query().await?.contains("names=off"))).await?;
    page.open("?time=1962&names=off").await?;
    same("names by the address", page.count(NAMES).await?, 0)?;
    page.click(KEY).await?;
    page.click("[data-testid=names]").await?;
    names(page, 3).await?;
    page.wait_for("the address", async || Ok(!page.query().await?.contains("names"))).await
}

pub async fn names_speak_the_language_of_the_page(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&map=100.00,60.00,2&lang=ru").await?;
    for name in ["СССР", "Индия"] {
        shows(page, name).await?;
    }
    Ok(())
}

pub async fn the_capital_of_the_day_has_a_dot_and_its_name(page: &Page<'_>) -> Outcome {
    page.open("?time=1960&map=8.00,50.50,12").await?;
    shows(page, "Bonn").await?;
    same("the capital of all Germany", page.texts(".names .city").await?.iter().any(|name| name == "Berlin"), false)?;
    names(page, 20).await?;
    page.open("?time=1938&map=8.00,50.50,12").await?;
    shows(page, "Berlin").await?;
    page.open("?time=1960&map=8.00,50.50,12&lang=ru").await?;
    shows(page, "Бонн").await
}

pub async fn lines_lead_from_moscow_to_the_places_of_the_year(page: &Page<'_>) -> Outcome {
    // Khrushchev and Bulganin in India, 1955.
    let india = format!(".ways [data-place='{}'] .line", place("india")?.0.0);
    for projection in ["equal-earth", "globe", "moscow"] {
        page.open(&format!("?time=1955&lines=on&projection={projection}")).await?;
        page.wait_for(&format!("a line to India on {projection}"), async || {
            Ok(page.attr(&india, "d").await?.is_some_and(|d| d.starts_with('M')))
        })
        .await?;
    }
    page.open("?time=1955&lines=on").await?;
    page.click(KEY).await?;
    page.click("[data-testid=lines]").await?;
    page.wait_for("no lines", async || Ok(page.count(".ways").await? == 0)).await?;
    page.wait_for("the address", async || Ok(!page.query().await?.contains("lines"))).await
}

pub async fn a_line_opens_its_place(page: &Page<'_>) -> Outcome {
    page.open("?time=1955&lines=on").await?;
    let india = place("india")?.0.0;
    page.wait_for("lines", async || Ok(page.count(".ways").await? == 1)).await?;
    // A point of the line half way, where no other line is nearer.
    let script = "const p = document.querySelector(`.ways [data-place='${arguments[0]}'] .casing`);
        const m = p.getScreenCTM();
        for (let part = 0.9; part > 0.3; part -= 0.02) {
            const q = p.getPointAtLength(p.getTotalLength() * part), x = m.a * q.x + m.e, y = m.d * q.y + m.f;
            if (document.elementFromPoint(x, y) === p) return [x, y];
        }
        return null";
    let spot: Option<(f64, f64)> = page.ask(script, vec![json!(india)]).await?;
    let Some(spot) = spot else { return failed("the line to India lies under others".to_string()) };
    page.click_at(spot).await?;
    page.wait_for_text("[data-testid=place-name]", "India").await
}
