//! axe-core on every view: all that can stand beside the map, with everything unfolded, by day and by night, wide and on a telephone, in
//! English and in Russian.

use crate::data::record;
use crate::film;
use crate::own;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, failed};

/// A view: its query, and what is there once it is whole.
const VIEWS: [(&str, &str); 17] = [
    ("?time=1962", ".panel-body .events li"),
    ("?time=1950-02-14&country=china&event=china-alliance-1950", ".panel-body .events li.open"),
    ("?time=1962&tab=find", ".found [data-stop]"),
    ("?time=1962&tab=find&find=stalin%201945", ".found [data-hit]"),
    ("?time=1938..1948&tab=changes", ".changes .cause"),
    ("?time=1962&tab=chart", "[data-testid=plot]"),
    ("?time=1962&tab=strips&states=egypt~india", "[data-testid=strip-names] li"),
    ("?time=1962&tab=table&country=cuba", ".states tbody tr"),
    ("?time=1962&tab=compare", "[data-testid=trials]"),
    ("?time=1972&tab=compare&states=egypt~india~finland", "[data-testid=compare-turns] [data-event-link]"),
    ("?time=1962&tab=take", "[data-testid=take-preview]"),
    ("?time=1962&tab=own", "[data-testid=own-file]"),
    ("?time=1938..1962&pair=split", "[data-testid=divider]"),
    ("?time=1938..1962&pair=side", ".side-by-side .map-box + .map-box"),
    ("?time=1962&projection=globe&layer=blocs", ".panel-body .events li"),
    ("?time=1962&embed=on", ".open-full"),
    ("?time=1962&projection=moscow&span=1953..1964&step=month&patterns=on", "[data-testid=all-years]"),
];

/// Unfolds what can be unfolded.
const UNFOLD: &str = "document.querySelectorAll('details').forEach((d) => { d.open = true; }); return null";

/// The window, and the colour scheme.
type Look = ((u32, u32), &'static str);
const WIDE: (u32, u32) = (1440, 900);
const PHONE: (u32, u32) = (390, 844);
const LOOKS: [Look; 4] = [(WIDE, "light"), (WIDE, "dark"), (PHONE, "light"), (PHONE, "dark")];

pub async fn no_view_has_a_violation_on_a_wide_screen_by_day(page: &Page<'_>) -> Outcome {
    every_view(page, (WIDE, "light")).await
}

pub async fn no_view_has_a_violation_on_a_wide_screen_by_night(page: &Page<'_>) -> Outcome {
    every_view(page, (WIDE, "dark")).await
}

pub async fn no_view_has_a_violation_on_a_telephone_by_day(page: &Page<'_>) -> Outcome {
    every_view(page, (PHONE, "light")).await
}

pub async fn no_view_has_a_violation_on_a_telephone_by_night(page: &Page<'_>) -> Outcome {
    every_view(page, (PHONE, "dark")).await
}

async fn look(page: &Page<'_>, ((width, height), scheme): Look) -> Outcome {
    page.size(width, height).await?;
    page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await
}

async fn every_view(page: &Page<'_>, of: Look) -> Outcome {
    look(page, of).await?;
    let mut found = Vec::new();
    // Colours are the same in every language, so one is enough by night.
    let languages: &[&str] = if of.1 == "light" { &["en", "ru"] } else { &["en"] };
    for lang in languages.iter().copied() {
        for (query, part) in VIEWS {
            page.open(&format!("{query}&lang={lang}")).await?;
            page.wait_for(lang, async || Ok(page.attr("html", "lang").await?.as_deref() == Some(lang))).await?;
            page.wait_for(part, async || Ok(page.count(part).await? > 0)).await?;
            look_at(page, &format!("{query}&lang={lang}"), &mut found).await?;
        }
    }
    told(found)
}

/// Notes what axe-core objects to with everything unfolded.
async fn look_at(page: &Page<'_>, what: &str, found: &mut Vec<String>) -> Outcome {
    page.js(UNFOLD, vec![]).await?;
    page.settle().await?;
    found.extend(page.axe_violations().await?.into_iter().map(|violation| format!("{what}: {violation}")));
    Ok(())
}

fn told(found: Vec<String>) -> Outcome {
    if found.is_empty() { Ok(()) } else { failed(format!("axe-core objects:\n    {}", found.join("\n    "))) }
}

pub async fn a_record_of_the_readers_own_has_no_violation(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    let coding = own::example(page, "coding.csv")?;
    let broken = "state,from,to,stance,tie\natlantis,1960,1961,ally,\ncuba,1960,1959,ally,\n";
    for (of, lang) in LOOKS.into_iter().zip(["en", "ru", "ru", "en"]) {
        let what = |state: &str| format!("{state}, {of:?}, {lang}");
        look(page, of).await?;
        own::tab(page, &format!("1962&lang={lang}")).await?;
        own::choose(page, &[("mine.csv", broken, 1)]).await?;
        own::wait_for_answer(page).await?;
        look_at(page, &what("a refused file"), &mut found).await?;
        own::choose(page, &[("coding.csv", &coding, 1)]).await?;
        let ready = "[data-testid=own-alone]";
        page.wait_for(ready, async || Ok(page.count(ready).await? == 1)).await?;
        for button in ["own-alone", "own-against"] {
            page.click(&format!("[data-testid={button}]")).await?;
            let pressed = format!("[data-testid={button}][aria-pressed=true]");
            page.wait_for(&pressed, async || Ok(page.count(&pressed).await? == 1)).await?;
            look_at(page, &what(button), &mut found).await?;
        }
    }
    told(found)
}

pub async fn an_animation_has_no_violation(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    // Two years are made in a moment.
    let choices = [("first", "1961"), ("last", "1962"), ("size", "640"), ("speed", "4")];
    for of in LOOKS {
        look(page, of).await?;
        film::order(page, &choices).await?;
        film::saved(page).await?;
        look_at(page, &format!("a finished animation, {of:?}"), &mut found).await?;
    }
    told(found)
}

pub async fn cards_beside_the_pointer_have_no_violation(page: &Page<'_>) -> Outcome {
    let mut found = Vec::new();
    let Some(cuba) = record()?.find_place("cuba") else { return failed("there is no Cuba") };
    for scheme in ["light", "dark"] {
        look(page, (WIDE, scheme)).await?;
        page.open("?time=1938..1962&pair=split&lang=ru").await?;
        page.hover(crate::hover::spot_that_hits(page, cuba).await?).await?;
        page.wait_for("the card", async || Ok(page.count("[data-testid=tooltip]").await? == 1)).await?;
        look_at(page, &format!("a card of two days, {scheme}"), &mut found).await?;
        page.open("?time=1962&tab=chart&lang=ru").await?;
        page.wait_for("the chart", async || Ok(page.count("[data-testid=plot]").await? == 1)).await?;
        page.hover(page.middle("[data-testid=plot]").await?).await?;
        page.wait_for("the card", async || Ok(page.count("[data-testid=plot-card]").await? == 1)).await?;
        look_at(page, &format!("a card of the chart, {scheme}"), &mut found).await?;
    }
    told(found)
}
