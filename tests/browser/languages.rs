//! Languages: names, numbers and dates as the reader's language has them, chosen by the browser, by hand and by the address.

use crate::data::compiled;
use crate::late::blocked;
use crate::map::MAP;
use crate::slider::YEAR;
use atlas_core::words::Table;
use atlas_tests::page::Page;
use atlas_tests::trouble::{Outcome, Trouble, failed, same};
use serde_json::json;

const NAME: &str = "[data-testid=place-name]";
const CHOICE: &str = "[data-testid=language]";

/// Waits until the page speaks a language.
async fn speaks(page: &Page<'_>, code: &str) -> Outcome {
    let is = async || Ok(page.attr("html", "lang").await?.as_deref() == Some(code));
    page.wait_for(&format!("the page to speak {code}"), is).await
}

/// Chooses a language by hand.
async fn choose(page: &Page<'_>, code: &str) -> Outcome {
    let script = "const e = document.querySelector(arguments[0]); e.value = arguments[1];
        e.dispatchEvent(new Event('change', { bubbles: true })); return null";
    page.js(script, vec![json!(CHOICE), json!(code)]).await?;
    speaks(page, code).await
}

/// Lets the browser ask for languages, as `fr-CA,fr`.
async fn prefers(page: &Page<'_>, languages: &str) -> Outcome {
    let agent = page.js("return navigator.userAgent", vec![]).await?;
    page.devtools("Emulation.setUserAgentOverride", json!({ "userAgent": agent, "acceptLanguage": languages })).await
}

/// The words of a language.
fn words(code: &str) -> Outcome<&'static Table> {
    let found = compiled()?.words.iter().find(|words| words.lang.name() == code);
    found.ok_or_else(|| Trouble::Failed(format!("there is no language {code}")))
}

pub async fn russian_is_spoken_in_card_panel_legend_and_to_screen_readers(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=sri_lanka&lang=ru").await?;
    speaks(page, "ru").await?;
    page.wait_for_text(NAME, "Цейлон").await?;
    let title = page.js("return document.title", vec![]).await?;
    same("the title", title.as_str(), Some("Атлас советских отношений, 1917–1991"))?;
    same("the leader", page.text("[data-testid=leader]").await?.as_deref(), Some("Хрущёв"))?;
    let legend = page.texts(".scale-name").await?;
    same("the legend", legend.get(1..3), Some(&["Союз".to_string(), "Партнёрство".to_string()][..]))?;
    let relation = page.text("[data-testid=place-relation]").await?;
    same("the relation", relation.as_deref(), Some("Сотрудничество; дипломатические отношения"))?;
    page.wait_for("the summary", async || {
        Ok(page.text("[data-testid=summary]").await?.is_some_and(|said| said.starts_with("1962, Хрущёв: Союз ")))
    })
    .await?;
    page.focus(MAP).await?;
    page.press(&["ArrowLeft"]).await?;
    page.wait_for("the card", async || Ok(page.count("[data-testid=tooltip]").await? == 1)).await?;
    let card = page.text("[data-testid=tooltip]").await?.unwrap_or_default();
    same("Latin letters in the card", card.chars().find(char::is_ascii_alphabetic), None)?;
    page.open("?time=1949-10-07&country=east_germany&lang=ru").await?;
    page.wait_for_text(NAME, "Германская Демократическая Республика").await?;
    same("the day", page.text("[data-testid=day]").await?.as_deref(), Some("7 октября 1949"))
}

pub async fn numbers_take_the_forms_of_russian(page: &Page<'_>) -> Outcome {
    let record = &compiled()?.record;
    for (count, said) in [(1, "1 событие"), (2, "2 события"), (5, "5 событий"), (21, "21 событие")]
    {
        let has = |place| record.events_of_place(place).count() == count;
        let Some((_, place)) = record.each_place().find(|(place, _)| has(*place)) else { continue };
        page.open(&format!("?time=1962&lang=ru&country={}", place.id)).await?;
        page.wait_for(&format!("{said} of {}", place.id), async || {
            let note = page.text("[data-testid=events-note]").await?.unwrap_or_default();
            Ok(note == format!("{said}. Тексты о событиях — на английском языке."))
        })
        .await?;
    }
    Ok(())
}

pub async fn english_texts_say_that_they_are_english(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=cuba&lang=ru").await?;
    speaks(page, "ru").await?;
    page.wait_for("the events", async || Ok(page.count(".events li").await? > 0)).await?;
    let script = "// Names of keys and addresses are the same in every language.
        const english = /[A-Za-z]{3}/, same = /Shift|https?:\\S+/g; const list = [];
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const e = walk.currentNode.parentElement;
            if (english.test(walk.currentNode.data.replace(same, '')) && e.closest('[lang]').lang === 'ru') list.push(walk.currentNode.data.trim());
        }
        return list";
    same("English that is marked as Russian", page.ask::<Vec<String>>(script, vec![]).await?, vec![])?;
    same("notes on it", page.count("[data-testid=events-note]").await?, 1)?;
    page.open("?time=1962&country=cuba").await?;
    page.wait_for("the events", async || Ok(page.count(".events li").await? > 0)).await?;
    same("marks in English", page.count("main [lang]:not(option)").await?, 0)
}

pub async fn a_language_chosen_by_hand_keeps_the_view(page: &Page<'_>) -> Outcome {
    let query = "?time=1943-08-24&country=germany";
    page.open(query).await?;
    page.wait_for_text(NAME, "Greater German Reich").await?;
    choose(page, "de").await?;
    page.wait_for_text(NAME, "Großdeutsches Reich").await?;
    same("the day", page.text("[data-testid=day]").await?.as_deref(), Some("24. August 1943"))?;
    let kept = async |expected: String| {
        page.wait_for(&format!("the address {expected}"), async || Ok(page.query().await? == expected)).await
    };
    kept(format!("{query}&lang=de")).await?;
    choose(page, "uk").await?;
    page.wait_for_text(NAME, "Великонімецький рейх").await?;
    kept(format!("{query}&lang=uk")).await?;
    choose(page, "en").await?;
    page.wait_for_text(NAME, "Greater German Reich").await?;
    same("the year", page.text(YEAR).await?.as_deref(), Some("1943"))?;
    kept(format!("{query}&lang=en")).await?;
    page.client.back().await?;
    speaks(page, "uk").await?;
    page.open(&format!("{query}&lang=tlh")).await?;
    page.wait_for("the notice", async || Ok(page.count("[data-testid=notice]").await? == 1)).await?;
    same("the language", page.attr("html", "lang").await?.as_deref(), Some("en"))
}

pub async fn the_browser_asks_for_a_language_and_the_address_has_the_last_word(page: &Page<'_>) -> Outcome {
    prefers(page, "pt-BR,fr-CA,de").await?;
    let result = async {
        page.open("?time=1962").await?;
        speaks(page, "fr").await?;
        page.wait_for_text("h1", words("fr")?.text(atlas_core::words::Word::Title)).await?;
        page.open("?time=1962&lang=es").await?;
        speaks(page, "es").await?;
        page.open("?time=1962&lang=en").await?;
        page.wait_for_text("h1", "Soviet Relations Atlas").await?;
        same("the language", page.attr("html", "lang").await?.as_deref(), Some("en"))
    }
    .await;
    prefers(page, "en").await?;
    result
}

pub async fn every_language_is_whole_and_has_room(page: &Page<'_>) -> Outcome {
    // What is empty, shows a placeholder or a key, sticks out of the window, or lies over the choice of the language.
    let script = "const found = [], said = document.body.innerText;
        for (const brace of said.matchAll(/\\S*[{}]\\S*|\\b[a-z]+\\.[a-z]+_[a-z_]+\\b/g)) found.push(brace[0]);
        for (const e of document.querySelectorAll('[aria-label], [title], .scale-name, .tab, h1, h2, h3'))
            if (!(e.ariaLabel ?? e.title ?? '').trim() && !e.textContent.trim()) found.push(`empty: ${e.outerHTML.slice(0, 80)}`);
        if (document.documentElement.scrollWidth > innerWidth) found.push(`${document.documentElement.scrollWidth} pixels wide`);
        const box = (s) => document.querySelector(s).getBoundingClientRect();
        if (box('h1').right > box('[data-testid=language]').left && box('h1').bottom > box('[data-testid=language]').top
            && box('h1').top < box('[data-testid=language]').bottom) found.push('the title reaches into the choice of the language');
        if (box('[data-testid=language]').right > innerWidth) found.push('the choice of the language sticks out');
        return found";
    let result = async {
        for (width, height) in [(390, 844), (1440, 900)] {
            page.size(width, height).await?;
            for language in &compiled()?.record.languages {
                let code = language.lang.name();
                page.open(&format!("?time=1941&country=germany&lang={code}")).await?;
                speaks(page, code).await?;
                page.wait_for("the events", async || Ok(page.count(".events li").await? > 0)).await?;
                let found: Vec<String> = page.ask(script, vec![]).await?;
                same(&format!("{code} at {width} x {height}"), found, vec![])?;
            }
        }
        Ok(())
    }
    .await;
    page.size(1280, 800).await?;
    result
}

pub async fn a_language_that_cannot_be_loaded_leaves_the_one_before_and_says_so(page: &Page<'_>) -> Outcome {
    blocked(page, &["*words-ru-*.bin*"], async || {
        page.open("?time=1962&country=cuba&lang=ru").await?;
        page.wait_for("the alert", async || Ok(page.count("[data-testid=language-failed]").await? == 1)).await?;
        same("the name", page.text(NAME).await?.as_deref(), Some("Cuba"))?;
        same("the language", page.attr("html", "lang").await?.as_deref(), Some("en"))?;
        choose(page, "de").await?;
        page.wait_for_text(NAME, "Kuba").await?;
        same("alerts", page.count("[data-testid=language-failed]").await?, 0)
    })
    .await
}

pub async fn in_russian_there_is_no_violation(page: &Page<'_>) -> Outcome {
    page.open("?time=1962&country=cuba&lang=ru").await?;
    speaks(page, "ru").await?;
    page.wait_for("the events", async || Ok(page.count(".events li").await? > 0)).await?;
    match page.axe_violations().await?.as_slice() {
        [] => Ok(()),
        found => failed(found.join("\n")),
    }
}
